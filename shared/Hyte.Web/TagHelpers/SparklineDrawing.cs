using System.Globalization;
using System.Text;

namespace Hyte.Web.TagHelpers;

/// <summary>Where the parts of a sparkline stand. Years keep their distances, and everything stays inside the view box.</summary>
/// <param name="Line">The path; a gap lifts the pen.</param>
/// <param name="Alone">Values with a gap on both sides, which no line would show.</param>
/// <param name="Last">The last value.</param>
/// <param name="TargetY">The height of the target; null without one.</param>
internal sealed record SparklineDrawing(string Line, IReadOnlyList<SparklineDrawing.Place> Alone, SparklineDrawing.Place Last, double? TargetY)
{
    public const int Width = 96;
    public const int Height = 24;
    public const double DotRadius = 2.5;

    private const double Margin = DotRadius + 1;

    /// <param name="points">Points in the order of their years, at least one of them with a value.</param>
    /// <param name="target">The target.</param>
    public static SparklineDrawing Of(IReadOnlyList<ChartPoint> points, decimal? target)
    {
        var values = points.Where(point => point.Value is not null).Select(point => point.Value!.Value).ToList();
        var (low, high) = target is { } aim ? (Math.Min(values.Min(), aim), Math.Max(values.Max(), aim)) : (values.Min(), values.Max());
        var (first, last) = (points[0].Year, points[^1].Year);

        var path = new StringBuilder();
        var alone = new List<Place>();
        Place end = default;
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Value is not { } value)
            {
                continue;
            }

            end = new Place(Across(points[i].Year), Up(value));
            var joinsBack = i > 0 && points[i - 1].Value is not null;
            var joinsOn = i < points.Count - 1 && points[i + 1].Value is not null;
            if (joinsBack || joinsOn)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(joinsBack ? 'L' : 'M')}{end.X:0.##} {end.Y:0.##}");
            }
            else
            {
                alone.Add(end);
            }
        }

        return new SparklineDrawing(path.ToString(), [.. alone.Where(place => place != end)], end, target is { } drawn ? Up(drawn) : null);

        double Across(int year) => Margin + ((Width - (2 * Margin)) * Share(year, first, last));

        double Up(decimal value) => Height - Margin - ((Height - (2 * Margin)) * Share(value, low, high));
    }

    /// <summary>How far along a value is, 0–1; in the middle when there is nowhere to go.</summary>
    private static double Share(decimal value, decimal from, decimal to)
    {
        // The distance between two far ends of decimal does not fit into decimal.
        var whole = (double)to - (double)from;
        return whole == 0 ? 0.5 : ((double)value - (double)from) / whole;
    }

    internal readonly record struct Place(double X, double Y);
}
