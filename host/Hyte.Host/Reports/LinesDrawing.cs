using System.Globalization;
using System.Text;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Host.Reports;

/// <summary>Where the parts of a line chart stand. Points keep equal distances, and a missing value lifts the pen.</summary>
/// <param name="Ticks">The lines across, with the values at their left.</param>
/// <param name="Points">The names under the chart.</param>
/// <param name="Lines">The lines themselves.</param>
internal sealed record LinesDrawing(IReadOnlyList<LinesDrawing.Label> Ticks, IReadOnlyList<LinesDrawing.Label> Points, IReadOnlyList<LinesDrawing.Drawn> Lines)
{
    public const int Width = 440;
    public const int Height = 240;

    private const double LeftMargin = 52;
    private const double RightMargin = 24;
    private const double Top = 14;
    private const double Bottom = 204;
    private const int Kinds = 4;
    private const int References = 2;
    private const int MostNames = 8;

    public string Left => Text(LeftMargin);

    public string Right => Text(Width - RightMargin);

    public string LabelRight => Text(LeftMargin - 10);

    public string LabelBottom => Text(Bottom + 24);

    /// <summary>Places everything; null when nothing has a value.</summary>
    public static LinesDrawing? Of(ReportLines lines)
    {
        var values = lines.Series.SelectMany(s => s.Values).OfType<decimal>().Select(v => (double)v).ToList();
        if (values.Count == 0 || lines.Points.Count == 0) return null;
        var scale = ValueScale.Of(values.Min(), values.Max());

        var (own, reference) = (0, 0);
        var drawn = lines.Series.Select(line => Draw(line, line.IsReference ? $"hy-report__line--reference hy-report__line--reference-{reference++ % References}" : $"hy-report__line--{own++ % Kinds}")).ToList();
        // Of many years every second or third is named; the newest always is.
        var step = (lines.Points.Count + MostNames - 1) / MostNames;
        return new LinesDrawing(
            [.. scale.Ticks.Select(tick => new Label(Text(Up(tick)), FinnishFormat.Number((decimal)Math.Round(tick, 6))))],
            [.. lines.Points.Select((name, place) => new Label(Text(Across(place)), (lines.Points.Count - 1 - place) % step == 0 ? name : ""))],
            drawn);

        Drawn Draw(ReportLine line, string look)
        {
            var path = new StringBuilder();
            var dots = new List<(string, string)>();
            var down = false;
            foreach (var (place, value) in line.Values.Take(lines.Points.Count).Index())
            {
                if (value is not { } known)
                {
                    down = false;
                    continue;
                }

                var (x, y) = (Text(Across(place)), Text(Up((double)known)));
                path.Append(down ? 'L' : 'M').Append(x).Append(' ').Append(y);
                dots.Add((x, y));
                down = true;
            }

            return new Drawn(line.Name, look, path.ToString(), dots);
        }

        // A single point stands in the middle.
        double Across(int place) => lines.Points.Count == 1
            ? (LeftMargin + Width - RightMargin) / 2
            : LeftMargin + 12 + ((Width - RightMargin - LeftMargin - 24) * place / (lines.Points.Count - 1));

        double Up(double value) => Bottom - ((Bottom - Top) * (value - scale.Low) / (scale.High - scale.Low));
    }

    private static string Text(double place) => place.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A word at a place.</summary>
    internal sealed record Label(string At, string Text);

    /// <summary>A line: its name, its look, its path and the points that it goes through.</summary>
    internal sealed record Drawn(string Name, string Class, string Path, IReadOnlyList<(string X, string Y)> Dots);
}
