using Hyte.Modules.Reports;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Hyte.Documents.Reports.Word;

/// <summary>Lines over time. They differ by the shape of their points too, and what is there to compare with is dotted.</summary>
internal static class LinesChart
{
    private const uint TimeAxis = 1;
    private const uint ValueAxis = 2;

    private const int Thick = 28_575;
    private const int Thin = 22_225;

    private static readonly string[] Colours = ["005799", "8A4B00", "00666B", "8C2E6F", "6D3FA0", "00683A"];

    private static readonly string[] References = ["4D5459", "00683A", "7A5900"];

    private static readonly C.MarkerStyleValues[] Points =
        [C.MarkerStyleValues.Circle, C.MarkerStyleValues.Square, C.MarkerStyleValues.Triangle, C.MarkerStyleValues.Diamond];

    public static (C.ChartSpace Chart, ChartSheet Sheet) Of(ReportLines lines)
    {
        var sheet = new ChartSheet(DocumentTexts.ChartTime, lines.Points, [.. lines.Series.Select(s => (s.Name, s.Values))]);
        return (ChartDraw.Space(new C.PlotArea(
            new C.Layout(),
            new C.LineChart(
            [
                new C.Grouping { Val = C.GroupingValues.Standard },
                new C.VaryColors { Val = false },
                .. lines.Series.Select((line, place) => Series(line, place, Colour(lines.Series, place), sheet)),
                new C.ShowMarker { Val = true },
                new C.AxisId { Val = TimeAxis },
                new C.AxisId { Val = ValueAxis },
            ]),
            ChartDraw.Names(TimeAxis, ValueAxis, C.AxisPositionValues.Bottom, C.OrientationValues.MinMax),
            Axis(lines.Unit))), sheet);
    }

    // Each kind has colours of its own, so that the city keeps its colour whatever it is compared with.
    private static string Colour(IReadOnlyList<ReportLine> series, int place)
    {
        var before = series.Take(place).Count(s => s.IsReference == series[place].IsReference);
        var colours = series[place].IsReference ? References : Colours;
        return colours[before % colours.Length];
    }

    private static C.LineChartSeries Series(ReportLine line, int place, string colour, ChartSheet sheet) => new(
        new C.Index { Val = (uint)place },
        new C.Order { Val = (uint)place },
        sheet.Name(place),
        new C.ChartShapeProperties(new A.Outline(ChartDraw.Solid(colour), new A.PresetDash { Val = line.IsReference ? A.PresetLineDashValues.SystemDot : A.PresetLineDashValues.Solid })
        {
            Width = line.IsReference ? Thin : Thick,
            CapType = A.LineCapValues.Round,
        }),
        new C.Marker(
            new C.Symbol { Val = Points[place % Points.Length] },
            new C.Size { Val = 6 },
            new C.ChartShapeProperties(ChartDraw.Solid(line.IsReference ? "FFFFFF" : colour), ChartDraw.Line(colour))),
        sheet.Names(),
        sheet.Values(place),
        new C.Smooth { Val = false });

    private static C.ValueAxis Axis(string unit)
    {
        var axis = new C.ValueAxis(
            new C.AxisId { Val = ValueAxis },
            new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = C.AxisPositionValues.Left },
            new C.MajorGridlines(new C.ChartShapeProperties(ChartDraw.Line(ChartDraw.Grid))));
        if (unit.Length > 0) axis.AppendChild(ChartDraw.Title(unit));
        axis.Append(
            new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
            new C.ShapeProperties(new A.Outline(new A.NoFill())),
            new C.CrossingAxis { Val = TimeAxis },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            new C.CrossBetween { Val = C.CrossBetweenValues.Between });
        return axis;
    }
}
