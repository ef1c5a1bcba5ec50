using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Tells which events were added or changed last.</summary>
internal sealed class EventChanges(ParticipationDbContext db) : IRecentChangesSource
{
    public async Task<IReadOnlyList<RecentChange>> LatestAsync(ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        // What came with the city's papers is no news.
        var latest = await db.Set<ParticipationEvent>().AsNoTracking().Where(e => e.SourceReference == null || e.Version > 1)
            .OrderByDescending(e => e.ChangedAt).Take(limit)
            .Select(e => new { e.Id, e.Name, e.Version, e.ChangedAt, e.ChangedByName, e.CancelReason }).ToListAsync(ct);
        return [.. latest.Select(e => new RecentChange(
            e.ChangedAt, e.ChangedByName, e.Name, e.CancelReason is not null ? EventTexts.ChangeCancelled : e.Version == 1 ? EventTexts.ChangeAdded : EventTexts.ChangeEdited, $"/participation/events/{e.Id}"))];
    }
}
