using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>An indicator as a paper names it, with what was read of it.</summary>
/// <param name="Name">The name as printed, without markup; empty when the paper gives only a target.</param>
/// <param name="Unit">The unit that the name gives: <c>%</c>; null when it gives none.</param>
/// <param name="Producer">Who compiles the figures, as the name or the heading says in brackets; null when neither does.</param>
/// <param name="FocusArea">The focus area that it stands under; null when there is none above it.</param>
/// <param name="Measure">The measure that it stands beside; null when it is not certain that it belongs to that one.</param>
/// <param name="Observations">The values that were read.</param>
/// <param name="Targets">The targets that were read.</param>
public sealed record ReadIndicator(
    string Name,
    string? Unit,
    string? Producer,
    string? FocusArea,
    string? Measure,
    IReadOnlyList<ReadObservation> Observations,
    IReadOnlyList<ReadTarget> Targets);

/// <summary>Where in the paper something was read.</summary>
/// <param name="Column">The cell in its row, from 0.</param>
/// <param name="Offset">The first letter in the cell, from 0.</param>
/// <param name="Text">The words exactly as they stand there.</param>
public sealed record SourceWords(int Column, int Offset, string Text);

/// <summary>How sure a reading is.</summary>
public enum ReadingConfidence
{
    /// <summary>The paper says it.</summary>
    Sure,

    /// <summary>It follows from the order, the unit or the heading.</summary>
    Likely,

    /// <summary>It is offered, with a question beside it.</summary>
    Guess,
}

/// <summary>What a value is to its indicator.</summary>
public enum ReadRole
{
    /// <summary>The baseline.</summary>
    Baseline,

    /// <summary>A value after it.</summary>
    Actual,
}

/// <summary>Of whom and of what a value or a target speaks.</summary>
/// <param name="Group">The population group in the field's usual words: "8.–9. lk"; null when it is everybody.</param>
/// <param name="PrintedGroup">The group as printed; null when there is none.</param>
/// <param name="Segment">The service, the season or the quantity as printed; null when it is all.</param>
public sealed record ReadSeries(string? Group, string? PrintedGroup, string? Segment)
{
    /// <summary>Everybody and everything.</summary>
    public static readonly ReadSeries All = new(null, null, null);
}

/// <summary>A value that was read: a number, words, or why there is none.</summary>
/// <param name="Series">Of whom and of what.</param>
/// <param name="Area">Code of the area; null for the city itself.</param>
/// <param name="FromYear">The first year of a span; the same as the year otherwise.</param>
/// <param name="Year">The year, or the last of a span; null when the paper gives none.</param>
/// <param name="Value">What was observed.</param>
/// <param name="Unit">The unit as printed beside it, or the one that it inherits; null when there is none.</param>
/// <param name="Role">Baseline or a later value.</param>
/// <param name="Words">The words that it was read from: of a number its digits.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record ReadObservation(
    ReadSeries Series,
    string? Area,
    int? FromYear,
    int? Year,
    ObservedValue Value,
    string? Unit,
    ReadRole Role,
    SourceWords Words,
    ReadingConfidence Confidence)
{
    /// <summary>What the paper remarks about it; null when it does not.</summary>
    public string? Note { get; init; }

    /// <summary>The unit does not stand beside it: another number or the title has it.</summary>
    public bool IsUnitInherited { get; init; }
}

/// <summary>A target that was read.</summary>
/// <param name="Kind">The kind of target.</param>
/// <param name="Series">Of whom and of what; <see cref="ReadSeries.All"/> for all groups.</param>
/// <param name="Area">Code of the area; null for the city itself.</param>
/// <param name="Value">The number: the value, the lower end, the increase, the rank or how many times. Null when the kind has none.</param>
/// <param name="Year">The year by whose end it should be reached; null when the paper gives none.</param>
/// <param name="Words">The words of the decision.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record ReadTarget(TargetKind Kind, ReadSeries Series, string? Area, decimal? Value, int? Year, SourceWords Words, ReadingConfidence Confidence)
{
    /// <summary>The upper end of a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The direction that is wanted; null when the kind has none.</summary>
    public TargetDirection? Direction { get; init; }

    /// <summary>What a direction is seen from.</summary>
    public TargetBasis Basis { get; init; }

    /// <summary>Code of the area whose level is wanted; null when the kind has none.</summary>
    public string? ReferenceArea { get; init; }

    /// <summary>The time of a frequency.</summary>
    public TargetPer Per { get; init; }

    /// <summary>The comparison that the words give ("vähintään"); null leaves it to the better direction of the indicator.</summary>
    public TargetComparison? Comparison { get; init; }

    /// <summary>The unit as printed beside it, or the one that it inherits; null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit does not stand beside it: another number or the title has it.</summary>
    public bool IsUnitInherited { get; init; }
}
