using Hyte.Modules;

namespace Hyte.Programmes.Indicators;

/// <summary>What a target says. Which of the terms are needed follows from its kind.</summary>
/// <param name="Kind">The kind of target.</param>
/// <param name="Wording">The words of the decision.</param>
public sealed record TargetTerms(TargetKind Kind, string Wording)
{
    /// <summary>The area that it is set for; null for the city.</summary>
    public Area? Area { get; init; }

    /// <summary>The value, the lower end of a range, the increase, the rank, or how many times.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>A state in words, one of the indicator's own; null when the wording is no state of the scale, and a person judges.</summary>
    public string? State { get; init; }

    /// <summary>How a value is compared.</summary>
    public TargetComparison Comparison { get; init; }

    /// <summary>The direction that is wanted.</summary>
    public TargetDirection? Direction { get; init; }

    /// <summary>What a direction is seen from.</summary>
    public TargetBasis Basis { get; init; }

    /// <summary>The area whose level is wanted.</summary>
    public Area? ReferenceArea { get; init; }

    /// <summary>The year by whose end it should be reached, or the year that it is for.</summary>
    public int? Year { get; init; }

    /// <summary>The time of a frequency.</summary>
    public TargetPer Per { get; init; }

    /// <summary>The day on which a milestone was reached.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>A note.</summary>
    public string? Note { get; init; }

    /// <summary>Refuses terms of which the kind cannot be judged.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="Target.Change"/>.</exception>
    public void EnsureWhole()
    {
        if (string.IsNullOrWhiteSpace(Wording)) throw new RuleBrokenException("target.wording", Texts.TargetWordingMissing);
        if (Year is < ObservedTime.Earliest or > ObservedTime.Latest) throw new RuleBrokenException("target.year", Texts.ObservationYear);
        switch (Kind)
        {
            case TargetKind.Value or TargetKind.Increase or TargetKind.Yearly or TargetKind.Range or TargetKind.Rank or TargetKind.Frequency when Value is null:
                throw new RuleBrokenException("target.value", Texts.TargetValueMissing);
            case TargetKind.Range when Upper is null || Upper < Value:
                throw new RuleBrokenException("target.range", Texts.TargetRange);
            case TargetKind.Direction when Direction is null:
                throw new RuleBrokenException("target.direction", Texts.TargetDirectionMissing);
            case TargetKind.Relative when ReferenceArea is null:
                throw new RuleBrokenException("target.reference", Texts.TargetReferenceMissing);
            case TargetKind.Yearly when Year is null:
                throw new RuleBrokenException("target.year", Texts.TargetYearMissing);
        }
    }
}
