using Hyte.Programmes.Plan;
using Hyte.Programmes.Plan.Changing;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Web;

/// <summary>What the page of a measure can change of the plan, in one parameter.</summary>
public sealed class PlanChanges(
    [FromKeyedServices] RenameMeasure rename,
    [FromKeyedServices] ChangeMeasureState changeState,
    [FromKeyedServices] AddMilestone addMilestone,
    [FromKeyedServices] CompleteMilestone completeMilestone)
{
    internal Task<bool> RenameAsync(int measureId, string? name, CancellationToken ct) => rename.ExecuteAsync(measureId, name, ct);

    internal Task<bool> ChangeStateAsync(int measureId, MeasureState state, string? reason, int? successorId, CancellationToken ct) =>
        changeState.ExecuteAsync(measureId, state, reason, successorId, ct);

    internal async Task<bool> AddMilestoneAsync(int measureId, string title, DateOnly due, CancellationToken ct) =>
        await addMilestone.ExecuteAsync(measureId, title, due, ct) is not null;

    internal Task<bool> CompleteMilestoneAsync(int milestoneId, DateOnly? on, DateOnly today, CancellationToken ct) =>
        completeMilestone.ExecuteAsync(milestoneId, on, today, ct);
}
