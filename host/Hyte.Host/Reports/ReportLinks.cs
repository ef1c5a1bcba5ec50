namespace Hyte.Host.Reports;

/// <summary>Where the links of a report lead, by where it is read.</summary>
/// <remarks>Addresses come from people's texts and from modules. What is neither on the web nor in this installation is no link.</remarks>
public sealed class ReportLinks
{
    private readonly string? _installation;

    private ReportLinks(string? installation) => _installation = installation;

    /// <summary>On a page of this installation.</summary>
    /// <param name="pathBase">What stands before every path of it; usually nothing.</param>
    public static ReportLinks OnPage(PathString pathBase) => new(pathBase.Value ?? "");

    /// <summary>In a file that leaves the installation.</summary>
    /// <param name="address">The address at which its readers reach the installation; null when they do not.</param>
    public static ReportLinks InFile(Uri? address) => new(address?.ToString().TrimEnd('/'));

    /// <summary>The address to write; null for none.</summary>
    public string? To(string? href)
    {
        // A browser drops control characters, and what they stand between is then another address.
        if (string.IsNullOrEmpty(href) || href.Any(char.IsControl)) return null;
        var path = href.StartsWith('~') ? href[1..] : href;
        if (path.StartsWith('/')) return _installation is null || path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith("/\\", StringComparison.Ordinal) ? null : _installation + path;
        return Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto" ? href : null;
    }
}
