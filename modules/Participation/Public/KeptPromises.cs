namespace Hyte.Participation.Public;

/// <summary>Promises kept, of every register.</summary>
internal sealed class KeptPromises(IEnumerable<IPromiseKept> registers)
{
    /// <summary>The newest of all registers, newest first. The number of queries is that of the registers.</summary>
    public Task<IReadOnlyList<KeptPromise>> ListAsync(int limit, CancellationToken ct) => ListAsync(DateOnly.MinValue, DateOnly.MaxValue, limit, ct);

    /// <summary>The newest of the days from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public async Task<IReadOnlyList<KeptPromise>> ListAsync(DateOnly from, DateOnly to, int limit, CancellationToken ct)
    {
        var all = new List<KeptPromise>();
        foreach (var register in registers) all.AddRange(await register.ListAsync(from, to, limit, ct));
        return [.. all.OrderByDescending(p => p.Day).Take(limit)];
    }
}
