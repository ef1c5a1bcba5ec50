using Hyte.Impact.Sheets;
using Hyte.Modules.Reports;

namespace Hyte.Impact.Documents;

/// <summary>The effects of the form: a table of alternatives for each, and what the judgements rest on under it.</summary>
internal static class FormEffects
{
    public static IEnumerable<ReportBlock> Of(CaseSheet sheet) => sheet.Perspectives.Select(p => new ReportSection(p.Code, p.Name, [.. Perspective(p, sheet)]));

    private static IEnumerable<ReportBlock> Perspective(SheetPerspective perspective, CaseSheet sheet) => perspective.Effects.Count > 0
        ? perspective.Effects.SelectMany(effect => Effect(effect, sheet))
        : perspective.SilentReason is { } reason ? Said.Field(ComparisonTexts.Silent, reason) : [new ReportParagraph(ComparisonTexts.NotWritten)];

    private static IEnumerable<ReportBlock> Effect(SheetEffect effect, CaseSheet sheet)
    {
        yield return new ReportTable(
            $"{effect.Text} ({Said.About(effect)})",
            [new ReportColumn(DocumentTexts.Alternative, 1.3), new ReportColumn(DocumentTexts.Size, 1.2), new ReportColumn(DocumentTexts.Justification, 3)],
            [.. Cells(effect, sheet).Select(Row)]);
        var evidence = Cells(effect, sheet).SelectMany(c => c.Cell.Evidence, (c, e) => (c.Alternative, Evidence: e)).ToList();
        if (evidence.Count == 0) yield break;
        yield return new ReportList([.. evidence.Select(e => (IReadOnlyList<ReportBlock>)[Evidence(e.Alternative, e.Evidence)])]);
    }

    private static ReportRow Row((SheetAlternative Alternative, SheetCell Cell) said) => new(
    [
        new ReportCell(said.Alternative.Label),
        new ReportCell("") { Mark = Said.Mark(said.Cell), Note = said.Cell.Likelihood },
        new ReportCell(said.Cell.Justification ?? DocumentTexts.Nothing),
    ]);

    private static ReportParagraph Evidence(SheetAlternative alternative, SheetEvidence evidence) =>
        new([new ReportRun(string.Format(DocumentTexts.EvidenceOf, alternative.Label, evidence.Kind)), new ReportRun(evidence.Text) { Href = evidence.Href }]);

    private static IEnumerable<(SheetAlternative Alternative, SheetCell Cell)> Cells(SheetEffect effect, CaseSheet sheet) =>
        from alternative in sheet.Alternatives
        from cell in effect.Cells
        where cell.AlternativeId == alternative.Id
        select (alternative, cell);
}
