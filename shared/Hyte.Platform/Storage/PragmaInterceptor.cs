using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hyte.Platform.Storage;

/// <summary>Sets what SQLite keeps per connection. An acknowledged save must survive a power cut, hence FULL.</summary>
internal sealed class PragmaInterceptor : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 16777216;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsReadOnly(connection)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsReadOnly(connection)) return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // Before it migrates, EF Core looks with such a connection whether the file exists. A restored copy is not in WAL mode, and could not be put into it here.
    private static bool IsReadOnly(DbConnection connection) => connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.Ordinal);
}
