using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Periods;

/// <summary>Marks a closed period as given to the body that decides.</summary>
public sealed class ReportPeriod([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Marks the period.</summary>
    /// <returns>False when there is no such period.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="ReportingPeriod.Report"/>.</exception>
    public async Task<bool> ExecuteAsync(int periodId, DateOnly on, CancellationToken ct)
    {
        var period = await db.Periods.SingleOrDefaultAsync(p => p.Id == periodId, ct);
        if (period is null) return false;

        period.Report(on);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
