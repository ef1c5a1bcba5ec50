using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Counted;

/// <summary>Proposals, by the day on which they were made. One that was carried over was made once.</summary>
internal sealed class ProposalsMade(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "budgeting.proposals";

    public string Name => BudgetTexts.CountedProposals;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var last = to < today ? to : today;
        var made = await db.Set<BudgetProposal>().AsNoTracking().Where(p => p.CarriedFromId == null && p.ReceivedOn >= from && p.ReceivedOn <= last)
            .OrderBy(p => p.ReceivedOn).ThenBy(p => p.Id).Select(p => new { p.ReceivedOn, p.Title, p.Id }).ToListAsync(ct);
        return [.. made.Select(p => new CountedItem(p.ReceivedOn, p.Title, BudgetPaths.Proposal(p.Id)))];
    }
}
