namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Something that a paper does not say clearly enough to be taken.</summary>
/// <param name="Because">Why it is asked.</param>
/// <param name="Words">The words that it is about.</param>
/// <param name="Indicator">The indicator, as printed; null when it is not known which one it is.</param>
/// <param name="Observations">Values that the answer "yes" would take. Those that stand on the indicator already, marked as guesses, are not repeated here.</param>
/// <param name="Targets">Targets that the answer "yes" would take.</param>
public sealed record IndicatorQuestion(
    IndicatorDoubt Because,
    SourceWords Words,
    string? Indicator,
    IReadOnlyList<ReadObservation> Observations,
    IReadOnlyList<ReadTarget> Targets)
{
    /// <summary>What the reader thinks, when the question has more to it than its reason: "Kouluterveyskysely 2017, 2019".</summary>
    public string? Hint { get; init; }

    /// <summary>The values that a person may put in a place here and now; empty when the question is of something else.</summary>
    public IReadOnlyList<OfferedValue> Offers { get; init; } = [];

    /// <summary>The question as a Finnish sentence.</summary>
    public string Sentence => Because switch
    {
        IndicatorDoubt.TooManyValues => ImportTexts.DoubtTooManyValues,
        IndicatorDoubt.YearUnclear => ImportTexts.DoubtYearUnclear,
        IndicatorDoubt.YearGuessed => string.Format(ImportTexts.DoubtYearGuessed, Hint),
        IndicatorDoubt.RoleUnclear => ImportTexts.DoubtRoleUnclear,
        IndicatorDoubt.LabelUnclear => ImportTexts.DoubtLabelUnclear,
        IndicatorDoubt.IndicatorUnclear => ImportTexts.DoubtIndicatorUnclear,
        IndicatorDoubt.IndicatorGuessed => string.Format(ImportTexts.DoubtIndicatorGuessed, Indicator),
        IndicatorDoubt.TwoQuantities => ImportTexts.DoubtTwoQuantities,
        IndicatorDoubt.NumberUnclear => ImportTexts.DoubtNumberUnclear,
        IndicatorDoubt.Prose => ImportTexts.DoubtProse,
        IndicatorDoubt.Continued => string.Format(ImportTexts.DoubtContinued, Indicator),
        IndicatorDoubt.NoIndicator => ImportTexts.DoubtNoIndicator,
        IndicatorDoubt.TargetUnclear => ImportTexts.DoubtTargetUnclear,
        IndicatorDoubt.SameInGroups => ImportTexts.DoubtSameInGroups,
        IndicatorDoubt.SeveralIndicators => ImportTexts.DoubtSeveralIndicators,
        _ => ImportTexts.DoubtOutsideColumns,
    };
}

/// <summary>Why something is asked.</summary>
public enum IndicatorDoubt
{
    /// <summary>There are more values than areas, years or quantities that they could be of.</summary>
    TooManyValues,

    /// <summary>The heading tells fewer or more years than there are rounds of values.</summary>
    YearUnclear,

    /// <summary>The year is not said, but the other rows of the same producer have one.</summary>
    YearGuessed,

    /// <summary>Whether a value is the baseline, an actual value or a target is not said.</summary>
    RoleUnclear,

    /// <summary>Words beside the number are not understood.</summary>
    LabelUnclear,

    /// <summary>The row has several indicators, and which one the value is of is not said.</summary>
    IndicatorUnclear,

    /// <summary>The value was given to the only indicator of the row that it fits.</summary>
    IndicatorGuessed,

    /// <summary>A value has another one in brackets or beside it: two quantities.</summary>
    TwoQuantities,

    /// <summary>The number may be read in two ways: a full stop, a hyphen, a year.</summary>
    NumberUnclear,

    /// <summary>The numbers stand in prose.</summary>
    Prose,

    /// <summary>The row seems to go on from the one above it.</summary>
    Continued,

    /// <summary>A target or value without an indicator.</summary>
    NoIndicator,

    /// <summary>The words of the target are of no kind that is known.</summary>
    TargetUnclear,

    /// <summary>The cell of the indicator may name several.</summary>
    SeveralIndicators,

    /// <summary>Another area has the same value in several groups: taken as stated, to be checked.</summary>
    SameInGroups,

    /// <summary>Text in a column whose heading is not known.</summary>
    OutsideColumns,
}
