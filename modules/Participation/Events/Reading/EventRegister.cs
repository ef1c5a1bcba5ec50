using Hyte.Modules.Search;
using Hyte.Participation.Data;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Reading;

/// <summary>Reads the register of events. The number of queries does not depend on the number of events.</summary>
internal sealed class EventRegister(ParticipationDbContext db, TimeProvider clock)
{
    public const int PageSize = 30;

    /// <summary>A page of the events that the filter lets through. Coming ones stand nearest first, others newest first.</summary>
    public async Task<EventPage> ReadPageAsync(EventFilter filter, int page, CancellationToken ct)
    {
        var now = clock.NowUtc();
        var matching = Matching(filter, now);
        var count = await matching.CountAsync(ct);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var ordered = filter.State == EventFilter.Coming
            ? matching.OrderBy(e => e.Day).ThenBy(e => e.StartTime).ThenBy(e => e.Id)
            : matching.OrderByDescending(e => e.Day).ThenByDescending(e => e.StartTime).ThenByDescending(e => e.Id);
        var events = await ordered.Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        var ids = events.ConvertAll(e => e.Id);
        var counts = await db.Set<EventRegistration>().Where(r => ids.Contains(r.EventId))
            .GroupBy(r => r.EventId)
            .Select(g => new { EventId = g.Key, Confirmed = g.Count(r => r.Standing == RegistrationStanding.Confirmed), Waiting = g.Count(r => r.Standing == RegistrationStanding.Waiting), Attended = g.Count(r => r.Attended) })
            .ToDictionaryAsync(c => c.EventId, ct);
        return new EventPage([.. events.Select(Row)], count, shown, pages);

        EventRow Row(ParticipationEvent e)
        {
            var seats = counts.GetValueOrDefault(e.Id);
            int? came = seats?.Attended > 0 || e.CameUnregistered is not null ? (seats?.Attended ?? 0) + (e.CameUnregistered ?? 0) : null;
            return new EventRow(e, e.StateAt(now), seats?.Confirmed ?? 0, seats?.Waiting ?? 0, came);
        }
    }

    /// <summary>The years that have events, newest first.</summary>
    public Task<List<int>> YearsAsync(CancellationToken ct) => db.Set<ParticipationEvent>().Select(e => e.Day.Year).Distinct().OrderDescending().ToListAsync(ct);

    /// <summary>How many events there are whatever the filter says.</summary>
    public Task<int> CountAsync(CancellationToken ct) => db.Set<ParticipationEvent>().CountAsync(ct);

    /// <summary>Events that have not ended, nearest first, those cancelled too: a calendar must hear of that.</summary>
    public async Task<IReadOnlyList<ParticipationEvent>> ComingAsync(bool onlyPublic, CancellationToken ct)
    {
        var now = clock.NowUtc();
        var today = FinnishFormat.DayOf(now);
        var events = await db.Set<ParticipationEvent>().AsNoTracking().Where(e => e.EndDay >= today && (!onlyPublic || e.IsPublic)).OrderBy(e => e.Day).ThenBy(e => e.StartTime).ThenBy(e => e.Id).ToListAsync(ct);
        return [.. events.Where(e => e.When.OverAt > now)];
    }

    private IQueryable<ParticipationEvent> Matching(EventFilter filter, DateTime now)
    {
        var (today, time) = CityTime.Of(now);
        var events = db.Set<ParticipationEvent>().AsNoTracking();
        foreach (var word in SearchText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) events = events.Where(e => e.SearchText.Contains(word));
        if (EventKinds.Find(filter.Kind) is { } kind) events = events.Where(e => e.Kind == kind);
        if (filter.Year is { } year) events = events.Where(e => e.Day.Year == year);
        return filter.State switch
        {
            EventFilter.Coming => events.Where(e => e.CancelReason == null && (e.EndDay > today || (e.EndDay == today && (e.EndTime == null || e.EndTime > time)))),
            EventFilter.Held => events.Where(e => e.CancelReason == null && (e.EndDay < today || (e.EndDay == today && e.EndTime <= time))),
            EventFilter.Cancelled => events.Where(e => e.CancelReason != null),
            _ => events,
        };
    }
}

/// <summary>A line of the register.</summary>
/// <param name="Event">The event.</param>
/// <param name="State">How it stands now.</param>
/// <param name="Confirmed">How many have a place.</param>
/// <param name="Waiting">How many wait for one.</param>
/// <param name="Came">How many came; null when nobody has counted.</param>
internal sealed record EventRow(ParticipationEvent Event, EventState State, int Confirmed, int Waiting, int? Came);

/// <summary>A page of the register.</summary>
internal sealed record EventPage(IReadOnlyList<EventRow> Rows, int Count, int Page, int Pages);
