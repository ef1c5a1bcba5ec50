using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Reports;

/// <summary>An indicator as it stood when the report's time ended: later values are left out, and the pages' own rule judges the rest.</summary>
internal static class YearEnd
{
    public static IndicatorDetails AtEndOf(this IndicatorDetails indicator, ReportFrame frame, DateOnly today)
    {
        var series = indicator.Facts.Series.Select(s => s with { Observations = [.. s.Observations.Where(o => o.Time.Year <= frame.To.Year)] });
        var facts = indicator.Facts with { Series = [.. series] };
        return new IndicatorDetails(indicator.Indicator, facts, ProgressRule.Suggest(facts, AsOf(frame, today)), indicator.Ties, indicator.Confirmations);
    }

    /// <summary>The day of the judgement. What was due by the last day is late on the day after.</summary>
    public static DateOnly AsOf(ReportFrame frame, DateOnly today) => frame.To < today ? frame.To.AddDays(1) : today;
}
