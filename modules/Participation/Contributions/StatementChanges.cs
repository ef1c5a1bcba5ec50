using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>The statements that were asked, given, answered or closed last.</summary>
internal sealed class StatementChanges(ParticipationDbContext db, IDirectory directory) : IRecentChangesSource
{
    public async Task<IReadOnlyList<RecentChange>> LatestAsync(ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var latest = await db.Set<Statement>().AsNoTracking().OrderByDescending(s => s.ChangedAt).Take(limit)
            .Select(s => new { s.Id, s.BodyCode, s.Stage, s.ChangedAt, s.ChangedByName, s.Matter.Title }).ToListAsync(ct);
        var names = await directory.GetAsync(ct);
        return [.. latest.Select(s => new RecentChange(s.ChangedAt, s.ChangedByName, s.Title, $"{names.NameOf(s.BodyCode)}: {s.Stage.ToMark().Word}", Registers.HrefOf(Registers.Statement, s.Id)))];
    }
}
