namespace Hyte.Documents.Tests.Reports;

/// <summary>Programs that some tests need. On a newcomer's machine their absence skips the tests with the reason; on the build server it fails them.</summary>
internal static class Tools
{
    /// <summary>Tests that start programs follow each other: a script that is still being written elsewhere cannot be started, and two office programs are slower than one.</summary>
    public const string Programs = "Programs";

    public static string? Chromium { get; } = Find("HYTE_CHROMIUM", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe");

    public static string? LibreOffice { get; } = Find("HYTE_LIBREOFFICE", "soffice", "libreoffice", "soffice.exe");

    public static string? WhyNot(string? tool, string name, string variable) =>
        tool is not null || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : $"No {name} on the PATH; install one, or set {variable} to its path.";

    private static string? Find(string variable, params string[] names)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named && File.Exists(named)) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}

/// <summary>A test that needs a browser.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Tools.WhyNot(Tools.Chromium, "Chromium", "HYTE_CHROMIUM");
}

/// <summary>A test that needs an office program.</summary>
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = Tools.WhyNot(Tools.LibreOffice, "LibreOffice", "HYTE_LIBREOFFICE");
}

/// <summary>A test with a browser's stand-in that is a shell script, and that looks at processes as Linux shows them.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "The stand-in for the browser is a shell script, run on Linux only.";
}
