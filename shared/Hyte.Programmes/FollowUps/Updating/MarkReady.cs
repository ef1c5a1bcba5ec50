using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.FollowUps.Updating;

/// <summary>Marks a saved draft ready as it stands, or takes the mark back.</summary>
public sealed class MarkReady([FromKeyedServices] ProgrammeDbContext db, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Marks, or takes the mark back.</summary>
    /// <param name="measureId">Key of the measure.</param>
    /// <param name="period">The period.</param>
    /// <param name="expectedVersion">The version that the person has read; what was never read is not marked ready.</param>
    /// <param name="ready">False takes the mark back.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Saved; a conflict in which both wordings are the one in the database, newer than the one read; or not found when nothing was written.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="FollowUp.MarkReady"/>. Nothing was saved.</exception>
    public async Task<UpdateResult> ExecuteAsync(int measureId, PeriodCode period, int expectedVersion, bool ready, CancellationToken ct)
    {
        var followUp = await FindAsync(measureId, period, ct);
        if (followUp is null) return new FollowUpNotFound();
        if (followUp.Version != expectedVersion) return Lost(followUp);

        if (ready) followUp.MarkReady(actors.Current, clock.GetUtcNow().UtcDateTime);
        else followUp.TakeBack();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(measureId, period, ct) is { } newer ? Lost(newer) : new FollowUpNotFound();
        }

        return new FollowUpSaved(followUp.Id, followUp.Version, followUp.IsReady);
    }

    private Task<FollowUp?> FindAsync(int measureId, PeriodCode period, CancellationToken ct) =>
        db.FollowUps.Include(f => f.Measure).Include(f => f.Period.Programme)
            .SingleOrDefaultAsync(f => f.MeasureId == measureId && f.Period.Code == period && !f.MadeByClosing, ct);

    private static FollowUpConflict Lost(FollowUp followUp) => new(FollowUpWording.Of(followUp), FollowUpWording.Of(followUp));
}
