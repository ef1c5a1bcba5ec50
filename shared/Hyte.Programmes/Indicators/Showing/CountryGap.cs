using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>On which side of the country the city is.</summary>
internal enum CountrySide
{
    Better,
    Worse,
    Same,

    /// <summary>Neither way is better, so the difference is only told.</summary>
    Unjudged,
}

/// <summary>How a value of the city differs from the country's at the same time.</summary>
/// <param name="Country">The country's value.</param>
/// <param name="Difference">The city's less the country's, in the series' unit.</param>
/// <param name="Side">What that means.</param>
internal sealed record CountryGap(ObservationFacts Country, decimal Difference, CountrySide Side)
{
    /// <returns>Null when either has no number of that time.</returns>
    public static CountryGap? Of(SeriesFacts series, ObservationFacts? own, AreaFacts country)
    {
        if (own?.Value.Number is not { } here) return null;
        var there = series.Observations.FirstOrDefault(o => o.AreaId == country.Id && o.Time == own.Time && o.YearIsKnown == own.YearIsKnown);
        if (there?.Value.Number is not { } number) return null;
        var difference = here - number;
        return new CountryGap(there, difference, SideOf(series.Better, difference));
    }

    private static CountrySide SideOf(BetterDirection better, decimal difference) => (better, Math.Sign(difference)) switch
    {
        (BetterDirection.None, _) => CountrySide.Unjudged,
        (_, 0) => CountrySide.Same,
        (BetterDirection.Up, 1) or (BetterDirection.Down, -1) => CountrySide.Better,
        _ => CountrySide.Worse,
    };
}

/// <summary>The sides in words.</summary>
internal static class CountrySideWords
{
    public static string Word(this CountrySide side) => side switch
    {
        CountrySide.Better => IndicatorPageTexts.SideBetter,
        CountrySide.Worse => IndicatorPageTexts.SideWorse,
        CountrySide.Same => IndicatorPageTexts.SideSame,
        _ => "",
    };
}
