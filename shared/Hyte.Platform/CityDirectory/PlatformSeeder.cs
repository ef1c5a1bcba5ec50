using System.Security.Cryptography;
using Hyte.Documents.Csv;
using Hyte.Modules.Contributions;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.CityDirectory;

/// <summary>Loads the city's directory, glossary and events from <c>seeds/platform</c>. Adds what is missing and changes nothing that is there.</summary>
public sealed class PlatformSeeder(IDbContextFactory<PlatformDbContext> contexts)
{
    private static readonly (string File, Func<CsvTable, PlatformDbContext, CancellationToken, Task> Load)[] Files =
    [
        ("directory.csv", PlatformSeeds.DirectoryAsync),
        ("aliases.csv", PlatformSeeds.AliasesAsync),
        ("glossary.csv", PlatformSeeds.GlossaryAsync),
        ("events.csv", PlatformSeeds.EventsAsync),
    ];

    /// <summary>Loads the files that are new or have changed, all or nothing. A file that is not there is passed over.</summary>
    /// <param name="directory">Folder of the files.</param>
    /// <param name="ct">Cancels the load.</param>
    /// <exception cref="SeedFailedException">A row cannot be taken; nothing was saved.</exception>
    public async Task SeedAsync(string directory, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seeded = await db.Set<SeededFile>().AsNoTracking().ToDictionaryAsync(f => f.Name, f => f.Hash, StringComparer.Ordinal, ct);
        var errors = new List<RowError>();
        foreach (var (name, load) in Files)
        {
            var path = Path.Combine(directory, name);
            if (!File.Exists(path)) continue;
            var hash = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path, ct)));
            if (seeded.GetValueOrDefault(name) == hash) continue;

            var table = CsvTable.Read(path);
            await load(table, db, ct);
            errors.AddRange(table.Errors);
            var file = new SeededFile { Name = name, Hash = hash };
            if (seeded.ContainsKey(name)) db.Update(file);
            else db.Add(file);
        }

        if (errors.Count > 0) throw new SeedFailedException(errors);
        await db.SaveChangesAsync(ct);
    }
}
