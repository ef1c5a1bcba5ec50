using Hyte.Web;
using Microsoft.Extensions.Caching.Memory;

namespace Hyte.Host;

/// <summary>Menus that have been made, by all that they are made of. Bounded; the address is a part of the key, and anybody can think one up.</summary>
internal sealed class ShellViews : IDisposable
{
    private const int Most = 2_000;

    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(20);

    private readonly MemoryCache _made = new(new MemoryCacheOptions { SizeLimit = Most });

    public ShellView Get(ShellKey key, Func<ShellView> make)
    {
        if (_made.TryGetValue(key, out ShellView? known)) return known!;
        return _made.Set(key, make(), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unused });
    }

    public void Dispose() => _made.Dispose();
}

/// <summary>What the menus of a person on an address are made of.</summary>
/// <param name="Modules">Number of the modules' states.</param>
/// <param name="Rights">What the person may do.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Title">The title shown, if any.</param>
/// <param name="Path">The address.</param>
internal sealed record ShellKey(long Modules, string Rights, string Name, string? Title, string? Path);
