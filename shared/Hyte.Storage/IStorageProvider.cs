using Microsoft.EntityFrameworkCore;

namespace Hyte.Storage;

/// <summary>The database engine in use. The only place that knows SQLite from PostgreSQL.</summary>
public interface IStorageProvider
{
    /// <summary>Points a context at a module's database.</summary>
    /// <param name="options">The options being built.</param>
    /// <param name="database">Name of the database: a module's id or <c>platform</c>.</param>
    /// <param name="migrationsAssembly">Name of the assembly that holds the migrations.</param>
    void Configure(DbContextOptionsBuilder options, string database, string migrationsAssembly);
}
