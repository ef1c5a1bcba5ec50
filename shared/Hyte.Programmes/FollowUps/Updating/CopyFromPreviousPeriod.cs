using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.FollowUps.Updating;

/// <summary>Finds what was last reported of a measure before a period, to begin a new follow-up from.</summary>
public sealed class CopyFromPreviousPeriod([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>The words of the latest earlier period in which the measure was reported; null when there is none.</summary>
    /// <param name="measureId">Key of the measure.</param>
    /// <param name="before">The first day of the period to be filled.</param>
    /// <param name="ct">Cancels.</param>
    public Task<EarlierWording?> ExecuteAsync(int measureId, DateOnly before, CancellationToken ct) =>
        db.FollowUps.AsNoTracking()
            .Where(f => f.MeasureId == measureId && f.IsReady && f.Period.Start < before)
            .OrderByDescending(f => f.Period.Start)
            .Select(f => new EarlierWording(f.Period.Code, f.Status, f.Text, f.Reason))
            .FirstOrDefaultAsync(ct);
}

/// <summary>What was reported of a measure in an earlier period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Status">How the measure proceeded.</param>
/// <param name="Text">The owner's words.</param>
/// <param name="Reason">Why it did not proceed.</param>
public sealed record EarlierWording(PeriodCode Period, FollowUpStatus Status, string? Text, string? Reason);
