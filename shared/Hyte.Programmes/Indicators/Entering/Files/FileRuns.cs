using System.Collections.Concurrent;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>Work on long files that goes on when the page has been answered. A person sees how far it is and may stop it; a server that is stopped stops it too, and nothing is saved then.</summary>
internal sealed partial class FileRuns(IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<FileRuns> logger)
{
    // A finished run is only a word to whoever waits for it.
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, FileRun> _runs = new(StringComparer.Ordinal);

    /// <summary>Starts work on behalf of a person.</summary>
    /// <param name="moduleId">The module.</param>
    /// <param name="by">The person.</param>
    /// <param name="work">The work, with services of its own; it gives the address of what came of it.</param>
    public FileRun Start(string moduleId, Actor by, Func<IServiceProvider, IProgress<int>, CancellationToken, Task<string>> work)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _runs.Values.Where(r => r.StartedAt + Kept < now && r.Finished.IsCompleted)) _runs.TryRemove(old.Key, out _);
        var run = new FileRun(moduleId, by.Id, now, CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping));
        _runs[run.Key] = run;
        run.Finished = Task.Run(() => WorkAsync(run, by, work));
        return run;
    }

    /// <summary>The person's own run; null when there is none of the key.</summary>
    public FileRun? Find(string? key, string moduleId, string actorId) =>
        key is not null && _runs.TryGetValue(key, out var run) && run.ModuleId == moduleId && run.ActorId == actorId ? run : null;

    private async Task WorkAsync(FileRun run, Actor by, Func<IServiceProvider, IProgress<int>, CancellationToken, Task<string>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var acting = scope.ServiceProvider.GetRequiredService<IActorAccessor>().ActAs(by);
        try
        {
            run.Address = await work(scope.ServiceProvider, run, run.Stopping);
        }
        catch (OperationCanceledException)
        {
            run.Failure = EntryTexts.FileStopped;
        }
        catch (RuleBrokenException refused)
        {
            run.Failure = refused.Message;
        }
#pragma warning disable CA1031 // Nobody waits for the task: whatever failed is told on the page and in the log.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(failure, run.ModuleId);
            run.Failure = EntryTexts.FileFailed;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work on a file of values failed in module {Module}.")]
    private partial void LogFailed(Exception failure, string module);
}

/// <summary>Work on one file.</summary>
internal sealed class FileRun(string moduleId, string actorId, DateTimeOffset startedAt, CancellationTokenSource stop) : IProgress<int>
{
    private volatile int _percent;

    public string Key { get; } = Guid.NewGuid().ToString("N");

    public string ModuleId => moduleId;

    public string ActorId => actorId;

    public DateTimeOffset StartedAt => startedAt;

    /// <summary>How much is done, 0–100.</summary>
    public int Percent => _percent;

    /// <summary>Ends when the work does, whichever way; never fails.</summary>
    public Task Finished { get; set; } = Task.CompletedTask;

    /// <summary>Where what came of it is seen; null while it goes on and when it failed.</summary>
    public string? Address { get; set; }

    /// <summary>Why nothing came of it, in Finnish.</summary>
    public string? Failure { get; set; }

    public CancellationToken Stopping => stop.Token;

    public void Report(int value) => _percent = Math.Clamp(value, 0, 100);

    public void Stop() => stop.Cancel();
}
