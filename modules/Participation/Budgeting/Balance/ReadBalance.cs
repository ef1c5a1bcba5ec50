using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Balance;

/// <summary>Reads how the areas have fared, by three queries whatever the number of rounds. A draft is not a round yet.</summary>
internal sealed class ReadBalance(ParticipationDbContext db)
{
    public async Task<(AreaBalance Balance, IReadOnlyDictionary<int, string> Names)> ExecuteAsync(CancellationToken ct)
    {
        var areas = await db.Set<BudgetArea>().AsNoTracking().OrderBy(a => a.Place).ThenBy(a => a.Id).ToListAsync(ct);
        var rounds = (await db.Set<BudgetRound>().AsNoTracking().Where(r => r.State != RoundState.Draft).Select(r => new { r.Id, r.Year, r.State }).ToListAsync(ct))
            .ConvertAll(r => new BalanceRound(r.Id, r.Year, r.State >= RoundState.Voting, r.State >= RoundState.Decided));
        var ids = rounds.ConvertAll(r => r.Id);
        var proposals = (await db.Set<BudgetProposal>().AsNoTracking().Where(p => ids.Contains(p.RoundId) && p.MergedIntoId == null)
            .Select(p => new { p.RoundId, p.AreaId, IsNew = p.CarriedFromId == null, p.Feasibility, p.Granted }).ToListAsync(ct))
            .ConvertAll(p => new BalanceProposal(p.RoundId, p.AreaId, p.IsNew, p.Feasibility.IsOnBallot(), p.Granted));
        return (AreaBalance.Of(areas.ConvertAll(a => a.Id), rounds, proposals), areas.ToDictionary(a => a.Id, a => a.Name));
    }
}
