using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Hyte.Testing;

/// <summary>A web program as a process of its own on a free port of this machine, so that it can be killed and measured.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _told = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(string program, string folder, IReadOnlyList<string> arguments, (string Key, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, .. arguments, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"{program} ended before it served:\n{Told}"));
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

    /// <summary>Where it serves.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The memory that it occupies now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a program and waits until it serves.</summary>
    /// <param name="program">Its dll.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="arguments">Its arguments, besides the address.</param>
    /// <param name="environment">Its settings.</param>
    public static async Task<ServerProcess> StartAsync(string program, string folder, IReadOnlyList<string> arguments, params (string Key, string Value)[] environment)
    {
        var server = new ServerProcess(program, folder, arguments, environment);
        try
        {
            server.Address = await server._address.Task.WaitAsync(TimeSpan.FromSeconds(120));
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The product as it was built with the tests, on a data directory.</summary>
    public static Task<ServerProcess> StartProductAsync(string data) => StartAsync(
        typeof(Program).Assembly.Location,
        Path.Combine(ModuleList.Solution, "host", "Hyte.Host"),
        [],
        ("ASPNETCORE_ENVIRONMENT", "Development"),
        ("Hyte__DataDirectory", data),
        ("Hyte__SeedsDirectory", Path.Combine(ModuleList.Solution, "seeds")));

    /// <summary>A browser that has not signed in and follows no redirect.</summary>
    /// <param name="cookies">Where its cookies are kept; a place of its own when not given.</param>
    public HttpClient Visitor(CookieContainer? cookies = null) => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() })
    {
        BaseAddress = Address,
        Timeout = TimeSpan.FromSeconds(30),
    };

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
        if (AddressPattern().Match(line) is { Success: true } match) _address.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressPattern();
}
