using System.Runtime.Versioning;
using Hyte.Documents.Pdf;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Documents.Tests.Reports;

/// <summary>The printer as the product registers it.</summary>
internal static class Printing
{
    public static ServiceProvider Services(string? browser, int? seconds = null) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Hyte:Chromium"] = browser, ["Hyte:PdfSeconds"] = seconds?.ToString() })
            .Build())
        .AddPdf()
        .BuildServiceProvider();

    public static async Task<byte[]> PdfAsync(string html)
    {
        await using var services = Services(Programs.Chromium);
        using var target = new MemoryStream();
        await services.GetRequiredService<IPdfPrinter>().PrintAsync(html, target, progress: null, CancellationToken.None);
        return target.ToArray();
    }
}

/// <summary>A shell script in the browser's place, in a folder of its own.</summary>
[SupportedOSPlatform("linux")]
internal sealed class StandInBrowser : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hyte-browser-");

    /// <param name="script">What it does. <c>$LOG</c> is a file that the test reads, <c>$PDF</c> where the PDF belongs.</param>
    public StandInBrowser(string script)
    {
        File.WriteAllText(Program, $"""
            #!/bin/sh
            LOG='{Log}'
            for a in "$@"; do case "$a" in --print-to-pdf=*) PDF="${"{"}a#*={"}"}";; esac; done
            {script}
            """);
        File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Program => Path.Combine(_folder.FullName, "chromium");

    private string Log => Path.Combine(_folder.FullName, "log");

    public string[] Said() => File.Exists(Log) ? File.ReadAllLines(Log) : [];

    public async Task<string[]> SaidAsync(int lines)
    {
        for (var left = 500; left > 0 && Said().Length < lines; left--) await Task.Delay(20);
        return Said();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Whether the process still runs; one that ended and waits to be counted does not.</summary>
    public static bool Runs(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1][0] is not ('Z' or 'X');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
