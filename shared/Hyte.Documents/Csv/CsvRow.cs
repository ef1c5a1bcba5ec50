using System.Globalization;

namespace Hyte.Documents.Csv;

/// <summary>A row of a <see cref="CsvTable"/>. Cells are trimmed; what cannot be read is added to the table's errors and given as nothing.</summary>
public sealed class CsvRow
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d.M.yyyy"];

    private readonly CsvTable _table;
    private readonly string[] _cells;

    internal CsvRow(CsvTable table, int line, string[] cells)
    {
        _table = table;
        _cells = cells;
        Line = line;
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string FileName => _table.FileName;

    /// <summary>Line in the file on which the row begins, from 1, the header included.</summary>
    public int Line { get; }

    /// <summary>The cells as they were read, one for each column.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>The cell's text; null when it is empty or the file has no such column.</summary>
    /// <remarks>The apostrophe that <see cref="CsvFile"/> writes before what would run as a formula is taken away again.</remarks>
    public string? Text(string column) => (_table.PositionOf(column) is { } position ? _cells[position].Trim() : "") switch
    {
        "" => null,
        var text => _table.Unescaped(text).Trim(),
    };

    /// <summary>The cell's text, which must be there; an empty text when it is not.</summary>
    public string Required(string column)
    {
        if (Text(column) is { } text) return text;
        Refuse(column, Texts.CellMissing);
        return "";
    }

    /// <summary>A whole number; null when the cell is empty or refused.</summary>
    public int? WholeNumber(string column) => Parsed(column, decimals: false) is { } number ? (int)number : null;

    /// <summary>A whole number that must be there; 0 when it is not.</summary>
    public int RequiredWholeNumber(string column) => WholeNumber(column) ?? Missing<int>(column);

    /// <summary>A number with a decimal comma: <c>1 234,5</c>. Null when the cell is empty or refused.</summary>
    /// <remarks>A full stop is refused: <c>1.234</c> is one and a bit to some and over a thousand to others.</remarks>
    public decimal? Number(string column) => Parsed(column, decimals: true);

    /// <summary>A day, as <c>2023-06-30</c> or <c>30.6.2023</c>; null when the cell is empty or refused.</summary>
    public DateOnly? Date(string column)
    {
        if (Text(column) is not { } text) return null;
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Refuse(column, string.Format(Texts.NotDate, text));
        return null;
    }

    /// <summary>A value by its code; null when the cell is empty or refused.</summary>
    /// <param name="column">The column.</param>
    /// <param name="codes">What may be written, and what it means.</param>
    public T? Code<T>(string column, IReadOnlyDictionary<string, T> codes)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(codes);
        if (Text(column) is not { } text) return null;
        if (codes.TryGetValue(text, out var value)) return value;
        Refuse(column, string.Format(Texts.NotCode, text, string.Join(", ", codes.Keys)));
        return null;
    }

    /// <summary>A value by its code, which must be there; the default when it is not.</summary>
    public T RequiredCode<T>(string column, IReadOnlyDictionary<string, T> codes)
        where T : struct => Code(column, codes) ?? Missing<T>(column);

    /// <summary>Adds an error of the reader's own about this row.</summary>
    /// <param name="column">The column, or empty for the whole row.</param>
    /// <param name="message">What is wrong and what would be right, in Finnish.</param>
    public void Refuse(string column, string message) => _table.Refuse(Line, column, message);

    private T Missing<T>(string column)
        where T : struct
    {
        // A cell with something unreadable in it has been refused already.
        if (Text(column) is null) Refuse(column, Texts.CellMissing);
        return default;
    }

    private decimal? Parsed(string column, bool decimals)
    {
        if (Text(column) is not { } text) return null;
        // People and Excel group thousands with a space, a no-break space or a narrow one, and copy the true minus sign.
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('\u2212', '-');
        var style = NumberStyles.AllowLeadingSign | (decimals ? NumberStyles.AllowDecimalPoint : NumberStyles.None);
        if (!plain.Contains('.') && decimal.TryParse(plain.Replace(',', '.'), style, CultureInfo.InvariantCulture, out var number)
            && (decimals || number is >= int.MinValue and <= int.MaxValue))
        {
            return number;
        }

        Refuse(column, string.Format(decimals ? Texts.NotDecimal : Texts.NotInt, text));
        return null;
    }
}
