using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reports;

/// <summary>The plan of a broad report: focus areas, measures with their parties, and indicators with what is aimed at.</summary>
internal static class PlanAhead
{
    /// <returns>None when there is no programme to plan by.</returns>
    public static IEnumerable<ReportChapter> Chapters(ReportMaterial material)
    {
        if (material.Ahead is not { } plan) yield break;
        var programme = plan.Programme;
        yield return new ReportChapter("plan", ReportPart.Plan, string.Format(ReportTexts.PlanTitle, programme.StartYear, programme.EndYear),
        [
            new ReportParagraph(string.Format(LeadOf(material, programme), programme.Name)),
            new ReportSlot("goals", ReportTexts.GoalsSlot, ReportTexts.GoalsGuidance),
            Measures(material, plan),
            new ReportSlot("resources", ReportTexts.ResourcesSlot, ReportTexts.ResourcesGuidance),
        ]);
        if (Indicators(material, programme) is { } indicators) yield return indicators;
    }

    private static string LeadOf(ReportMaterial material, Programme programme) =>
        programme.Status == ProgrammeStatus.Draft ? ReportTexts.PlanDraft : programme.StartYear > material.Frame.To.Year ? ReportTexts.PlanNext : ReportTexts.PlanOfTerm;

    private static ReportTable Measures(ReportMaterial material, ProgrammeSnapshot plan)
    {
        var hasMetrics = plan.Measures.Any(m => m.Metric is not null);
        return new ReportTable(
            string.Format(ReportTexts.PlanCaption, plan.Programme.Name),
            [
                new ReportColumn(PageTexts.Measure, 2.2), new ReportColumn(PageTexts.Party, 1.3), new ReportColumn(PageTexts.Partners, 1.3),
                .. hasMetrics ? (ReportColumn[])[new ReportColumn(PageTexts.Metric, 1.3)] : [],
            ],
            [.. plan.FocusAreas.SelectMany(area => RowsOf(material, plan, area, hasMetrics))])
        {
            Source = DecisionText.Of(plan.Programme, material.Directory) is { } decision ? $"{plan.Programme.Name}, {decision}" : plan.Programme.Name,
        };
    }

    // What is dropped or replaced does not lie ahead any more.
    private static IEnumerable<ReportRow> RowsOf(ReportMaterial material, ProgrammeSnapshot plan, FocusArea area, bool hasMetrics)
    {
        yield return new ReportRow([new ReportCell($"{area.Number} {area.Name}")], IsHeading: true);
        foreach (var measure in plan.Measures.Where(m => m.FocusAreaId == area.Id && m.State is MeasureState.Active or MeasureState.Postponed))
        {
            yield return new ReportRow(
            [
                new ReportCell($"{measure.Number} {measure.Name}")
                {
                    Href = material.Module.Measure(measure.Id),
                    Note = measure.State == MeasureState.Active ? measure.Description : measure.State.Word(),
                },
                new ReportCell(string.Join(", ", plan.PartyNames(measure, PartyKind.Responsible, material.Directory))),
                new ReportCell(string.Join(", ", plan.PartyNames(measure, PartyKind.Partner, material.Directory))),
                .. hasMetrics ? (ReportCell[])[new ReportCell(measure.Metric ?? "")] : [],
            ]);
        }
    }

    private static ReportChapter? Indicators(ReportMaterial material, Programme programme)
    {
        // Targets are set on whole focus areas; a programme that has none goes on with the indicators whose colours are confirmed in its periods.
        var own = material.Followed.Where(i => i.Ties.Any(t => t.ProgrammeId == programme.Id && t.MeasureId is null)).ToList();
        var shown = own.Count > 0 ? own : [.. material.FollowedWith(programme)];
        if (shown.Count == 0) return null;
        return new ReportChapter("plan-indicators", ReportPart.Plan, ReportTexts.PlanIndicatorsTitle,
        [
            .. own.Count > 0 ? (ReportBlock[])[] : [new ReportParagraph(string.Format(ReportTexts.PlanIndicatorsOfOthers, programme.Name))],
            new ReportTable(
                ReportTexts.PlanIndicatorsCaption,
                [
                    new ReportColumn(IndicatorListTexts.Indicator, 2), new ReportColumn(IndicatorPageTexts.Baseline, IsNumeric: true),
                    new ReportColumn(IndicatorListTexts.Newest, IsNumeric: true), new ReportColumn(IndicatorListTexts.Target),
                ],
                [.. shown.SelectMany(i => RowsOf(material, i))])
            {
                Source = ReportSource.Of(shown),
            },
            new ReportSlot("targets", ReportTexts.TargetsSlot, ReportTexts.TargetsGuidance),
        ]);
    }

    private static IEnumerable<ReportRow> RowsOf(ReportMaterial material, IndicatorDetails indicator)
    {
        var lines = material.FiguresOf(indicator).Where(f => f.Line.Kind != LineKind.Substitute).ToList();
        var name = new ReportCell(indicator.Indicator.Name) { Href = material.Module.Indicator(indicator.Indicator.Id) };
        if (lines.Count == 1)
        {
            yield return new ReportRow([name with { Note = lines[0].Line.Series.Name.TrimToNull() }, .. Values(lines[0])]);
            yield break;
        }

        yield return new ReportRow([name], IsHeading: true);
        foreach (var line in lines) yield return new ReportRow([LineName.Cell(line.Line), .. Values(line)]);
    }

    private static IEnumerable<ReportCell> Values(SeriesFigures figures) => [figures.Baseline.Cell, figures.Latest.Cell, figures.Target.Cell];
}
