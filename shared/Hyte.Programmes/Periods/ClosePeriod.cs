using Hyte.Modules;
using Hyte.Modules.Events;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Periods;

/// <summary>Closes a period: freezes its follow-ups and colours, and tells the other modules.</summary>
public sealed class ClosePeriod([ServiceKey] string moduleId, [FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] ColoursOfPeriod colours, IActorAccessor actors, TimeProvider clock)
{
    private const int MostTries = 5;

    /// <summary>Closes the period.</summary>
    /// <returns>What the closing found, or null when there is no such period.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="ReportingPeriod.Close"/>.</exception>
    public async Task<ClosingResult?> ExecuteAsync(int periodId, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await CloseAsync(periodId, ct);
            }
            catch (DbUpdateException) when (attempt < MostTries)
            {
                // Somebody saved a follow-up while we were freezing. Their words are worth another look at the whole.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<ClosingResult?> CloseAsync(int periodId, CancellationToken ct)
    {
        var period = await db.Periods
            .Include(p => p.Programme)
            .Include(p => p.FollowUps).ThenInclude(f => f.Measure)
            .SingleOrDefaultAsync(p => p.Id == periodId, ct);
        if (period is null) return null;
        var measures = await db.Measures.Where(m => m.ProgrammeId == period.ProgrammeId && m.IsFollowedUp).ToListAsync(ct);

        var now = clock.GetUtcNow().UtcDateTime;
        await colours.FreezeAsync(period, ct);
        var result = period.Close(measures, actors.Current, now);
        db.Raise(new PeriodClosed(moduleId, period.Programme.Code, period.Code.ToString(), result.Reported, result.Total), now);
        await db.SaveChangesAsync(ct);
        return result;
    }
}
