using Hyte.Platform.Modules;
using Hyte.Platform.Storage;
using Microsoft.Data.Sqlite;
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
                exists ? await LastMigrationAsync(state.Id, ct) : null,
                faults.Latest(state.Id)));
        }

        return lines;
    }

    private async Task<string?> LastMigrationAsync(string id, CancellationToken ct)
    {
        try
        {
            return (await files.AppliedMigrationsAsync(id, ct)) is [.., var last] ? last : null;
        }
        catch (SqliteException)
        {
            // The state already tells that the file is broken; the page must still open.
            return null;
        }
    }
}
