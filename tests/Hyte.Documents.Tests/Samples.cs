using DocumentFormat.OpenXml.Spreadsheet;
using static Hyte.Documents.Tests.Document;
using Shapes = Hyte.Documents.Tests.Presentation;

namespace Hyte.Documents.Tests;

/// <summary>A file of each kind with a little of everything.</summary>
internal static class Samples
{
    public static byte[] Sheets { get; } = new Workbook()
        .Shared("<t>Mittari</t>").Shared("<r><t>Lähtö</t></r><r><t>taso</t></r>").Styled("0.0%", out var share).Styled(14, out var day)
        .Sheet(
            "Mittarit",
            $"""
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Päivä</t></is></c></row>
            <row r="3"><c r="A3" t="str"><f>A1</f><v>Liikunta</v></c><c r="B3" s="{share}"><v>0.825</v></c><c r="C3" s="{day}"><v>45323</v></c></row>
            <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c></row>
            """,
            """<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B1:C1"/></mergeCells>""")
        .Sheet("Piilo", """<row r="1"><c r="A1"><v>1</v></c></row>""", state: SheetStateValues.Hidden)
        .File();

    public static byte[] Text { get; } = Of(
        Heading("Tavoitteet") + Paragraph("Ensimmäinen") + $"<w:p><w:ins>{Run("uusi")}</w:ins><w:del><w:r><w:delText>vanha</w:delText></w:r></w:del></w:p>"
        + $"<w:tbl>{Row(Cell("Tavoite", """<w:gridSpan w:val="2"/>"""), Cell("Tila", """<w:vMerge w:val="restart"/>"""))}{Row(Cell("a"), $"<w:tc>{Table(["x", "y"])}{Paragraph("z")}</w:tc>", Cell("", "<w:vMerge/>"))}</w:tbl>"
        + Paragraph("Loppu"));

    public static byte[] Slides { get; } = new Presentation()
        .Layout(Shapes.Shape("Malli", 10, """<p:ph type="title"/>"""))
        .Slide(Shapes.Title("Otsikko") + Shapes.Group(500, 0, Shapes.Shape("ryhmä\nrivi", 5)) + Shapes.Table(700, Shapes.Cell("a", """gridSpan="2" """) + Shapes.Cell("", """hMerge="1" """)))
        .Slide(Shapes.Title("Toinen"), isHidden: true)
        .File(order: [1, 0]);
}
