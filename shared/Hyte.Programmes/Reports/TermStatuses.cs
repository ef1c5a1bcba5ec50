using Hyte.Modules.Reports;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Reports;

/// <summary>How the measures of a programme went over a term: period by period, in all and by focus area.</summary>
internal static class TermStatuses
{
    /// <returns>None when the programme closed no period in the time of the report.</returns>
    public static IEnumerable<ReportChapter> Chapter(ReportMaterial material, ReportedProgramme reported)
    {
        if (reported.Periods.Count == 0) yield break;
        yield return new ReportChapter($"{reported.Programme.Code}/statuses", ReportPart.Evaluation, string.Format(ReportTexts.StatusesTitle, reported.Programme.Name),
        [
            new ReportParagraph(ReportTexts.StatusesLead),
            Reported(material, reported),
            .. reported.Periods.Select(period => new PeriodOverview(material, reported, period).Shares),
            ByMeasure(material, reported),
            new ReportSlot("conclusions", ReportTexts.EvaluationSlot, ReportTexts.EvaluationGuidance)
            {
                Facts = [.. reported.Periods.Select(p => string.Format(ReportTexts.FactReported, ReportedShare.Of(material.Module, reported.Snapshot, p).Text, p.Code))],
            },
        ]);
    }

    private static ReportTable Reported(ReportMaterial material, ReportedProgramme reported) => new(
        ReportTexts.ReportedCaption,
        [new ReportColumn(PageTexts.FocusArea, 2.5), .. Columns(reported, isNumeric: true)],
        [
            ShareRow(material, reported, ReportTexts.AllFocusAreas, area: null),
            .. reported.Snapshot.FocusAreas.Select(area => ShareRow(material, reported, $"{area.Number} {area.Name}", area)),
        ])
    {
        Source = SourceOf(material, reported),
    };

    private static ReportTable ByMeasure(ReportMaterial material, ReportedProgramme reported) => new(
        ReportTexts.ByMeasureCaption,
        [new ReportColumn(PageTexts.Measure, 2.5), .. Columns(reported, isNumeric: false)],
        [
            .. reported.Snapshot.FocusAreas.SelectMany(area => RowsOf(material, reported, area)),
        ])
    {
        Source = SourceOf(material, reported),
    };

    private static ReportRow ShareRow(ReportMaterial material, ReportedProgramme reported, string name, FocusArea? area) => new(
    [
        new ReportCell(name),
        .. reported.Periods.Select(p => ReportedShare.Of(material.Module, reported.Snapshot, p, area)).Select(share => new ReportCell(share.Text) { Figure = share.Key }),
    ]);

    private static IEnumerable<ReportColumn> Columns(ReportedProgramme reported, bool isNumeric) =>
        reported.Periods.Select(p => new ReportColumn(string.Format(PageTexts.PeriodNamed, p.Code), IsNumeric: isNumeric));

    private static IEnumerable<ReportRow> RowsOf(ReportMaterial material, ReportedProgramme reported, FocusArea area)
    {
        var snapshot = reported.Snapshot;
        var shown = snapshot.Measures.Where(m => m.FocusAreaId == area.Id && reported.Periods.Any(p => snapshot.InPeriod(m, p) is not null)).ToList();
        if (shown.Count == 0) yield break;
        yield return new ReportRow([new ReportCell($"{area.Number} {area.Name}")], IsHeading: true);
        foreach (var measure in shown)
        {
            yield return new ReportRow(
            [
                new ReportCell($"{measure.Number} {measure.Name}") { Href = material.Module.Measure(measure.Id) },
                .. reported.Periods.Select(p => snapshot.SeenByAll(measure, p) is { } seen
                    ? new ReportCell("") { Mark = seen.Status.ToReport() }
                    : new ReportCell("") { Note = ReportTexts.NotFollowedThen }),
            ]);
        }
    }

    private static string SourceOf(ReportMaterial material, ReportedProgramme reported) =>
        string.Format(ReportTexts.SourceFollowUps, material.Module.Name, string.Join(", ", reported.Periods.Select(p => p.Code)));
}
