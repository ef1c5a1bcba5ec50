using Hyte.Modules;

namespace Hyte.Statistics;

/// <summary>What is asked of a source, and for which areas. A query that exists is well formed; whether the source knows it is seen when it is asked.</summary>
public abstract class StatisticsQuery
{
    private protected StatisticsQuery(IReadOnlyList<StatisticsArea> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        Require(areas.Count > 0, Texts.QueryNoAreas);
        Require(areas.DistinctBy(a => a.Code, StringComparer.Ordinal).Count() == areas.Count, Texts.QueryAreaTwice);
        Areas = [.. areas];
    }

    /// <summary>Id of the source that is asked, see <see cref="IStatisticsReader.Provider"/>.</summary>
    public abstract string Provider { get; }

    /// <summary>The areas asked for, each code once.</summary>
    public IReadOnlyList<StatisticsArea> Areas { get; }

    /// <summary>Tells queries apart: equal keys ask the same of the same source.</summary>
    internal abstract string Key { get; }

    private protected static void Require(bool holds, string text)
    {
        if (!holds) throw new RuleBrokenException("statistics.query", text);
    }
}
