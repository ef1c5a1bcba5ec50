using Hyte.Impact.FollowUps;
using Hyte.Impact.Sheets;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Documents;

/// <summary>What surrounds the comparison in the form: who were heard, actions, the check of the predictions.</summary>
internal static class FormParts
{
    public static IEnumerable<ReportBlock> Hearings(CaseSheet sheet) => sheet.Hearings.Count == 0
        ? [new ReportParagraph(DocumentTexts.NobodyHeard), .. sheet.NobodyHeardReason is { } reason ? Said.Field(DocumentTexts.Why, reason) : []]
        : sheet.Hearings.Select((hearing, place) => new ReportSection($"{place + 1}", hearing.Who, [.. Hearing(hearing)]));

    public static IEnumerable<ReportBlock> Mitigations(CaseSheet sheet)
    {
        if (sheet.Mitigations.Count == 0)
        {
            yield return new ReportParagraph(DocumentTexts.NoMitigation);
            yield break;
        }

        yield return new ReportTable(
            DocumentTexts.MitigationCaption,
            [new ReportColumn(MitigationTexts.FieldText, 2.4), new ReportColumn(DocumentTexts.Effect, 1.8), new ReportColumn(MitigationTexts.FieldOwner, 1.5), new ReportColumn(MitigationTexts.FieldDue, 1.2), new ReportColumn(MitigationTexts.FieldState, 1.3)],
            [.. sheet.Mitigations.Select(action => Row(action, sheet))]);
    }

    public static IEnumerable<ReportBlock> FollowUp(CaseSheet sheet)
    {
        if (sheet.FollowUp is not { } plan)
        {
            yield return new ReportParagraph(DocumentTexts.NoFollowUp);
            yield break;
        }

        yield return new ReportParagraph(string.Format(VersionTexts.FollowUpOn, FinnishFormat.Date(plan.Due)));
        if (plan.Note is not null) foreach (var block in Said.Field(VersionTexts.FollowUpNote, plan.Note)) yield return block;
        if (sheet.FollowUpFigures.Count > 0) yield return Figures(sheet);
        if (plan.Predictions.Count == 0) yield break;
        yield return new ReportTable(
            DocumentTexts.Predictions,
            [new ReportColumn(DocumentTexts.Effect, 2), new ReportColumn(DocumentTexts.Outcome, 1.2), new ReportColumn(DocumentTexts.Why, 2.4), new ReportColumn(DocumentTexts.CheckedOn)],
            [.. plan.Predictions.Select(prediction => Row(prediction, sheet))]);
    }

    private static IEnumerable<ReportBlock> Hearing(SheetHearing hearing)
    {
        var about = new[] { hearing.IsStatement ? HearingTexts.KindStatement : HearingTexts.KindHearing, Said.Day(hearing.On), hearing.Group, hearing.State };
        yield return new ReportParagraph([new ReportRun(string.Join(" · ", about.Where(t => !string.IsNullOrEmpty(t)))) { Href = hearing.Href }]);
        foreach (var block in Said.Field(HearingTexts.FieldSaid, hearing.Said ?? HearingTexts.SaidLeft)) yield return block;
        foreach (var block in Said.Field(HearingTexts.FieldUsed, hearing.HowUsed ?? HearingTexts.UsedLeft)) yield return block;
    }

    private static ReportTable Figures(CaseSheet sheet) => new(
        DocumentTexts.Figures,
        [new ReportColumn(DocumentTexts.Figure, 2.4), new ReportColumn(DocumentTexts.FigureThen, 1.4), new ReportColumn(DocumentTexts.FigureSource, 1.6), new ReportColumn(DocumentTexts.FigureChosen)],
        [.. sheet.FollowUpFigures.Select(f => new ReportRow([new ReportCell(f.Name) { Href = f.Href }, new ReportCell(f.Then), new ReportCell(f.Source), new ReportCell(FinnishFormat.Date(f.ChosenOn))]))]);

    // Whether an action is late depends on the day of reading, which a kept version does not have: it tells only what was done.
    private static ReportRow Row(SheetMitigation action, CaseSheet sheet) => new(
    [
        new ReportCell(action.Text),
        new ReportCell(sheet.Effects.FirstOrDefault(e => e.Id == action.EffectId)?.Text ?? MitigationTexts.WholeCase),
        new ReportCell(action.Owner),
        new ReportCell(FinnishFormat.Date(action.Due)),
        new ReportCell(action.DoneOn is { } day ? string.Format(MitigationTexts.Done, FinnishFormat.Date(day)) : MitigationTexts.Open) { Note = action.Outcome },
    ]);

    private static ReportRow Row(SheetPrediction prediction, CaseSheet sheet) => new(
    [
        new ReportCell(sheet.Effects.FirstOrDefault(e => e.Id == prediction.EffectId)?.Text ?? DocumentTexts.Nothing),
        Enum.TryParse<Outcome>(prediction.Outcome, out var outcome) ? new ReportCell("") { Mark = Said.Mark(OutcomeMarks.Of(outcome)) } : new ReportCell(prediction.Outcome),
        new ReportCell(prediction.Why),
        new ReportCell(FinnishFormat.Date(prediction.On)),
    ]);
}
