using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>What proposed values are checked against: the rules of their series, the areas, and what is stored.</summary>
public sealed class EntryFacts
{
    private readonly Dictionary<(int Series, int Area, ObservedTime Time), StoredValue> _stored;
    private readonly ILookup<(int Series, int Area), StoredValue> _lines;

    /// <summary>Gathers the facts.</summary>
    /// <param name="series">Series by their keys.</param>
    /// <param name="areas">Areas by their keys.</param>
    /// <param name="stored">Every stored value of those series.</param>
    /// <param name="thisYear">The year that it is in the city.</param>
    public EntryFacts(IReadOnlyDictionary<int, SeriesRules> series, IReadOnlyDictionary<int, AreaFacts> areas, IEnumerable<StoredValue> stored, int thisYear)
    {
        ArgumentNullException.ThrowIfNull(stored);
        Series = series;
        Areas = areas;
        ThisYear = thisYear;
        _stored = stored.ToDictionary(s => (s.SeriesId, s.AreaId, s.Time));
        _lines = _stored.Values.OrderBy(s => s.Time).ToLookup(s => (s.SeriesId, s.AreaId));
    }

    /// <summary>Series by their keys.</summary>
    public IReadOnlyDictionary<int, SeriesRules> Series { get; }

    /// <summary>Areas by their keys.</summary>
    public IReadOnlyDictionary<int, AreaFacts> Areas { get; }

    /// <summary>The year that it is in the city: no value of a later one is taken.</summary>
    public int ThisYear { get; }

    /// <summary>Every stored value.</summary>
    public IEnumerable<StoredValue> Stored => _stored.Values;

    /// <summary>The stored value of a series, an area and a time; null when there is none.</summary>
    public StoredValue? Find(int seriesId, int areaId, ObservedTime time) => _stored.GetValueOrDefault((seriesId, areaId, time));

    /// <summary>The stored values of a series in an area, the oldest first.</summary>
    public IEnumerable<StoredValue> Line(int seriesId, int areaId) => _lines[(seriesId, areaId)];

    /// <summary>How a series is called beside others, with the area and the time: "8.–9. lk, Mikkeli, 2019".</summary>
    public string NameOf(int seriesId, int areaId, ObservedTime time) => string.Join(", ", new[]
    {
        Series.GetValueOrDefault(seriesId)?.Series.Name is { Length: > 0 } name ? name : null, Areas.GetValueOrDefault(areaId)?.Name, time.ToString(),
    }.OfType<string>());
}
