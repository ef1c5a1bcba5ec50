namespace Hyte.Programmes.Indicators.Sources;

/// <summary>What is asked of the sources, as the address says it.</summary>
public sealed record FetchFilter
{
    /// <summary>Keys of the mappings.</summary>
    public int[] Mapping { get; init; } = [];

    /// <summary>The first year; null for the usual one.</summary>
    public string? From { get; init; }

    /// <summary>The last year; null for this one.</summary>
    public string? To { get; init; }

    /// <summary>Keys of the areas; none for the city and the country.</summary>
    public int[] At { get; init; } = [];
}
