using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>A line the size of a word, for a cell of a table: no axes, gaps as gaps, a dot on the last value.</summary>
[HtmlTargetElement("hy-sparkline", Attributes = "values")]
public sealed class SparklineTagHelper : TagHelper
{
    /// <summary>The longest series whose every value is read out; of a longer one the first and the last are.</summary>
    private const int MostRead = 8;

    /// <summary>The values in any order, at most one for a year; null values are gaps. None at all shows a dash that reads "ei tietoja".</summary>
    public IEnumerable<ChartPoint>? Values { get; set; }

    /// <summary>The unit in the label.</summary>
    public string? Unit { get; set; }

    /// <summary>A target, drawn as a thin line across; null for none.</summary>
    public decimal? Target { get; set; }

    /// <summary>Decimals in the label, as in <see cref="FinnishFormat.Number"/>.</summary>
    public int? Decimals { get; set; }

    /// <summary>True hides the line from screen readers, for rows whose other cells say the same values.</summary>
    public bool Decorative { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var points = (Values ?? []).OrderBy(point => point.Year).ToList();
        if (points.TrueForAll(point => point.Value is null))
        {
            output.Become("span", "hy-spark-none");
            output.Content.AppendHtml(Html.Element("span", null, "–").With("aria-hidden", "true")).AppendHtml(Html.ForReader(Texts.SparklineEmpty));
            return;
        }

        var drawing = SparklineDrawing.Of(points, Target);
        output.Become("svg", "hy-spark");
        output.Attributes.SetAttribute("viewBox", $"0 0 {SparklineDrawing.Width} {SparklineDrawing.Height}");
        output.Attributes.SetAttribute("width", SparklineDrawing.Width);
        output.Attributes.SetAttribute("height", SparklineDrawing.Height);
        if (Decorative)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label(points));
        }

        if (drawing.TargetY is { } y)
        {
            output.Content.AppendHtml(Html.Element("path", "hy-spark__target").With("d", Invariant($"M0 {y:0.##}H{SparklineDrawing.Width}")));
        }

        if (drawing.Line.Length > 0)
        {
            output.Content.AppendHtml(Html.Element("path", "hy-spark__line").With("d", drawing.Line));
        }

        foreach (var alone in drawing.Alone)
        {
            output.Content.AppendHtml(Dot("hy-spark__alone", alone, 1.5));
        }

        output.Content.AppendHtml(Dot("hy-spark__last", drawing.Last, SparklineDrawing.DotRadius));
    }

    private static TagBuilder Dot(string cssClass, SparklineDrawing.Place at, double radius) =>
        Html.Element("circle", cssClass).With("cx", Invariant($"{at.X:0.##}")).With("cy", Invariant($"{at.Y:0.##}")).With("r", Invariant($"{radius}"));

    private string Label(List<ChartPoint> points)
    {
        var said = points;
        if (points.Count > MostRead)
        {
            var known = points.Where(point => point.Value is not null).ToList();
            said = known.Count == 1 ? known : [known[0], known[^1]];
        }

        return string.Join(", ", said.Select(point => $"{point.Year}: {Said(point)}"));
    }

    private string Said(ChartPoint point) => point.Value is { } value ? Quantity.Text(value, Unit, Decimals) : point.Missing ?? Texts.ChartMissing;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
