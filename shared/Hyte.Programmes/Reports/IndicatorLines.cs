using System.Globalization;
using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>The charts of an indicator's page as lines: the city, and dotted beside it the country and the target. One value is no development and draws nothing.</summary>
internal static class IndicatorLines
{
    public static IEnumerable<ReportLines> Of(IndicatorDetails indicator, DateOnly today) =>
        from chart in IndicatorCharts.Of(indicator, today)
        from panel in chart.Panels
        where panel.Series.Any(line => line.Role == ChartRole.Own && line.Points.Count(p => p.Value is not null) > 1)
        select Lines(indicator, chart.Unit ?? "", panel);

    private static ReportLines Lines(IndicatorDetails indicator, string unit, ChartPanel panel)
    {
        // An area in place of the city is never drawn beside it as if it were another year of it.
        var drawn = panel.Series.Where(s => s.Role != ChartRole.Substitute).ToList();
        var years = drawn.SelectMany(s => s.Points).Select(p => p.Year).Concat(panel.Targets.Select(t => t.Year).OfType<int>()).Distinct().Order().ToList();
        return new ReportLines(
            string.IsNullOrEmpty(panel.Title) ? indicator.Indicator.Name : $"{indicator.Indicator.Name}, {panel.Title}",
            string.Join(' ', drawn.Select(line => InWords(line, unit))),
            unit,
            [.. years.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            [
                .. drawn.Select(line => new ReportLine(line.Name, [.. years.Select(year => line.Points.FirstOrDefault(p => p.Year == year)?.Value)], IsReference: line.Role != ChartRole.Own)),
                .. panel.Targets.GroupBy(t => (t.Label, Yearly: t.Year is not null)).Select(same => Target(same.Key.Label, [.. same], years)),
            ]);
    }

    // A target of no year of its own holds for all of them.
    private static ReportLine Target(string label, List<ChartTarget> targets, List<int> years) =>
        new(char.ToUpper(label[0], CultureInfo.CurrentCulture) + label[1..], [.. years.Select(year => targets.Find(t => t.Year is null || t.Year == year)?.Value)], IsReference: true);

    private static string InWords(ChartSeries line, string unit) => $"{line.Name}: {string.Join(", ", line.Points.OrderBy(p => p.Year).Select(p => $"{p.Year} {Words(p, unit)}"))}.";

    // The page's charts carry the words of the table's cell beside every point, a number's too.
    private static string Words(ChartPoint point, string unit) => (point.Value, unit) switch
    {
        (null, _) or (_, "") => point.Missing ?? "",
        (_, ['/', ..]) => point.Missing + unit,
        _ => $"{point.Missing}\u00A0{unit}",
    };
}
