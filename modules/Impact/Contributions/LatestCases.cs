using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Tells which cases were opened or changed last.</summary>
internal sealed class LatestCases(ImpactDbContext db) : IRecentChangesSource
{
    public async Task<IReadOnlyList<RecentChange>> LatestAsync(ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(ImpactPermissions.Read)) return [];
        var latest = await db.Cases.AsNoTracking().Readable(user)
            .OrderByDescending(c => c.ChangedAt).Take(limit)
            .Select(c => new { c.Id, c.Title, c.Version, c.ChangedAt, c.ChangedByName })
            .ToListAsync(ct);
        return [.. latest.Select(c => new RecentChange(c.ChangedAt, c.ChangedByName, c.Title, c.Version == 1 ? Texts.ChangeOpened : Texts.ChangeEdited, $"/impact/cases/{c.Id}"))];
    }
}
