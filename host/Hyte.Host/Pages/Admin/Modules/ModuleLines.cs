using Hyte.Platform.Modules;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Modules;

/// <summary>Puts together what is known of each module.</summary>
internal sealed class ModuleLines(ModuleCatalogue catalogue, IModuleStates states, ModuleFaults faults, SqliteFiles files, PlatformDbContext db)
{
    public async Task<IReadOnlyList<ModuleLine>> AllAsync(CancellationToken ct)
    {
        var rows = await db.Set<ModuleRow>().AsNoTracking().ToDictionaryAsync(m => m.Id, StringComparer.Ordinal, ct);
        var lines = new List<ModuleLine>();
        foreach (var state in states.All)
        {
            if (catalogue.Find(state.Id) is not { } module) continue;
            var exists = files.Exists(state.Id);
            lines.Add(new ModuleLine(
                module,
                state,
                rows.GetValueOrDefault(state.Id),
                exists ? files.Size(state.Id) : null,
                await files.LastMigrationAsync(state.Id, ct),
                faults.Latest(state.Id)));
        }

        return lines;
    }
}
