using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Plan.Changing;

/// <summary>Marks a milestone done, or takes the mark back.</summary>
public sealed class CompleteMilestone([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Marks the milestone.</summary>
    /// <param name="milestoneId">Key of the milestone.</param>
    /// <param name="on">The day on which it was done; null takes the mark back.</param>
    /// <param name="today">The day it is in the city.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False when there is no such milestone.</returns>
    /// <exception cref="RuleBrokenException"><c>milestone.future</c>.</exception>
    public async Task<bool> ExecuteAsync(int milestoneId, DateOnly? on, DateOnly today, CancellationToken ct)
    {
        var milestone = await db.Milestones.SingleOrDefaultAsync(m => m.Id == milestoneId, ct);
        if (milestone is null) return false;

        if (on is { } day) milestone.Complete(day, today);
        else milestone.Undo();
        await db.SaveChangesAsync(ct);
        return true;
    }
}
