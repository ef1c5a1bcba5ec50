using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Counted;

/// <summary>Sites that have been carried out, by the day on which they were ready.</summary>
internal sealed class SitesDone(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "budgeting.done";

    public string Name => BudgetTexts.CountedDone;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var last = to < today ? to : today;
        var done = await db.Set<BudgetProposal>().AsNoTracking().Where(p => p.Progress == Progress.Done && p.DoneOn >= from && p.DoneOn <= last)
            .OrderBy(p => p.DoneOn).ThenBy(p => p.Id).Select(p => new { p.DoneOn, p.Title, p.Id }).ToListAsync(ct);
        return [.. done.Select(p => new CountedItem(p.DoneOn!.Value, p.Title, BudgetPaths.Proposal(p.Id)))];
    }
}
