namespace Hyte.Programmes.Indicators.Progress;

/// <summary>No target has been decided. Worse than the baseline is red by the city's rule all the same; better has no target to move toward, so it has no colour.</summary>
internal static class NoTargetRule
{
    public static SeriesProgress Judge(Candidate candidate)
    {
        var series = candidate.Series;
        if (candidate.Values.Latest is not { Value.Number: not null } latest || candidate.Values.Baseline?.Value.Number is not { } baseline || series.Better == BetterDirection.None)
        {
            return candidate.Colourless(NoColourReason.NoTarget, ProgressTexts.NoTarget);
        }

        var limit = candidate.LimitFrom(baseline);
        var toward = (series.Better == BetterDirection.Up ? 1 : -1) * (candidate.Newest - baseline);
        var (from, to) = (series.Dated(candidate.Values.Baseline!), series.Dated(latest));
        var judged = toward switch
        {
            < 0 when -toward >= limit => candidate.Coloured(ProgressColour.Red, string.Format(ProgressTexts.NoTargetWorse, from, to)),
            > 0 when toward >= limit => candidate.Colourless(NoColourReason.NoTarget, string.Format(ProgressTexts.NoTargetBetter, from, to)),
            _ => candidate.Coloured(ProgressColour.Yellow, string.Format(ProgressTexts.NoTargetSame, from, to, series.Difference(limit))),
        };
        return judged with
        {
            Improvement = toward,
            Limit = limit,
            Formula = string.Format(ProgressTexts.ChangeFormula, series.Plain(candidate.Newest), series.Plain(baseline), series.Signed(candidate.Newest - baseline), series.Difference(limit)),
        };
    }
}
