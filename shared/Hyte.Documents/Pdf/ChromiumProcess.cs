using System.Diagnostics;
using System.Text;

namespace Hyte.Documents.Pdf;

/// <summary>A run of the browser that prints one page.</summary>
internal static class ChromiumProcess
{
    // Enough of what the browser says to see why it failed.
    private const int MostSaid = 4_000;

    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    /// <summary>Runs the browser to its end; a cancelled run ends with all its processes.</summary>
    /// <returns>How it ended, and the end of what it said.</returns>
    public static async Task<(int ExitCode, string Said)> RunAsync(string browser, PrintFolder folder, CancellationToken ct)
    {
        using var process = Process.Start(Command(browser, folder)) ?? throw new InvalidOperationException("The browser did not start.");
        var said = Task.WhenAll(EndOfAsync(process.StandardError), EndOfAsync(process.StandardOutput));
        try
        {
            await process.WaitForExitAsync(ct);
        }
        finally
        {
            // Also after a normal end: a helper process that outlives its browser is nobody's.
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        // The pipe closes when its last holder ends, which may be a helper.
        await Task.WhenAny(said, Task.Delay(LastWords, ct));
        return (process.ExitCode, said.IsCompletedSuccessfully ? string.Concat(await said) : "");
    }

    private static ProcessStartInfo Command(string browser, PrintFolder folder)
    {
        var command = new ProcessStartInfo(browser) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = folder.Root };
        foreach (var argument in Arguments(folder)) command.ArgumentList.Add(argument);
        // A service often has no home to write in, and what the browser leaves in one would stay.
        foreach (var place in new[] { "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME" }) command.Environment[place] = folder.Root;
        command.Environment.Remove("DISPLAY");
        return command;
    }

    private static IEnumerable<string> Arguments(PrintFolder folder)
    {
        yield return "--headless";
        yield return $"--print-to-pdf={folder.Pdf}";
        yield return "--no-pdf-header-footer";
        yield return "--generate-pdf-document-outline";
        yield return $"--user-data-dir={folder.Profile}";
        // The page may load nothing by itself (see ChromiumPrinter); nor does the browser on its own account.
        yield return "--host-resolver-rules=MAP * ~NOTFOUND";
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-sync";
        yield return "--disable-extensions";
        yield return "--disable-default-apps";
        yield return "--no-first-run";
        yield return "--disable-gpu";
        // Reports of crashes are sent by a process that leaves the family, and nobody reads them.
        yield return "--disable-breakpad";
        yield return "--disable-crash-reporter";
        // Containers have little shared memory.
        yield return "--disable-dev-shm-usage";
        // Chromium refuses its sandbox to root, so a product that runs as root prints without one; as another user it has one.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess) yield return "--no-sandbox";
        yield return new Uri(folder.Page).AbsoluteUri;
    }

    private static async Task<string> EndOfAsync(StreamReader output)
    {
        var end = new StringBuilder();
        var piece = new char[1_024];
        try
        {
            for (int read; (read = await output.ReadAsync(piece)) > 0;)
            {
                end.Append(piece, 0, read);
                if (end.Length > MostSaid) end.Remove(0, end.Length - MostSaid);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process was given up while it spoke.
        }

        return end.ToString();
    }
}
