using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events;

/// <summary>Counts the events of one kind that have been held.</summary>
internal sealed class CountedEvents(ParticipationDbContext db, NamedKind kind) : ICountedRegister
{
    public string Key => $"events.{kind.Code}";

    public string Name => kind.Plural;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var held = await db.Set<ParticipationEvent>().AsNoTracking()
            .Where(e => e.Kind == kind.Kind && e.CancelReason == null && e.Day >= from && e.Day <= to && e.EndDay < today)
            .OrderBy(e => e.Day).ThenBy(e => e.Id).Select(e => new { e.Id, e.Day, e.Name }).ToListAsync(ct);
        return [.. held.Select(e => new CountedItem(e.Day, e.Name, $"/participation/events/{e.Id}"))];
    }
}
