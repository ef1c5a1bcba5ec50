namespace Hyte.Programmes.Indicators.Progress;

/// <summary>How large a change must be before it counts.</summary>
/// <remarks>
/// The city's rule speaks of "no significant change" and leaves the size open. An indicator may have a limit of its own; the defaults here are stated on its page.
/// A change exactly as large as the limit counts.
/// </remarks>
public static class SignificantChange
{
    /// <summary>The default of shares, in percentage points.</summary>
    public const decimal PercentagePoints = 0.5m;

    /// <summary>The default of rankings, in positions.</summary>
    public const decimal Positions = 1m;

    /// <summary>The default of everything else, as a share of the baseline.</summary>
    public const decimal ShareOfBaseline = 0.01m;

    /// <summary>The unit of rankings.</summary>
    public const string PositionUnit = "sija";

    /// <summary>The limit in the unit of the values.</summary>
    /// <param name="own">The indicator's own limit, or null.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="baseline">The value that the change is seen from.</param>
    /// <returns>Zero or more; with zero every change counts.</returns>
    public static decimal Limit(decimal? own, string unit, decimal baseline) => (own, unit) switch
    {
        ({ } set, _) => set,
        (_, "%") => PercentagePoints,
        (_, PositionUnit) => Positions,
        _ => Math.Abs(baseline) * ShareOfBaseline,
    };
}
