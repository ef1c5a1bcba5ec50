using Hyte.Web;

namespace Hyte.Programmes.Indicators.Progress;

/// <summary>Targets that come down to figures to reach: a value, a range, an increase, a year's own value, a rank.</summary>
internal static class GoalRule
{
    public static SeriesProgress Judge(Candidate candidate, Goal goal)
    {
        var series = candidate.Series;
        var latest = candidate.Newest;
        var wording = candidate.Wording;
        if (candidate.Values.Baseline?.Value.Number is not { } baseline)
        {
            return !goal.IsOpen && goal.IsMetBy(latest)
                ? candidate.Coloured(ProgressColour.Green, string.Format(ProgressTexts.GoalMet, series.Dated(candidate.Values.Latest!), wording)) with { IsMet = true, Goal = goal.Nearest(latest) }
                : candidate.Colourless(NoColourReason.NoBaseline, string.Format(ProgressTexts.NoBaseline, series.Dated(candidate.Values.Latest!)));
        }

        var limit = candidate.LimitFrom(baseline);
        // From a baseline that met the target every step out of it counts whole: the city's red is "worse than the baseline and/or against the target".
        var improvement = goal.IsMetBy(baseline) && !goal.IsMetBy(latest) ? -Math.Abs(latest - baseline) : goal.Missing(baseline) - goal.Missing(latest);
        var (from, to) = (series.Dated(candidate.Values.Baseline!), series.Dated(candidate.Values.Latest!));
        var (colour, sentence) = (goal.IsMetBy(latest), improvement) switch
        {
            (true, _) => (ProgressColour.Green, string.Format(ProgressTexts.GoalMetFrom, from, to, wording)),
            (_, > 0) when improvement >= limit => (ProgressColour.Green, string.Format(ProgressTexts.GoalNearer, from, to, wording, series.Difference(goal.Missing(latest)))),
            (_, < 0) when -improvement >= limit => (ProgressColour.Red, string.Format(ProgressTexts.GoalFurther, from, to, wording, series.Signed(latest - baseline), series.Difference(goal.Missing(latest)))),
            _ => (ProgressColour.Yellow, string.Format(ProgressTexts.NoSignificantChange, from, to, series.Difference(limit), wording)),
        };

        var end = goal.Nearest(baseline);
        var gap = goal.IsMetBy(baseline) ? null : GapClosed.Between(baseline, end, latest);
        return candidate.Coloured(colour, sentence) with
        {
            Goal = goal.Nearest(latest),
            Gap = gap,
            Improvement = improvement,
            Limit = limit,
            IsMet = goal.IsMetBy(latest),
            Formula = gap is { } share
                ? string.Format(ProgressTexts.GapFormula, series.Plain(latest), series.Plain(baseline), series.Plain(end), FinnishFormat.Percent(share.Share * 100, 0), series.Difference(limit))
                : string.Format(ProgressTexts.NoGapFormula, series.Plain(baseline), series.Plain(latest), series.Signed(latest - baseline), series.Difference(limit)),
        };
    }
}
