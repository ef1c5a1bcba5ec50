using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Finds events by their words, minutes included.</summary>
internal sealed class EventSearch(ParticipationDbContext db) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var events = db.Set<ParticipationEvent>().AsNoTracking();
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries)) events = events.Where(e => e.SearchText.Contains(word));
        var found = await events.OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Take(limit).ToListAsync(ct);
        return [.. found.Select(e => new SearchHit(e.Name, $"/participation/events/{e.Id}", $"{EventKinds.Of(e.Kind).Name}, {e.When}, {e.Place}"))];
    }
}
