using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>The lines of a panel that are no values: targets that come down to a figure, and a baseline of which the year is not known.</summary>
internal static class ChartTargets
{
    public static IEnumerable<ChartTarget> Of(IndicatorDetails details, SeriesFacts series, AreaFacts area, DateOnly today)
    {
        var baseline = series.Observations.FirstOrDefault(o => o.AreaId == area.Id && o is { IsBaseline: true, YearIsKnown: false });
        if (baseline?.Value.Number is { } level) yield return new ChartTarget(IndicatorPageTexts.ColumnUndatedBaseline, level);
        foreach (var target in details.Facts.Targets.Where(t => IsFor(t, series, area)))
        {
            if (LineOf(details, target, series, area, today) is { } line) yield return line;
        }
    }

    // A target for all groups is the city's; another area has only those that name it.
    private static bool IsFor(TargetFacts target, SeriesFacts series, AreaFacts area) =>
        (target.SeriesId is null || target.SeriesId == series.Id) && (target.AreaId is null ? area.CountsAsOwn : target.AreaId == area.Id);

    private static ChartTarget? LineOf(IndicatorDetails details, TargetFacts target, SeriesFacts series, AreaFacts area, DateOnly today)
    {
        // A legal limit is no target of the city: a largest value is called what it is.
        var most = target is { Kind: TargetKind.Value, Comparison: TargetComparison.AtMost, Value: > 0 };
        var label = most ? IndicatorPageTexts.ChartMost : area.CountsAsOwn ? IndicatorPageTexts.ChartTarget : string.Format(IndicatorPageTexts.ChartTargetOf, area.Name);
        return target.Kind switch
        {
            TargetKind.Yearly when target is { Value: { } value, Year: { } year } => new ChartTarget(label, value, Year: year),
            TargetKind.Range when target.Value is { } from => new ChartTarget(label, from, target.Upper),
            // A due year far ahead would squeeze the years that have values.
            TargetKind.Value when target.Value is { } value => new ChartTarget(target.Year is { } due ? string.Format(IndicatorPageTexts.ChartTargetDue, label, due) : label, value),
            TargetKind.Increase when GoalOf(details, target, series, area, today) is { } goal =>
                new ChartTarget(target.Year is { } due ? string.Format(IndicatorPageTexts.ChartTargetDue, label, due) : label, goal),
            TargetKind.Rank or TargetKind.Frequency when target.Value is { } count => new ChartTarget(label, count),
            _ => null,
        };
    }

    private static decimal? GoalOf(IndicatorDetails details, TargetFacts target, SeriesFacts series, AreaFacts area, DateOnly today) =>
        ProgressRule.SuggestFor(details.Facts with { Targets = [target] }, series, area, today).Goal;
}
