namespace Hyte.Modules.Reports;

/// <summary>A table. The first column names the row.</summary>
/// <param name="Caption">What it shows, with the unit when there is one for all.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; each has a cell for every column, or is a heading over the rows under it.</param>
public sealed record ReportTable(string Caption, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows) : ReportBlock
{
    /// <summary>Where the figures come from; null when the rows tell.</summary>
    public string? Source { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Share">How wide it wants to be beside the others; 1 is usual, greater than 0.</param>
/// <param name="IsNumeric">Its cells are numbers, aligned to the right.</param>
public sealed record ReportColumn(string Title, double Share = 1, bool IsNumeric = false)
{
    // A number with its unit and years is shorter: "367 567 kävijää (2018–2020)".
    private const int LongestNumber = 40;

    /// <summary>Whether a cell stands at the right edge of the column, as numbers do. Sentences in place of a number do not.</summary>
    public bool AlignsRight(ReportCell cell) => IsNumeric && (cell ?? throw new ArgumentNullException(nameof(cell))).Text.Length <= LongestNumber;
}

/// <summary>A row.</summary>
/// <param name="Cells">One for each column; a single one in a heading row.</param>
/// <param name="IsHeading">The row is a heading over those under it: a focus area.</param>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells, bool IsHeading = false)
{
    /// <summary>Key of the topic that it tells of; null when it tells of none.</summary>
    public string? Topic { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Text">Its words or number; empty when the state says all.</param>
public sealed record ReportCell(string Text)
{
    /// <summary>The state that it tells, drawn as word, shape and colour before the text; null when it tells none.</summary>
    public ReportMark? Mark { get; init; }

    /// <summary>How many things are in each state, a line for each, drawn as word, shape and colour; null when nothing is counted.</summary>
    public IReadOnlyList<ReportSharePart>? Counts { get; init; }

    /// <summary>A remark under the text: why a value is missing, which area it is of.</summary>
    public string? Note { get; init; }

    /// <summary>Where it leads in this installation.</summary>
    public string? Href { get; init; }

    /// <summary>Key of the figure, by which page, interface and documents are compared; null when it is none.</summary>
    public string? Figure { get; init; }
}

/// <summary>A state: never told by colour alone.</summary>
/// <param name="Word">In plain words.</param>
/// <param name="Shape">Name of the drawn shape: <c>HalfCircle</c>.</param>
/// <param name="Tone">Name of the meaning of the colour: <c>Progress</c>.</param>
public sealed record ReportMark(string Word, string Shape, string Tone);
