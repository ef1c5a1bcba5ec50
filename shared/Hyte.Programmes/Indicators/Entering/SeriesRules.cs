using Hyte.Modules.Search;
using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>What a value of a series is checked against.</summary>
/// <param name="Series">The series: its name, unit and decimals. Its observations are not read here.</param>
/// <param name="IndicatorId">Key of the indicator.</param>
/// <param name="Indicator">Name of the indicator.</param>
/// <param name="Minimum">The smallest value that is believed, or null.</param>
/// <param name="Maximum">The largest value that is believed, or null.</param>
/// <param name="States">States of a qualitative indicator, the worst first; empty when it is a figure.</param>
/// <param name="Threshold">The indicator's own limit of a significant change, or null.</param>
/// <param name="BreakYears">First years of new ways of compiling.</param>
public sealed record SeriesRules(
    SeriesFacts Series,
    int IndicatorId,
    string Indicator,
    decimal? Minimum,
    decimal? Maximum,
    IReadOnlyList<string> States,
    decimal? Threshold,
    IReadOnlyList<int> BreakYears)
{
    /// <summary>The unit of the series' values.</summary>
    public string Unit => Series.Unit;

    /// <summary>True when a value may be written in words: there is no unit, or there is a scale of states.</summary>
    public bool TakesWords => Unit.Length == 0 || States.Count > 0;

    /// <summary>The state that a text names, as the scale spells it; null when it names none.</summary>
    public string? State(string? text)
    {
        var folded = SearchText.Fold(text);
        return States.FirstOrDefault(state => SearchText.Fold(state) == folded);
    }

    /// <summary>The rules of a series of an indicator.</summary>
    /// <param name="indicator">The indicator, without what hangs on it.</param>
    /// <param name="series">The series.</param>
    /// <param name="breaks">Breaks of the indicator.</param>
    internal static SeriesRules Of(Indicator indicator, IndicatorSeries series, IEnumerable<SeriesBreak> breaks)
    {
        var (minimum, maximum) = Range(indicator, series.OwnUnit);
        return new SeriesRules(
            Reading.IndicatorFactsMaker.Of(indicator, series, []),
            indicator.Id,
            indicator.Name,
            minimum,
            maximum,
            indicator.StateScale,
            indicator.Threshold,
            [.. breaks.Where(b => b.SeriesId is null || b.SeriesId == series.Id).Select(b => b.Year)]);
    }

    // The indicator's range is in its own unit. A series in another one keeps what holds in any unit: no negatives, and a share is 0–100.
    private static (decimal? Minimum, decimal? Maximum) Range(Indicator indicator, string? ownUnit)
    {
        if (ownUnit is null || ownUnit == indicator.Unit || indicator.Unit.Length == 0) return (indicator.Minimum, indicator.Maximum);
        return indicator.Minimum >= 0 ? (0, ownUnit == "%" ? 100 : null) : (null, null);
    }
}
