using Hyte.Documents.Csv;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Seeding;

/// <summary>The areas and indicators that the files speak of: those of the database, and those that this load adds.</summary>
internal sealed class LoadedIndicators
{
    private readonly Dictionary<string, Area> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);

    /// <summary>Indicators that were not there before this load, in the order of the file.</summary>
    public List<Indicator> Added { get; } = [];

    public static async Task<LoadedIndicators> ReadAsync(ProgrammeDbContext db, SeedFiles files, CancellationToken ct)
    {
        var loaded = new LoadedIndicators();
        if (files.Indicators.Count == 0 && files.Areas.Count == 0) return loaded;
        var codes = files.Indicators.Select(r => r.Text("code")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var area in await db.Areas.ToListAsync(ct)) loaded._areas.Add(area.Code, area);
        foreach (var indicator in await db.Indicators.Where(i => codes.Contains(i.Code)).ToListAsync(ct)) loaded._indicators.Add(indicator.Code, indicator);
        return loaded;
    }

    public bool HasArea(string code) => _areas.ContainsKey(code);

    public bool HasIndicator(string code) => _indicators.ContainsKey(code);

    public void Add(Area area) => _areas.Add(area.Code, area);

    public void Add(Indicator indicator)
    {
        _indicators.Add(indicator.Code, indicator);
        Added.Add(indicator);
    }

    public Area? Area(CsvRow row, string column) => Find(row, column, code => _areas.GetValueOrDefault(code), Texts.SeedNoArea);

    public Indicator? Indicator(CsvRow row, string column = "indicator") => Find(row, column, code => _indicators.GetValueOrDefault(code), Texts.SeedNoIndicator);

    public static IndicatorSeries? Series(CsvRow row, Indicator indicator) =>
        Find(row, "series", code => indicator.Series.FirstOrDefault(s => s.Code == code), Texts.SeedNoSeries);

    private static T? Find<T>(CsvRow row, string column, Func<string, T?> find, string missing)
        where T : class
    {
        if (row.Text(column) is not { } code) return null;
        if (find(code) is { } found) return found;
        row.Refuse(column, string.Format(missing, code));
        return null;
    }
}
