using System.Text;

namespace Hyte.Documents.Papers.Office;

/// <summary>Lays the lines and tables of a text document out in parts as they come.</summary>
internal sealed class DocumentPages(PaperMeasure measure)
{
    private readonly List<PaperPart> _parts = [];
    private List<PaperRow> _rows = [];
    private int _line;
    private int _texts;
    private int _tables;
    private string? _heading;

    /// <summary>The table that is open; null between tables.</summary>
    public DocumentTable? Table { get; private set; }

    /// <summary>Adds to the text of a paragraph, which is refused before it grows without end.</summary>
    public void Write(StringBuilder paragraph, string text)
    {
        paragraph.Append(text);
        if (paragraph.Length > measure.CellLength * 2L) throw measure.CellTooLong(Table?.Line ?? (_line + 1));
    }

    /// <summary>Adds a paragraph: to the open table, or as a line of its own.</summary>
    public void Add(string paragraph, bool isHeading)
    {
        if (Table is not null)
        {
            Table.Add(paragraph);
            return;
        }

        _line++;
        var row = new PaperRow(_line, [CellText.Cell(paragraph)]);
        if (!measure.Keeps(row)) return;
        _rows.Add(row);
        if (isHeading) _heading = row[0].Replace('\n', ' ');
    }

    /// <summary>Begins a table; the text before it is a part of its own.</summary>
    public void BeginTable()
    {
        EndText();
        Table = new DocumentTable(measure);
    }

    /// <summary>Ends the table.</summary>
    public void EndTable()
    {
        if (Table is { Rows.Count: > 0 }) _parts.Add(new PaperPart(_heading, PaperPartKind.Table, ++_tables, Table.Rows));
        Table = null;
    }

    /// <summary>Ends the document.</summary>
    public IReadOnlyList<PaperPart> End()
    {
        EndTable();
        EndText();
        return _parts;
    }

    private void EndText()
    {
        if (_rows.Count > 0) _parts.Add(new PaperPart(null, PaperPartKind.Text, ++_texts, _rows));
        _rows = [];
        _line = 0;
    }
}
