using Hyte.Documents.Reports;
using Hyte.Impact.Comparisons;
using Hyte.Impact.Effects;
using Hyte.Impact.Sheets;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Documents;

/// <summary>Vertailutaulukko: the comparison on one page that lies on its side. It counts, and never adds up.</summary>
internal static class MatrixDocument
{
    // Six columns of names of this length leave the matrix on its page.
    private const int LongestName = 70;

    public static ReportDocument Of(CaseDocument document) => DocumentCover.Put(
        document, ReportLayout.BriefLandscape,
        Said.Chapter("vertailu", ComparisonTexts.Title, Table(document.Sheet), new ReportParagraph($"{ComparisonTexts.Lead} {Around(document.Sheet)}")));

    /// <summary>The comparison as a table, with the costs under it.</summary>
    public static ReportTable Table(CaseSheet sheet)
    {
        var matrix = Comparison.Of(sheet, new ComparisonFilter(null, null, false));
        return new ReportTable(
            DocumentTexts.MatrixCaption,
            [new ReportColumn(ComparisonTexts.Perspective, 1.1), .. matrix.Alternatives.Select(a => new ReportColumn(Heading(a, sheet)))],
            [.. matrix.Rows.Select(Row), .. Costs(sheet)]);
    }

    private static string Heading(SheetAlternative alternative, CaseSheet sheet)
    {
        var name = Shortened.To(alternative.Label, LongestName);
        return alternative.Id == sheet.ProposedAlternativeId ? $"{name} ({DocumentTexts.Proposed})" : name;
    }

    private static ReportRow Row(ComparisonRow row) => new(
    [
        new ReportCell(row.Name) { Note = row.Differs ? ComparisonTexts.Differs : null },
        .. row.Cells.Select(cell => Cell(row, cell)),
    ]);

    private static ReportCell Cell(ComparisonRow row, ComparisonCell cell) => row.Effects.Count == 0
        ? new ReportCell(row.SilentReason is null ? ComparisonTexts.NotWritten : ComparisonTexts.Silent)
        : new ReportCell("")
        {
            Counts = [.. cell.Counts.Select(count => new ReportSharePart(Said.Mark(EffectMarks.Of(count.Value, count.Word)), count.Count))],
            Note = cell.Unsaid > 0 ? string.Format(ComparisonTexts.Unsaid, FinnishFormat.Count(cell.Unsaid)) : null,
        };

    private static IEnumerable<ReportRow> Costs(CaseSheet sheet)
    {
        var years = Said.Years(sheet);
        if (years.Count == 0) yield break;
        yield return new ReportRow([new ReportCell(DocumentTexts.CostsPerYear)], IsHeading: true);
        foreach (var year in years) yield return new ReportRow([new ReportCell($"{year}"), .. sheet.Alternatives.Select(a => new ReportCell(Said.Cost(a, year)))]);
    }

    // What stands around the comparison, in counts: the form tells them.
    private static string Around(CaseSheet sheet) => string.Join(" · ",
    [
        FinnishFormat.Count(sheet.Hearings.Count, DocumentTexts.HearingOne, DocumentTexts.HearingMany),
        FinnishFormat.Count(sheet.Mitigations.Count, DocumentTexts.MitigationOne, DocumentTexts.MitigationMany),
        sheet.FollowUp is { } plan ? string.Format(VersionTexts.FollowUpOn, FinnishFormat.Date(plan.Due)) : DocumentTexts.NoFollowUp,
    ]);
}
