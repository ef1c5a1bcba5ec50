using Hyte.Modules.Reports;
using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Reporting;

/// <summary>What the module tells in the city's reports beside its follow-up: the metrics of the plans that the report tells of, and what was promised and kept.</summary>
internal sealed class PlanChapters(ParticipationDbContext db, ReadMetrics metrics, ActionTraits traits, PromiseChapter promises, TimeProvider clock)
{
    public async Task<IReadOnlyList<ReportChapter>> WriteAsync(ReportFrame frame, CancellationToken ct)
    {
        var today = clock.Today();
        var time = MetricTime.Of(frame, today);
        var chapters = new List<ReportChapter>();
        foreach (var plan in await PlansAsync(frame, ct))
        {
            chapters.Add(MetricChapter.Of(await metrics.ReadAsync(plan, time, ct), await traits.ReadAsync(plan.Id, ct), frame, time));
        }

        if (chapters.Count > 0 && await promises.WriteAsync(frame, today, ct) is { } told) chapters.Add(told);
        return chapters;
    }

    // A period report tells of the plans that closed just that period, as their follow-up does; the others of the plans of their years.
    private Task<List<Programme>> PlansAsync(ReportFrame frame, CancellationToken ct)
    {
        var decided = db.Programmes.AsNoTracking().Where(p => p.Status != ProgrammeStatus.Draft);
        var (from, to) = (frame.From.Year, frame.To.Year);
        var told = frame.Template == ReportTemplate.PeriodFollowUp
            ? decided.Where(p => db.Periods.Any(period => period.ProgrammeId == p.Id && period.Start == frame.From && period.End == frame.To && period.State != PeriodState.Open))
            : decided.Where(p => p.StartYear <= to && (p.EndYear >= from || p.Status == ProgrammeStatus.Active));
        return told.OrderBy(p => p.StartYear).ThenBy(p => p.Id).ToListAsync(ct);
    }
}
