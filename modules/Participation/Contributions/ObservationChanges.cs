using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Walks;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Tells which observations were written or handled last.</summary>
internal sealed class ObservationChanges(ParticipationDbContext db) : IRecentChangesSource
{
    public async Task<IReadOnlyList<RecentChange>> LatestAsync(ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var latest = await db.Set<Observation>().AsNoTracking().OrderByDescending(o => o.ChangedAt).Take(limit).ToListAsync(ct);
        return [.. latest.Select(o => new RecentChange(
            o.ChangedAt, o.ChangedByName, Shortened.Of(o.Text, 80), o.Version == 1 ? WalkTexts.ChangeAdded : ObservationStates.NameOf(o.State), $"/participation/observations/{o.Id}"))];
    }
}
