using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Rounds and proposals that were made or changed last. Ballots are not told of.</summary>
internal sealed class BudgetChanges(ParticipationDbContext db) : IRecentChangesSource
{
    public async Task<IReadOnlyList<RecentChange>> LatestAsync(ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var rounds = await db.Set<BudgetRound>().AsNoTracking().OrderByDescending(r => r.ChangedAt).Take(limit)
            .Select(r => new { r.Id, r.Name, r.State, r.ChangedAt, r.ChangedByName }).ToListAsync(ct);
        var proposals = await db.Set<BudgetProposal>().AsNoTracking().OrderByDescending(p => p.ChangedAt).Take(limit)
            .Select(p => new { p.Id, p.Title, p.Feasibility, p.Version, p.ChangedAt, p.ChangedByName }).ToListAsync(ct);
        return
        [
            .. rounds.Select(r => new RecentChange(r.ChangedAt, r.ChangedByName, r.Name, r.State.Word(), BudgetPaths.Round(r.Id)))
                .Concat(proposals.Select(p => new RecentChange(p.ChangedAt, p.ChangedByName, p.Title, p.Version == 1 ? BudgetTexts.ChangeProposed : p.Feasibility.Word(), BudgetPaths.Proposal(p.Id))))
                .OrderByDescending(c => c.At).Take(limit),
        ];
    }
}
