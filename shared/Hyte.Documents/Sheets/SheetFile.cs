using Hyte.Modules;

namespace Hyte.Documents.Sheets;

/// <summary>Writes workbooks as a person would have made them: a header that stays in sight, filters, real numbers and days, lists to choose from, and no cell that would run as a formula.</summary>
/// <remarks>Written straight through from the first row to the last: a hundred thousand rows take no more memory than ten, but for the packed file if it is kept there.</remarks>
public static class SheetFile
{
    /// <summary>The most letters that a cell of a workbook holds; a rule of the file format.</summary>
    public const int LongestCell = 32_767;

    /// <summary>The most rows that a sheet holds, the header included; a rule of the file format.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Writes a workbook to a stream, which stays open.</summary>
    /// <param name="output">Where to; need not be one that can be gone back in.</param>
    /// <param name="sheets">The sheets in their order. When lists to choose from are long, a sheet of the lists comes after them.</param>
    /// <exception cref="RuleBrokenException"><c>sheet.cell-too-long</c> or <c>sheet.too-many-rows</c>: no spreadsheet would open the file. What is written so far is no file.</exception>
    /// <exception cref="ArgumentException">There are no sheets, or two of the same name.</exception>
    public static void Write(Stream output, IReadOnlyList<Sheet> sheets)
    {
        using var book = new WorkbookWriter(output, sheets);
        foreach (var sheet in sheets)
        {
            using var rows = book.Begin(sheet);
            foreach (var row in sheet.Rows) rows.Write(row);
        }

        book.Finish();
    }

    /// <summary>Writes a workbook of one sheet whose rows come one by one.</summary>
    internal static async Task WriteAsync(Stream output, Sheet header, IAsyncEnumerable<IReadOnlyList<Cell>> rows, CancellationToken ct)
    {
        using var book = new WorkbookWriter(output, [header]);
        using (var sheet = book.Begin(header))
        {
            await foreach (var row in rows.WithCancellation(ct)) sheet.Write(row);
        }

        book.Finish();
    }
}
