using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>Reads what proposed values are checked against: four queries, however many series there are.</summary>
public sealed class EntryReading([FromKeyedServices] ProgrammeDbContext db, TimeProvider clock)
{
    /// <summary>The facts of an indicator with all its series; null when there is none.</summary>
    public async Task<(Indicator Indicator, EntryFacts Facts)?> OfIndicatorAsync(int id, CancellationToken ct)
    {
        var indicator = await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct);
        if (indicator is null) return null;
        return (indicator, await OfAsync(db.Series.Where(s => s.IndicatorId == id), ct));
    }

    /// <summary>The facts of some series.</summary>
    /// <param name="seriesIds">Their keys; one that is not there has no rules.</param>
    /// <param name="ct">Cancels.</param>
    public Task<EntryFacts> OfSeriesAsync(IReadOnlyCollection<int> seriesIds, CancellationToken ct) =>
        OfAsync(db.Series.Where(s => seriesIds.Contains(s.Id)), ct);

    private async Task<EntryFacts> OfAsync(IQueryable<IndicatorSeries> which, CancellationToken ct)
    {
        var series = await which.AsNoTracking().Include(s => s.Indicator).OrderBy(s => s.Indicator.Order).ThenBy(s => s.Order).ToListAsync(ct);
        var ids = which.Select(s => s.Id);
        var indicators = which.Select(s => s.IndicatorId);
        var breaks = (await db.Set<SeriesBreak>().AsNoTracking().Where(b => indicators.Contains(b.IndicatorId)).ToListAsync(ct)).ToLookup(b => b.IndicatorId);
        var areas = await db.Areas.AsNoTracking().Select(a => new AreaFacts(a.Id, a.Code, a.Name, a.Kind, a.IsOwn)).ToDictionaryAsync(a => a.Id, ct);
        var observations = db.Observations.Where(o => ids.Contains(o.SeriesId));
        return new EntryFacts(series.ToDictionary(s => s.Id, s => SeriesRules.Of(s.Indicator, s, breaks[s.IndicatorId])), areas, await StoredAsync(observations, ct), clock.Today().Year);
    }

    // Column by column: a file of a hundred thousand rows is compared with as many values, and most of a record is of no use here.
    private static async Task<List<StoredValue>> StoredAsync(IQueryable<Observation> which, CancellationToken ct)
    {
        var rows = which.Select(o => new
        {
            o.Id,
            o.SeriesId,
            o.AreaId,
            o.FromYear,
            o.Year,
            o.Number,
            o.Text,
            o.Missing,
            o.Version,
            o.ChangedByName,
            o.ChangedAt,
            o.IsBaseline,
            o.YearIsKnown,
            o.Note,
            o.Round,
            o.Doubt,
        });
        var stored = new List<StoredValue>();
        await foreach (var o in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            stored.Add(new StoredValue(o.Id, o.SeriesId, o.AreaId, new ObservedTime(o.FromYear, o.Year), ObservedValue.OneOf(o.Number, o.Text, o.Missing), o.Version, o.ChangedByName, o.ChangedAt)
            {
                IsBaseline = o.IsBaseline,
                YearIsKnown = o.YearIsKnown,
                Note = o.Note,
                Round = o.Round,
                Doubt = o.Doubt,
            });
        }

        return stored;
    }
}
