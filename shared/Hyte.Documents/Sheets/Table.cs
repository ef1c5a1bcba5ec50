using System.Collections;

namespace Hyte.Documents.Sheets;

/// <summary>The columns of a table, each with the way its cell is taken from what a row tells of.</summary>
/// <typeparam name="T">What a row tells of.</typeparam>
/// <remarks>Written as a list: <c>new Table&lt;Person&gt; { { Column.Text("name", "…"), person =&gt; person.Name } }</c>. A column cannot be described without its cells, nor cells without a column.</remarks>
public sealed class Table<T> : IEnumerable<Column>
{
    private readonly List<Column> _columns = [];
    private readonly List<Func<T, Cell>> _cells = [];

    /// <summary>The columns in their order.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>Adds a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cell">What stands in it on the row of one thing.</param>
    public void Add(Column column, Func<T, Cell> cell)
    {
        _columns.Add(column);
        _cells.Add(cell);
    }

    /// <summary>The row of one thing.</summary>
    public IReadOnlyList<Cell> RowOf(T thing)
    {
        var row = new Cell[_cells.Count];
        for (var place = 0; place < row.Length; place++) row[place] = _cells[place](thing);
        return row;
    }

    /// <summary>The table of some things, as a sheet.</summary>
    public Sheet ToSheet(string name, IEnumerable<T> things) => new(name, Columns, things.Select(RowOf));

    /// <inheritdoc/>
    public IEnumerator<Column> GetEnumerator() => _columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
