using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Counted;

/// <summary>Rounds that have been carried to their end, by the day of closing.</summary>
internal sealed class ClosedRounds(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "budgeting.rounds";

    public string Name => BudgetTexts.CountedRounds;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var last = to < today ? to : today;
        var closed = await db.Set<BudgetRound>().AsNoTracking().Where(r => r.ClosedOn >= from && r.ClosedOn <= last)
            .OrderBy(r => r.ClosedOn).ThenBy(r => r.Id).Select(r => new { r.ClosedOn, r.Name, r.Id }).ToListAsync(ct);
        return [.. closed.Select(r => new CountedItem(r.ClosedOn!.Value, r.Name, BudgetPaths.Round(r.Id)))];
    }
}
