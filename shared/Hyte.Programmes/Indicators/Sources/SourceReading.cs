using Hyte.Programmes.Storage;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Reads how the outside sources know the module's series, in a fixed number of queries.</summary>
public sealed class SourceReading([FromKeyedServices] ProgrammeDbContext db)
{
    internal async Task<SourceList> ListAsync(SourceFilter filter, CancellationToken ct)
    {
        var series = await db.Series.AsNoTracking().Include(s => s.Indicator).OrderBy(s => s.Indicator.Order).ThenBy(s => s.IndicatorId).ThenBy(s => s.Order).ToListAsync(ct);
        var mappings = (await db.ExternalSeries.AsNoTracking().OrderBy(e => e.Id).ToListAsync(ct)).ToLookup(e => e.SeriesId);
        var retrieved = await RetrievedAsync(db.Observations, ct);
        List<SourceRow> all = [.. series.Select(s => new SourceRow(s, [.. mappings[s.Id].Select(e =>
            new MappedSource(e.Id, e.Provider, SourceMapping.Read(e), retrieved.TryGetValue((s.Id, e.Provider), out var on) ? on : null))]))];
        return new SourceList(all, all.FindAll(filter.Takes));
    }

    /// <summary>A series with its mappings and their history; null when there is none.</summary>
    internal async Task<MappingDetails?> FindAsync(int seriesId, CancellationToken ct)
    {
        var series = await db.Series.AsNoTracking().Include(s => s.Indicator).SingleOrDefaultAsync(s => s.Id == seriesId, ct);
        if (series is null) return null;
        var mappings = await db.ExternalSeries.AsNoTracking().Where(e => e.SeriesId == seriesId).ToListAsync(ct);
        var ids = mappings.ConvertAll(e => e.Id);
        // A mapping that was removed is known by the series that its last values name.
        var removed = $$"""{"Field":"{{nameof(ExternalSeries.SeriesId)}}","Before":"{{seriesId}}","After":null}""";
        var history = await db.History.AsNoTracking()
            .Where(h => h.RecordType == nameof(ExternalSeries) && (ids.Contains(h.RecordId) || h.Changes.Contains(removed)))
            .OrderByDescending(h => h.Id)
            .ToListAsync(ct);
        return new MappingDetails(series, mappings, await RetrievedAsync(db.Observations.Where(o => o.SeriesId == seriesId), ct), history);
    }

    /// <summary>The areas that sources can be asked for, the city first and then the country.</summary>
    internal async Task<IReadOnlyList<Area>> AreasAsync(CancellationToken ct) =>
        await db.Areas.AsNoTracking().OrderByDescending(a => a.IsOwn).ThenByDescending(a => a.Kind == AreaKind.Country).ThenBy(a => a.Id).ToListAsync(ct);

    private static async Task<Dictionary<(int Series, string Provider), DateOnly>> RetrievedAsync(IQueryable<Observation> which, CancellationToken ct)
    {
        var found = await which.Where(o => o.RetrievedOn != null && o.Source != null)
            .GroupBy(o => new { o.SeriesId, o.Source })
            .Select(g => new { g.Key.SeriesId, g.Key.Source, On = g.Max(o => o.RetrievedOn) })
            .ToListAsync(ct);
        return found.ToDictionary(f => (f.SeriesId, f.Source!), f => f.On!.Value);
    }
}

/// <summary>A series and its mappings. None of it is tracked.</summary>
internal sealed record MappingDetails(
    IndicatorSeries Series,
    IReadOnlyList<ExternalSeries> Mappings,
    IReadOnlyDictionary<(int Series, string Provider), DateOnly> Retrieved,
    IReadOnlyList<HistoryEntry> History)
{
    public ExternalSeries? Of(string provider) => Mappings.FirstOrDefault(m => m.Provider == provider);

    public DateOnly? RetrievedOn(string provider) => Retrieved.TryGetValue((Series.Id, provider), out var on) ? on : null;
}
