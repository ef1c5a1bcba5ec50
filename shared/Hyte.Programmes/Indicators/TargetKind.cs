namespace Hyte.Programmes.Indicators;

/// <summary>The kinds of targets that cities really set.</summary>
public enum TargetKind
{
    /// <summary>No target has been decided.</summary>
    None,

    /// <summary>A value to reach: at least, at most or exactly.</summary>
    Value,

    /// <summary>A range to be in, both ends included.</summary>
    Range,

    /// <summary>A direction, from the baseline or from year to year.</summary>
    Direction,

    /// <summary>The level of another area in the same year, usually the whole country's.</summary>
    Relative,

    /// <summary>So much more than the baseline ("+5 kpl"); negative means so much less.</summary>
    Increase,

    /// <summary>A value for one year of a series of years.</summary>
    Yearly,

    /// <summary>A place in a ranking, where the first is the best.</summary>
    Rank,

    /// <summary>So many times a year or a council term.</summary>
    Frequency,

    /// <summary>Something is done, by a day.</summary>
    Milestone,

    /// <summary>A state in words: "Hyvä".</summary>
    State,
}

/// <summary>How a value is compared with its target.</summary>
public enum TargetComparison
{
    /// <summary>The value is the target or larger.</summary>
    AtLeast,

    /// <summary>The value is the target or smaller.</summary>
    AtMost,

    /// <summary>The value is the target.</summary>
    Exactly,
}

/// <summary>The direction that a target wants.</summary>
public enum TargetDirection
{
    /// <summary>The figure grows.</summary>
    Up,

    /// <summary>The figure shrinks.</summary>
    Down,

    /// <summary>It does not become worse ("ei heikkene").</summary>
    NotWorse,
}

/// <summary>What a direction is seen from.</summary>
public enum TargetBasis
{
    /// <summary>The baseline.</summary>
    Baseline,

    /// <summary>The value before, every time.</summary>
    Yearly,
}

/// <summary>The time in which a frequency is counted.</summary>
public enum TargetPer
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>The years of the programme that decided the target.</summary>
    Term,
}
