using Microsoft.Extensions.Configuration;

namespace Hyte.Documents.Pdf;

/// <summary>Where the system's Chromium is.</summary>
internal static class ChromiumPath
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    /// <summary>The browser: from the settings, from the environment, or by its usual names; null when there is none.</summary>
    /// <remarks>A setting that leads nowhere is a mistake to be seen, not a reason to take another browser.</remarks>
    public static string? Find(IConfiguration settings)
    {
        if (settings["Hyte:Chromium"] is { Length: > 0 } set) return File.Exists(set) ? set : null;
        if (settings["CHROME_PATH"] is { Length: > 0 } told && File.Exists(told)) return told;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
