using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reading;

/// <summary>The follow-ups that people have marked ready last. Two queries.</summary>
public sealed class LatestChanges([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>The newest, newest first. What the loader of the city's papers wrote is no news.</summary>
    /// <param name="programmeId">Only of this programme; null for all.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<ChangedFollowUp>> ExecuteAsync(int? programmeId, int limit, CancellationToken ct)
    {
        var newest = await db.FollowUps
            .Where(f => f.IsReady && f.ReadyByName != Actor.Seed.Name && (programmeId == null || f.Measure.ProgrammeId == programmeId))
            .OrderByDescending(f => f.ReadyAt)
            .Take(limit)
            .Select(f => new
            {
                f.MeasureId,
                Name = f.Measure.WorkingName ?? f.Measure.DecidedName,
                f.Period.Code,
                f.Period.Start,
                f.Status,
                f.ReadyByName,
                f.ReadyAt,
            })
            .ToListAsync(ct);
        var measures = newest.Select(n => n.MeasureId).Distinct().ToList();
        var reported = await db.FollowUps.Where(f => measures.Contains(f.MeasureId) && f.IsReady)
            .Select(f => new { f.MeasureId, f.Period.Start, f.Status }).ToListAsync(ct);
        var earlier = reported.ToLookup(r => r.MeasureId);
        return [.. newest.Select(n => new ChangedFollowUp(
            n.MeasureId,
            n.Name,
            n.Code,
            earlier[n.MeasureId].Where(r => r.Start < n.Start).OrderByDescending(r => r.Start).Select(r => (FollowUpStatus?)r.Status).FirstOrDefault(),
            n.Status,
            n.ReadyByName ?? "",
            n.ReadyAt ?? default))];
    }
}

/// <summary>A follow-up that was marked ready.</summary>
/// <param name="MeasureId">Key of the measure.</param>
/// <param name="Name">Name of the measure.</param>
/// <param name="Period">The period.</param>
/// <param name="Before">What was reported in the period before; null when nothing was.</param>
/// <param name="After">What is reported now.</param>
/// <param name="ByName">Who marked it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ChangedFollowUp(int MeasureId, string Name, PeriodCode Period, FollowUpStatus? Before, FollowUpStatus After, string ByName, DateTime At);
