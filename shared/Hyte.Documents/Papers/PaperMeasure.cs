using Hyte.Modules;

namespace Hyte.Documents.Papers;

/// <summary>Keeps the rows that have text, and refuses a document that goes beyond its limits. One measure goes through all parts of a document.</summary>
internal sealed class PaperMeasure(string name, PaperLimits limits)
{
    private int _rows;

    /// <summary>Letters that a cell may have.</summary>
    public int CellLength => limits.CellLength;

    /// <summary>Cells that a row may have.</summary>
    public int Columns => limits.Columns;

    /// <summary>The rows that have text.</summary>
    public IReadOnlyList<PaperRow> Keep(IEnumerable<PaperRow> rows) => rows.Where(Keeps).ToList();

    /// <summary>Whether a row has text; it is then counted.</summary>
    public bool Keeps(PaperRow row)
    {
        if (row.Cells.Count > limits.Columns) throw TooManyColumns(row.Line);
        if (row.Filled == 0) return false;
        if (++_rows > limits.Rows) throw new RuleBrokenException("paper.too-many-rows", string.Format(Texts.PaperTooManyRows, name, limits.Rows));
        if (row.Cells.Any(c => c.Text.Length > limits.CellLength)) throw CellTooLong(row.Line);
        return true;
    }

    /// <summary>The refusal of a row that goes on too far to the right.</summary>
    public RuleBrokenException TooManyColumns(int line) =>
        new("paper.too-many-columns", string.Format(Texts.PaperTooManyColumns, name, line, limits.Columns));

    /// <summary>The refusal of a cell with too much text.</summary>
    public RuleBrokenException CellTooLong(int line) =>
        new("paper.cell-too-long", string.Format(Texts.PaperCellTooLong, name, line, limits.CellLength));
}
