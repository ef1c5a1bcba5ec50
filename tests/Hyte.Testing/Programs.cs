namespace Hyte.Testing;

/// <summary>Programs that some tests need. On a newcomer's machine their absence skips the tests with the reason; on the build server it fails them.</summary>
public static class Programs
{
    public static string? Chromium { get; } = Find("HYTE_CHROMIUM", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe");

    public static string? LibreOffice { get; } = Find("HYTE_LIBREOFFICE", "soffice", "libreoffice", "soffice.exe");

    /// <summary>Why the tests that need Chromium are skipped; null when they are not.</summary>
    public static string? WhyNotChromium => WhyNot(Chromium, "Chromium", "HYTE_CHROMIUM");

    /// <summary>Why the tests that need LibreOffice are skipped; null when they are not.</summary>
    public static string? WhyNotLibreOffice => WhyNot(LibreOffice, "LibreOffice", "HYTE_LIBREOFFICE");

    private static string? WhyNot(string? tool, string name, string variable) =>
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
public sealed class ChromiumFactAttribute : Xunit.FactAttribute
{
    public ChromiumFactAttribute() => Skip = Programs.WhyNotChromium;
}

/// <summary>A theory that needs a browser.</summary>
public sealed class ChromiumTheoryAttribute : Xunit.TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Programs.WhyNotChromium;
}

/// <summary>A test that needs an office program.</summary>
public sealed class LibreOfficeFactAttribute : Xunit.FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = Programs.WhyNotLibreOffice;
}

/// <summary>A theory that needs an office program.</summary>
public sealed class LibreOfficeTheoryAttribute : Xunit.TheoryAttribute
{
    public LibreOfficeTheoryAttribute() => Skip = Programs.WhyNotLibreOffice;
}
