using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.FirstPage;

/// <summary>The latest changes of all registers: one query finds them, and one more for each register that has any of them tells what they are.</summary>
internal sealed class LatestInRegisters(KeptReads kept, IEnumerable<IChangedRegister> registers, TimeProvider clock)
{
    public async Task<IReadOnlyList<ToldChange>> ReadAsync(int limit, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // Twice as many as wanted, because some are not told before their time comes.
        var told = await kept.GetAsync($"latest {limit} changes in the registers", (_, cancel) => FindAsync(2 * limit, cancel), ct);
        return [.. told.Where(change => change.ChangeAt(now) is not null).Take(limit)];
    }

    private async Task<IReadOnlyList<ToldChange>> FindAsync(int count, CancellationToken ct)
    {
        var all = registers.ToList();
        var latest = await all.Select(r => r.Records.OrderByDescending(c => c.At).Take(count)).Aggregate((one, other) => one.Concat(other))
            .OrderByDescending(c => c.At).Take(count).ToListAsync(ct);
        var told = new List<ToldChange>();
        foreach (var found in latest.GroupBy(c => c.Register)) told.AddRange(await all.Single(r => r.Key == found.Key).TellAsync([.. found.Select(c => c.Id)], ct));
        return [.. told.OrderByDescending(c => c.At)];
    }
}
