using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>The charts of an indicator: one for each unit, in it a panel for each group, segment or place.</summary>
/// <remarks>
/// A value of which the year is not known has no place on the axis: it is drawn as a level across. Without two years there is no development to draw,
/// and the table says it all.
/// </remarks>
internal static class IndicatorCharts
{
    // Panels of which one is larger than this many times another cannot be read on one scale.
    private const decimal WidestRatio = 12;

    /// <param name="details">The indicator.</param>
    /// <param name="today">The day of the judgement.</param>
    /// <param name="onlyGroups">True leaves out series that are no population group's.</param>
    public static IReadOnlyList<ChartModel> Of(IndicatorDetails details, DateOnly today, bool onlyGroups = false) =>
        [.. details.Facts.Series.Where(s => !onlyGroups || s.Group is not null).GroupBy(s => s.Unit).Select(units => ChartOf(details, [.. units], today)).OfType<ChartModel>()];

    private static ChartModel? ChartOf(IndicatorDetails details, List<SeriesFacts> series, DateOnly today)
    {
        var panels = series.SelectMany(s => PanelsOf(details, s, today)).Where(p => p.Series.Any(line => line.Points.Any(point => point.Value is not null))).ToList();
        if (panels.SelectMany(p => p.Series).SelectMany(line => line.Points).Where(point => point.Value is not null).Select(point => point.Year).Distinct().Count() < 2) return null;
        // The panel's own title is enough when the chart has one panel of an indicator that has one series.
        if (panels.Count == 1 && details.Facts.Series.Count == 1) panels = [panels[0] with { Title = null }];
        return new ChartModel(details.Indicator.Name, series[0].Unit.Length > 0 ? series[0].Unit : null, panels) { SharedScale = IsReadOnOneScale(panels) };
    }

    private static IEnumerable<ChartPanel> PanelsOf(IndicatorDetails details, SeriesFacts series, DateOnly today)
    {
        var facts = details.Facts;
        var areas = facts.AreasOf(series).Where(a => series.Observations.Any(o => o.AreaId == a.Id && o.YearIsKnown)).ToList();
        var places = areas.FindAll(a => a is { CountsAsOwn: true, IsOwn: false });
        var others = areas.Except(places).ToList();
        if (others.Count > 0) yield return Panel(series.Name, others);
        foreach (var place in places) yield return Panel(string.Join(", ", ((string[])[series.Name, place.Name]).Where(n => n.Length > 0)), [place]);

        ChartPanel Panel(string title, List<AreaFacts> shown) => new(title, [.. shown.Select(area => LineOf(facts, series, area))])
        {
            Targets = [.. shown.SelectMany(area => ChartTargets.Of(details, series, area, today))],
            Breaks = [.. facts.Breaks.Where(b => b.SeriesId is null || b.SeriesId == series.Id).Select(b => new ChartBreak(b.Year, b.Reason))],
        };
    }

    private static ChartSeries LineOf(IndicatorFacts facts, SeriesFacts series, AreaFacts area)
    {
        var role = facts.IsSubstitute(area) ? ChartRole.Substitute : area.CountsAsOwn ? ChartRole.Own : area.Kind == AreaKind.Country ? ChartRole.Country : ChartRole.Comparison;
        var points = series.Observations.Where(o => o.AreaId == area.Id && o.YearIsKnown)
            // Of years that overlap the one with a value is drawn.
            .GroupBy(o => o.Time.Year).Select(g => g.OrderBy(o => o.Value.Number is null).ThenByDescending(o => o.Time.FromYear).First())
            .Select(o => new ChartPoint(o.Time.Year, o.Value.Number, FigureCell.Of(series, o).Text, NoteOf(o)));
        return new ChartSeries(area.Name, role, [.. points]);
    }

    private static string? NoteOf(ObservationFacts observation)
    {
        var words = string.Join(". ", ((string?[])[observation.Time.IsSpan ? observation.Time.ToString() : null, observation.Note, observation.Doubt]).OfType<string>());
        return words.Length > 0 ? words : null;
    }

    private static bool IsReadOnOneScale(List<ChartPanel> panels)
    {
        var tops = panels.ConvertAll(p => p.Series.SelectMany(s => s.Points).Select(point => Math.Abs(point.Value ?? 0)).Concat(p.Targets.Select(t => Math.Abs(t.Upper ?? t.Value))).Max());
        return tops.Max() <= tops.Min() * WidestRatio;
    }
}
