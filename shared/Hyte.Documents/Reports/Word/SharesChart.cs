using Hyte.Modules.Reports;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Hyte.Documents.Reports.Word;

/// <summary>Bars of counts, stacked. A state has its own series, and its count stands in its part of the bar.</summary>
internal static class SharesChart
{
    private const uint NamesAxis = 1;
    private const uint CountsAxis = 2;

    public static (C.ChartSpace Chart, ChartSheet Sheet) Of(ReportShares shares)
    {
        var marks = InOrder(shares);
        var sheet = new ChartSheet(DocumentTexts.ChartThing, [.. shares.Rows.Select(r => r.Name)], [.. marks.Select(mark => (Name(mark), Counts(shares, mark)))]);
        return (ChartDraw.Space(new C.PlotArea(
            new C.Layout(),
            new C.BarChart(
            [
                new C.BarDirection { Val = C.BarDirectionValues.Bar },
                new C.BarGrouping { Val = C.BarGroupingValues.Stacked },
                new C.VaryColors { Val = false },
                .. marks.Select((mark, place) => Series(mark, place, sheet)),
                new C.GapWidth { Val = 50 },
                new C.Overlap { Val = 100 },
                new C.AxisId { Val = NamesAxis },
                new C.AxisId { Val = CountsAxis },
            ]),
            // The first row is the topmost one.
            ChartDraw.Names(NamesAxis, CountsAxis, C.AxisPositionValues.Left, C.OrientationValues.MaxMin),
            Axis())), sheet);
    }

    // Each row names only its own states, in their order; together they tell the order of all.
    private static List<ReportMark> InOrder(ReportShares shares)
    {
        var marks = new List<ReportMark>();
        foreach (var row in shares.Rows)
        {
            var place = 0;
            foreach (var mark in row.Parts.Select(p => p.Mark))
            {
                if (marks.IndexOf(mark) is >= 0 and var known) place = known + 1;
                else marks.Insert(place++, mark);
            }
        }

        return marks;
    }

    private static string Name(ReportMark mark) => $"{WordMark.Shape(mark)} {mark.Word}".Trim();

    private static IReadOnlyList<decimal?> Counts(ReportShares shares, ReportMark mark) =>
        [.. shares.Rows.Select(r => r.Parts.Where(p => p.Mark == mark).Sum(p => p.Count) is > 0 and var count ? (decimal?)count : null)];

    private static C.BarChartSeries Series(ReportMark mark, int place, ChartSheet sheet) => new(
        new C.Index { Val = (uint)place },
        new C.Order { Val = (uint)place },
        sheet.Name(place),
        Fill(mark),
        new C.InvertIfNegative { Val = false },
        new C.DataLabels(
            ChartDraw.Text(WordMark.IsHatched(mark) ? ChartDraw.Ink : WordMark.Bar(mark).Text),
            new C.ShowLegendKey { Val = false },
            new C.ShowValue { Val = true },
            new C.ShowCategoryName { Val = false },
            new C.ShowSeriesName { Val = false },
            new C.ShowPercent { Val = false },
            new C.ShowBubbleSize { Val = false }),
        sheet.Names(),
        sheet.Values(place));

    // What has not been told is hatched on white, as on the pages; a white edge parts neighbours of nearly the same colour.
    private static C.ChartShapeProperties Fill(ReportMark mark) => WordMark.IsHatched(mark)
        ? new(
            new A.PatternFill(
                new A.ForegroundColor(new A.RgbColorModelHex { Val = "B8BFC5" }),
                new A.BackgroundColor(new A.RgbColorModelHex { Val = "FFFFFF" }))
            { Preset = A.PresetPatternValues.WideUpwardDiagonal },
            ChartDraw.Line(ChartDraw.Edge))
        : new(ChartDraw.Solid(WordMark.Bar(mark).Fill), ChartDraw.Line("FFFFFF", 12_700));

    // Counts stand in the bars, so the axis is not drawn.
    private static C.ValueAxis Axis() => new(
        new C.AxisId { Val = CountsAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MinAxisValue { Val = 0 }),
        new C.Delete { Val = true },
        new C.AxisPosition { Val = C.AxisPositionValues.Top },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        new C.CrossingAxis { Val = NamesAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.CrossBetween { Val = C.CrossBetweenValues.Between });
}
