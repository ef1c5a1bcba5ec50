using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Plan.Changing;

/// <summary>Adds a milestone to a measure.</summary>
public sealed class AddMilestone([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Adds the milestone.</summary>
    /// <returns>The milestone, or null when there is no such measure.</returns>
    /// <exception cref="RuleBrokenException"><c>milestone.title</c>.</exception>
    public async Task<Milestone?> ExecuteAsync(int measureId, string title, DateOnly due, CancellationToken ct)
    {
        var measure = await db.Measures.SingleOrDefaultAsync(m => m.Id == measureId, ct);
        if (measure is null) return null;

        var milestone = measure.AddMilestone(title, due);
        await db.SaveChangesAsync(ct);
        return milestone;
    }
}
