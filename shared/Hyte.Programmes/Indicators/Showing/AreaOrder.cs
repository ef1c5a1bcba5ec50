using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>In which order areas stand beside each other: the city and its places, the country, the others, and last those that only stand in for the city.</summary>
internal static class AreaOrder
{
    /// <summary>The areas that a series speaks of.</summary>
    public static IReadOnlyList<AreaFacts> AreasOf(this IndicatorFacts indicator, SeriesFacts series) =>
        [.. series.Observations.Select(o => o.AreaId).Distinct().Select(id => indicator.Areas[id]).OrderBy(area => PlaceOf(indicator, area)).ThenBy(area => area.Id)];

    public static bool IsSubstitute(this IndicatorFacts indicator, AreaFacts area) => indicator.SubstituteAreaIds.Contains(area.Id);

    private static int PlaceOf(IndicatorFacts indicator, AreaFacts area) => area switch
    {
        _ when indicator.IsSubstitute(area) => 4,
        { IsOwn: true } => 0,
        { CountsAsOwn: true } => 1,
        { Kind: AreaKind.Country } => 2,
        _ => 3,
    };
}
