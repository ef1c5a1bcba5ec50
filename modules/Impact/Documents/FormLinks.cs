using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Modules.Contributions;
using Hyte.Modules.Reports;

namespace Hyte.Impact.Documents;

/// <summary>The records of other modules that the form tells of, and how alternatives fit the measures among them.</summary>
internal static class FormLinks
{
    public static IEnumerable<ReportBlock> Of(CaseSheet sheet)
    {
        if (sheet.Links.Count == 0)
        {
            yield return new ReportParagraph(LinkTexts.None + ".");
            yield break;
        }

        yield return new ReportList([.. sheet.Links.Select(link => (IReadOnlyList<ReportBlock>)[Link(link)])]);
        foreach (var link in sheet.Links.Where(link => link.Fits.Count > 0)) yield return Fits(link, sheet);
    }

    private static ReportParagraph Link(SheetLink link)
    {
        var where = string.Join(" · ", new[] { link.Place, link.FocusArea }.Where(t => !string.IsNullOrEmpty(t)));
        return new([new ReportRun(Kind(link) + ": "), new ReportRun(link.Name) { Href = link.Href }, .. where.Length > 0 ? [new ReportRun($" ({where})")] : Array.Empty<ReportRun>()]);
    }

    // In the order of the alternatives; what nobody has said of an alternative is said to be so.
    private static ReportTable Fits(SheetLink link, CaseSheet sheet) => new(
        $"{LinkTexts.FitTitle}: {link.Name}",
        [new ReportColumn(DocumentTexts.Alternative, 1.3), new ReportColumn(LinkTexts.FitField, 1.2), new ReportColumn(DocumentTexts.Justification, 3)],
        [
            .. from alternative in sheet.Alternatives
               let fit = link.Fits.FirstOrDefault(f => f.AlternativeId == alternative.Id)
               select new ReportRow([new ReportCell(alternative.Label), new ReportCell("") { Mark = Said.Mark(FitMarks.Of(fit?.Fit)) }, new ReportCell(fit?.Reason ?? DocumentTexts.Nothing)]),
        ]);

    // A kept version may name a kind that is no more.
    private static string Kind(SheetLink link) => Enum.TryParse<RecordKind>(link.Kind, out var kind) ? kind.Name() : link.Kind;
}
