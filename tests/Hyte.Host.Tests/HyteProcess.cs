using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Hyte.Host.Tests;

/// <summary>The real product as a process of its own on a free port, so that it can be killed.</summary>
internal sealed partial class HyteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _told = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HyteProcess(string data)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "exec", typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0" },
            WorkingDirectory = Path.Combine(ModuleList.Solution, "host", "Hyte.Host"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Hyte__DataDirectory"] = data,
                ["Hyte__SeedsDirectory"] = Path.Combine(ModuleList.Solution, "seeds"),
            },
        };
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The product ended before it served:\n" + Told));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it has written to the console.</summary>
    public string Told
    {
        get
        {
            lock (_told) return _told.ToString();
        }
    }

    /// <summary>Starts the product and waits until it serves.</summary>
    public static async Task<HyteProcess> StartAsync(string data)
    {
        var product = new HyteProcess(data);
        try
        {
            await product._address.Task.WaitAsync(TimeSpan.FromSeconds(120));
            return product;
        }
        catch
        {
            await product.DisposeAsync();
            throw;
        }
    }

    /// <summary>A browser that has not signed in and follows no redirect.</summary>
    public async Task<HttpClient> VisitorAsync()
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        return new HttpClient(handler) { BaseAddress = await _address.Task, Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>Ends the process at once, with SIGKILL where there are signals: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_told) _told.AppendLine(line);
        if (Address().Match(line) is { Success: true } match) _address.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
