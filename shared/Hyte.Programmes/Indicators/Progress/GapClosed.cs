namespace Hyte.Programmes.Indicators.Progress;

/// <summary>How far an indicator has come from its baseline to its target, as a share of the gap (0 = baseline, 1 = target).</summary>
/// <remarks>
/// Linear on purpose. Growth rates, as used for the SDGs, divide by the target and break on the 0 % targets
/// that a third of the city's school-survey indicators have.
/// </remarks>
public readonly record struct GapClosed
{
    private GapClosed(decimal share) => Share = share;

    /// <summary>Share of the gap closed: below 0 when moving away, above 1 when past the target.</summary>
    public decimal Share { get; }

    /// <summary>Measures the latest comparable value against baseline and target, all in the series' own unit.</summary>
    /// <returns>Null when baseline equals target: there is no gap to close.</returns>
    public static GapClosed? Between(decimal baseline, decimal target, decimal latest) =>
        baseline == target ? null : new GapClosed((latest - baseline) / (target - baseline));
}
