using Hyte.Documents.Csv;

namespace Hyte.Documents.Sheets;

/// <summary>The form in which a table leaves the product: the same cells as a text file or as a workbook.</summary>
public sealed class SheetFormat
{
    private SheetFormat(string code, string mediaType)
    {
        Code = code;
        MediaType = mediaType;
    }

    /// <summary>Semicolon-separated text.</summary>
    public static SheetFormat Csv { get; } = new("csv", "text/csv; charset=utf-8");

    /// <summary>An Excel workbook.</summary>
    public static SheetFormat Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>How an address asks for it, and how the file's name ends.</summary>
    public string Code { get; }

    /// <summary>The media type of the file.</summary>
    public string MediaType { get; }

    /// <summary>The form of a code; <see cref="Csv"/> when it is empty or unknown.</summary>
    public static SheetFormat Of(string? code) => string.Equals(code, Xlsx.Code, StringComparison.OrdinalIgnoreCase) ? Xlsx : Csv;

    /// <summary>The file's bytes. The rows are read one by one; what is held is the file, which is packed when it is a workbook.</summary>
    /// <exception cref="Hyte.Modules.RuleBrokenException">See <see cref="SheetFile.Write"/>.</exception>
    public byte[] Write(Sheet sheet)
    {
        using var bytes = new MemoryStream();
        if (this == Xlsx) SheetFile.Write(bytes, [sheet]);
        else CsvFile.Write(bytes, sheet);
        return bytes.ToArray();
    }

    /// <summary>Writes a table whose rows come one by one, for what is too big to be held.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="name">The name of the table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="ct">Cancels the writing.</param>
    /// <exception cref="Hyte.Modules.RuleBrokenException">See <see cref="SheetFile.Write"/>.</exception>
    public Task WriteAsync(Stream output, string name, IReadOnlyList<Column> columns, IAsyncEnumerable<IReadOnlyList<Cell>> rows, CancellationToken ct)
    {
        var sheet = new Sheet(name, columns, []);
        return this == Xlsx ? SheetFile.WriteAsync(output, sheet, rows, ct) : CsvFile.WriteAsync(output, sheet, rows, ct);
    }
}
