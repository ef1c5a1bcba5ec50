using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Counts the bookings that a person has in front of them.</summary>
internal sealed class OpenBookings(ParticipationDbContext db, TimeProvider clock)
{
    /// <summary>Bookings of the space that hold time and have not ended; a series counts as one. The same person may book with and without an account, hence both are compared.</summary>
    public Task<int> CountAsync(int spaceId, Booker booker, CancellationToken ct)
    {
        var now = clock.NowUtc();
        return db.Set<Booking>()
            .Where(b => b.SpaceId == spaceId && b.EndsAt > now
                && (b.State == BookingState.Confirmed || b.State == BookingState.AwaitsApproval || b.State == BookingState.AwaitsConfirmation)
                && ((booker.UserId != null && b.BookerUserId == booker.UserId) || b.BookerEmail == booker.Email))
            .Select(b => b.SeriesId == null ? -b.Id : b.SeriesId)
            .Distinct().CountAsync(ct);
    }
}
