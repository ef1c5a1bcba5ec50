using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Plan.Changing;

/// <summary>Gives a measure a working name, or takes it away. The decided name stays.</summary>
public sealed class RenameMeasure([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Renames the measure.</summary>
    /// <returns>False when there is no such measure.</returns>
    public async Task<bool> ExecuteAsync(int measureId, string? workingName, CancellationToken ct)
    {
        var measure = await db.Measures.Include(m => m.Parties).Include(m => m.Roles).AsSplitQuery()
            .SingleOrDefaultAsync(m => m.Id == measureId, ct);
        if (measure is null) return false;

        measure.Rename(workingName);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
