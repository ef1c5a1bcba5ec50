namespace Hyte.Documents.Sheets;

/// <summary>A table with a name: a sheet of a workbook, or a CSV file.</summary>
public sealed record Sheet
{
    private const int LongestName = 31;

    private static readonly char[] Forbidden = ['[', ']', ':', '*', '?', '/', '\\'];

    /// <summary>Makes a sheet.</summary>
    /// <param name="name">Its name. What no spreadsheet takes in a name becomes a space, and what is over 31 letters is cut.</param>
    /// <param name="columns">The columns, each with a heading of its own.</param>
    /// <param name="rows">The rows, read once while the file is written; each has a cell for each column, of the column's kind.</param>
    /// <exception cref="ArgumentException">There are no columns, two of them have the same heading, or nothing is left of the name.</exception>
    public Sheet(string name, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0) throw new ArgumentException("A sheet has columns.", nameof(columns));
        if (columns.DistinctBy(c => c.Heading, StringComparer.OrdinalIgnoreCase).Count() != columns.Count) throw new ArgumentException("Two columns have the same heading.", nameof(columns));
        Name = Fit(name);
        if (Name.Length == 0) throw new ArgumentException("A sheet has a name.", nameof(name));
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The name, as a spreadsheet takes it.</summary>
    public string Name { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The rows.</summary>
    public IEnumerable<IReadOnlyList<Cell>> Rows { get; }

    /// <summary>The headings, and then the rows, as CSV says them.</summary>
    internal IEnumerable<IEnumerable<string?>> Lines() =>
        Rows.Select(row => Checked(row).Select(cell => cell.ToString())).Prepend(Columns.Select(c => (string?)c.Heading));

    /// <summary>The row itself, when it fits the columns.</summary>
    /// <exception cref="InvalidOperationException">It has another number of cells, or one of another kind: a fault of the code that describes the table.</exception>
    internal IReadOnlyList<Cell> Checked(IReadOnlyList<Cell> row)
    {
        if (row.Count != Columns.Count) throw new InvalidOperationException($"A row of {Name} has {row.Count} cells for {Columns.Count} columns.");
        for (var place = 0; place < row.Count; place++)
        {
            if (!Columns[place].Takes(row[place])) throw new InvalidOperationException($"{Columns[place].Heading} of {Name} holds {Columns[place].Kind} and is given {row[place].Kind}.");
        }

        return row;
    }

    private static string Fit(string name)
    {
        var clean = string.Concat(name.Select(letter => char.IsControl(letter) || Forbidden.Contains(letter) ? ' ' : letter)).Trim(' ', '\'');
        return (clean.Length > LongestName ? clean[..LongestName] : clean).Trim(' ', '\'');
    }
}
