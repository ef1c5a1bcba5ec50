using Hyte.Modules.Contributions;
using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events;

/// <summary>Puts the events of the register into the common calendar, but for those that it has from the same paper.</summary>
internal sealed class DatedEvents(ParticipationDbContext db) : IDatedRegister
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var events = await db.Set<ParticipationEvent>().AsNoTracking()
            .Where(e => e.Day <= to && e.EndDay >= from && e.CancelReason == null && e.SourceReference == null)
            .OrderBy(e => e.Day).ThenBy(e => e.StartTime).ThenBy(e => e.Id).ToListAsync(ct);
        return [.. events.Select(e => new CalendarEntry(e.Day, e.EndDay, e.Name, Detail(e), $"/participation/events/{e.Id}"))];
    }

    private static string Detail(ParticipationEvent e) =>
        string.Join(", ", new[] { EventKinds.Of(e.Kind).Name, e.StartTime is { } start ? $"{EventTexts.Clock} {Typed.Clock(start)}" : null, e.Place }.OfType<string>());
}
