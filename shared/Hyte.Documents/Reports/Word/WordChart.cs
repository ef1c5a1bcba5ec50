using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Modules.Reports;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Hyte.Documents.Reports.Word;

/// <summary>Writes drawings as Word's own charts, which people can edit: the numbers are in the document as a workbook.</summary>
internal sealed class WordChart(WordParts parts)
{
    // Lengths of drawings are in English Metric Units.
    private const long Centimetre = 360_000;
    private const long Width = 17 * Centimetre;
    private const long LinesHeight = 8 * Centimetre;
    private const long BarHeight = Centimetre;
    private const long LegendHeight = 2 * Centimetre;
    private const long MostHeight = 22 * Centimetre;

    /// <summary>The bars, and under them their counts in words.</summary>
    public IEnumerable<OpenXmlElement> Write(ReportShares shares)
    {
        if (shares.Rows.Count == 0) yield break;
        yield return WordText.Paragraph(WordLook.Caption, shares.Caption);
        var (chart, sheet) = SharesChart.Of(shares);
        yield return Drawing(chart, sheet, shares.Caption, shares.Summary, Math.Min(MostHeight, shares.Rows.Count * BarHeight + LegendHeight));
        var list = parts.Lists.Begin(isNumbered: false);
        foreach (var row in shares.Rows) yield return new Paragraph([WordLists.Item(list, 0), WordText.Run(row.Name, new RunProperties { Bold = new Bold() }), .. Counts(row)]);
    }

    public IEnumerable<OpenXmlElement> Write(ReportLines lines)
    {
        if (lines.Points.Count == 0 || lines.Series.Count == 0) yield break;
        yield return WordText.Paragraph(WordLook.Caption, lines.Caption);
        var (chart, sheet) = LinesChart.Of(lines);
        yield return Drawing(chart, sheet, lines.Caption, lines.Summary, LinesHeight);
    }

    private static IEnumerable<OpenXmlElement> Counts(ReportShareRow row)
    {
        var before = ": ";
        foreach (var part in row.Parts)
        {
            yield return WordText.Run(before);
            foreach (var run in WordMark.Runs(part.Mark)) yield return run;
            yield return WordText.Run($"\u00A0{part.Count}");
            before = ", ";
        }
    }

    private Paragraph Drawing(C.ChartSpace chart, ChartSheet sheet, string caption, string summary, long height)
    {
        var part = parts.Main.AddNewPart<ChartPart>();
        var book = part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx);
        using (var file = new MemoryStream(sheet.File())) book.FeedData(file);
        chart.AppendChild(new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = part.GetIdOfPart(book) });
        part.ChartSpace = chart;

        var number = parts.NextDrawing();
        return new Paragraph(new Run(new Drawing(new D.Inline(
            new D.Extent { Cx = Width, Cy = height },
            new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new D.DocProperties { Id = number, Name = $"{DocumentTexts.WordChart} {number}", Description = WordText.Clean(summary), Title = WordText.Clean(caption) },
            new D.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = parts.Main.GetIdOfPart(part) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }
}
