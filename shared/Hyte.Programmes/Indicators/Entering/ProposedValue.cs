namespace Hyte.Programmes.Indicators.Entering;

/// <summary>A value that somebody proposes for a series, an area and a time: from a cell of the grid, from the form, or from a line of a file.</summary>
/// <param name="Origin">Where it came from, in words for a person: "rivi 17". Refusals of other values name it.</param>
/// <param name="SeriesId">Key of the series.</param>
/// <param name="AreaId">Key of the area.</param>
/// <param name="Time">The year or years.</param>
/// <param name="Typed">What was written.</param>
public sealed record ProposedValue(string Origin, int SeriesId, int AreaId, ObservedTime Time, TypedValue Typed)
{
    /// <summary>The remark beside it; null leaves the stored one, an empty text removes it.</summary>
    public string? Note { get; init; }

    /// <summary>The survey round; null leaves the stored one, an empty text removes it.</summary>
    public string? Round { get; init; }

    /// <summary>Why somebody should check it; null leaves the stored one, an empty text removes it.</summary>
    public string? Doubt { get; init; }

    /// <summary>Whether progress is measured from it; null leaves it as it is.</summary>
    public bool? IsBaseline { get; init; }

    /// <summary>Whether the paper gives the year; null leaves it as it is.</summary>
    public bool? YearIsKnown { get; init; }

    /// <summary>The paper that it came from; null when a person enters it.</summary>
    public string? Source { get; init; }

    /// <summary>Line in that paper.</summary>
    public int? SourceLine { get; init; }

    /// <summary>What the person has seen of the stored value; null when nothing.</summary>
    public SeenValue? Seen { get; init; }

    /// <summary>The <see cref="CheckedValue.Confirmation"/> that the person has ticked.</summary>
    public string? Confirmed { get; init; }

    internal (int Series, int Area, ObservedTime Time) Place => (SeriesId, AreaId, Time);
}

/// <summary>What was written of a value: a cell to be read, words, or the reason why there is neither.</summary>
public sealed record TypedValue
{
    /// <summary>The text of a cell, see <see cref="CellText"/>.</summary>
    public string? Cell { get; private init; }

    /// <summary>Words, whatever they look like.</summary>
    public string? Words { get; private init; }

    /// <summary>The reason why there is no value; with a cell, the one chosen for a mark that gives none.</summary>
    public MissingReason? Reason { get; private init; }

    /// <summary>A cell, and the reason that was chosen if it says only that there is no value.</summary>
    public static TypedValue OfCell(string? cell, MissingReason? reason = null) => new() { Cell = cell ?? "", Reason = reason };

    /// <summary>Words.</summary>
    public static TypedValue OfWords(string? words) => new() { Words = words ?? "" };

    /// <summary>A reason.</summary>
    public static TypedValue OfMissing(MissingReason reason) => new() { Reason = reason };

    internal CellReading Read(SeriesRules series)
    {
        if (Cell is { } cell) return CellText.Read(cell, series, Reason);
        if (Words is null) return Reason is { } missing ? new CellReading(ObservedValue.Of(missing)) : default;
        if (Words.TrimToNull() is not { } words) return default;
        return words.Length > Observation.LongestText
            ? new CellReading(null, string.Format(Texts.TextTooLong, Observation.LongestText))
            : new CellReading(ObservedValue.Of(series.State(words) ?? words));
    }
}

/// <summary>What a person saw of the stored value before proposing another. Tells a lost race.</summary>
/// <param name="Text">Its text in the cell; an empty text when there was none. Null when it is not compared.</param>
/// <param name="Version">Its version; 0 when there was none. Null when it is not compared.</param>
/// <param name="At">When it was looked at, in UTC. Null when it is not compared.</param>
public sealed record SeenValue(string? Text = null, int? Version = null, DateTime? At = null)
{
    internal bool IsStale(StoredValue? now, SeriesRules series)
    {
        if (Text is { } text && text != (now is null ? "" : CellText.Write(now.Value, series))) return true;
        if (Version is { } version && version != (now?.Version ?? 0)) return true;
        return At is { } at && now?.ChangedAt > at;
    }
}

/// <summary>A value that is stored.</summary>
/// <param name="Id">Key of the observation.</param>
/// <param name="SeriesId">Key of the series.</param>
/// <param name="AreaId">Key of the area.</param>
/// <param name="Time">The year or years.</param>
/// <param name="Value">The number, the words, or why there is neither.</param>
/// <param name="Version">Its version.</param>
/// <param name="ChangedByName">Who entered it last.</param>
/// <param name="ChangedAt">When, in UTC.</param>
public sealed record StoredValue(int Id, int SeriesId, int AreaId, ObservedTime Time, ObservedValue Value, int Version, string ChangedByName, DateTime ChangedAt)
{
    /// <summary>Progress is measured from it.</summary>
    public bool IsBaseline { get; init; }

    /// <summary>False when the paper gives no year.</summary>
    public bool YearIsKnown { get; init; } = true;

    /// <summary>The remark beside it.</summary>
    public string? Note { get; init; }

    /// <summary>The survey round.</summary>
    public string? Round { get; init; }

    /// <summary>Why somebody should check it.</summary>
    public string? Doubt { get; init; }
}
