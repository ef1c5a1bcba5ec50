namespace Hyte.Benchmarks.Load;

/// <summary>Measures two things in turn, again and again, so that whatever else the machine does meets both alike.</summary>
internal static class Pairs
{
    /// <returns>The median of the ratios pair by pair, and the median of each side.</returns>
    public static async Task<(double Ratio, double Target, double Baseline)> RunAsync(int rounds, Func<Task<double>> target, Func<Task<double>> baseline)
    {
        var pairs = new List<(double Target, double Baseline)>();
        for (var round = 0; round < rounds; round++)
        {
            // Neither is always the first.
            if (round % 2 == 0) pairs.Add((await target(), await baseline()));
            else
            {
                var second = await baseline();
                pairs.Add((await target(), second));
            }
        }

        return (Median(pairs.Select(p => p.Target / p.Baseline)), Median(pairs.Select(p => p.Target)), Median(pairs.Select(p => p.Baseline)));
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
