using System.Globalization;
using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Entering.Grid;

/// <summary>Which areas and years the grid shows, as the address says.</summary>
/// <param name="Areas">Codes of areas; none means the city, the country, and the places of the city that have values; without a country, every area that has values.</param>
/// <param name="Years">Years and spans of years to show besides those that have values: "2015, 2020–2024".</param>
internal sealed record GridChoice(IReadOnlyList<string> Areas, string? Years)
{
    /// <summary>Most years that one wish may add.</summary>
    private const int MostYears = 60;

    /// <summary>The areas of the rows: the city first, then its places, then the others.</summary>
    public IReadOnlyList<AreaFacts> AreasOf(EntryFacts facts)
    {
        var having = facts.Stored.Select(s => s.AreaId).ToHashSet();
        // Where the figures are not compared with the country, whatever they are compared with.
        var compared = facts.Areas.Values.Any(a => a.Kind == AreaKind.Country);
        return Ordered(facts.Areas.Values.Where(a => Areas.Count > 0
            ? Areas.Contains(a.Code, StringComparer.Ordinal)
            : a.IsOwn || a.Kind == AreaKind.Country || (having.Contains(a.Id) && (!compared || a.Kind == AreaKind.Place))));
    }

    /// <summary>Areas in the order in which they are shown.</summary>
    public static IReadOnlyList<AreaFacts> Ordered(IEnumerable<AreaFacts> areas) =>
        [.. areas.OrderByDescending(a => a.IsOwn).ThenByDescending(a => a.CountsAsOwn).ThenByDescending(a => a.Kind == AreaKind.Country).ThenBy(a => a.Id)];

    /// <summary>The columns: the times that have values, the next that is expected, and the years asked for.</summary>
    public IReadOnlyList<ObservedTime> TimesOf(EntryFacts facts, IReadOnlyList<AreaFacts> areas, Rhythm rhythm)
    {
        var shown = areas.Select(a => a.Id).ToHashSet();
        var times = facts.Stored.Where(s => shown.Contains(s.AreaId)).Select(s => s.Time).ToHashSet();
        times.UnionWith(Wanted(facts.ThisYear).Select(ObservedTime.Of));
        var own = facts.Stored.Where(s => facts.Areas[s.AreaId].CountsAsOwn).Max(s => (int?)s.Time.Year);
        if (NextValue.DueOn(rhythm, null, own) is { } due && due.Year <= facts.ThisYear) times.Add(ObservedTime.Of(due.Year));
        // An indicator without any value begins with the last whole year.
        if (times.Count == 0) times.Add(ObservedTime.Of(facts.ThisYear - 1));
        return [.. times.Order()];
    }

    /// <summary>The same choice with more years.</summary>
    public GridChoice With(IEnumerable<int> years) => this with { Years = string.Join(',', ((string?[])[Years]).OfType<string>().Concat(years.Distinct().Order().Select(y => $"{y}"))) };

    private IEnumerable<int> Wanted(int thisYear)
    {
        foreach (var part in (Years ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(['-', '–'], 2);
            if (!Year(ends[0], out var from) || !Year(ends[^1], out var to)) continue;
            for (var year = from; year <= Math.Min(to, Math.Min(thisYear, from + MostYears)); year++) yield return year;
        }
    }

    private static bool Year(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= ObservedTime.Earliest and <= ObservedTime.Latest;
}
