using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>Targets set year by year: each year's target beside what came true, for every area and segment that has them, side by side.</summary>
/// <param name="Years">The years, from the baseline on.</param>
/// <param name="Lines">The areas and segments.</param>
/// <param name="Notes">Footnotes of the targets.</param>
internal sealed record YearlyTargets(IReadOnlyList<int> Years, IReadOnlyList<YearlyLine> Lines, IReadOnlyList<string> Notes)
{
    /// <returns>Null when the indicator has no yearly targets.</returns>
    public static YearlyTargets? Of(IndicatorDetails details)
    {
        var yearly = details.Facts.Targets.Where(t => t is { Kind: TargetKind.Yearly, Year: not null }).ToList();
        if (yearly.Count == 0 || details.OwnArea is not { } own) return null;
        var notes = new Footnotes();
        var lines = details.Facts.Series
            .SelectMany(s => yearly.Where(t => t.SeriesId is null || t.SeriesId == s.Id).GroupBy(t => t.AreaId ?? own.Id).Select(g => Line(s, details.Facts.Areas[g.Key], [.. g])))
            .ToList();
        var years = lines.SelectMany(l => l.Cells.Keys).Distinct().Order().ToList();
        return new YearlyTargets(years, lines, notes.Texts);

        YearlyLine Line(SeriesFacts series, AreaFacts area, List<TargetFacts> targets)
        {
            var first = targets.Min(t => t.Year!.Value);
            var observed = series.Observations.Where(o => o.AreaId == area.Id && o.YearIsKnown && !o.Time.IsSpan && (o.IsBaseline || o.Time.Year >= first)).ToDictionary(o => o.Time.Year);
            var cells = targets.Select(t => t.Year!.Value).Concat(observed.Keys).Distinct().ToDictionary(
                year => year,
                year => new YearlyCell(targets.Find(t => t.Year == year), FigureCell.Of(series, observed.GetValueOrDefault(year)), NoteOf(targets.Find(t => t.Year == year))));
            return new YearlyLine(series, area, cells);
        }

        int? NoteOf(TargetFacts? target) => target?.Note is { } note ? notes.NumberOf(note) : null;
    }
}

/// <summary>The years of one area and segment.</summary>
/// <param name="Series">The series.</param>
/// <param name="Area">The area.</param>
/// <param name="Cells">Its years.</param>
internal sealed record YearlyLine(SeriesFacts Series, AreaFacts Area, IReadOnlyDictionary<int, YearlyCell> Cells)
{
    public string Name => string.Join(", ", ((string[])[Series.Name, Area.Name]).Where(n => n.Length > 0));
}

/// <summary>A year's target beside what came true.</summary>
/// <param name="Target">The target; null for a year that has none.</param>
/// <param name="Actual">What came true.</param>
/// <param name="Note">Number of the footnote.</param>
internal sealed record YearlyCell(TargetFacts? Target, FigureCell Actual, int? Note)
{
    /// <summary>What came true less the target.</summary>
    public decimal? Difference => Actual.Number - Target?.Value;

    public bool IsMet => (Target?.Comparison, Difference) switch
    {
        (_, null) => false,
        (TargetComparison.AtMost, var difference) => difference <= 0,
        (TargetComparison.Exactly, var difference) => difference == 0,
        (_, var difference) => difference >= 0,
    };
}
