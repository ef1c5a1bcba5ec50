namespace Hyte.Programmes.Indicators.Progress;

/// <summary>The city's own colours of an indicator (council 11.11.2019 § 120 and 7.6.2021 § 77). Always shown with a word and a shape.</summary>
public enum ProgressColour
{
    /// <summary>No colour: nothing newer to compare, or nothing to judge it by. The reason stands beside it.</summary>
    None,

    /// <summary>Green: moved toward the target, or has reached it.</summary>
    Green,

    /// <summary>Yellow: no significant change.</summary>
    Yellow,

    /// <summary>Red: worse than the baseline, or against the target.</summary>
    Red,
}

/// <summary>Why an indicator has no colour.</summary>
public enum NoColourReason
{
    /// <summary>There are no values at all.</summary>
    NoValues,

    /// <summary>Nothing newer than the baseline.</summary>
    NoNewerValue,

    /// <summary>What is newer is compiled in another way.</summary>
    NotComparable,

    /// <summary>There is no baseline to see a change from.</summary>
    NoBaseline,

    /// <summary>No target has been decided, and the figure has not become worse.</summary>
    NoTarget,

    /// <summary>No target has been decided for the year of the newest value.</summary>
    NoTargetForYear,

    /// <summary>The area to compare with has no value of the same year.</summary>
    NoReference,

    /// <summary>Words that no rule can compare: a person judges.</summary>
    PersonJudges,

    /// <summary>Its time has not come yet.</summary>
    NotDueYet,
}
