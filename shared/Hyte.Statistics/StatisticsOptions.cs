namespace Hyte.Statistics;

/// <summary>How outside statistics are reached, from the section <c>Hyte:Statistics</c>.</summary>
public sealed class StatisticsOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Hyte:Statistics";

    internal const int UsualLargestResponse = 20 * 1024 * 1024;

    /// <summary>Whether anything is fetched over the net. Off by default: an intranet may have no way out, and nobody is surprised by calls.</summary>
    public bool Enabled { get; set; }

    /// <summary>Where Sotkanet's interface is.</summary>
    public Uri SotkanetAddress { get; set; } = new("https://sotkanet.fi/rest/1.1/");

    /// <summary>Where Statistics Finland's PxWeb interface is, language included.</summary>
    public Uri PxWebAddress { get; set; } = new("https://pxdata.stat.fi/PxWeb/api/v1/fi/");

    /// <summary>Who asks. Sotkanet refuses whoever does not say.</summary>
    public string UserAgent { get; set; } = "Hyte.Modular (+intranet)";

    /// <summary>How long one try may take, the whole response included.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many times a call is tried in all, 1–10.</summary>
    public int Tries { get; set; } = 4;

    /// <summary>The longest that is waited between two tries; a source that wants a longer wait is given up on at once.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest response or saved file that is read, in bytes after unpacking.</summary>
    public int LargestResponse { get; set; } = UsualLargestResponse;

    internal bool IsUsable() =>
        IsWeb(SotkanetAddress) && IsWeb(PxWebAddress)
        && Timeout > TimeSpan.Zero && LongestWait >= TimeSpan.Zero && Tries is >= 1 and <= 10 && LargestResponse > 0
        && UserAgent.Length > 0 && IsProductName(UserAgent);

    /// <summary>An address below one of these, whether or not somebody wrote the slash at its end.</summary>
    internal static Uri Below(Uri address, string path) => new($"{address.AbsoluteUri.TrimEnd('/')}/{path}");

    private static bool IsProductName(string userAgent)
    {
        using var message = new HttpRequestMessage();
        return message.Headers.UserAgent.TryParseAdd(userAgent);
    }

    private static bool IsWeb(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
