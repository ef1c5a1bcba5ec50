namespace Hyte.Participation.Public;

/// <summary>Promises kept, of every register.</summary>
internal sealed class KeptPromises(IEnumerable<IPromiseKept> registers)
{
    /// <summary>The newest of all registers, newest first. The number of queries is that of the registers.</summary>
    public async Task<IReadOnlyList<KeptPromise>> ListAsync(int limit, CancellationToken ct)
    {
        var all = new List<KeptPromise>();
        foreach (var register in registers) all.AddRange(await register.ListAsync(limit, ct));
        return [.. all.OrderByDescending(p => p.Day).Take(limit)];
    }
}
