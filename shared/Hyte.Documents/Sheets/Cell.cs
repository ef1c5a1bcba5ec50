using System.Globalization;
using System.Text;
using System.Xml;

namespace Hyte.Documents.Sheets;

/// <summary>A cell of a table that leaves the product: words, a number, a day, or nothing. Made from the value itself: <c>Cell[] row = ["1.1", 2023, day];</c></summary>
public readonly record struct Cell
{
    private readonly string? _text;
    private readonly decimal _number;
    private readonly DateOnly _day;

    private Cell(ColumnKind kind, string? text = null, decimal number = 0, DateOnly day = default)
    {
        Kind = kind;
        _text = text;
        _number = number;
        _day = day;
    }

    /// <summary>What the cell holds; null when it is empty. Never <see cref="ColumnKind.Choice"/>: chosen words are words.</summary>
    public ColumnKind? Kind { get; }

    /// <summary>The words; null when the cell holds none.</summary>
    public string? Text => _text;

    /// <summary>The number; null when the cell holds none.</summary>
    public decimal? Number => Kind is ColumnKind.WholeNumber or ColumnKind.Number ? _number : null;

    /// <summary>The day; null when the cell holds none.</summary>
    public DateOnly? Day => Kind == ColumnKind.Day ? _day : null;

    /// <summary>A cell of words; null and an empty text make an empty cell.</summary>
    /// <remarks>Line ends become line feeds, and letters that no XML file can hold are left out, so that every format of a table says the same.</remarks>
    public static implicit operator Cell(string? text) => Of(text);

    /// <summary>A cell of a whole number, or an empty one.</summary>
    public static implicit operator Cell(int? number) => Of(number);

    /// <summary>A cell of a number, or an empty one.</summary>
    public static implicit operator Cell(decimal? number) => Of(number);

    /// <summary>A cell of a day, or an empty one.</summary>
    public static implicit operator Cell(DateOnly? day) => Of(day);

    /// <summary>A cell of words.</summary>
    public static Cell Of(string? text) => Clean(text) is { Length: > 0 } clean ? new Cell(ColumnKind.Text, clean) : default;

    /// <summary>A cell of a whole number.</summary>
    public static Cell Of(int? number) => number is { } value ? new Cell(ColumnKind.WholeNumber, number: value) : default;

    /// <summary>A cell of a number.</summary>
    public static Cell Of(decimal? number) => number is { } value ? new Cell(ColumnKind.Number, number: value) : default;

    /// <summary>A cell of a day.</summary>
    public static Cell Of(DateOnly? day) => day is { } value ? new Cell(ColumnKind.Day, day: value) : default;

    /// <summary>The cell as CSV says it: a decimal comma, no spaces in numbers, days as <c>2023-06-30</c>, which programs and the Finnish Excel read alike. Null when empty.</summary>
    public override string? ToString() => Kind switch
    {
        null => null,
        ColumnKind.Day => _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.WholeNumber or ColumnKind.Number => Plain(_number).Replace('.', ','),
        _ => _text,
    };

    /// <summary>A number as the workbook's own markup says it.</summary>
    internal static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string? Clean(string? text)
    {
        if (text is null || !HasToBeCleaned(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (letter == '\r')
            {
                if (place + 1 == text.Length || text[place + 1] != '\n') clean.Append('\n');
            }
            else if (XmlConvert.IsXmlChar(letter))
            {
                clean.Append(letter);
            }
            else if (place + 1 < text.Length && char.IsSurrogatePair(letter, text[place + 1]))
            {
                clean.Append(letter).Append(text[++place]);
            }
        }

        return clean.ToString();
    }

    private static bool HasToBeCleaned(string text) => text.Any(letter => letter == '\r' || !XmlConvert.IsXmlChar(letter));
}
