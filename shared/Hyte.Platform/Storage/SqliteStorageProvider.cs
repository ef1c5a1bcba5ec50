using Hyte.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Storage;

/// <summary>One SQLite file per database, in the data directory.</summary>
internal sealed class SqliteStorageProvider(HytePaths paths) : IStorageProvider
{
    private static readonly PragmaInterceptor Pragmas = new();

    public void Configure(DbContextOptionsBuilder options, string database, string migrationsAssembly) =>
        options
            .UseSqlite(ConnectionString(paths.DatabaseFile(database)), sqlite => sqlite.MigrationsAssembly(migrationsAssembly))
            .AddInterceptors(Pragmas);

    public static string ConnectionString(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            // A shared cache raises SQLITE_LOCKED, which the busy handler does not wait for.
            Cache = SqliteCacheMode.Private,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
}
