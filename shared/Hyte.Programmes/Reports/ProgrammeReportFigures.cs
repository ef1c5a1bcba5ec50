using Hyte.Modules.Reports;
using Hyte.Modules.Search;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Reports;

/// <summary>The figures of the module that may stand in the text of a report: of its public indicators, and how much was reported in closed periods.</summary>
/// <param name="materials">Reads them.</param>
public abstract class ProgrammeReportFigures(ReportMaterials materials) : IReportFigures
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReportFigure>> FindAsync(string query, ReportFrame frame, int limit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(frame);
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var programmes = await materials.ProgrammesAsync(ct);
        var found = new List<ReportFigure>();
        foreach (var programme in programmes.Where(p => p.StartYear <= frame.To.Year && frame.From.Year <= p.EndYear))
        {
            found.AddRange(ReportedShare.Offers(materials.Module, await materials.SnapshotAsync(programme, ct)).Where(f => Holds(f.Name, words)));
        }

        var ofIndicators =
            from indicator in await materials.IndicatorsAsync(programmes, ct)
            from figures in SeriesFigures.AllOf(materials.Module, indicator, materials.Today)
            let isOwn = figures.Line.Area.CountsAsOwn
            from figure in figures.Worth.Index()
            let offer = figures.Offer(figure.Item)
            where Holds(offer.Name, words)
            // The newest of the city first, then its targets and earlier values, then other areas.
            orderby isOwn ? 0 : 1, figure.Index
            select offer;
        return [.. ofIndicators.Take(Math.Max(limit - found.Count, limit / 2)).Concat(found).DistinctBy(f => f.Key).Take(limit)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(IReadOnlyCollection<string> keys, ReportFrame frame, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(frame);
        var asked = keys.Distinct(StringComparer.Ordinal).Select(key => (Key: key, Parsed: FigureKey.Parse(key))).Where(k => k.Parsed?.Module == materials.Module.Id).ToList();
        if (asked.Count == 0) return [];

        var programmes = await materials.ProgrammesAsync(ct);
        var series = asked.Exists(k => k.Parsed is SeriesKey) ? await OfSeriesAsync(programmes, [.. asked.Select(k => k.Parsed).OfType<SeriesKey>()], ct) : [];
        var shares = await OfSharesAsync(programmes, [.. asked.Select(k => k.Parsed).OfType<ShareKey>()], ct);
        return [.. asked.Select(k => (series.GetValueOrDefault(k.Parsed!) ?? shares.GetValueOrDefault(k.Parsed!)) is { } figure ? figure with { Key = k.Key } : null).OfType<ReportFigure>()];
    }

    private async Task<Dictionary<FigureKey, ReportFigure>> OfSeriesAsync(IReadOnlyList<Programme> programmes, IReadOnlyList<SeriesKey> keys, CancellationToken ct)
    {
        var codes = keys.ToLookup(k => k.Indicator, StringComparer.Ordinal);
        var found = new Dictionary<FigureKey, ReportFigure>();
        foreach (var indicator in (await materials.IndicatorsAsync(programmes, ct)).Where(i => codes.Contains(i.Indicator.Code)))
        {
            var offers = SeriesFigures.AllOf(materials.Module, indicator, materials.Today).SelectMany(f => f.All.Select(f.Offer)).ToDictionary(f => f.Key, StringComparer.Ordinal);
            foreach (var key in codes[indicator.Indicator.Code].Distinct())
            {
                var exact = key.Series == SeriesKey.OnlySeries && indicator.Facts.Series is [var only] ? key with { Series = only.Code } : key;
                if (offers.TryGetValue(exact.ToString(), out var figure)) found[key] = figure;
            }
        }

        return found;
    }

    private async Task<Dictionary<FigureKey, ReportFigure>> OfSharesAsync(IReadOnlyList<Programme> programmes, IReadOnlyList<ShareKey> keys, CancellationToken ct)
    {
        var found = new Dictionary<FigureKey, ReportFigure>();
        foreach (var programme in programmes.Where(p => keys.Any(k => k.Programme == p.Code)))
        {
            var offers = ReportedShare.Offers(materials.Module, await materials.SnapshotAsync(programme, ct)).ToDictionary(f => f.Key, StringComparer.Ordinal);
            foreach (var key in keys.Where(k => k.Programme == programme.Code).Distinct())
            {
                if (offers.TryGetValue(key.ToString(), out var figure)) found[key] = figure;
            }
        }

        return found;
    }

    private static bool Holds(string name, string[] words)
    {
        var folded = SearchText.Fold(name);
        return Array.TrueForAll(words, word => folded.Contains(word, StringComparison.Ordinal));
    }
}
