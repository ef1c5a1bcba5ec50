using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;

namespace Hyte.Platform.People;

/// <summary>Opens each session cookie once. Opening is pure arithmetic on the cookie and the keys, and was a sixth of the cost of a request.</summary>
/// <remarks>Whether the ticket still holds, by its age, its account and its stamp, is asked at every request as before.</remarks>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> format) : ISecureDataFormat<AuthenticationTicket>, IDisposable
{
    private const int MostTickets = 5_000;

    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(5);

    private readonly MemoryCache _opened = new(new MemoryCacheOptions { SizeLimit = MostTickets });

    public void Dispose() => _opened.Dispose();

    public string Protect(AuthenticationTicket data) => format.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => format.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, purpose: null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null) return null;
        if (_opened.TryGetValue((protectedText, purpose), out AuthenticationTicket? known)) return known!.Clone();
        if (format.Unprotect(protectedText, purpose) is not { } ticket) return null;
        _opened.Set((protectedText, purpose), ticket, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unused });
        return ticket.Clone();
    }
}
