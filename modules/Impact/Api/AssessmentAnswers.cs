using Hyte.Impact.Comparisons;
using Hyte.Impact.Links;
using Hyte.Impact.Sheets;

namespace Hyte.Impact.Api;

/// <summary>Puts a sheet into the words of the interface. The sheet may change; what is given out changes only by being added to.</summary>
internal static class AssessmentAnswers
{
    public static AssessmentAnswer Of(CaseSheet sheet) => new(
        CodedName.Of(sheet.Stage),
        sheet.Objective,
        sheet.Presenter,
        sheet.Participants,
        sheet.Unit,
        sheet.Restriction,
        sheet.IsExample,
        sheet.GuideNumber,
        sheet.Screening is { } screening ? Of(screening) : null,
        [.. sheet.Alternatives.Select(a => Of(a, sheet))],
        sheet.SingleReason,
        sheet.SingleApprovedBy,
        [.. sheet.Perspectives.Select(p => new PerspectiveAnswer(p.Code, p.Name, p.SilentReason, [.. p.Effects.Select(Of)]))],
        [.. Comparison.Of(sheet, new ComparisonFilter(null, null, false)).Rows.Select(Of)],
        [.. sheet.Hearings.Select(Of)],
        sheet.NobodyHeardReason,
        [.. sheet.Mitigations.Select(m => new MitigationAnswer(m.Id, m.EffectId, m.Text, m.Owner, m.Due, m.DoneOn, m.Outcome))],
        new ConclusionAnswer(sheet.Summary, sheet.ProposedAlternativeId, sheet.ProposalReason, sheet.PreparedOn, sheet.FinishedOn),
        sheet.FollowUp is { } plan ? Of(plan, sheet) : null,
        [.. sheet.Links.Select(Of)]);

    private static FollowUpAnswer Of(SheetFollowUp plan, CaseSheet sheet) => new(
        plan.Due, plan.Note,
        [.. sheet.FollowUpFigures.Select(f => new FigureAnswer(f.Figure, f.Name, f.Then, f.Source, f.Href, f.ChosenOn))],
        [.. plan.Predictions.Select(p => new PredictionAnswer(p.EffectId, CodedName.OfOutcome(p.Outcome), p.Why, p.On))]);

    private static LinkAnswer Of(SheetLink link) => new(
        CodedName.OfRecord(link.Kind), link.Module, link.Reference, link.Name, link.Place.Length > 0 ? link.Place : null, link.FocusArea, link.Href,
        [.. link.Fits.Select(f => new FitAnswer(f.AlternativeId, new CodedName(ApiCodes.Of(f.Fit), FitMarks.Of(f.Fit).Word), f.Reason))]);

    private static ScreeningAnswer Of(SheetScreening screening) => new(
        screening.IsAssessed ? new CodedName("assess", DocumentTexts.ToAssess) : new CodedName("not-assess", DocumentTexts.NotToAssess),
        screening.On, screening.Because, screening.Reason, screening.SignedBy);

    private static AlternativeAnswer Of(SheetAlternative alternative, CaseSheet sheet) => new(
        alternative.Id, alternative.Number, alternative.Name, alternative.Description, alternative.ProposedBy, alternative.Id == sheet.ProposedAlternativeId,
        [.. alternative.Costs.OrderBy(c => c.Key).Select(c => new CostAnswer(c.Key, c.Value))]);

    private static EffectAnswer Of(SheetEffect effect) => new(
        effect.Id, effect.Text, effect.Dimension,
        effect.GroupCode is { } code ? new CodedName(code, effect.Group ?? code) : null,
        effect.Area, new CodedName(effect.HorizonCode, effect.Horizon), effect.Differs,
        [.. effect.Cells.Select(c => new CellAnswer(c.AlternativeId, c.Value, c.Word, c.Likelihood, c.Justification, [.. c.Evidence.Select(e => new EvidenceAnswer(e.Kind, e.Text, e.Href, e.Figure))]))]);

    private static ComparisonAnswer Of(ComparisonRow row) => new(
        row.Code, row.Differs,
        [.. row.Cells.Select(c => new CountsAnswer(c.AlternativeId, [.. c.Counts.Select(n => new CountAnswer(n.Value, n.Word, n.Count))], c.Unsaid))]);

    private static HearingAnswer Of(SheetHearing hearing) => new(
        hearing.IsStatement ? new CodedName("statement", HearingTexts.KindStatement) : new CodedName("hearing", HearingTexts.KindHearing),
        hearing.Who, hearing.Group, hearing.On, hearing.Said, hearing.HowUsed, hearing.State, hearing.Href);
}
