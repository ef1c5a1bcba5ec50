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
    private InstanceLock? _lock;

    internal PlatformStartup(
        HytePaths paths,
        DatabaseMigrator migrator,
        IDbContextFactory<PlatformDbContext> databases,
        People.PeopleStartup people,
        CityDirectory.PlatformSeeder seeder,
        ModuleSwitch moduleSwitch,
        IModuleStates states,
        IActorAccessor actors)
    {
        _paths = paths;
        _migrator = migrator;
        _databases = databases;
        _people = people;
        _seeder = seeder;
        _switch = moduleSwitch;
        _states = states;
        _actors = actors;
    }

    /// <summary>Starts everything.</summary>
    /// <returns>Lines for the person at the console.</returns>
    /// <exception cref="RuleBrokenException">Another process serves the same data directory.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken ct)
    {
        _lock = InstanceLock.Take(_paths)
            ?? throw new RuleBrokenException("instance.taken", string.Format(ModuleTexts.LockTaken, _paths.DataDirectory));
        using var asSystem = _actors.ActAs(Actor.System);
        var newer = await _migrator.MigrateAsync("platform", typeof(PlatformDbContext), _databases.CreateDbContext, ct);
        if (newer.Count > 0) throw new RuleBrokenException("platform.newer", string.Format(ModuleTexts.FaultNewerData, newer[0]));

        await _seeder.SeedAsync(Path.Combine(_paths.SeedsDirectory, "platform"), ct);
        await _switch.StartAllAsync(ct);
        var lines = await _people.RunAsync(ct);
        var enabled = _states.All.Count(s => s.Observed == ObservedState.Enabled);
        var failed = _states.All.Where(s => s.Observed is ObservedState.Faulted or ObservedState.Incompatible).ToList();
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
}
