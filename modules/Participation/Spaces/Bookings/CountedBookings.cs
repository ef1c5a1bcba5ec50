using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Counts the bookings that were used: confirmed, not cancelled, and over.</summary>
internal sealed class CountedBookings(ParticipationDbContext db, TimeProvider clock) : ICountedRegister
{
    public string Key => "spaces.bookings-used";

    public string Name => SpaceTexts.CountedBookings;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var first = CityTime.Opens(from, 0);
        var last = CityTime.Opens((to < today ? to : today).AddDays(1), 0);
        var now = clock.NowUtc();
        var used = await (
            from booking in db.Set<Booking>().AsNoTracking()
            join space in db.Set<Space>() on booking.SpaceId equals space.Id
            where booking.State == BookingState.Confirmed && booking.StartsAt >= first && booking.StartsAt < last && booking.EndsAt <= now
            orderby booking.StartsAt
            select new { booking.StartsAt, booking.EndsAt, booking.SpaceId, space.Name }).ToListAsync(ct);
        return
        [
            .. used.Select(b => new CountedItem(FinnishFormat.DayOf(b.StartsAt), $"{b.Name} {DurationText.WithDay(b.StartsAt, b.EndsAt)}", $"/participation/spaces/{b.SpaceId}?week={FinnishFormat.DayOf(b.StartsAt):yyyy-MM-dd}")),
        ];
    }
}
