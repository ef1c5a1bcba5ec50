using System.Reflection;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Storage;

/// <summary>Brings one database up to its code: looks first, copies the file, then migrates within a time limit.</summary>
internal sealed class DatabaseMigrator(SqliteFiles files, HytePaths paths, TimeProvider clock, ILogger<DatabaseMigrator> log)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <returns>Ids of the migrations that the file has had and the code does not know: the data is newer than the program. Empty when all went well.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(string database, Type contextType, Func<DbContext> open, CancellationToken ct)
    {
        var known = KnownTo(contextType);
        var applied = await files.AppliedMigrationsAsync(database, ct);
        var unknown = applied.Except(known, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0) return unknown;

        var pending = known.Except(applied, StringComparer.Ordinal).ToList();
        if (pending.Count == 0) return [];

        if (applied.Count > 0) await files.CopyAsync(database, CopyBefore(database, pending[0]), ct);
        await files.ClearStaleMigrationLockAsync(database, ct);
        log.LogInformation("Database {Database}: {Count} migrations to apply, last {Last}", database, pending.Count, pending[^1]);

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Limit);
        await using var db = open();
        await db.Database.MigrateAsync(limit.Token);
        if (applied.Count == 0 && db is ModuleDbContext module) await module.BeginDataVersionAsync(clock.GetUtcNow().UtcDateTime, limit.Token);
        return [];
    }

    public static IReadOnlyList<string> KnownTo(Type contextType) =>
        [.. contextType.Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == contextType)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .Order(StringComparer.Ordinal)];

    private string CopyBefore(string database, string migration) =>
        Path.Combine(paths.BackupsDirectory, "before-migration", $"{database}-{clock.GetUtcNow():yyyyMMdd-HHmmss}-{migration}.db");
}
