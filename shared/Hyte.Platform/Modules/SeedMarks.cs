using System.Security.Cryptography;
using System.Text;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Modules;

/// <summary>Remembers which seed files a module has loaded and with which code. Reading a whole plan only to find nothing new is most of a start.</summary>
internal sealed class SeedMarks(IDbContextFactory<PlatformDbContext> contexts, HytePaths paths)
{
    private Dictionary<string, string>? _loaded;

    public string FolderOf(string moduleId) => Path.Combine(paths.SeedsDirectory, moduleId);

    /// <summary>Tells whether the files and the code that reads them are what they were at the last load.</summary>
    public async Task<bool> AreLoadedAsync(DiscoveredModule module, CancellationToken ct)
    {
        if (_loaded is null)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            _loaded = await db.Set<SeededFile>().AsNoTracking().ToDictionaryAsync(f => f.Name, f => f.Hash, StringComparer.Ordinal, ct);
        }

        return _loaded.GetValueOrDefault(NameOf(module.Id)) == HashOf(module);
    }

    public async Task MarkLoadedAsync(DiscoveredModule module, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<SeededFile>().FindAsync([NameOf(module.Id)], ct) is not { } mark) db.Add(mark = new SeededFile { Name = NameOf(module.Id) });
        mark.Hash = HashOf(module);
        await db.SaveChangesAsync(ct);
        _loaded = null;
    }

    /// <summary>The module's database is about to be made anew: whatever was loaded before went with the old one.</summary>
    public async Task ForgetAsync(string moduleId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<SeededFile>().FindAsync([NameOf(moduleId)], ct) is not { } mark) return;
        db.Remove(mark);
        await db.SaveChangesAsync(ct);
        _loaded = null;
    }

    private static string NameOf(string moduleId) => $"modules/{moduleId}";

    private string HashOf(DiscoveredModule module)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // A newer build may read more from the same files.
        hash.AppendCode([module.Assembly!]);
        var folder = FolderOf(module.Id);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
                hash.AppendData(File.ReadAllBytes(file));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
