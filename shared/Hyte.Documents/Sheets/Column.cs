namespace Hyte.Documents.Sheets;

/// <summary>A column of a table that leaves the product: one description for the CSV file, the workbook and the data dictionary.</summary>
public sealed record Column
{
    private Column(string heading, ColumnKind kind, string meaning, double width)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(heading);
        ArgumentException.ThrowIfNullOrWhiteSpace(meaning);
        Heading = heading;
        Kind = kind;
        Meaning = meaning;
        Width = width;
    }

    /// <summary>The name in the header row, unique in the table.</summary>
    public string Heading { get; }

    /// <summary>What its cells hold.</summary>
    public ColumnKind Kind { get; }

    /// <summary>What it means, as a sentence for the data dictionary.</summary>
    public string Meaning { get; }

    /// <summary>Width on the sheet, in letters of the ordinary size; 1–255.</summary>
    public double Width { get; init; }

    /// <summary>Long texts go on to new lines within the cell.</summary>
    public bool Wraps { get; init; }

    /// <summary>The words to choose from; empty unless it is a <see cref="ColumnKind.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>The kind in a word or two, for the data dictionary.</summary>
    public string KindName => Kind switch
    {
        ColumnKind.WholeNumber => Texts.KindWholeNumber,
        ColumnKind.Number => Texts.KindDecimal,
        ColumnKind.Day => Texts.KindDay,
        ColumnKind.Choice => Texts.KindChoice,
        _ => Texts.KindText,
    };

    /// <summary>A column of short words.</summary>
    public static Column Text(string heading, string meaning) => new(heading, ColumnKind.Text, meaning, 24);

    /// <summary>A column of whole sentences, which are wrapped.</summary>
    public static Column LongText(string heading, string meaning) => new(heading, ColumnKind.Text, meaning, 60) { Wraps = true };

    /// <summary>A column of whole numbers.</summary>
    public static Column WholeNumber(string heading, string meaning) => new(heading, ColumnKind.WholeNumber, meaning, 10);

    /// <summary>A column of numbers that may have decimals.</summary>
    public static Column Number(string heading, string meaning) => new(heading, ColumnKind.Number, meaning, 12);

    /// <summary>A column of days.</summary>
    public static Column Day(string heading, string meaning) => new(heading, ColumnKind.Day, meaning, 12);

    /// <summary>A column of words from a list, each different and none empty.</summary>
    /// <exception cref="ArgumentException">There are no words, one of them is empty, or one is there twice.</exception>
    public static Column Choice(string heading, string meaning, IEnumerable<string> choices)
    {
        string[] words = [.. choices];
        if (words.Length == 0 || words.Any(string.IsNullOrWhiteSpace) || words.Distinct(StringComparer.Ordinal).Count() != words.Length)
        {
            throw new ArgumentException($"The words of {heading} must be there, each once.", nameof(choices));
        }

        return new Column(heading, ColumnKind.Choice, meaning, 18) { Choices = words };
    }

    /// <summary>Tells whether a cell may stand in the column: an empty one may anywhere, a whole number among decimals too.</summary>
    public bool Takes(Cell cell) => cell.Kind is not { } kind || kind == Kind || (kind, Kind) is (ColumnKind.Text, ColumnKind.Choice) or (ColumnKind.WholeNumber, ColumnKind.Number);
}
