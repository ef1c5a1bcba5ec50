namespace Hyte.Programmes.Indicators.Progress;

/// <summary>All that the judgement of an indicator stands on. Pages, files and the JSON interface build it by the same reading.</summary>
/// <param name="Id">Key of the indicator.</param>
/// <param name="Threshold">Its own limit of a significant change, in its unit; null = the default.</param>
/// <param name="StateScale">States of a qualitative indicator, the worst first.</param>
/// <param name="Series">Its series in their order.</param>
/// <param name="Targets">What was decided to reach.</param>
/// <param name="Breaks">Changes in the way of compiling.</param>
/// <param name="Areas">Every area of the module by its key.</param>
/// <param name="SubstituteAreaIds">Areas that stand in for the city and never colour.</param>
public sealed record IndicatorFacts(
    int Id,
    decimal? Threshold,
    IReadOnlyList<string> StateScale,
    IReadOnlyList<SeriesFacts> Series,
    IReadOnlyList<TargetFacts> Targets,
    IReadOnlyList<BreakFacts> Breaks,
    IReadOnlyDictionary<int, AreaFacts> Areas,
    IReadOnlyCollection<int> SubstituteAreaIds);

/// <summary>A series and its values.</summary>
/// <param name="Id">Key of the series.</param>
/// <param name="Code">Its code in the indicator.</param>
/// <param name="Group">The population group; null for everybody.</param>
/// <param name="Segment">The segment; null for all.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Decimals">Decimals that they are shown with.</param>
/// <param name="Better">Which way is better.</param>
/// <param name="Observations">Its values, of all areas and times, in any order.</param>
public sealed record SeriesFacts(
    int Id, string Code, string? Group, string? Segment, string Unit, int Decimals, BetterDirection Better, IReadOnlyList<ObservationFacts> Observations)
{
    /// <summary>How the series is called beside others; empty when it is the only kind.</summary>
    public string Name => IndicatorSeries.Describe(Group, Segment);

    /// <summary>A note on the series, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>One value of a series.</summary>
/// <param name="Id">Key of the observation.</param>
/// <param name="AreaId">Key of the area.</param>
/// <param name="Time">The year or years.</param>
/// <param name="Value">The number, the words, or why there is neither.</param>
/// <param name="IsBaseline">The value that progress is measured from.</param>
public sealed record ObservationFacts(int Id, int AreaId, ObservedTime Time, ObservedValue Value, bool IsBaseline)
{
    /// <summary>False when the paper gives no year.</summary>
    public bool YearIsKnown { get; init; } = true;

    /// <summary>The survey round.</summary>
    public string? Round { get; init; }

    /// <summary>A remark beside the value.</summary>
    public string? Note { get; init; }

    /// <summary>Why somebody should check it.</summary>
    public string? Doubt { get; init; }

    /// <summary>The paper or service that it came from.</summary>
    public string? Source { get; init; }

    /// <summary>Line in that paper.</summary>
    public int? SourceLine { get; init; }

    /// <summary>When it was fetched from an outside source.</summary>
    public DateOnly? RetrievedOn { get; init; }

    /// <summary>Licence and attribution of an outside source.</summary>
    public string? Licence { get; init; }

    /// <summary>Who entered it last, and when in UTC.</summary>
    public (string Name, DateTime At) Entered { get; init; } = ("", default);
}

/// <summary>A target.</summary>
/// <param name="Id">Key of the target.</param>
/// <param name="SeriesId">The series; null for all groups.</param>
/// <param name="AreaId">The area; null for the city.</param>
/// <param name="Kind">The kind of target.</param>
/// <param name="Wording">The words of the decision.</param>
public sealed record TargetFacts(int Id, int? SeriesId, int? AreaId, TargetKind Kind, string Wording)
{
    /// <summary>The value, the lower end of a range, the increase, the rank, or how many times.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>A state of the indicator's scale.</summary>
    public string? State { get; init; }

    /// <summary>How a value is compared.</summary>
    public TargetComparison Comparison { get; init; }

    /// <summary>The direction that is wanted.</summary>
    public TargetDirection? Direction { get; init; }

    /// <summary>What a direction is seen from.</summary>
    public TargetBasis Basis { get; init; }

    /// <summary>The area whose level is wanted.</summary>
    public int? ReferenceAreaId { get; init; }

    /// <summary>The year by whose end it should be reached, or the year that it is for.</summary>
    public int? Year { get; init; }

    /// <summary>The time of a frequency.</summary>
    public TargetPer Per { get; init; }

    /// <summary>The day on which a milestone was reached.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>First year of the programme that decided it.</summary>
    public int TermStart { get; init; }

    /// <summary>Last year of that programme.</summary>
    public int TermEnd { get; init; }

    /// <summary>Name of that programme.</summary>
    public string Programme { get; init; } = "";

    /// <summary>A note.</summary>
    public string? Note { get; init; }

    /// <summary>Line in the paper.</summary>
    public int? SourceLine { get; init; }
}

/// <summary>A change in the way of compiling.</summary>
/// <param name="SeriesId">The series; null for all.</param>
/// <param name="Year">The first year of the new way.</param>
/// <param name="Reason">What changed.</param>
public sealed record BreakFacts(int? SeriesId, int Year, string Reason);

/// <summary>An area.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of area it is.</param>
/// <param name="IsOwn">True for the city itself.</param>
public sealed record AreaFacts(int Id, string Code, string Name, AreaKind Kind, bool IsOwn)
{
    /// <summary>The city, or a place in it.</summary>
    public bool CountsAsOwn => IsOwn || Kind == AreaKind.Place;
}
