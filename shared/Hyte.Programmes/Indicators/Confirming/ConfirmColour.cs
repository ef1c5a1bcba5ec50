using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Confirming;

/// <summary>A person confirms what the rule suggests of an indicator, or decides otherwise with a reason. The suggestion is counted anew from the data at that moment.</summary>
public sealed class ConfirmColour([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] IndicatorReading reading, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>The open period in which an indicator's colour is confirmed: of a programme that the indicator belongs to, or else of the newest one in force. Null when none is open.</summary>
    public async Task<ReportingPeriod?> PeriodForAsync(int indicatorId, CancellationToken ct)
    {
        var open = await db.Periods.AsNoTracking().Include(p => p.Programme)
            .Where(p => p.State == PeriodState.Open && p.Programme.Status == ProgrammeStatus.Active)
            .OrderByDescending(p => p.Start).ToListAsync(ct);
        if (open.Count < 2) return open.FirstOrDefault();
        var programmes = await db.IndicatorLinks.Where(l => l.IndicatorId == indicatorId).Select(l => l.FocusArea.ProgrammeId).Distinct().ToListAsync(ct);
        return open.Find(p => programmes.Contains(p.ProgrammeId)) ?? open[0];
    }

    /// <summary>Saves the decision.</summary>
    /// <param name="indicatorId">Key of the indicator.</param>
    /// <param name="periodId">Key of the period.</param>
    /// <param name="colour">What the person decides; null takes an earlier decision back.</param>
    /// <param name="reason">Why; needed when it is not what the rule suggests.</param>
    /// <param name="expectedVersion">The version that the form was filled from; 0 when nobody had decided.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException">See <see cref="ColourConfirmation.Confirm"/>.</exception>
    public async Task<ConfirmResult> ExecuteAsync(int indicatorId, int periodId, ProgressColour? colour, string? reason, int expectedVersion, CancellationToken ct)
    {
        var details = await reading.FindAsync(indicatorId, ct);
        var period = await db.Periods.Include(p => p.Programme).SingleOrDefaultAsync(p => p.Id == periodId, ct);
        var indicator = await db.Indicators.SingleOrDefaultAsync(i => i.Id == indicatorId, ct);
        if (details is null || period is null || indicator is null) return ConfirmResult.NotFound;

        var confirmation = await db.Confirmations.SingleOrDefaultAsync(c => c.IndicatorId == indicatorId && c.PeriodId == periodId, ct);
        if ((confirmation?.Version ?? 0) != expectedVersion) return ConfirmResult.Conflict;
        try
        {
            if (confirmation is null)
            {
                if (colour is null) return ConfirmResult.NotFound;
                confirmation = new ColourConfirmation(indicator, period);
                db.Confirmations.Add(confirmation);
            }

            if (colour is { } decided) confirmation.Confirm(details.Suggestion, decided, reason, actors.Current, clock.GetUtcNow().UtcDateTime);
            else confirmation.TakeBack();
            await db.SaveChangesAsync(ct);
            return ConfirmResult.Saved;
        }
        catch (RuleBrokenException)
        {
            db.ChangeTracker.Clear();
            throw;
        }
        catch (DbUpdateException)
        {
            // Somebody decided between our read and our write.
            db.ChangeTracker.Clear();
            return ConfirmResult.Conflict;
        }
    }
}

/// <summary>What came of a confirmation.</summary>
public enum ConfirmResult
{
    /// <summary>It is in the database.</summary>
    Saved,

    /// <summary>Somebody else decided meanwhile. Nothing was saved; show theirs.</summary>
    Conflict,

    /// <summary>There is no such indicator or period.</summary>
    NotFound,
}
