using Microsoft.Data.Sqlite;

namespace Hyte.Platform.Storage;

/// <summary>The database files as files: what has been applied to them, copies of them, their health and their end.</summary>
public sealed class SqliteFiles(HytePaths paths)
{
    /// <summary>True when the database has been made.</summary>
    public bool Exists(string database) => File.Exists(paths.DatabaseFile(database));

    /// <summary>Bytes on disk, the write-ahead log included.</summary>
    public long Size(string database) => Parts(database).Where(File.Exists).Sum(file => new FileInfo(file).Length);

    /// <summary>Names of all databases that exist, without the extension.</summary>
    public IReadOnlyList<string> All() =>
        Directory.Exists(paths.DataDirectory)
            ? [.. Directory.EnumerateFiles(paths.DataDirectory, "*.db").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Ids of the migrations that the file has had, oldest first; empty for a new file. Read without building a model, since it is asked at every start.</summary>
    /// <exception cref="SqliteException">The file is not a sound database.</exception>
    public async Task<IReadOnlyList<string>> AppliedMigrationsAsync(string database, CancellationToken ct)
    {
        if (!Exists(database)) return [];
        await using var connection = await OpenAsync(paths.DatabaseFile(database), SqliteOpenMode.ReadWrite, ct);
        if (!await HasTableAsync(connection, "__EFMigrationsHistory", ct)) return [];
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var applied = new List<string>();
        while (await reader.ReadAsync(ct)) applied.Add(reader.GetString(0));
        return applied;
    }

    /// <summary>The newest migration that the file has had, for an administrator's eyes; null when there is none or the file cannot be read.</summary>
    public async Task<string?> LastMigrationAsync(string database, CancellationToken ct)
    {
        try
        {
            return (await AppliedMigrationsAsync(database, ct)) is [.., var last] ? last : null;
        }
        catch (SqliteException)
        {
            // The module's state already tells that the file is broken; the page must still open.
            return null;
        }
    }

    /// <summary>Removes the row that a killed migration leaves behind and on which every later one would wait for ever.</summary>
    /// <remarks>Only to be called by the one process that holds <see cref="InstanceLock"/>: then any row is stale.</remarks>
    public async Task ClearStaleMigrationLockAsync(string database, CancellationToken ct)
    {
        if (!Exists(database)) return;
        await using var connection = await OpenAsync(paths.DatabaseFile(database), SqliteOpenMode.ReadWrite, ct);
        if (!await HasTableAsync(connection, "__EFMigrationsLock", ct)) return;
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM __EFMigrationsLock";
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Makes a consistent copy while others read and write.</summary>
    public async Task CopyAsync(string database, string target, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var unfinished = target + ".part";
        File.Delete(unfinished);
        await using (var from = await OpenAsync(paths.DatabaseFile(database), SqliteOpenMode.ReadWrite, ct))
        await using (var to = await OpenAsync(unfinished, SqliteOpenMode.ReadWriteCreate, ct))
        {
            from.BackupDatabase(to);
            // A copy is one file: without its own write-ahead log it can be moved by hand.
            await using var command = to.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            await command.ExecuteNonQueryAsync(ct);
        }

        SqliteConnection.ClearAllPools();
        File.Move(unfinished, target, overwrite: true);
    }

    /// <summary>Asks SQLite whether a file is sound.</summary>
    /// <returns>Null when it is, else what is wrong.</returns>
    public static async Task<string?> CheckAsync(string file, CancellationToken ct)
    {
        try
        {
            await using var connection = await OpenAsync(file, SqliteOpenMode.ReadWrite, ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            var verdict = (string?)await command.ExecuteScalarAsync(ct);
            return string.Equals(verdict, "ok", StringComparison.Ordinal) ? null : verdict;
        }
        catch (SqliteException broken)
        {
            return broken.Message;
        }
    }

    /// <summary>Deletes a database for good.</summary>
    public void Delete(string database)
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Parts(database)) File.Delete(file);
    }

    internal static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken ct)
    {
        var connection = new SqliteConnection(SqliteStorageProvider.ConnectionString(file, mode) + ";Pooling=False");
        await connection.OpenAsync(ct);
        return connection;
    }

    internal static async Task<bool> HasTableAsync(SqliteConnection connection, string table, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $name";
        command.Parameters.AddWithValue("$name", table);
        return (long)(await command.ExecuteScalarAsync(ct))! > 0;
    }

    private string[] Parts(string database)
    {
        var file = paths.DatabaseFile(database);
        return [file, file + "-wal", file + "-shm"];
    }
}
