using Microsoft.Data.Sqlite;

namespace Hyte.Testing;

/// <summary>A database file of the product, read and changed behind its back.</summary>
public sealed class DatabaseFile(string data, string database)
{
    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(data, database + ".db"),
        Pooling = false,
        DefaultTimeout = 30,
    }.ToString();

    public Task<int> ExecuteAsync(string sql) => WithAsync(sql, command => command.ExecuteNonQueryAsync());

    public Task<long> NumberAsync(string sql) => WithAsync(sql, async command => (long)(await command.ExecuteScalarAsync())!);

    public Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<SqliteDataReader, T> read) => WithAsync<IReadOnlyList<T>>(sql, async command =>
    {
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(read(reader));
        return rows;
    });

    /// <summary>How many rows each table has.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync()
    {
        var tables = await ListAsync("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", row => row.GetString(0));
        var counts = new List<string>();
        foreach (var table in tables) counts.Add($"{database}.{table}: {await NumberAsync($"SELECT count(*) FROM \"{table}\"")}");
        return counts;
    }

    private async Task<T> WithAsync<T>(string sql, Func<SqliteCommand, Task<T>> run)
    {
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await run(command);
    }
}
