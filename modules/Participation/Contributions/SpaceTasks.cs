using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;

namespace Hyte.Participation.Contributions;

/// <summary>Bookings that wait for the city, for those who decide of them. Who booked is told on the page only.</summary>
internal sealed class SpaceTasks(ReadBookings bookings) : IMyTasksSource
{
    private const int Most = 20;

    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.EditSpaces)) return [];
        return
        [
            .. (await bookings.WaitingAsync(Most, ct)).Select(row => new TaskItem(
                $"{row.Space.Name} {DurationText.WithDay(row.Booking.StartsAt, row.Booking.EndsAt)}",
                $"/participation/bookings/{row.Booking.Id}",
                SpaceTexts.Title,
                row.Booking.State.Word(),
                SpaceTexts.Decide,
                FinnishFormat.DayOf(row.Booking.StartsAt))),
        ];
    }
}
