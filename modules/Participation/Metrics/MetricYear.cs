namespace Hyte.Participation.Metrics;

/// <summary>What a metric says of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The figure; null when there is none.</param>
/// <param name="Verdict">Whether the promise came true.</param>
/// <param name="Items">The things behind a count.</param>
/// <param name="Source">Where the figure comes from, with its day; null for counts, whose list tells.</param>
internal sealed record MetricYear(int Year, decimal? Value, MetricVerdict Verdict, IReadOnlyList<CountedItem> Items, string? Source)
{
    /// <summary>Judges a figure of a year against a promise.</summary>
    /// <param name="year">The year.</param>
    /// <param name="value">The figure, or null.</param>
    /// <param name="atLeast">The promise, or null.</param>
    /// <param name="today">The day in the city, which tells whether the year is over.</param>
    public static MetricVerdict Judge(int year, decimal? value, decimal? atLeast, DateOnly today) => (value, atLeast) switch
    {
        (null, _) => MetricVerdict.NoData,
        (_, null) => MetricVerdict.NoPromise,
        var (figure, least) when figure >= least => MetricVerdict.Met,
        _ => year < today.Year ? MetricVerdict.NotMet : MetricVerdict.NotYet,
    };

    /// <summary>Counts things by year. A year in which the register was not yet kept has no count: that nobody wrote anything down does not mean that nothing happened.</summary>
    /// <param name="items">Everything that the register has of the years, oldest first.</param>
    /// <param name="keptFrom">The first day of which the register knows anything; null when it is empty.</param>
    /// <param name="years">The years asked for.</param>
    /// <param name="atLeast">The promise for each year, or null.</param>
    /// <param name="today">The day in the city.</param>
    public static IReadOnlyList<MetricYear> Count(IReadOnlyList<CountedItem> items, DateOnly? keptFrom, IEnumerable<int> years, decimal? atLeast, DateOnly today)
    {
        var byYear = items.ToLookup(item => item.Day.Year);
        return [.. years.Select(year =>
        {
            IReadOnlyList<CountedItem> counted = [.. byYear[year]];
            decimal? value = keptFrom is { } first && first.Year <= year ? counted.Count : null;
            return new MetricYear(year, value, Judge(year, value, atLeast, today), counted, null);
        })];
    }
}
