using System.Text;

namespace Hyte.Documents.Papers.Office;

/// <summary>A table of a text document while it is read.</summary>
internal sealed class DocumentTable(PaperMeasure measure)
{
    private static readonly PaperCell Covered = new("") { IsCovered = true };

    private readonly StringBuilder _text = new();
    private readonly List<PaperRow> _rows = [];
    private List<PaperCell> _cells = [];
    private bool _isEmptyCell;

    /// <summary>The rows that have text.</summary>
    public IReadOnlyList<PaperRow> Rows => _rows;

    /// <summary>The row that is being read, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Cells that the one being read takes.</summary>
    public long Span { get; set; } = 1;

    /// <summary>The cell being read goes on from the one above it or to its left.</summary>
    public bool IsCovered { get; set; }

    /// <summary>The row being read is marked as deleted.</summary>
    public bool IsDeletedRow { get; set; }

    public void BeginCell()
    {
        _text.Clear();
        (Span, IsCovered, _isEmptyCell) = (1, false, true);
    }

    /// <summary>Adds a paragraph to the cell being read.</summary>
    public void Add(string paragraph)
    {
        if (!_isEmptyCell) _text.Append('\n');
        _isEmptyCell = false;
        _text.Append(paragraph);
        if (_text.Length > measure.CellLength * 2L) throw measure.CellTooLong(Line);
    }

    public void EndCell()
    {
        Put(IsCovered ? Covered : CellText.Cell(_text.ToString()));
        Put(Covered, Span - 1);
        BeginCell();
    }

    /// <summary>Puts cells into the row: those that stand open before its first one, or are covered.</summary>
    public void Put(PaperCell cell, long times = 1)
    {
        if (_cells.Count + times > measure.Columns) throw measure.TooManyColumns(Line);
        for (; times > 0; times--) _cells.Add(cell);
    }

    /// <summary>Ends the row; a deleted one is as if it had never been.</summary>
    public void EndRow()
    {
        var row = new PaperRow(Line, _cells);
        if (!IsDeletedRow)
        {
            if (measure.Keeps(row)) _rows.Add(row);
            Line++;
        }

        _cells = [];
        IsDeletedRow = false;
    }
}
