namespace Hyte.Documents.Reports.Markdown;

/// <summary>Where a link in people's text may lead.</summary>
internal static class SafeLink
{
    // A text may name one long address a thousand times over.
    private const int Longest = 2_000;

    /// <summary>The address of a link to the web or to mail, or the path in this installation; null for all else.</summary>
    public static string? Of(string? address)
    {
        if (address is not { Length: > 0 and <= Longest }) return null;
        // Browsers take a backslash for a slash and leave line feeds out, so that "/\evil.example" would lead away.
        if (address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\')) return null;
        if (address[0] == '/') return address is ['/', '/', ..] ? null : address;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && Leads(uri) ? uri.AbsoluteUri : null;
    }

    private static bool Leads(Uri uri) => uri.Scheme == Uri.UriSchemeMailto || (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0;
}
