using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>What a paper has put where so far: a place has one value, and an answer never takes one that the paper itself is sure of.</summary>
internal sealed class FilledPlaces
{
    private readonly Dictionary<(Indicator, string), string> _filled = [];

    /// <summary>Takes a place.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="place">The place in it, <see cref="Indicators.OfferedPlace.Place"/>.</param>
    /// <param name="words">The words of the paper that fill it.</param>
    /// <returns>The words that fill it already; null when it was free.</returns>
    public string? Fill(Indicator indicator, string place, string words)
    {
        var key = (indicator, place);
        return _filled.TryAdd(key, words) ? null : _filled[key];
    }
}
