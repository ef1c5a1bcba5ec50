using System.Data;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Register;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>The city approves or refuses a booking that waits for it.</summary>
internal sealed class DecideBooking(ParticipationDbContext db, BookingMails mails, ICurrentUser user, TimeProvider clock)
{
    public Task<EndingOutcome> ApproveAsync(int id, CancellationToken ct) => ExecuteAsync(id, null, ct);

    /// <param name="id">The booking.</param>
    /// <param name="reason">Why, as the booker is told.</param>
    /// <param name="ct">Cancels.</param>
    public Task<EndingOutcome> RefuseAsync(int id, string reason, CancellationToken ct) => ExecuteAsync(id, reason, ct);

    private async Task<EndingOutcome> ExecuteAsync(int id, string? reason, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var booking = await db.Set<Booking>().Include(b => b.Slots).SingleOrDefaultAsync(b => b.Id == id, ct);
        if (booking is null) return EndingOutcome.NotFound;
        // The city may also take a resident's word for it who never got the message.
        var waits = booking.State == BookingState.AwaitsApproval || (booking.State == BookingState.AwaitsConfirmation && booking.HoldsTimeAt(clock.NowUtc()));
        if (!waits) return EndingOutcome.TooLate;
        if (reason is null) booking.Confirm(needsApproval: false);
        else booking.End(BookingState.Refused, reason, user.Actor.Name);
        var keyToCancel = reason is null ? mails.KeyToCancel(booking) : null;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);

        var space = await db.Set<Space>().AsNoTracking().SingleAsync(s => s.Id == booking.SpaceId, ct);
        var told = reason is null ? await mails.TellStandsAsync(space, booking, keyToCancel, ct) : await mails.TellEndedAsync(space, booking, reason, ct);
        return told ? EndingOutcome.DoneAndTold : EndingOutcome.DoneNotTold;
    }
}

/// <summary>How a decision or a cancellation ended.</summary>
internal enum EndingOutcome
{
    /// <summary>Done, and the booker was written to.</summary>
    DoneAndTold,

    /// <summary>Done, but no message went: somebody must tell the booker.</summary>
    DoneNotTold,

    /// <summary>The booking no longer waits or stands: somebody was faster, or it has begun.</summary>
    TooLate,

    /// <summary>There is no such booking, or it is another person's.</summary>
    NotFound,
}
