using Hyte.Impact.Sheets;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Documents;

/// <summary>The greatest benefits and harms of the alternatives, side by side in one table.</summary>
internal static class SummaryEffects
{
    public static IEnumerable<ReportBlock> Of(CaseSheet sheet, SummaryMeasure measure)
    {
        if (!sheet.Effects.Any())
        {
            yield return new ReportParagraph(DocumentTexts.NoEffects);
            yield break;
        }

        var shown = Shown(sheet, measure.Alternatives);
        yield return new ReportTable(
            DocumentTexts.GreatestCaption,
            [new ReportColumn(DocumentTexts.Effect, 2.4), new ReportColumn(DocumentTexts.Size, 1.2), new ReportColumn(DocumentTexts.Justification, 2.8)],
            [.. shown.SelectMany(alternative => Rows(alternative, sheet, measure))]);
        if (shown.Count < sheet.Alternatives.Count) yield return new ReportParagraph(string.Format(DocumentTexts.OtherAlternatives, sheet.Alternatives.Count - shown.Count));
    }

    // When there is no room for all, going on as now and what is proposed are among those that are shown.
    private static List<SheetAlternative> Shown(CaseSheet sheet, int most)
    {
        var first = sheet.Alternatives.OrderBy(a => a.Number == 0 || a.Id == sheet.ProposedAlternativeId ? 0 : 1).Take(most).ToHashSet();
        return [.. sheet.Alternatives.Where(first.Contains)];
    }

    private static IEnumerable<ReportRow> Rows(SheetAlternative alternative, CaseSheet sheet, SummaryMeasure measure)
    {
        var greatest = GreatestEffects.Of(sheet, alternative.Id, measure.EachWay);
        yield return new ReportRow([new ReportCell(Heading(alternative, greatest, measure))], IsHeading: true);
        foreach (var (effect, cell) in greatest.Benefits.Concat(greatest.Harms).Select(g => (g.Effect, g.Cell)))
        {
            yield return new ReportRow(
            [
                new ReportCell(Shortened.To(effect.Text, measure.Effect)) { Note = effect.Group },
                new ReportCell("") { Mark = Said.Mark(cell) },
                new ReportCell(string.IsNullOrWhiteSpace(cell.Justification) ? DocumentTexts.Nothing : Shortened.To(cell.Justification, measure.Justification)),
            ]);
        }
    }

    // What is not shown is counted beside the name, so that a short list is not read as a small effect.
    private static string Heading(SheetAlternative alternative, GreatestEffects greatest, SummaryMeasure measure)
    {
        var name = Shortened.To(alternative.Label, measure.Name);
        if (greatest.Benefits.Count + greatest.Harms.Count == 0) return $"{name}: {DocumentTexts.NeitherWay}";
        string[] left =
        [
            .. greatest.BenefitsLeft > 0 ? [FinnishFormat.Count(greatest.BenefitsLeft, DocumentTexts.BenefitOne, DocumentTexts.BenefitMany)] : Array.Empty<string>(),
            .. greatest.HarmsLeft > 0 ? [FinnishFormat.Count(greatest.HarmsLeft, DocumentTexts.HarmOne, DocumentTexts.HarmMany)] : Array.Empty<string>(),
        ];
        return left.Length == 0 ? name : $"{name} ({string.Format(DocumentTexts.MoreInForm, string.Join(DocumentTexts.And, left))})";
    }
}
