using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.FollowUps.Updating;

/// <summary>Saves what a person wrote of a measure in a period, unless somebody else was faster.</summary>
/// <remarks>Whether the person may is asked from <see cref="Access.MeasureAccess"/> before.</remarks>
public sealed class UpdateFollowUp([FromKeyedServices] ProgrammeDbContext db, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Saves, tells of a conflict, or finds nothing to save to.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="FollowUp.Write"/> and <see cref="FollowUp.MarkReady"/>. Nothing was saved.</exception>
    public async Task<UpdateResult> ExecuteAsync(UpdateFollowUpInput input, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(input);
        var measure = await db.Measures.Include(m => m.Programme).SingleOrDefaultAsync(m => m.Id == input.MeasureId, ct);
        if (measure is null) return new FollowUpNotFound();
        var period = await db.Periods.SingleOrDefaultAsync(p => p.ProgrammeId == measure.ProgrammeId && p.Code == input.Period, ct);
        if (period is null) return new FollowUpNotFound();

        var followUp = await db.FollowUps.SingleOrDefaultAsync(f => f.MeasureId == measure.Id && f.PeriodId == period.Id, ct);
        period.EnsureTakesFollowUps();
        if (followUp is not null && followUp.Version != input.ExpectedVersion) return Lost(input, followUp);

        try
        {
            followUp ??= new FollowUp(measure, period);
            followUp.Write(input.Status, input.Text, input.Reason, input.InternalNote, await StillCopiedAsync(input, period, ct));
            if (input.MarkReady) followUp.MarkReady(actors.Current, Now);
            await db.SaveChangesAsync(ct);
            return new FollowUpSaved(followUp.Id, followUp.Version, followUp.IsReady);
        }
        catch (RuleBrokenException)
        {
            // A refused change must not ride along with the next save of the same request.
            db.ChangeTracker.Clear();
            throw;
        }
        catch (DbUpdateException)
        {
            // Somebody saved between our read and our write: either the version had moved, or both made the first follow-up.
            db.ChangeTracker.Clear();
            if (await ExplainAsync(input, period.Id, ct) is { } explained) return explained;
            throw;
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<UpdateResult?> ExplainAsync(UpdateFollowUpInput input, int periodId, CancellationToken ct)
    {
        var theirs = await db.FollowUps.AsNoTracking().Include(f => f.Period.Programme)
            .SingleOrDefaultAsync(f => f.MeasureId == input.MeasureId && f.PeriodId == periodId, ct);
        theirs?.Period.EnsureTakesFollowUps();
        return theirs is null ? null : Lost(input, theirs);
    }

    private UpdateResult Lost(UpdateFollowUpInput input, FollowUp followUp)
    {
        var theirs = FollowUpWording.Of(followUp);
        var mine = new FollowUpWording(
            input.Status,
            input.Text.TrimToNull(),
            FollowUp.AsksReason(input.Status) ? input.Reason.TrimToNull() : null,
            input.InternalNote.TrimToNull(),
            actors.Current.Name,
            Now,
            input.ExpectedVersion);
        // A form sent twice says the same twice; that is no conflict to a person.
        return theirs.SaysTheSameAs(mine) && (followUp.IsReady || !input.MarkReady)
            ? new FollowUpSaved(followUp.Id, followUp.Version, followUp.IsReady)
            : new FollowUpConflict(theirs, mine);
    }

    private async Task<PeriodCode?> StillCopiedAsync(UpdateFollowUpInput input, ReportingPeriod period, CancellationToken ct)
    {
        if (input.CopiedFrom is not { } from || input.Text.TrimToNull() is not { } text) return null;
        var same = await db.FollowUps.AnyAsync(
            f => f.MeasureId == input.MeasureId && f.Period.Code == from && f.Period.Start < period.Start && f.Text == text, ct);
        return same ? from : null;
    }
}
