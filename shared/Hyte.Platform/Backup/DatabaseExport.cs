using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Hyte.Documents.Csv;
using Hyte.Platform.Storage;
using Microsoft.Data.Sqlite;

namespace Hyte.Platform.Backup;

/// <summary>Everything of one database in an open format: a zip with a CSV file a table.</summary>
public sealed class DatabaseExport(HytePaths paths)
{
    private static readonly CultureInfo Finnish = CultureInfo.GetCultureInfo("fi-FI");

    /// <summary>Writes the zip, row by row, from one consistent view of the database.</summary>
    public async Task WriteAsync(string database, Stream output, CancellationToken ct)
    {
        await using var connection = await SqliteFiles.OpenAsync(paths.DatabaseFile(database), SqliteOpenMode.ReadWrite, ct);
        await using var view = connection.BeginTransaction(deferred: true);
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        foreach (var table in await TablesAsync(connection, ct))
        {
            await using var entry = await zip.CreateEntry(table + ".csv").OpenAsync(ct);
            await CsvFile.WriteAsync(entry, RowsAsync(connection, table, ct), ct);
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync(SqliteConnection connection, string table, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        // The name comes from the database's own catalogue and is quoted as SQL demands.
        command.CommandText = $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        await using var reader = await command.ExecuteReaderAsync(ct);
        yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        while (await reader.ReadAsync(ct))
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), Finnish))];
    }

    private static async Task<List<string>> TablesAsync(SqliteConnection connection, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var tables = new List<string>();
        while (await reader.ReadAsync(ct)) tables.Add(reader.GetString(0));
        return tables;
    }
}
