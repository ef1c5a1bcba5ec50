using Hyte.Participation.Budgeting.Deciding;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Counted;

/// <summary>Sites that bodies have chosen, by the day of the decision.</summary>
internal sealed class ChosenSites(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "budgeting.chosen";

    public string Name => BudgetTexts.CountedChosen;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var (first, last) = (from, to < today ? to : today);
        var chosen = await (
            from proposal in db.Set<BudgetProposal>().AsNoTracking()
            join decision in db.Set<BudgetDecision>() on proposal.RoundId equals decision.RoundId
            where proposal.Granted != null && decision.Day >= first && decision.Day <= last
            orderby decision.Day, proposal.Id
            select new { decision.Day, proposal.Title, proposal.Id }).ToListAsync(ct);
        return [.. chosen.Select(c => new CountedItem(c.Day, c.Title, BudgetPaths.Proposal(c.Id)))];
    }
}
