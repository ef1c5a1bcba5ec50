namespace Hyte.Programmes.Indicators.Progress;

/// <summary>The figures that meet a target: all those between two ends, of which one may be open.</summary>
internal readonly record struct Goal(decimal? From, decimal? To)
{
    public static Goal Range(TargetFacts target) => new(target.Value, target.Upper);

    public static Goal Of(Candidate candidate)
    {
        var target = candidate.Target!;
        var value = target.Value!.Value;
        return target.Kind switch
        {
            TargetKind.Rank => new Goal(null, value),
            TargetKind.Increase => candidate.Values.Baseline?.Value.Number is { } baseline
                ? value < 0 ? new Goal(null, baseline + value) : new Goal(baseline + value, null)
                : default,
            _ => target.Comparison switch
            {
                TargetComparison.AtLeast => new Goal(value, null),
                TargetComparison.AtMost => new Goal(null, value),
                _ => new Goal(value, value),
            },
        };
    }

    /// <summary>Both ends are open: there is nothing to reach, because the figure that it counts from is missing.</summary>
    public bool IsOpen => From is null && To is null;

    public bool IsMetBy(decimal value) => Missing(value) == 0;

    /// <summary>How far a value is from meeting the target; zero when it does.</summary>
    public decimal Missing(decimal value) => value < From ? From.Value - value : value > To ? value - To.Value : 0;

    /// <summary>The end that a value should come to.</summary>
    public decimal Nearest(decimal value) => From is null || (To is not null && value > To) ? To!.Value : From.Value;
}
