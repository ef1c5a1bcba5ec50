using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Impact.Documents;

/// <summary>How much of upright paper a brief document takes, in lines. An estimate on the safe side: nobody but the printer knows, and it is asked later.</summary>
internal static class PageEstimate
{
    /// <summary>Lines that two pages hold.</summary>
    public const double TwoPages = 128;

    // Letters of a line of text and of a table's line as wide as the page, in the wider of the two formats.
    private const double Line = 102;
    private const double TableLine = 116;
    private const double TitleLine = 58;
    private const double ParticularLine = 76;

    public static double Of(ReportDocument document) =>
        1.6 * Lines(document.Title, TitleLine) + 1.2
        + document.Particulars.Sum(p => 0.95 * Lines(p.Value, ParticularLine))
        + document.Chapters.Sum(chapter => 2 + chapter.Blocks.Sum(Of));

    private static double Of(ReportBlock block) => block switch
    {
        ReportParagraph paragraph => Lines(string.Concat(paragraph.Runs.Select(run => run.Text)), Line) + 0.35,
        ReportList list => list.Items.Sum(item => item.Sum(Of)),
        ReportTable table => 1.6 + Row(table, table.Columns.Select(c => new ReportCell(c.Title))) + table.Rows.Sum(row => row.IsHeading ? Lines(row.Cells[0].Text, TableLine) + 0.4 : Row(table, row.Cells)),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    private static double Row(ReportTable table, IEnumerable<ReportCell> cells)
    {
        var shares = table.Columns.Sum(c => c.Share);
        return 0.4 + cells.Zip(table.Columns).Max(c => Cell(c.First, c.Second.Share / shares * TableLine));
    }

    // Long words leave more of a narrow line empty than of a wide one; a shape takes the room of three letters.
    private static double Cell(ReportCell cell, double width) =>
        (cell.Mark is { } mark ? Lines(mark.Word + "   ", width - 4) : 0) + (cell.Text.Length > 0 ? Lines(cell.Text, width - 4) : 0) + (cell.Note is { } note ? Lines(note, width - 4) : 0);

    private static double Lines(string text, double width) => Math.Max(1, Math.Ceiling(text.Length / width));
}
