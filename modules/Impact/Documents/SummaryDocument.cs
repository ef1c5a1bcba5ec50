using Hyte.Documents.Reports;
using Hyte.Impact.Sheets;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Documents;

/// <summary>Tiivistelmä: what a member of the body reads, on two pages at most. Texts are cut and lists end early by one measure; nothing is told otherwise than in the form.</summary>
internal static class SummaryDocument
{
    // Years of a budget term; a case that tells of more tells the rest in its form.
    private const int MostYears = 5;

    public static ReportDocument Of(CaseDocument document)
    {
        var tried = SummaryMeasure.All.Select(measure => Of(document, measure));
        return tried.FirstOrDefault(summary => PageEstimate.Of(summary) <= PageEstimate.TwoPages) ?? Of(document, SummaryMeasure.All[^1]);
    }

    private static ReportDocument Of(CaseDocument document, SummaryMeasure measure)
    {
        var sheet = document.Sheet;
        return DocumentCover.Put(
            document, ReportLayout.Brief,
            Said.Chapter("asia", DocumentTexts.WhatIsDecided, new ReportParagraph(Written(sheet.Description, measure.Description)), Named(Texts.FieldObjective, Written(sheet.Objective, measure.Objective))),
            Said.Chapter("vaihtoehdot", VersionTexts.SectionAlternatives, [.. Alternatives(sheet, measure)]),
            Said.Chapter("vertailu", DocumentTexts.WhatComparisonShows, [new ReportParagraph(Written(sheet.Summary, measure.Comparison)), .. Proposal(sheet, measure)]),
            Said.Chapter("vaikutukset", DocumentTexts.Greatest, [.. SummaryEffects.Of(sheet, measure)]),
            Said.Chapter("muut", DocumentTexts.Around, [.. Around(sheet, measure)]));
    }

    private static IEnumerable<ReportBlock> Alternatives(CaseSheet sheet, SummaryMeasure measure)
    {
        if (sheet.SingleReason is { } single) yield return new ReportParagraph($"{AlternativeTexts.SingleField} {Shortened.ToForm(single, measure.Reason)}");
        if (sheet.Alternatives.Count == 0) yield break;
        var years = Said.Years(sheet);
        yield return new ReportTable(
            years.Count == 0 ? DocumentTexts.NoCosts : DocumentTexts.CostsPerYear,
            [new ReportColumn(DocumentTexts.Alternative, 3), .. years.Take(MostYears).Select(year => new ReportColumn($"{year}", IsNumeric: true))],
            [.. sheet.Alternatives.Take(measure.Rows).Select(a => new ReportRow([Name(a, sheet, measure), .. years.Take(MostYears).Select(year => new ReportCell(Said.Cost(a, year)))]))]);
        if (sheet.Alternatives.Count > measure.Rows) yield return new ReportParagraph(string.Format(DocumentTexts.OtherAlternatives, sheet.Alternatives.Count - measure.Rows));
        if (years.Count > MostYears) yield return new ReportParagraph(string.Format(DocumentTexts.OtherYears, years[MostYears], years[^1]));
    }

    private static ReportCell Name(SheetAlternative alternative, CaseSheet sheet, SummaryMeasure measure) =>
        new(Shortened.To(alternative.Label, measure.Name)) { Note = alternative.Id == sheet.ProposedAlternativeId ? ComparisonTexts.Proposed : null };

    private static IEnumerable<ReportBlock> Proposal(CaseSheet sheet, SummaryMeasure measure)
    {
        if (sheet.Proposed is not { } proposed)
        {
            yield return new ReportParagraph(DocumentTexts.NoProposal);
            yield break;
        }

        yield return Named(ComparisonTexts.Proposed, Shortened.To(proposed.Label, measure.Name));
        yield return Named(DocumentTexts.Justification, Written(sheet.ProposalReason, measure.Reason));
    }

    private static IEnumerable<ReportBlock> Around(CaseSheet sheet, SummaryMeasure measure)
    {
        var heard = sheet.Hearings.Select(h => h.On is { } day ? $"{Shortened.To(h.Who, measure.Name)} ({FinnishFormat.Date(day)})" : Shortened.To(h.Who, measure.Name)).ToList();
        yield return Named(DocumentTexts.Heard, heard.Count == 0 ? $"{DocumentTexts.NobodyHeard} {Shortened.ToForm(sheet.NobodyHeardReason ?? "", measure.Objective)}".TrimEnd() : Shortened.List(heard, measure.Hearings));
        var actions = sheet.Mitigations.Select(m => string.Format(DocumentTexts.Action, Shortened.To(m.Text, measure.Mitigation), m.Owner, FinnishFormat.Date(m.Due))).ToList();
        yield return Named(DocumentTexts.Mitigation, actions.Count == 0 ? DocumentTexts.NoMitigation : Shortened.List(actions, measure.Mitigations));
        yield return Named(VersionTexts.SectionFollowUp, sheet.FollowUp is { } plan ? string.Format(VersionTexts.FollowUpOn, FinnishFormat.Date(plan.Due)) : DocumentTexts.NoFollowUp);
    }

    private static string Written(string? text, int most) => string.IsNullOrWhiteSpace(text) ? DocumentTexts.NotWritten : Shortened.ToForm(text, most);

    private static ReportParagraph Named(string name, string text) => new([new ReportRun(name + ": ") { IsStrong = true }, new ReportRun(text)]);
}
