namespace Hyte.Documents.Papers;

/// <summary>A document of the city's as it lies on the table: rows of cells in the order in which a person reads them. What the rows mean is for others to say.</summary>
/// <param name="Name">Name of the file, without its folder; empty for pasted text.</param>
/// <param name="Parts">The text, or the sheets, slides and tables, in their order.</param>
public sealed record Paper(string Name, IReadOnlyList<PaperPart> Parts)
{
    /// <summary>What a person should know of how it was read, in Finnish sentences: hidden sheets left out, values of formulas as last calculated. Empty when all of it was read as it is.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>A part of a document that a person would point at.</summary>
/// <param name="Title">Name of the sheet or heading of the slide; null when it has none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its place among those of its kind, from 1.</param>
/// <param name="Rows">Its rows. Rows without any text are left out, but counted in the lines of those after them.</param>
public sealed record PaperPart(string? Title, PaperPartKind Kind, int Number, IReadOnlyList<PaperRow> Rows);

/// <summary>What a part of a document is.</summary>
public enum PaperPartKind
{
    /// <summary>Lines of text; cells stand apart by tabs.</summary>
    Text,

    /// <summary>A sheet of a workbook.</summary>
    Sheet,

    /// <summary>A table in a text document.</summary>
    Table,

    /// <summary>A slide: its lines from the top down, the title among them, and the rows of its tables.</summary>
    Slide,
}

/// <summary>A row of a table, or a line of text as a row of one cell.</summary>
/// <param name="Line">Line in the part, from 1: the line of the text, the row of the sheet or table, the line of the slide.</param>
/// <param name="Cells">The cells from the first; empty ones at the end may be missing.</param>
public sealed record PaperRow(int Line, IReadOnlyList<PaperCell> Cells)
{
    /// <summary>The text of a cell; empty when the row ends before it.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column].Text : "";

    /// <summary>How many spaces stand before the first cell of a line of text; 0 in tables.</summary>
    public int Indent { get; init; }

    /// <summary>How many cells have text.</summary>
    public int Filled => Cells.Count(c => c.Text.Length > 0);
}

/// <summary>A cell.</summary>
/// <param name="Text">Its text as a person sees it, trimmed; line breaks within it are kept.</param>
public sealed record PaperCell(string Text)
{
    /// <summary>The cell that is not there.</summary>
    public static readonly PaperCell Empty = new("");

    /// <summary>The number that the cell holds as a number, 0.82 for <c>82 %</c>; null when it holds text or a day.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day that the cell holds as a day, whatever the time; null when it holds anything else.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The cell is covered by a merged one above it or to its left, and has no text of its own.</summary>
    public bool IsCovered { get; init; }
}
