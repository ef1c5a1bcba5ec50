namespace Hyte.Programmes.Indicators.Progress;

/// <summary>Targets that want a direction: from the baseline ("vähenee") or from year to year ("kasvaa vuosittain").</summary>
internal static class DirectionRule
{
    public static SeriesProgress Judge(Candidate candidate)
    {
        var series = candidate.Series;
        var target = candidate.Target!;
        if (candidate.Values.Baseline?.Value.Number is not { } baseline)
        {
            return candidate.Colourless(NoColourReason.NoBaseline, string.Format(ProgressTexts.NoBaseline, series.Dated(candidate.Values.Latest!)));
        }

        var wanted = target.Direction switch
        {
            TargetDirection.Up => 1,
            TargetDirection.Down => -1,
            _ => series.Better == BetterDirection.Down ? -1 : 1,
        };
        var limit = candidate.LimitFrom(baseline);
        var toward = wanted * (candidate.Newest - baseline);
        var colour = target switch
        {
            { Direction: TargetDirection.NotWorse } => Against(toward) ? ProgressColour.Red : ProgressColour.Green,
            { Basis: TargetBasis.Yearly } when !Against(toward) => Stumbles(candidate, wanted).Count == 0 ? ProgressColour.Green : ProgressColour.Yellow,
            _ => Against(toward) ? ProgressColour.Red : Toward(toward) ? ProgressColour.Green : ProgressColour.Yellow,
        };

        return candidate.Coloured(colour, Sentence(candidate, colour, wanted, limit)) with
        {
            Improvement = toward,
            Limit = limit,
            IsMet = colour == ProgressColour.Green,
            Formula = string.Format(ProgressTexts.ChangeFormula, series.Plain(candidate.Newest), series.Plain(baseline), series.Signed(candidate.Newest - baseline), series.Difference(limit)),
        };

        // A limit of zero is met by every change, but standing still is none.
        bool Toward(decimal by) => by > 0 && by >= limit;

        bool Against(decimal by) => by < 0 && -by >= limit;
    }

    // Years in which the value did not move in the wanted direction from the one before.
    private static List<ObservedTime> Stumbles(Candidate candidate, int wanted)
    {
        var years = new List<ObservedTime>();
        var before = candidate.Values.Baseline!;
        foreach (var value in candidate.Values.Newer)
        {
            var step = wanted * (value.Value.Number!.Value - before.Value.Number!.Value);
            if (step <= 0 || step < candidate.LimitFrom(before.Value.Number!.Value)) years.Add(value.Time);
            before = value;
        }

        return years;
    }

    private static string Sentence(Candidate candidate, ProgressColour colour, int wanted, decimal limit)
    {
        var series = candidate.Series;
        var target = candidate.Target!;
        var (from, to) = (series.Dated(candidate.Values.Baseline!), series.Dated(candidate.Values.Latest!));
        return (colour, target.Basis) switch
        {
            (ProgressColour.Green, _) => string.Format(ProgressTexts.DirectionGood, from, to, candidate.Wording),
            (ProgressColour.Red, _) => string.Format(ProgressTexts.DirectionBad, from, to, candidate.Wording),
            (_, TargetBasis.Yearly) => string.Format(ProgressTexts.DirectionStumbles, from, to, candidate.Wording, string.Join(", ", Stumbles(candidate, wanted))),
            _ => string.Format(ProgressTexts.NoSignificantChange, from, to, series.Difference(limit), candidate.Wording),
        };
    }
}
