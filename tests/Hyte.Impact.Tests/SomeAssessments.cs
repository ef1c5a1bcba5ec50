using Hyte.Impact.Documents;
using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Modules.Reports;
using Hyte.Testing;

namespace Hyte.Impact.Tests;

/// <summary>Assessments and their documents, without a database.</summary>
internal static class SomeAssessments
{
    public static DateTime ReadAt { get; } = new(2027, 4, 21, 6, 0, 0, DateTimeKind.Utc);

    public static CaseSheet Sheet(KeptAssessment assessment) => SheetJson.Read(assessment.Json);

    public static CaseDocument Draft(KeptAssessment assessment, DocumentKind kind) => new(kind, Sheet(assessment), null, ReadAt);

    public static CaseDocument Attached(KeptAssessment assessment, DocumentKind kind, int number = 2) =>
        new(kind, Sheet(assessment), new AttachedVersion(1, number, "kaupunginhallitus", new DateOnly(2027, 5, 3), assessment.Json, SheetJson.HashOf(assessment.Json)), ReadAt);

    /// <summary>Every word of a document in the order of reading.</summary>
    public static string Words(CaseDocument document)
    {
        var written = document.Write();
        return string.Join('\n', [written.Owner, written.Title, .. written.Particulars.Select(p => $"{p.Name}: {p.Value}"), .. written.Chapters.SelectMany(c => c.Blocks.SelectMany(Words).Prepend(c.Title))]);
    }

    private static IEnumerable<string> Words(ReportBlock block) => block switch
    {
        ReportParagraph paragraph => [string.Concat(paragraph.Runs.Select(r => r.Text))],
        ReportList list => list.Items.SelectMany(item => item.SelectMany(Words)),
        ReportSection section => section.Blocks.SelectMany(Words).Prepend(section.Title),
        ReportTable table => [table.Caption, .. table.Columns.Select(c => c.Title), .. table.Rows.SelectMany(r => r.Cells).SelectMany(Words)],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static IEnumerable<string> Words(ReportCell cell) =>
        [.. cell.Mark is { } mark ? [mark.Word] : Array.Empty<string>(), .. (cell.Counts ?? []).Select(c => $"{c.Mark.Word} {c.Count}"), cell.Text, cell.Note ?? ""];
}
