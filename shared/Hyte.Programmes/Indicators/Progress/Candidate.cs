namespace Hyte.Programmes.Indicators.Progress;

/// <summary>A series in an area, with the target and the values that it is to be judged by.</summary>
internal sealed record Candidate(IndicatorFacts Indicator, SeriesFacts Series, AreaFacts Area, TargetFacts? Target, ComparableValues Values, DateOnly AsOf)
{
    /// <summary>The newest figure that can be compared; ask only when there is one.</summary>
    public decimal Newest => Values.Latest!.Value.Number!.Value;

    /// <summary>The words of the decision as a part of a sentence; ask only when there is a target.</summary>
    public string Wording => Target!.Wording.TrimEnd('.');

    /// <summary>The smallest change that counts, seen from a value.</summary>
    public decimal LimitFrom(decimal value) => SignificantChange.Limit(Indicator.Threshold, Series.Unit, value);

    public SeriesProgress Coloured(ProgressColour colour, string sentence) => Judged() with { Colour = colour, Sentence = sentence };

    public SeriesProgress Colourless(NoColourReason because, string sentence) => Judged() with { Because = because, Sentence = sentence };

    private SeriesProgress Judged() => new()
    {
        Series = Series,
        Area = Area,
        Target = Target,
        Baseline = Values.Baseline,
        Latest = Values.Latest,
        Change = Values.Latest?.Value.Number - Values.Baseline?.Value.Number,
    };
}
