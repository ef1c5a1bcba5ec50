using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Storage;
using Hyte.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Modules;

/// <summary>Brings one module from nothing, or from rest, to serving: database, rights, data and a look that its parts can be made. Each step behind a fence.</summary>
internal sealed class ModuleStart(
    IServiceProvider services,
    ModuleRegistrations registrations,
    DatabaseMigrator migrator,
    IActorAccessor actors,
    SqliteFiles files,
    SeedMarks seeds,
    ILogger<ModuleStart> log)
{
    /// <returns>Null when the module can serve, else its observed state and the reason.</returns>
    public async Task<(ObservedState State, string Reason)?> TryAsync(DiscoveredModule module, CancellationToken ct)
    {
        if (module.Fault is not null) return (module.IsIncompatible ? ObservedState.Incompatible : ObservedState.Faulted, module.Fault);
        if (services.GetKeyedService<IModuleDatabase>(module.Id) is not { } database) return (ObservedState.Faulted, ModuleTexts.FaultNoStorage);

        var step = ModuleTexts.FaultOpen;
        try
        {
            step = ModuleTexts.FaultMigrate;
            if (!files.Exists(module.Id)) await seeds.ForgetAsync(module.Id, ct);
            var newer = await migrator.MigrateAsync(module.Id, database.ContextType, database.Open, ct);
            if (newer.Count > 0) return (ObservedState.Incompatible, string.Format(ModuleTexts.FaultNewerData, newer[0]));

            await using var scope = services.CreateAsyncScope();
            step = ModuleTexts.FaultVerify;
            foreach (var point in registrations.ExtensionPointsOf(module.Id)) _ = scope.ServiceProvider.GetKeyedServices(point, module.Id).Count();

            step = ModuleTexts.FaultSeed;
            await SeedAsync(module, scope.ServiceProvider, ct);
            return null;
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Module {Module} could not be started", module.Id);
            var broken = failure is SqliteException && FaultReason.IsCorruption(failure);
            return (ObservedState.Faulted, string.Format(broken ? ModuleTexts.FaultOpen : step, FaultReason.Of(failure)));
        }
    }

    private async Task SeedAsync(DiscoveredModule module, IServiceProvider scoped, CancellationToken ct)
    {
        if (await seeds.AreLoadedAsync(module, ct)) return;
        using var asLoader = actors.ActAs(Actor.Seed);
        foreach (var seeder in scoped.GetKeyedServices<IModuleSeeder>(module.Id)) await seeder.SeedAsync(seeds.FolderOf(module.Id), ct);
        await seeds.MarkLoadedAsync(module, ct);
    }
}
