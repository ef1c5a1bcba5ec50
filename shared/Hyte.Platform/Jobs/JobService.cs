using System.Collections.Concurrent;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Jobs;

/// <summary>Runs the jobs of enabled modules, one at a time, each when its interval has passed since its last run.</summary>
public sealed class JobService : BackgroundService
{
    private readonly ConcurrentDictionary<(string Module, string Job), JobRun> _runs = new();
    private readonly IServiceProvider _services;
    private readonly ModuleRegistrations _registrations;
    private readonly IModuleStates _states;
    private readonly IActorAccessor _actors;
    private readonly TimeProvider _clock;
    private readonly ILogger<JobService> _log;

    internal JobService(IServiceProvider services, ModuleRegistrations registrations, IModuleStates states, IActorAccessor actors, TimeProvider clock, ILogger<JobService> log)
    {
        _services = services;
        _registrations = registrations;
        _states = states;
        _actors = actors;
        _clock = clock;
        _log = log;
    }

    /// <summary>The latest run of each job since the product started.</summary>
    public IReadOnlyList<JobRun> Runs => [.. _runs.Values.OrderBy(r => r.ModuleId, StringComparer.Ordinal).ThenBy(r => r.Job, StringComparer.Ordinal)];

    /// <summary>Runs every job that is due now.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        foreach (var moduleId in _states.All.Select(s => s.Id).Where(_registrations.HasJobs))
        {
            if (!_states.IsEnabled(moduleId)) continue;
            await using var scope = _services.CreateAsyncScope();
            foreach (var job in scope.ServiceProvider.GetKeyedServices<IModuleJob>(moduleId).Where(job => IsDue(moduleId, job)))
                _runs[(moduleId, job.Name)] = await RunAsync(moduleId, job, ct);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first visitor goes before the first job.
        await Task.Delay(TimeSpan.FromSeconds(5), _clock, stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), _clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await RunDueAsync(stoppingToken);
    }

    private bool IsDue(string moduleId, IModuleJob job) =>
        !_runs.TryGetValue((moduleId, job.Name), out var last) || _clock.GetUtcNow().UtcDateTime - last.EndedAt >= job.Interval;

    private async Task<JobRun> RunAsync(string moduleId, IModuleJob job, CancellationToken ct)
    {
        string? error = null;
        try
        {
            using var asSystem = _actors.ActAs(Actor.System);
            await job.RunAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _log.LogError(failure, "Job {Job} of module {Module} failed", job.Name, moduleId);
            error = failure.Message;
        }

        return new JobRun(moduleId, job.Name, _clock.GetUtcNow().UtcDateTime, error);
    }
}

/// <summary>How a job went last.</summary>
/// <param name="ModuleId">Whose job.</param>
/// <param name="Job">Its name.</param>
/// <param name="EndedAt">When it ended, in UTC.</param>
/// <param name="Error">Why it failed, or null.</param>
public sealed record JobRun(string ModuleId, string Job, DateTime EndedAt, string? Error);
