using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using Hyte.Documents.Sheets;

namespace Hyte.Documents.Csv;

/// <summary>Writes CSV as a Finnish spreadsheet opens it: semicolons, a byte order mark, and no cell that would run as a formula.</summary>
public static class CsvFile
{
    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        FormatProvider = CultureInfo.GetCultureInfo("fi-FI"),
    };

    // The Finnish culture has a minus sign of its own, which no spreadsheet reads as one.
    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = "," };

    /// <summary>Writes rows to a stream, which stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rows">The rows, the header first; a null cell is an empty one.</param>
    public static void Write(Stream output, IEnumerable<IEnumerable<string?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var csv = CsvWriter.Create(output, Format, leaveOpen: true);
        foreach (var row in rows)
        {
            foreach (var cell in row) WriteCell(csv, cell);
            csv.EndRecord();
        }
    }

    /// <summary>Writes rows as they come, for what is too big to be held.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="rows">The rows, the header first; a null cell is an empty one.</param>
    /// <param name="ct">Cancels the writing.</param>
    public static async Task WriteAsync(Stream output, IAsyncEnumerable<IReadOnlyList<string?>> rows, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(rows);
        await using var csv = CsvWriter.Create(output, Format, leaveOpen: true);
        await foreach (var row in rows.WithCancellation(ct))
        {
            foreach (var cell in row) WriteCell(csv, cell);
            await csv.EndRecordAsync(ct);
        }
    }

    /// <summary>Writes a table to a stream, which stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="sheet">The table; its name is in no cell.</param>
    public static void Write(Stream output, Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Write(output, sheet.Lines());
    }

    /// <summary>A cell of a file that has been written here, as it was before: without the apostrophe in front of what a spreadsheet would run as a formula.</summary>
    public static string Unescaped(string cell) => IsEscaped(cell) ? cell[1..] : cell;

    // Words that begin as if they were escaped get one apostrophe more, and lose one again.
    private static bool IsEscaped(string? cell) => cell is ['\'', ..] && cell.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    /// <summary>Writes a table whose rows come one by one.</summary>
    internal static Task WriteAsync(Stream output, Sheet header, IAsyncEnumerable<IReadOnlyList<Cell>> rows, CancellationToken ct) =>
        WriteAsync(output, LinesAsync(header, rows, ct), ct);

    private static async IAsyncEnumerable<IReadOnlyList<string?>> LinesAsync(Sheet header, IAsyncEnumerable<IReadOnlyList<Cell>> rows, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return [.. header.Columns.Select(c => c.Heading)];
        await foreach (var row in rows.WithCancellation(ct)) yield return [.. header.Checked(row).Select(cell => cell.ToString())];
    }

    // A negative number begins like a formula and is none: escaped it would be words to a spreadsheet, and to our own import.
    private static void WriteCell(CsvWriter csv, string? cell)
    {
        if (cell is ['-', ..] && decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Numbers, out var number) && number.ToString(Numbers) == cell)
        {
            csv.WriteField(number, default, Numbers);
        }
        else
        {
            csv.WriteField(IsEscaped(cell) ? "'" + cell : cell);
        }
    }
}
