using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reading;

/// <summary>The list from which a coordinator reminds: measures that nobody has marked ready in the open period.</summary>
public sealed class WhoHasNotUpdated([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>The measures in the order of the plan; null when no period of the programme is open.</summary>
    public async Task<NotUpdatedList?> ExecuteAsync(int programmeId, CancellationToken ct)
    {
        var period = await db.Periods.AsNoTracking().SingleOrDefaultAsync(p => p.ProgrammeId == programmeId && p.State == PeriodState.Open, ct);
        if (period is null) return null;

        var written = db.FollowUps.Where(f => f.PeriodId == period.Id);
        var measures = await db.Measures.AsNoTracking()
            .Where(m => m.ProgrammeId == programmeId && m.IsFollowedUp && !written.Any(f => f.MeasureId == m.Id && f.IsReady))
            .OrderBy(m => m.Order)
            .Select(m => new NotUpdatedMeasure(
                m.Id,
                m.Number,
                m.WorkingName ?? m.DecidedName,
                m.FocusArea.Name,
                written.Any(f => f.MeasureId == m.Id),
                m.Roles.OrderBy(r => r.Order).Where(r => r.TitleCode != null).Select(r => r.TitleCode!).ToList(),
                m.Parties.OrderBy(p => p.Order).Where(p => p.EntryCode != null).Select(p => p.EntryCode!).ToList()))
            .AsSplitQuery()
            .ToListAsync(ct);
        return new NotUpdatedList(period, measures);
    }
}

/// <summary>What is not updated in an open period.</summary>
/// <param name="Period">The period; not tracked.</param>
/// <param name="Measures">The measures in the order of the plan.</param>
public sealed record NotUpdatedList(ReportingPeriod Period, IReadOnlyList<NotUpdatedMeasure> Measures);

/// <summary>A measure that nobody has marked ready.</summary>
/// <param name="MeasureId">Key of the measure.</param>
/// <param name="Number">Its number.</param>
/// <param name="Name">The name in use.</param>
/// <param name="FocusArea">Name of the focus area.</param>
/// <param name="HasDraft">Something is written but not ready.</param>
/// <param name="TitleCodes">Directory codes of the titles that answer for it.</param>
/// <param name="PartyCodes">Directory codes of its parties.</param>
public sealed record NotUpdatedMeasure(
    int MeasureId,
    string Number,
    string Name,
    string FocusArea,
    bool HasDraft,
    IReadOnlyList<string> TitleCodes,
    IReadOnlyList<string> PartyCodes);
