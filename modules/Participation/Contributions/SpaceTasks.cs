using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;

namespace Hyte.Participation.Contributions;

/// <summary>Bookings that wait for the city, for those who decide of them. Who booked is told on the page only.</summary>
internal sealed class SpaceTasks(WaitingInRegisters registers, TimeProvider clock) : IMyTasksSource
{
    private const int Most = 20;

    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.EditSpaces)) return [];
        var now = clock.NowUtc();
        return
        [
            .. (await registers.ReadAsync(ct)).Bookings.Where(b => b.StartsAt > now).Take(Most).Select(b => new TaskItem(
                $"{b.Space} {DurationText.WithDay(b.StartsAt, b.EndsAt)}",
                $"/participation/bookings/{b.Id}",
                SpaceTexts.Title,
                BookingState.AwaitsApproval.Word(),
                SpaceTexts.Decide,
                FinnishFormat.DayOf(b.StartsAt))),
        ];
    }
}
