using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;

namespace Hyte.Participation.Contributions;

/// <summary>Puts a person's own confirmed bookings into the calendar; nobody else's.</summary>
internal sealed class SpaceCalendar(ReadBookings bookings) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, ICurrentUser user, CancellationToken ct)
    {
        if (!user.IsSignedIn || !user.May(Rights.TakePart)) return [];
        var own = await bookings.OwnConfirmedAsync(user.Actor.Id, from, to, ct);
        return
        [
            .. from row in own
               let day = FinnishFormat.DayOf(row.Booking.StartsAt)
               select new CalendarEntry(day, day, $"{row.Space.Name}: {row.Booking.Purpose}", DurationText.Of(row.Booking.StartsAt, row.Booking.EndsAt), $"/participation/bookings/{row.Booking.Id}"),
        ];
    }
}
