using Hyte.Modules;
using Hyte.Participation.Calendars;
using Hyte.Participation.Data;
using Hyte.Participation.Events.Reading;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Feeds;

/// <summary>Writes events of the register for the calendars of people.</summary>
internal sealed class EventFeed(ParticipationDbContext db, EventRegister register, IProductAddress address, TimeProvider clock)
{
    /// <summary>All coming events; for residents the public ones.</summary>
    public async Task<byte[]> ComingAsync(bool forResidents, CancellationToken ct) => Write(await register.ComingAsync(forResidents, ct), forResidents);

    /// <summary>One event, coming or past.</summary>
    /// <returns>Null when there is none, or residents may not see it.</returns>
    public async Task<byte[]?> OneAsync(int id, bool forResidents, CancellationToken ct) =>
        await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && (!forResidents || e.IsPublic), ct) is { } found ? Write([found], forResidents) : null;

    private byte[] Write(IEnumerable<ParticipationEvent> events, bool forResidents)
    {
        var host = new Uri(address.Of("/")).Host;
        var now = clock.NowUtc();
        return CalendarFile.Write(EventTexts.FeedName, events.Select(e => new CalendarEntry
        {
            Uid = $"participation-event-{e.Id}@{host}",
            Name = e.Name,
            When = e.When.InCalendar,
            Place = e.Place,
            Description = string.Join("\n\n", new[] { EventKinds.Of(e.Kind).Name, e.IsCancelled ? string.Format(EventTexts.FeedCancelled, e.CancelReason) : null, e.Description }.OfType<string>()),
            Address = address.Of(forResidents ? $"/osallistu/tapahtumat/{e.Id}" : $"/participation/events/{e.Id}"),
            Status = e.IsCancelled ? CalendarStatus.Cancelled : CalendarStatus.Confirmed,
            Sequence = e.Version - 1,
            ChangedAt = e.ChangedAt,
            StampedAt = now,
        }));
    }
}
