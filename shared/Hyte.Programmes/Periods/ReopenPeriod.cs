using Hyte.Modules;
using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Periods;

/// <summary>Opens a closed period again: undoes the closing and nothing else.</summary>
public sealed class ReopenPeriod([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] ColoursOfPeriod colours)
{
    /// <summary>Opens the period again.</summary>
    /// <returns>False when there is no such period.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="ReportingPeriod.Reopen"/>.</exception>
    public async Task<bool> ExecuteAsync(int periodId, CancellationToken ct)
    {
        var period = await db.Periods
            .Include(p => p.Programme.Periods)
            .Include(p => p.FollowUps)
            .SingleOrDefaultAsync(p => p.Id == periodId, ct);
        if (period is null) return false;

        db.FollowUps.RemoveRange(period.Reopen());
        await colours.ThawAsync(period, ct);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
