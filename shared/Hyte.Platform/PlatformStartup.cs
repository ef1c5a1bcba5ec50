using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Modules;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform;

/// <summary>What happens before the first request: the directory is taken, the platform's database is brought up, people and modules are started.</summary>
public sealed class PlatformStartup : IDisposable
{
    private readonly HytePaths _paths;
    private readonly DatabaseMigrator _migrator;
    private readonly IDbContextFactory<PlatformDbContext> _databases;
    private readonly People.PeopleStartup _people;
    private readonly CityDirectory.PlatformSeeder _seeder;
    private readonly ModuleSwitch _switch;
    private readonly IModuleStates _states;
    private readonly IActorAccessor _actors;
    private readonly StartMark _mark;
    private InstanceLock? _lock;

    internal PlatformStartup(
        HytePaths paths,
        DatabaseMigrator migrator,
        IDbContextFactory<PlatformDbContext> databases,
        People.PeopleStartup people,
        CityDirectory.PlatformSeeder seeder,
        ModuleSwitch moduleSwitch,
        IModuleStates states,
        IActorAccessor actors,
        StartMark mark)
    {
        _paths = paths;
        _migrator = migrator;
        _databases = databases;
        _people = people;
        _seeder = seeder;
        _switch = moduleSwitch;
        _states = states;
        _actors = actors;
        _mark = mark;
    }

    /// <summary>Starts everything.</summary>
    /// <returns>Lines for the person at the console.</returns>
    /// <exception cref="RuleBrokenException">Another process serves the same data directory.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken ct)
    {
        _lock = InstanceLock.Take(_paths)
            ?? throw new RuleBrokenException("instance.taken", string.Format(ModuleTexts.LockTaken, _paths.DataDirectory));
        IReadOnlyList<string> lines = [];
        if (await _mark.ReadAsync(ct) is { } known) _switch.StartUnchanged(known);
        else lines = await LookAtAllAsync(ct);

        var enabled = _states.All.Count(s => s.Observed == ObservedState.Enabled);
        var failed = _states.All.Where(Failed).ToList();
        return
        [
            string.Format(ModuleTexts.StartedData, _paths.DataDirectory),
            string.Format(ModuleTexts.StartedModules, enabled, failed.Count),
            .. failed.Select(s => $"  {s.Id}: {s.Reason}"),
            .. lines,
        ];
    }

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();

    private static bool Failed(ModuleState state) => state.Observed is ObservedState.Faulted or ObservedState.Incompatible;

    private async Task<IReadOnlyList<string>> LookAtAllAsync(CancellationToken ct)
    {
        using var asSystem = _actors.ActAs(Actor.System);
        var newer = await _migrator.MigrateAsync("platform", typeof(PlatformDbContext), _databases.CreateDbContext, ct);
        if (newer.Count > 0) throw new RuleBrokenException("platform.newer", string.Format(ModuleTexts.FaultNewerData, newer[0]));

        await _seeder.SeedAsync(Path.Combine(_paths.SeedsDirectory, "platform"), ct);
        await _switch.StartAllAsync(ct);
        var lines = await _people.RunAsync(ct);
        // What failed, or has something to say, must be looked at again at the next start.
        if (lines.Count == 0 && !_states.All.Any(Failed)) await _mark.WriteAsync(ct);
        return lines;
    }
}
