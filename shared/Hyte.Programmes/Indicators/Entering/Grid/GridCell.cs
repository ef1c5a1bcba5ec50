namespace Hyte.Programmes.Indicators.Entering.Grid;

/// <summary>One cell of the grid: what is stored, what was typed, and what the check says of it.</summary>
/// <param name="SeriesId">Key of the series.</param>
/// <param name="AreaId">Key of the area.</param>
/// <param name="Time">The year or years.</param>
/// <param name="Label">How a screen reader calls it: "8.–9. lk, Mikkeli, 2019".</param>
/// <param name="Stored">What is stored; null when nothing is.</param>
/// <param name="StoredText">Its text; empty when nothing is stored.</param>
internal sealed record GridCell(int SeriesId, int AreaId, ObservedTime Time, string Label, StoredValue? Stored, string StoredText)
{
    // Longer words do not fit into a cell; they are read and changed in the form of one value.
    private const int LongestWords = 30;

    /// <summary>What stands in the field.</summary>
    public string Typed { get; init; } = StoredText;

    /// <summary>What stood in the field when the page was made.</summary>
    public string Was { get; init; } = StoredText;

    /// <summary>The reason chosen for a mark that gives none.</summary>
    public MissingReason? Reason { get; init; }

    /// <summary>The confirmation that was ticked.</summary>
    public string? Confirmed { get; init; }

    /// <summary>What the check says; null when the cell was not touched.</summary>
    public CheckedValue? Checked { get; init; }

    /// <summary>Name of the field and its id: <c>v-12-3-2019</c>.</summary>
    public string Name => $"v-{Key}";

    public string Key => Time.IsSpan ? $"{SeriesId}-{AreaId}-{Time.FromYear}-{Time.Year}" : $"{SeriesId}-{AreaId}-{Time.Year}";

    /// <summary>True when the value is read and changed elsewhere.</summary>
    public bool IsLong => Stored?.Value.Text is { } text && (text.Length > LongestWords || text.Contains('\n', StringComparison.Ordinal));

    public bool IsTouched => Typed.Trim() != Was.Trim();

    /// <summary>A value was there, and the field was emptied: nothing changes.</summary>
    public bool IsCleared => IsTouched && Typed.Trim().Length == 0;

    public ProposedValue Propose() => new(Label, SeriesId, AreaId, Time, TypedValue.OfCell(Typed, Reason))
    {
        Seen = new SeenValue(Was),
        Confirmed = Confirmed,
    };
}

/// <summary>A row of the grid: a series in an area.</summary>
/// <param name="AreaId">Key of the area.</param>
/// <param name="Area">Its name.</param>
/// <param name="Series">Name of the series; empty when there is only one kind.</param>
/// <param name="Unit">The unit, when it is not the indicator's.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record GridRow(int AreaId, string Area, string Series, string? Unit, IReadOnlyList<GridCell> Cells);
