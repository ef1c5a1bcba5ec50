using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hyte.Platform.Storage;
using Microsoft.Data.Sqlite;

namespace Hyte.Platform.Backup;

/// <summary>Everything of one database in an open format: a zip with a CSV file a table.</summary>
public sealed class DatabaseExport(HytePaths paths)
{
    /// <summary>Writes the zip, row by row, from one consistent view of the database.</summary>
    public async Task WriteAsync(string database, Stream output, CancellationToken ct)
    {
        await using var connection = await SqliteFiles.OpenAsync(paths.DatabaseFile(database), SqliteOpenMode.ReadWrite, ct);
        await using var view = connection.BeginTransaction(deferred: true);
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        foreach (var table in await TablesAsync(connection, ct))
        {
            await using var entry = await zip.CreateEntry(table + ".csv").OpenAsync(ct);
            await using var writer = new StreamWriter(entry, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            await WriteTableAsync(connection, table, writer, ct);
        }
    }

    private static async Task WriteTableAsync(SqliteConnection connection, string table, StreamWriter writer, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        // The name comes from the database's own catalogue and is quoted as SQL demands.
        command.CommandText = $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        await using var reader = await command.ExecuteReaderAsync(ct);
        await writer.WriteLineAsync(string.Join(';', Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader.GetName(i)))));
        while (await reader.ReadAsync(ct))
            await writer.WriteLineAsync(string.Join(';', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Cell(reader.GetValue(i)))));
    }

    private static string Cell(object value)
    {
        var text = Convert.ToString(value, CultureInfo.GetCultureInfo("fi-FI")) ?? "";
        // A spreadsheet would run a cell that begins like a formula.
        if (value is string && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t') text = "'" + text;
        return text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
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
