using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Periods;

/// <summary>Opens a new period of a programme.</summary>
public sealed class OpenPeriod([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Opens the period.</summary>
    /// <returns>The period, or null when there is no such programme.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="Plan.Programme.OpenPeriod"/>.</exception>
    public async Task<ReportingPeriod?> ExecuteAsync(int programmeId, PeriodCode code, DateOnly? due, CancellationToken ct)
    {
        var programme = await db.Programmes.Include(p => p.Periods).SingleOrDefaultAsync(p => p.Id == programmeId, ct);
        if (programme is null) return null;

        var period = programme.OpenPeriod(code, due);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Two coordinators, or one with two clicks.
            db.ChangeTracker.Clear();
            if (!await db.Periods.AnyAsync(p => p.ProgrammeId == programmeId && p.Code == code, ct)) throw;
            throw new RuleBrokenException("period.exists", string.Format(Texts.PeriodExists, code));
        }

        return period;
    }
}
