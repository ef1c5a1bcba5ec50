using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Plan.Changing;

/// <summary>Moves a measure to another place of the plan. Its number stays as decided.</summary>
public sealed class MoveMeasure([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Moves the measure, with the measures in it.</summary>
    /// <param name="measureId">Key of the measure.</param>
    /// <param name="focusAreaId">Key of the focus area, of the same programme.</param>
    /// <param name="parentId">Key of the group, or null.</param>
    /// <param name="beforeId">Key of the measure that comes to follow it in the same place; null puts it last.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False when a key leads nowhere in the measure's programme.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="Measure.MoveTo"/>.</exception>
    public async Task<bool> ExecuteAsync(int measureId, int focusAreaId, int? parentId, int? beforeId, CancellationToken ct)
    {
        var programmeId = await db.Measures.Where(m => m.Id == measureId).Select(m => (int?)m.ProgrammeId).SingleOrDefaultAsync(ct);
        var plan = await db.Measures.Include(m => m.FocusArea).Where(m => m.ProgrammeId == programmeId).OrderBy(m => m.Order).ToListAsync(ct);
        var measure = plan.Find(m => m.Id == measureId);
        var parent = plan.Find(m => m.Id == parentId);
        var focusArea = await db.FocusAreas.SingleOrDefaultAsync(a => a.Id == focusAreaId && a.ProgrammeId == programmeId, ct);
        if (measure is null || focusArea is null || (parentId is not null && parent is null)) return false;

        measure.MoveTo(focusArea, parent);
        plan.Remove(measure);
        var before = plan.FindIndex(m => m.Id == beforeId);
        plan.Insert(before < 0 ? plan.Count : before, measure);
        PlanOrder.Renumber(plan);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
