using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Puts the events of the register into the common calendar, but for those that it has from the same paper.</summary>
internal sealed class EventCalendar(ParticipationDbContext db) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var events = await db.Set<ParticipationEvent>().AsNoTracking()
            .Where(e => e.Day <= to && e.EndDay >= from && e.CancelReason == null && e.SourceReference == null)
            .OrderBy(e => e.Day).ThenBy(e => e.StartTime).ThenBy(e => e.Id).ToListAsync(ct);
        return [.. events.Select(e => new CalendarEntry(e.Day, e.EndDay, e.Name, Detail(e), $"/participation/events/{e.Id}"))];
    }

    private static string Detail(ParticipationEvent e) =>
        string.Join(", ", new[] { EventKinds.Of(e.Kind).Name, e.StartTime is { } start ? $"{EventTexts.Clock} {Typed.Clock(start)}" : null, e.Place }.OfType<string>());
}
