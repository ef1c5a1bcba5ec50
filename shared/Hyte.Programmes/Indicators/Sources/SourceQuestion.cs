using Hyte.Statistics;
using Hyte.Statistics.PxWeb;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>What is asked of a source about a series.</summary>
/// <param name="MappingId">Key of the mapping.</param>
/// <param name="Series">The series, with its indicator.</param>
/// <param name="Provider">Id of the source.</param>
internal sealed record SourceQuestion(int MappingId, IndicatorSeries Series, string Provider)
{
    /// <summary>How the source knows the series; null when the mapping cannot be read.</summary>
    public SourceMapping? Mapping { get; init; }

    /// <summary>The areas that are asked for: those that the source has a code for.</summary>
    public IReadOnlyList<StatisticsArea> Areas { get; init; } = [];

    /// <summary>Names of the chosen areas that the source has no code for.</summary>
    public IReadOnlyList<string> WithoutCode { get; init; } = [];

    /// <summary>The question; null when it cannot be asked.</summary>
    public StatisticsQuery? Query { get; init; }

    /// <summary>The address that is asked.</summary>
    public Uri? Address { get; init; }

    /// <summary>Why it cannot be asked, in Finnish.</summary>
    public string? Fault { get; init; }

    /// <summary>What is posted to the address; null when it is only opened.</summary>
    public string? Body => (Query as PxWebQuery)?.Body;

    /// <summary>Name of the indicator and of its series.</summary>
    public string Name => Series.Name.Length > 0 ? $"{Series.Indicator.Name}: {Series.Name}" : Series.Indicator.Name;

    /// <summary>What is asked, in a few words.</summary>
    public string Asked => Mapping?.Words ?? "";
}
