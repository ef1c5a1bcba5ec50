using Hyte.Modules;
using Hyte.Platform.Storage;

namespace Hyte.Platform.Backup;

/// <summary>Makes copies of every database while the product serves, and puts them back while it does not.</summary>
public sealed class BackupStore(SqliteFiles files, HytePaths paths, TimeProvider clock)
{
    /// <summary>Copies every database and checks each copy.</summary>
    /// <param name="directory">Where to; null for a new dated folder among the backups.</param>
    /// <param name="ct">Cancels the work; unfinished copies are not left under their final names.</param>
    /// <returns>The folder and the names of the databases in it.</returns>
    /// <exception cref="RuleBrokenException">A copy is not sound.</exception>
    public async Task<MadeBackup> MakeAsync(string? directory, CancellationToken ct)
    {
        var target = Path.GetFullPath(directory ?? Path.Combine(paths.BackupsDirectory, Stamp));
        var databases = files.All();
        foreach (var database in databases)
        {
            var copy = Path.Combine(target, database + ".db");
            await files.CopyAsync(database, copy, ct);
            if (await SqliteFiles.CheckAsync(copy, ct) is { } broken)
                throw new RuleBrokenException("backup.broken", string.Format(ModuleTexts.BackupBroken, copy, broken));
        }

        return new MadeBackup(target, databases);
    }

    /// <summary>Puts a backup in the place of the present data, which is moved aside. Only while no process serves the data directory.</summary>
    /// <param name="directory">A folder, or the name of one among the product's own backups.</param>
    /// <param name="ct">Cancels the checks; the moving itself is not interrupted.</param>
    /// <exception cref="RuleBrokenException">The product is running, or the folder holds no sound backup; nothing was changed.</exception>
    public async Task<RestoredBackup> RestoreAsync(string directory, CancellationToken ct)
    {
        if (!Path.IsPathRooted(directory) && Directory.Exists(Path.Combine(paths.BackupsDirectory, directory)))
            directory = Path.Combine(paths.BackupsDirectory, directory);
        using var alone = InstanceLock.Take(paths) ?? throw new RuleBrokenException("backup.running", ModuleTexts.RestoreRunning);
        var copies = Directory.Exists(directory) ? Directory.GetFiles(directory, "*.db") : [];
        if (copies.Length == 0) throw new RuleBrokenException("backup.none", string.Format(ModuleTexts.RestoreNone, directory));
        foreach (var copy in copies)
        {
            if (await SqliteFiles.CheckAsync(copy, ct) is { } broken)
                throw new RuleBrokenException("backup.broken", string.Format(ModuleTexts.BackupBroken, copy, broken));
        }

        var aside = Path.Combine(paths.BackupsDirectory, "before-restore-" + Stamp);
        Directory.CreateDirectory(aside);
        foreach (var present in Directory.EnumerateFiles(paths.DataDirectory, "*.db*"))
            File.Move(present, Path.Combine(aside, Path.GetFileName(present)));
        foreach (var copy in copies)
            File.Copy(copy, Path.Combine(paths.DataDirectory, Path.GetFileName(copy)));
        return new RestoredBackup(copies.Length, aside);
    }

    /// <summary>The backups in the data directory's own folder, newest first.</summary>
    public IReadOnlyList<StoredBackup> List() =>
        Directory.Exists(paths.BackupsDirectory)
            ? [.. new DirectoryInfo(paths.BackupsDirectory).EnumerateDirectories()
                .Where(folder => char.IsAsciiDigit(folder.Name[0]))
                .Select(folder => (folder, Copies: folder.GetFiles("*.db")))
                .Where(found => found.Copies.Length > 0)
                .Select(found => new StoredBackup(found.folder.Name, found.folder.CreationTimeUtc, found.Copies.Length, found.Copies.Sum(copy => copy.Length)))
                .OrderByDescending(backup => backup.Name, StringComparer.Ordinal)]
            : [];

    internal Task KeepBeforePurgeAsync(string database, CancellationToken ct) =>
        files.CopyAsync(database, Path.Combine(paths.BackupsDirectory, "before-purge", $"{database}-{Stamp}.db"), ct);

    private string Stamp => clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff");
}

/// <summary>A backup that was made.</summary>
/// <param name="Directory">Its folder.</param>
/// <param name="Databases">Names of the databases in it.</param>
public sealed record MadeBackup(string Directory, IReadOnlyList<string> Databases);

/// <summary>A backup that was put back.</summary>
/// <param name="Databases">How many databases.</param>
/// <param name="MovedAside">Where the data that stood before is now.</param>
public sealed record RestoredBackup(int Databases, string MovedAside);

/// <summary>A backup that lies in the data directory's own folder.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="MadeAt">When it was made, in UTC.</param>
/// <param name="Databases">How many databases it holds.</param>
/// <param name="Size">Bytes.</param>
public sealed record StoredBackup(string Name, DateTime MadeAt, int Databases, long Size);
