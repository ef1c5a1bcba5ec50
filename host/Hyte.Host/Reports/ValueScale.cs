namespace Hyte.Host.Reports;

/// <summary>A scale with round numbers around values.</summary>
/// <param name="Low">Its lowest number.</param>
/// <param name="High">Its highest, above the lowest.</param>
/// <param name="Ticks">The round numbers from lowest to highest.</param>
internal sealed record ValueScale(double Low, double High, IReadOnlyList<double> Ticks)
{
    private const int WantedSteps = 4;

    /// <summary>The scale of values between two. Zero is in sight unless that would flatten the lines.</summary>
    public static ValueScale Of(double least, double greatest)
    {
        if (least > 0 && least < (greatest - least) * 2 || least == greatest) least = Math.Min(least, 0);
        if (greatest < 0 && -greatest < (greatest - least) * 2 || least == greatest) greatest = Math.Max(greatest, least + 1);
        var step = RoundStep((greatest - least) / WantedSteps);
        var (first, last) = (Math.Floor(least / step), Math.Ceiling(greatest / step));
        var ticks = Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step).ToList();
        return new ValueScale(ticks[0], ticks[^1], ticks);
    }

    private static double RoundStep(double raw)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return (raw / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }
}
