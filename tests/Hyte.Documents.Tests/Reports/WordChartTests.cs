using Hyte.Documents.Papers;
using Hyte.Modules.Reports;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Hyte.Documents.Tests.Reports;

public sealed class WordChartTests
{
    [Fact]
    public void Bars_are_stacked_with_a_series_for_each_state_in_its_own_ink()
    {
        using var written = new Written(SampleReport.Document);
        var bars = written.Main.ChartParts.SelectMany(c => c.ChartSpace!.Descendants<C.BarChart>()).Single();
        Assert.Equal(C.BarGroupingValues.Stacked, bars.BarGrouping!.Val!.Value);
        var series = bars.Elements<C.BarChartSeries>().ToList();
        Assert.Equal(["● Toteutunut", "◕ Käynnissä", "◐ Toteutuu osittain", "○ Ei aloitettu", "┄ Ei päivitetty", "✕ Ei toteudu"], series.Select(s => s.SeriesText!.Descendants<C.NumericValue>().Single().Text));
        Assert.Equal(6, series.Select(s => s.GetFirstChild<C.ChartShapeProperties>()!.InnerXml).Distinct().Count());
        Assert.Single(series, s => s.Descendants<A.PatternFill>().Any());
    }

    [Fact]
    public void A_missing_value_is_a_gap_and_what_is_compared_with_is_dotted()
    {
        using var written = new Written(SampleReport.Document);
        var chart = written.Main.ChartParts.Single(c => c.ChartSpace!.Descendants<C.LineChart>().Any()).ChartSpace!;
        Assert.Equal(C.DisplayBlanksAsValues.Gap, chart.Descendants<C.DisplayBlanksAs>().Single().Val!.Value);
        var lines = chart.Descendants<C.LineChartSeries>().ToList();
        Assert.Equal([0u, 1, 2, 3, 5], lines[0].Descendants<C.Values>().Single().Descendants<C.NumericPoint>().Select(p => p.Index!.Value));
        Assert.Equal([A.PresetLineDashValues.Solid, A.PresetLineDashValues.Solid, A.PresetLineDashValues.SystemDot], lines.Select(l => l.Descendants<A.PresetDash>().First().Val!.Value));
    }

    [Fact]
    public void The_numbers_of_a_chart_are_in_it_as_a_workbook()
    {
        using var written = new Written(SampleReport.Document);
        var part = written.Main.ChartParts.Single(c => c.ChartSpace!.Descendants<C.LineChart>().Any());
        using var book = part.EmbeddedPackagePart!.GetStream();
        var sheet = PaperReader.Read(book, "luvut.xlsx", PaperLimits.Standard);
        var rows = sheet.Only().Rows.Select(r => string.Join(";", r.Cells.Select(c => c.Text))).ToList();
        Assert.Equal("Ajankohta;Mikkeli;Etelä-Savo;Koko maa", rows[0]);
        Assert.Equal("2013;13,4;12,4;9,8", rows[1]);
    }

    [Fact]
    public void Two_lines_of_one_name_are_both_drawn()
    {
        using var written = Written.Of(new ReportLines("Kuvio", "Kaksi viivaa.", "%", ["2020"], [new("Mikkeli", [1]), new("Mikkeli", [2]), new("Ajankohta", [3])]));
        Assert.Equal(3, written.Main.ChartParts.Single().ChartSpace!.Descendants<C.LineChartSeries>().Count());
    }
}
