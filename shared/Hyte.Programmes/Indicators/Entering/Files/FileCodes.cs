using Hyte.Modules.Search;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>What the codes of a file mean in this module. A series and an area may also be called by their names.</summary>
internal sealed class FileCodes
{
    private const int MostFolded = 1_000;

    private readonly Dictionary<string, int> _indicators;
    private readonly Dictionary<(int Indicator, string Code), int> _series = [];
    private readonly Dictionary<int, int> _onlySeries;
    private readonly Dictionary<string, int> _areas = new(StringComparer.Ordinal);

    // A long file writes the same few words over and over.
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    private FileCodes(Dictionary<string, int> indicators, IReadOnlyList<(int Id, int Indicator, string Code, string Name)> series, IReadOnlyList<(int Id, string Code, string Name)> areas)
    {
        _indicators = indicators;
        _onlySeries = series.GroupBy(s => s.Indicator).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().Id);
        // Codes come last, so that a code wins over another's name.
        foreach (var s in series) _series[(s.Indicator, SearchText.Fold(s.Name))] = s.Id;
        foreach (var s in series) _series[(s.Indicator, SearchText.Fold(s.Code))] = s.Id;
        foreach (var a in areas) _areas[SearchText.Fold(a.Name)] = a.Id;
        foreach (var a in areas) _areas[SearchText.Fold(a.Code)] = a.Id;
    }

    /// <summary>Every code of the module: indicators are few, however many values they have.</summary>
    public static async Task<FileCodes> ReadAsync(ProgrammeDbContext db, CancellationToken ct)
    {
        var indicators = await db.Indicators.Select(i => new { i.Id, i.Code }).ToDictionaryAsync(i => i.Code, i => i.Id, ct);
        var series = await db.Series.Select(s => new { s.Id, s.IndicatorId, s.Code, s.Group, s.Segment }).ToListAsync(ct);
        var areas = await db.Areas.Select(a => new { a.Id, a.Code, a.Name }).ToListAsync(ct);
        return new FileCodes(
            indicators,
            series.ConvertAll(s => (s.Id, s.IndicatorId, s.Code, IndicatorSeries.Describe(s.Group, s.Segment))),
            areas.ConvertAll(a => (a.Id, a.Code, a.Name)));
    }

    public int? Indicator(string code) => _indicators.TryGetValue(code, out var id) ? id : null;

    /// <summary>The series by its code or name; without either the indicator's only one.</summary>
    public int? Series(int indicator, string? code) =>
        code is null ? (_onlySeries.TryGetValue(indicator, out var only) ? only : null) : _series.TryGetValue((indicator, Fold(code)), out var id) ? id : null;

    public int? Area(string code) => _areas.TryGetValue(Fold(code), out var id) ? id : null;

    private string Fold(string written)
    {
        if (_folded.TryGetValue(written, out var known)) return known;
        var folded = SearchText.Fold(written);
        // Words that nobody knows are refused, and may be as many as there are lines.
        if (_folded.Count < MostFolded) _folded[written] = folded;
        return folded;
    }
}
