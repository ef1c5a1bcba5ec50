using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Reads when a space is open and what is held. Two queries, however many days and bookings.</summary>
internal sealed class FreeTimes(ParticipationDbContext db, TimeProvider clock)
{
    public async Task<SpaceTimes> ReadAsync(Space space, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var now = clock.NowUtc();
        // A day to each side: buffers may reach over midnight.
        var first = TimeGrid.SlotAt(CityTime.Opens(from.AddDays(-1), 0));
        var last = TimeGrid.SlotAt(CityTime.Closes(to.AddDays(1), CityTime.MinutesInDay));
        var exceptions = await db.Set<SpaceException>().AsNoTracking().Where(e => e.SpaceId == space.Id && e.Day >= from && e.Day <= to).ToDictionaryAsync(e => e.Day, ct);
        // An unconfirmed booking whose time to confirm has run out holds nothing, even before the job has let it go.
        var held = await (
            from slot in db.Set<BookedSlot>()
            join booking in db.Set<Booking>() on slot.BookingId equals booking.Id
            where slot.SpaceId == space.Id && slot.Slot >= first && slot.Slot < last && (booking.HeldUntil == null || booking.HeldUntil > now)
            select slot.Slot).ToListAsync(ct);
        return new SpaceTimes(space, exceptions, held.ToHashSet(), from, to, now);
    }
}
