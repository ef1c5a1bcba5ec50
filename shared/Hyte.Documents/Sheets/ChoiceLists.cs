namespace Hyte.Documents.Sheets;

/// <summary>The lists to choose from: a short one stands in the rule of the cells itself, the others on a sheet of their own.</summary>
internal sealed class ChoiceLists
{
    private const int LongestInRule = 255;

    private readonly List<Column> _listed = [];

    public ChoiceLists(IEnumerable<Column> columns)
    {
        foreach (var column in columns.Where(c => c.Kind == ColumnKind.Choice && !FitsInRule(c)))
        {
            if (PlaceOf(column) < 0) _listed.Add(column);
        }
    }

    public bool HasSheet => _listed.Count > 0;

    /// <summary>The rule's own words for the list: the words in quotes, or where they stand.</summary>
    public string Formula(Column column)
    {
        if (FitsInRule(column)) return $"\"{string.Join(',', column.Choices)}\"";
        var letters = CellName.Column(PlaceOf(column));
        return $"'{Texts.SheetChoices}'!${letters}$2:${letters}${column.Choices.Count + 1}";
    }

    /// <summary>The lists side by side.</summary>
    public Sheet ToSheet()
    {
        var rows = Enumerable.Range(0, _listed.Max(c => c.Choices.Count))
            .Select(row => (IReadOnlyList<Cell>)[.. _listed.Select(c => Cell.Of(row < c.Choices.Count ? c.Choices[row] : null))]);
        return new Sheet(Texts.SheetChoices, [.. _listed.Select(c => Column.Text(c.Heading, c.Meaning) with { Width = c.Width })], rows);
    }

    // The rule separates words by commas and ends at a quote; there is no way to write either in a word.
    private static bool FitsInRule(Column column) =>
        string.Join(',', column.Choices).Length <= LongestInRule && !column.Choices.Any(word => word.Contains(',', StringComparison.Ordinal) || word.Contains('"', StringComparison.Ordinal));

    // Periods side by side have the same words; one list serves them all.
    private int PlaceOf(Column column) => _listed.FindIndex(c => c.Choices.SequenceEqual(column.Choices, StringComparer.Ordinal));
}
