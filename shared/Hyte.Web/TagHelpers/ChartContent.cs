using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Hyte.Web.TagHelpers;

/// <summary>The chart as <c>hy-chart.js</c> reads it: names, numbers and, beside each number, how it is written.</summary>
/// <remarks>Numbers are written here and not in the browser, so that the chart and the table under it never round differently.</remarks>
internal sealed record ChartContent(string? Unit, bool SharedScale, IReadOnlyList<ChartContent.Panel> Panels, ChartContent.Words Texts)
{
    // Escapes < and > too, so that no name can end the script element it is carried in.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static ChartContent Of(ChartModel model)
    {
        return new ChartContent(model.Unit, model.SharedScale, [.. model.Panels.Select(PanelOf)], Words.Finnish);

        Panel PanelOf(ChartPanel panel) => new(panel.Title, [.. panel.Series.Select(SeriesOf)], [.. panel.Targets.Select(TargetOf)], panel.Breaks);

        Series SeriesOf(ChartSeries series) => new(NameOf(series), series.Role, [.. series.Points.OrderBy(point => point.Year).Select(PointOf)]);

        Point PointOf(ChartPoint point) => point.Value is { } value
            ? new Point(point.Year, value, Quantity.Text(value, model.Unit, model.Decimals), point.Note)
            : new Point(point.Year, null, point.Missing ?? Web.Texts.ChartMissing, point.Note);

        Target TargetOf(ChartTarget target) =>
            new(target.Label, target.Value, target.Upper, target.Year, Quantity.Range(target.Value, target.Upper, model.Unit, model.Decimals));
    }

    /// <summary>The name of a series; that of a substitute area always says that it is one.</summary>
    public static string NameOf(ChartSeries series) =>
        series.Role == ChartRole.Substitute && !series.Name.Contains(Web.Texts.ChartSubstitute, StringComparison.OrdinalIgnoreCase)
            ? $"{series.Name} ({Web.Texts.ChartSubstitute})"
            : series.Name;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    internal sealed record Panel(string? Title, IReadOnlyList<Series> Series, IReadOnlyList<Target> Targets, IReadOnlyList<ChartBreak> Breaks);

    internal sealed record Series(string Name, ChartRole Role, IReadOnlyList<Point> Points);

    /// <summary>A value and how it is written; without a value the text is the reason.</summary>
    internal sealed record Point(int Year, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Value, string Text, string? Note);

    internal sealed record Target(string Label, decimal Value, decimal? Upper, int? Year, string Text);

    internal sealed record Words(string Kind, string Missing, string Break, string From)
    {
        public static Words Finnish => new(Web.Texts.ChartKind, Web.Texts.ChartMissing, Web.Texts.ChartBreak, Web.Texts.ChartFrom);
    }
}
