namespace Hyte.Programmes.Indicators.Progress;

/// <summary>Targets that want the level of another area in the same year, usually the whole country's: a target that moves.</summary>
internal static class RelativeRule
{
    public static SeriesProgress Judge(Candidate candidate)
    {
        var series = candidate.Series;
        var target = candidate.Target!;
        var latest = candidate.Values.Latest!;
        var area = candidate.Indicator.Areas[target.ReferenceAreaId!.Value];
        if (ReferenceOf(candidate, latest) is not { Value.Number: { } level } reference)
        {
            return candidate.Colourless(NoColourReason.NoReference, string.Format(ProgressTexts.NoReference, area.Name, latest.Time));
        }

        var wanted = series.Better == BetterDirection.Down ? -1 : 1;
        var shortfall = Math.Max(0, wanted * (level - candidate.Newest));
        if (shortfall == 0)
        {
            return Told(ProgressColour.Green, string.Format(ProgressTexts.RelativeMet, series.Dated(latest), area.Name, series.Figure(level))) with { IsMet = true };
        }

        if (candidate.Values.Baseline is not { Value.Number: { } baseline } first || ReferenceOf(candidate, first) is not { Value.Number: { } levelThen })
        {
            return candidate.Colourless(NoColourReason.NoBaseline, string.Format(ProgressTexts.RelativeNoBaseline, series.Dated(latest), area.Name, series.Figure(level)));
        }

        var then = Math.Max(0, wanted * (levelThen - baseline));
        var improvement = then - shortfall;
        var limit = candidate.LimitFrom(baseline);
        var colour = improvement > 0 && improvement >= limit ? ProgressColour.Green
            : improvement < 0 && -improvement >= limit ? ProgressColour.Red
            : ProgressColour.Yellow;
        var sentence = colour switch
        {
            ProgressColour.Green => ProgressTexts.RelativeNarrowed,
            ProgressColour.Red => ProgressTexts.RelativeGrew,
            _ => ProgressTexts.RelativeSame,
        };
        return Told(colour, string.Format(sentence, area.Name, series.Difference(then), series.Difference(shortfall))) with { Improvement = improvement, Limit = limit };

        SeriesProgress Told(ProgressColour to, string words) => candidate.Coloured(to, words) with
        {
            Reference = reference,
            Goal = level,
            Formula = string.Format(ProgressTexts.RelativeFormula, series.Plain(candidate.Newest), area.Name, series.Plain(level), series.Signed(candidate.Newest - level)),
        };
    }

    private static ObservationFacts? ReferenceOf(Candidate candidate, ObservationFacts own) =>
        candidate.Series.Observations.FirstOrDefault(o => o.AreaId == candidate.Target!.ReferenceAreaId && o.Time == own.Time && o.Value.Number is not null);
}
