using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Hyte.Documents.Reports.Word;

/// <summary>What all charts are drawn with.</summary>
internal static class ChartDraw
{
    public const string Ink = "1A1A1A";
    public const string Edge = "737B82";
    public const string Grid = "DFE3E6";

    private const int TextSize = 900;

    private const int LongestUpright = 3;
    private const int UpTheAxis = -90 * 60_000;

    public static C.ChartSpace Space(C.PlotArea plot) => new(
        new C.Date1904 { Val = false },
        new C.EditingLanguage { Val = "fi-FI" },
        new C.RoundedCorners { Val = false },
        new C.Chart(
            new C.AutoTitleDeleted { Val = true },
            plot,
            new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }, Text(Ink)),
            new C.PlotVisibleOnly { Val = true },
            // A missing value is a gap, never zero.
            new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }),
        new C.ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
        Text(Ink));

    public static C.TextProperties Text(string colour) => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties(Solid(colour)) { FontSize = TextSize }), new A.EndParagraphRunProperties { Language = "fi-FI" }));

    public static A.SolidFill Solid(string colour) => new(new A.RgbColorModelHex { Val = colour });

    public static A.Outline Line(string colour, int width = 9_525) => new(Solid(colour)) { Width = width };

    public static C.CategoryAxis Names(uint id, uint across, C.AxisPositionValues where, C.OrientationValues order) => new(
        new C.AxisId { Val = id },
        new C.Scaling(new C.Orientation { Val = order }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = where },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        // Names stay at the edge when values go below zero.
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        new C.ShapeProperties(Line(Edge)),
        new C.CrossingAxis { Val = across },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = false },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        new C.NoMultiLevelLabels { Val = true });

    /// <summary>The unit beside an axis; a long one climbs along it.</summary>
    public static C.Title Title(string text) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties { Rotation = text.Length <= LongestUpright ? 0 : UpTheAxis, Vertical = A.TextVerticalValues.Horizontal },
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = TextSize, Bold = false }),
                new A.Run(new A.RunProperties { Language = "fi-FI", FontSize = TextSize, Bold = false }, new A.Text(WordText.Clean(text)))))),
        new C.Overlay { Val = false });
}
