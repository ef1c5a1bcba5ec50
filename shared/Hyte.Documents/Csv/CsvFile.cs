using System.Globalization;
using CsvHelper;

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

    /// <summary>Writes rows to a stream, which stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rows">The rows, the header first; a null cell is an empty one.</param>
    public static void Write(Stream output, IEnumerable<IEnumerable<string?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var csv = CsvWriter.Create(output, Format, leaveOpen: true);
        foreach (var row in rows)
        {
            foreach (var cell in row) csv.WriteField(cell);
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
            foreach (var cell in row) csv.WriteField(cell);
            await csv.EndRecordAsync(ct);
        }
    }
}
