using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reading;

/// <summary>The roll-up of every period of a programme. Three queries, whatever the size of the programme.</summary>
public sealed class PeriodSummaries([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>The periods with their summaries, oldest first; empty when the programme has none.</summary>
    public async Task<IReadOnlyList<PeriodSummary>> ExecuteAsync(int programmeId, CancellationToken ct)
    {
        var periods = await db.Periods.AsNoTracking().Where(p => p.ProgrammeId == programmeId).OrderBy(p => p.Start).ToListAsync(ct);
        var followedUp = await db.Measures.CountAsync(m => m.ProgrammeId == programmeId && m.IsFollowedUp, ct);
        var groups = await db.FollowUps
            .Where(f => f.Period.ProgrammeId == programmeId && (f.Freeze != Freeze.None || (f.Measure.IsFollowedUp && f.Period.State == PeriodState.Open)))
            .GroupBy(f => new { f.PeriodId, f.Status, f.IsReady, f.Freeze })
            .Select(g => new { g.Key.PeriodId, Measures = new MeasureInPeriod(g.Key.Status, g.Key.IsReady, g.Key.Freeze, g.Count()) })
            .ToListAsync(ct);

        var byPeriod = groups.ToLookup(g => g.PeriodId, g => g.Measures);
        return [.. periods.Select(p => new PeriodSummary(p, StatusSummary.Of(Complete(byPeriod[p.Id], p.State == PeriodState.Open ? followedUp : 0))))];
    }

    private static IEnumerable<MeasureInPeriod> Complete(IEnumerable<MeasureInPeriod> written, int followedUp)
    {
        var rows = written.ToList();
        return [.. rows, MeasureInPeriod.Nothing(Math.Max(0, followedUp - rows.Sum(r => r.Count)))];
    }
}

/// <summary>A period and how it stands.</summary>
/// <param name="Period">The period; not tracked.</param>
/// <param name="Summary">Its roll-up.</param>
public sealed record PeriodSummary(ReportingPeriod Period, StatusSummary Summary);
