using System.Data;
using Hyte.Participation.Data;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Register;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Confirms a resident's booking by the link that was sent.</summary>
internal sealed class ConfirmBooking(ParticipationDbContext db, OneUseLinks links, BookingMails mails, TimeProvider clock)
{
    /// <returns>The booking as it stands now; null when the link is used, run out or made up, or the booking no longer waits.</returns>
    public async Task<Booking?> ExecuteAsync(string? key, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await links.UseAsync(BookingLinks.Confirm, key, ct) is not { } id) return null;
        var booking = await db.Set<Booking>().SingleOrDefaultAsync(b => b.Id == id, ct);
        if (booking is not { State: BookingState.AwaitsConfirmation } || !booking.HoldsTimeAt(clock.NowUtc())) return null;
        var space = await db.Set<Space>().AsNoTracking().SingleAsync(s => s.Id == booking.SpaceId, ct);
        booking.Confirm(space.NeedsApproval);
        var keyToCancel = mails.KeyToCancel(booking);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await mails.TellStandsAsync(space, booking, keyToCancel, ct);
        return booking;
    }
}
