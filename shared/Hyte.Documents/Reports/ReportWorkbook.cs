using Hyte.Documents.Sheets;

namespace Hyte.Documents.Reports;

/// <summary>The tables of a report as a workbook, each on a sheet of its own, so that its figures can be sorted and counted with. The first sheet lists them.</summary>
public static class ReportWorkbook
{
    /// <summary>Writes the workbook to a stream, which stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="target">Where to; need not be one that can be gone back in.</param>
    public static void Write(ReportDocument report, Stream target)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(target);
        List<(string Chapter, ReportSheet Sheet)> sheets = [];
        foreach (var chapter in report.Chapters)
        {
            foreach (var sheet in ReportSheet.All(chapter.Blocks)) sheets.Add((chapter.Title, sheet));
        }

        var contents = new Table<(int Number, string Chapter, ReportSheet Sheet)>
        {
            { Column.WholeNumber(DocumentTexts.BookNumber, DocumentTexts.BookNumber), s => s.Number },
            { Column.LongText(DocumentTexts.BookChapter, DocumentTexts.BookChapter), s => s.Chapter },
            { Column.LongText(DocumentTexts.BookTable, DocumentTexts.BookTable), s => s.Sheet.Caption },
            { Column.LongText(DocumentTexts.BookSource, DocumentTexts.BookSource), s => s.Sheet.Source },
        };
        var numbered = sheets.Select((s, place) => (Number: place + 1, s.Chapter, s.Sheet)).ToList();
        SheetFile.Write(target, [contents.ToSheet(DocumentTexts.WordContents, numbered), .. numbered.Select(s => s.Sheet.ToSheet($"{s.Number} {s.Sheet.Caption}"))]);
    }
}
