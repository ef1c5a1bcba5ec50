using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Lets go the times that nobody confirmed, and those that the city never answered before they began.</summary>
internal sealed class ExpiredHolds(ParticipationDbContext db, TimeProvider clock)
{
    /// <summary>How long a booking holds its time before the resident has confirmed it.</summary>
    public static TimeSpan ToConfirm { get; } = TimeSpan.FromMinutes(30);

    /// <summary>Releases them. The caller saves.</summary>
    /// <param name="spaceId">Of one space; null for all.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many were let go.</returns>
    public async Task<int> ReleaseAsync(int? spaceId, CancellationToken ct)
    {
        var now = clock.NowUtc();
        var expired = await db.Set<Booking>().Include(b => b.Slots)
            .Where(b => (spaceId == null || b.SpaceId == spaceId)
                && ((b.State == BookingState.AwaitsConfirmation && b.HeldUntil <= now) || (b.State == BookingState.AwaitsApproval && b.StartsAt <= now)))
            .ToListAsync(ct);
        foreach (var booking in expired)
            booking.End(BookingState.Cancelled, booking.State == BookingState.AwaitsConfirmation ? SpaceTexts.ReasonNotConfirmed : SpaceTexts.ReasonNotAnswered, SpaceTexts.BySystem);
        return expired.Count;
    }
}
