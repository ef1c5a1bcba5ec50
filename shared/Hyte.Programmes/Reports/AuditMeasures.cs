using Hyte.Modules.Reports;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>A programme's measures over a year: where they stood at its end, which nobody updated all year, what changed, and what departed from the decided plan.</summary>
internal sealed class AuditMeasures(ReportMaterial material, ReportedProgramme reported)
{
    private readonly ProgrammeSnapshot _snapshot = reported.Snapshot;
    private readonly int _year = material.Frame.To.Year;

    public ReportChapter Chapter() => new(
        $"{reported.Programme.Code}/measures", ReportPart.Evaluation, string.Format(ReportTexts.StatusesTitle, reported.Programme.Name),
        reported.Periods is [.., var last] ? Told(last) : [new ReportParagraph(string.Format(ReportTexts.AuditNoPeriods, _year))]);

    private IReadOnlyList<ReportBlock> Told(ReportingPeriod last)
    {
        var share = ReportedShare.Of(material.Module, _snapshot, last);
        return
        [
            new ReportParagraph(
            [
                new ReportRun(share.Text) { Figure = share.Key, IsStrong = true, Href = material.Module.FollowUp(reported.Programme.Code, ("period", last.Code.ToString())) },
                new ReportRun(string.Format(ReportTexts.AuditLastPeriod, last.Code, FinnishFormat.Date(last.End))),
            ]),
            new PeriodOverview(material, reported, last).Shares,
            NeverUpdated(),
            .. Changes(last),
            Deviations(),
        ];
    }

    private ReportSection NeverUpdated()
    {
        var never = Followed().Where(m => reported.Periods.All(p => _snapshot.SeenByAll(m, p) is not { IsReported: true })).ToList();
        return new ReportSection("never-updated", string.Format(ReportTexts.AuditNeverTitle, _year, FinnishFormat.Count(never.Count)),
            never.Count == 0
                ? [new ReportParagraph(ReportTexts.AuditNeverNone)]
                : [new ReportParagraph(ReportTexts.NotUpdatedMeans), new ReportList([.. never.Select(m => (IReadOnlyList<ReportBlock>)[new ReportParagraph([Name(m), new ReportRun($" – {_snapshot.WhoAnswers(m, material.Directory)}")])])])]);
    }

    // From where the year before left them; the first year of a programme is seen from its own first period.
    private IEnumerable<ReportSection> Changes(ReportingPeriod last)
    {
        var before = reported.Before(reported.Periods[0]) ?? (reported.Periods.Count > 1 ? reported.Periods[0] : null);
        var changes = ChangesSince.Of(_snapshot, before, last);
        List<MeasureChange> moved = changes is null ? [] : [.. changes.Statuses, .. changes.New];
        yield return new ReportSection("changes", string.Format(ReportTexts.AuditChangesTitle, _year, FinnishFormat.Count(moved.Count)),
        [
            changes is null ? new ReportParagraph(ReportTexts.AuditNothingBefore)
            : moved.Count == 0 ? new ReportParagraph(string.Format(ReportTexts.AuditNoChanges, before!.Code))
            : new ReportTable(
                string.Format(ReportTexts.AuditChangesCaption, before!.Code, last.Code),
                [new ReportColumn(PageTexts.Measure, 2.5), new ReportColumn(string.Format(PageTexts.PeriodNamed, before.Code)), new ReportColumn(string.Format(PageTexts.PeriodNamed, last.Code))],
                [.. _snapshot.Measures.SelectMany(m => moved.Where(c => c.Measure == m)).Select(c => new ReportRow([Cell(c.Measure), new ReportCell("") { Mark = c.Before.ToReport() }, new ReportCell("") { Mark = c.After.ToReport() }]))])
            {
                Source = SourceOf(before, last),
            },
        ]);
        // Silence is no new state: what was known last still stands beside it.
        var silent = Followed().Where(m => _snapshot.SeenByAll(m, last) is { IsReported: false } && LastSeen(m) is not null).ToList();
        if (silent.Count == 0) yield break;
        yield return new ReportSection("silent", string.Format(ReportTexts.AuditSilentTitle, last.Code, FinnishFormat.Count(silent.Count)),
        [
            new ReportTable(
                string.Format(ReportTexts.AuditSilentCaption, last.Code),
                [new ReportColumn(PageTexts.Measure, 2.5), new ReportColumn(ReportTexts.AuditLastKnown), new ReportColumn(ReportTexts.WhoAnswers, 1.5)],
                [.. silent.Select(m => new ReportRow([Cell(m), new ReportCell("") { Mark = LastSeen(m)!.Status.ToReport() }, new ReportCell(_snapshot.WhoAnswers(m, material.Directory))]))])
            {
                Source = SourceOf([.. reported.Periods]),
            },
        ]);
    }

    private ReportSection Deviations()
    {
        var departed = Followed().Select(m => (Measure: m, Seen: LastSeen(m))).Where(d => d.Measure.State != MeasureState.Active || Departs(d.Seen?.Status)).ToList();
        return new ReportSection("deviations", string.Format(ReportTexts.AuditDeviationsTitle, FinnishFormat.Count(departed.Count)),
        [
            departed.Count == 0 ? new ReportParagraph(ReportTexts.AuditDeviationsNone) : new ReportTable(
                string.Format(ReportTexts.AuditDeviationsCaption, _year),
                [new ReportColumn(PageTexts.Measure, 2), new ReportColumn(ReportTexts.AuditStatus, 1.2), new ReportColumn(ReportTexts.Why, 2.2), new ReportColumn(ReportTexts.WhoAnswers, 1.4)],
                [.. departed.Select(d => new ReportRow([Cell(d.Measure), new ReportCell("") { Mark = (d.Seen?.Status ?? FollowUpStatus.NotUpdated).ToReport() }, Why(d.Seen), new ReportCell(_snapshot.WhoAnswers(d.Measure, material.Directory))]))])
            {
                Source = SourceOf([.. reported.Periods]),
            },
        ]);
    }

    private static bool Departs(FollowUpStatus? status) => status is FollowUpStatus.NotProceeding or FollowUpStatus.Interrupted or FollowUpStatus.Postponed;

    private static ReportCell Why(VisibleFollowUp? seen) => new(seen?.Reason ?? seen?.Text ?? ReportTexts.AuditNoReason);

    private IEnumerable<MeasureRow> Followed() => _snapshot.Measures.Where(m => reported.Periods.Any(p => _snapshot.InPeriod(m, p) is not null));

    // What was said last in the year; silence after that does not take it back.
    private VisibleFollowUp? LastSeen(MeasureRow measure) => reported.Periods.Reverse().Select(p => _snapshot.SeenByAll(measure, p)).FirstOrDefault(seen => seen is { IsReported: true });

    private ReportRun Name(MeasureRow measure) => new($"{measure.Number} {measure.Name}") { Href = material.Module.Measure(measure.Id) };

    private ReportCell Cell(MeasureRow measure) => new($"{measure.Number} {measure.Name}")
    {
        Href = material.Module.Measure(measure.Id),
        Note = measure.State == MeasureState.Active ? null : measure.State.Word(),
    };

    private string SourceOf(params ReportingPeriod[] periods) => string.Format(ReportTexts.SourceFollowUps, material.Module.Name, string.Join(", ", periods.Select(p => p.Code)));
}
