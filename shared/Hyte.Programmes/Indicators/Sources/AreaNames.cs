using Hyte.Statistics;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>An area by the names that the sources have for it.</summary>
internal static class AreaNames
{
    public static StatisticsArea ToStatistics(this Area area) => new(
        area.Code,
        area is { SotkanetCategory: { } category, SotkanetCode: { } code } ? new SotkanetRegion(category, code) : null,
        area.PxWebCode);

    public static bool IsKnownTo(this Area area, string provider) => provider switch
    {
        SourceProviders.Sotkanet => area.SotkanetCategory is not null && area.SotkanetCode is not null,
        SourceProviders.PxWeb => area.PxWebCode is not null,
        _ => false,
    };
}
