namespace Hyte.Web.TagHelpers;

/// <summary>The chart in a few sentences, for those who do not see it: of each panel the leading series' first and last value.</summary>
internal static class ChartSummary
{
    public static string Of(ChartModel model)
    {
        var panels = model.Panels.Select(panel => Of(panel, model)).Where(text => text.Length > 0);
        return string.Join(' ', [Texts.ChartSummary.Filled(model.Caption), .. panels, Texts.ChartSummaryTable]);
    }

    private static string Of(ChartPanel panel, ChartModel model)
    {
        var series = panel.Series.FirstOrDefault(s => s.Role == ChartRole.Own && HasValue(s)) ?? panel.Series.FirstOrDefault(HasValue);
        var title = string.IsNullOrEmpty(panel.Title) ? string.Empty : $"{panel.Title}: ";
        if (series is null)
        {
            return $"{title}{Texts.ChartMissing}.";
        }

        var known = series.Points.Where(point => point.Value is not null).OrderBy(point => point.Year).ToList();
        ChartPoint[] ends = known.Count == 1 ? [known[0]] : [known[0], known[^1]];
        var values = ends.Select(point => $"{Quantity.Text(point.Value!.Value, model.Unit, model.Decimals)} ({point.Year})");
        return $"{title}{ChartContent.NameOf(series)} {string.Join(", ", values)}.";
    }

    private static bool HasValue(ChartSeries series) => series.Points.Any(point => point.Value is not null);
}
