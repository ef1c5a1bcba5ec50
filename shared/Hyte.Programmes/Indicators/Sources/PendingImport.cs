using Hyte.Statistics;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>What sources have said, kept on the server until a person has decided what of it is taken.</summary>
/// <param name="FromYear">The first year asked for.</param>
/// <param name="ToYear">The last year asked for.</param>
/// <param name="Parts">The answers, one for each series and source.</param>
public sealed record PendingImport(int FromYear, int ToYear, IReadOnlyList<PendingPart> Parts)
{
    internal AskedYears Years => AskedYears.Of(FromYear, ToYear);
}

/// <summary>What a source said of a series, or why it said nothing.</summary>
/// <param name="SeriesId">Key of the series.</param>
/// <param name="Provider">Id of the source.</param>
/// <param name="Asked">What was asked, in a few words: "4404, yhteensä".</param>
/// <param name="RetrievedOn">The day on which the source answered.</param>
public sealed record PendingPart(int SeriesId, string Provider, string Asked, DateOnly RetrievedOn)
{
    /// <summary>The answer; null when there is none.</summary>
    public StatisticsAnswer? Answer { get; init; }

    /// <summary>Why there is no answer, in Finnish.</summary>
    public string? Failure { get; init; }

    /// <summary>Name of the file that the answer was read from; null when it was fetched.</summary>
    public string? File { get; init; }
}
