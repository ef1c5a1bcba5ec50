using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Plan.Changing;

/// <summary>Drops, postpones, replaces or merges a measure, or takes it back into use.</summary>
public sealed class ChangeMeasureState([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Changes the state.</summary>
    /// <param name="measureId">Key of the measure.</param>
    /// <param name="state">The new state.</param>
    /// <param name="reason">Why; not needed when taking back into use.</param>
    /// <param name="successorId">Key of the measure that takes its place, for replaced and merged.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False when there is no such measure.</returns>
    /// <exception cref="RuleBrokenException"><c>measure.reason</c>, <c>measure.active-children</c> or <c>measure.successor</c>.</exception>
    public async Task<bool> ExecuteAsync(int measureId, MeasureState state, string? reason, int? successorId, CancellationToken ct)
    {
        var measure = await db.Measures.Include(m => m.Children).SingleOrDefaultAsync(m => m.Id == measureId, ct);
        if (measure is null) return false;

        switch (state)
        {
            case MeasureState.Active:
                measure.Restore();
                break;
            case MeasureState.Dropped:
                measure.Drop(reason ?? "");
                break;
            case MeasureState.Postponed:
                measure.Postpone(reason ?? "");
                break;
            case MeasureState.Replaced:
                measure.ReplaceBy(await SuccessorAsync(successorId, ct), reason ?? "");
                break;
            case MeasureState.Merged:
                measure.MergeInto(await SuccessorAsync(successorId, ct), reason ?? "");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(state));
        }

        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task<Measure> SuccessorAsync(int? id, CancellationToken ct) =>
        await db.Measures.SingleOrDefaultAsync(m => m.Id == id, ct)
            ?? throw new RuleBrokenException("measure.successor", Texts.MeasureSuccessor);
}
