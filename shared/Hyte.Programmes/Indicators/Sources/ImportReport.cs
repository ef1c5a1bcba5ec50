namespace Hyte.Programmes.Indicators.Sources;

/// <summary>What became of a row.</summary>
public enum ImportFate
{
    /// <summary>It was added.</summary>
    Added,

    /// <summary>It took the place of an earlier value, which stays in the history.</summary>
    Revised,

    /// <summary>Somebody changed the value after the preview; nothing was overwritten.</summary>
    Conflict,

    /// <summary>It could have been taken, but nobody ticked it.</summary>
    LeftOut,

    /// <summary>It was stored already.</summary>
    Same,

    /// <summary>It could not be placed, or there was no value in it.</summary>
    Unknown,

    /// <summary>It could not be right.</summary>
    Refused,
}

/// <summary>What came of an import, row by row. Every row of every answer is in it once.</summary>
/// <param name="Parts">The answers.</param>
public sealed record ImportReport(IReadOnlyList<ReportedPart> Parts)
{
    /// <summary>How many rows have a fate.</summary>
    public int Count(ImportFate fate) => Parts.Sum(p => p.Rows.Count(r => r.Fate == fate));
}

/// <summary>What came of an answer.</summary>
/// <param name="IndicatorId">Key of the indicator; null when the series is gone.</param>
/// <param name="Indicator">Name of the indicator.</param>
/// <param name="Series">How the series is called beside others; empty when it is the only kind.</param>
/// <param name="Provider">Id of the source.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="RetrievedOn">The day on which the source answered.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ReportedPart(int? IndicatorId, string Indicator, string Series, string Provider, string Asked, DateOnly RetrievedOn, IReadOnlyList<ReportedRow> Rows)
{
    /// <summary>The address that the values come from.</summary>
    public Uri? Source { get; init; }

    /// <summary>Licence and attribution, as every value carries them; null when there was no answer.</summary>
    public string? Licence { get; init; }

    /// <summary>Why there was no answer.</summary>
    public string? Failure { get; init; }
}

/// <summary>What became of a row.</summary>
/// <param name="Fate">Its fate.</param>
/// <param name="Area">The area, or its code.</param>
/// <param name="Year">The year.</param>
/// <param name="Before">What was stored, as people write it; null when nothing was.</param>
/// <param name="Value">What the source said, as people write it; null when there was no value.</param>
/// <param name="Because">Why it was not taken.</param>
public sealed record ReportedRow(ImportFate Fate, string Area, int? Year, string? Before, string? Value, string? Because);
