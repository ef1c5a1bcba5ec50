using Hyte.Programmes.Indicators.Entering;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>What would come of a row of a source's answer.</summary>
public enum ImportOutcome
{
    /// <summary>Nothing is stored of that area and year yet.</summary>
    New,

    /// <summary>It differs from what is stored, and takes its place if a person says so.</summary>
    Changed,

    /// <summary>It is stored already.</summary>
    Same,

    /// <summary>It cannot be placed, or there is no value in it.</summary>
    Unknown,

    /// <summary>There is a value, but it cannot be right.</summary>
    Refused,
}

/// <summary>A row of a source's answer, or something in it that could not be read, beside what is stored.</summary>
/// <param name="Number">Its place in the answer, from 0: first the rows, then the problems. Tells it from the others as long as the answer is kept.</param>
/// <param name="Outcome">What would come of it.</param>
public sealed record ImportRow(int Number, ImportOutcome Outcome)
{
    /// <summary>Name of the area, or its code when there is no such area; empty when the row speaks of none.</summary>
    public string Area { get; init; } = "";

    /// <summary>Key of the area; null when there is no such area.</summary>
    public int? AreaId { get; init; }

    /// <summary>The year; null when the row speaks of none.</summary>
    public int? Year { get; init; }

    /// <summary>The value in the source's unit; null when it has none. Never zero in its stead.</summary>
    public decimal? Value { get; init; }

    /// <summary>The source's own mark, or null.</summary>
    public string? Mark { get; init; }

    /// <summary>What is stored of that area and year; null when nothing is.</summary>
    public StoredValue? Before { get; init; }

    /// <summary>What would stand beside the value: the stored remark, and what the source's mark means.</summary>
    public string? Note { get; init; }

    /// <summary>Why it is not taken, in Finnish; null when it could be.</summary>
    public string? Because { get; init; }

    /// <summary>What a person should know before taking it, in Finnish.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>It could be taken.</summary>
    public bool IsChange => Outcome is ImportOutcome.New or ImportOutcome.Changed;

    /// <summary>Version of the stored value that the person sees; 0 when there is none. Another version at the time of taking is a lost race.</summary>
    public int SeenVersion => Before?.Version ?? 0;
}
