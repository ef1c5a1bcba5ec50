using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reading;

/// <summary>What waits for the holder of some titles: the measures of open periods that are not marked ready. One query.</summary>
public sealed class OwnTasks([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>The tasks in the order of the plan; empty without titles.</summary>
    public async Task<IReadOnlyList<OwnTask>> ExecuteAsync(IReadOnlyCollection<string> titleCodes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(titleCodes);
        if (titleCodes.Count == 0) return [];
        return await (
            from period in db.Periods
            where period.State == PeriodState.Open && period.Programme.Status == ProgrammeStatus.Active
            from measure in db.Measures
            where measure.ProgrammeId == period.ProgrammeId && measure.IsFollowedUp && measure.Roles.Any(r => titleCodes.Contains(r.TitleCode!))
            where !db.FollowUps.Any(f => f.MeasureId == measure.Id && f.PeriodId == period.Id && f.IsReady)
            orderby measure.ProgrammeId, measure.Order
            select new OwnTask(
                measure.Id,
                measure.WorkingName ?? measure.DecidedName,
                period.Programme.Name,
                period.Code,
                period.Due,
                db.FollowUps.Any(f => f.MeasureId == measure.Id && f.PeriodId == period.Id))).ToListAsync(ct);
    }
}

/// <summary>A measure that waits for its holder.</summary>
/// <param name="MeasureId">Key of the measure.</param>
/// <param name="Name">Name of the measure.</param>
/// <param name="Programme">Name of the programme.</param>
/// <param name="Period">The open period.</param>
/// <param name="Due">The last day, when one is given.</param>
/// <param name="HasDraft">Something is written but not ready.</param>
public sealed record OwnTask(int MeasureId, string Name, string Programme, PeriodCode Period, DateOnly? Due, bool HasDraft);
