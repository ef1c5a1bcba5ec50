using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports.Word;

/// <summary>Writes tables.</summary>
internal sealed class WordTable(WordParts parts)
{
    /// <summary>The most columns that an upright page takes.</summary>
    private const int MostUpright = 5;

    private const string GroupShade = "EEF1F3";

    /// <summary>Whether the table needs a lying page.</summary>
    public static bool IsWide(ReportTable table) => table.Columns.Count > MostUpright;

    /// <param name="table">The table.</param>
    /// <param name="width">How wide the page's text is.</param>
    public IEnumerable<OpenXmlElement> Write(ReportTable table, int width)
    {
        if (table.Columns.Count == 0) yield break;
        if (table.Caption.Length > 0) yield return WordText.Paragraph(WordLook.Caption, table.Caption);
        var widths = ColumnWidths.Of(table, width);
        yield return new Table(
        [
            Properties(widths.Sum()),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })),
            Row(isHeader: true, table.Columns.Select((column, c) => Cell(widths[c], WordText.Paragraph(Style(column), column.Title)))),
            .. table.Rows.Select(row => row.IsHeading ? Group(row, widths) : Row(isHeader: false, table.Columns.Select((column, c) => Cell(column, c < row.Cells.Count ? row.Cells[c] : new ReportCell(""), widths[c])))),
        ]);
        yield return table.Source is { Length: > 0 } source ? WordText.Paragraph(WordLook.Source, string.Format(DocumentTexts.WordSource, source)) : WordText.Paragraph(WordLook.Spacer);
    }

    private static TableProperties Properties(int width) => new()
    {
        TableStyle = new TableStyle { Val = WordLook.Table },
        TableWidth = new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa },
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        // First row and first column are headings; no stripes.
        TableLook = new TableLook { Val = "06A0" },
    };

    private static TableRow Row(bool isHeader, IEnumerable<TableCell> cells)
    {
        var look = new TableRowProperties(new CantSplit());
        if (isHeader) look.AppendChild(new TableHeader());
        return new TableRow([look, .. cells]);
    }

    private TableRow Group(ReportRow row, int[] widths)
    {
        var look = new TableCellProperties
        {
            TableCellWidth = new TableCellWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
            GridSpan = widths.Length > 1 ? new GridSpan { Val = widths.Length } : null,
            Shading = Shade(GroupShade),
        };
        return Row(isHeader: false, [new TableCell([look, .. row.Cells.Take(1).SelectMany(cell => Paragraphs(cell, WordLook.TableGroup)).DefaultIfEmpty(WordText.Paragraph(WordLook.TableGroup))])]);
    }

    private TableCell Cell(ReportColumn column, ReportCell cell, int width)
    {
        var written = Cell(width, [.. Paragraphs(cell, column.AlignsRight(cell) ? WordLook.TableNumber : WordLook.TableText).DefaultIfEmpty(WordText.Paragraph(WordLook.TableText))]);
        if (cell.Mark is { } mark && WordMark.Behind(mark) is { } light) written.TableCellProperties!.Shading = Shade(light);
        return written;
    }

    // The state stands on a line of its own, so that states are found by eye down the column.
    private IEnumerable<Paragraph> Paragraphs(ReportCell cell, string style)
    {
        if (cell.Mark is { } mark) yield return WordText.Paragraph(style, parts.Link(cell.Text.Length == 0 ? cell.Href : null, WordMark.Runs(mark, new RunProperties { Bold = new Bold() })));
        foreach (var count in cell.Counts ?? []) yield return WordText.Paragraph(style, [.. WordMark.Runs(count.Mark), WordText.Run($"\u00A0{count.Count}", new RunProperties { Bold = new Bold() })]);
        if (cell.Text.Length > 0) yield return WordText.Paragraph(style, parts.Link(cell.Href, [WordText.Run(cell.Text)]));
        if (cell.Note is { Length: > 0 } note)
        {
            var under = WordText.Paragraph(WordLook.TableNote, note);
            if (style == WordLook.TableNumber) under.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
            yield return under;
        }
    }

    private static TableCell Cell(int width, params IEnumerable<Paragraph> content) =>
        new([new TableCellProperties { TableCellWidth = new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa } }, .. content]);

    private static Shading Shade(string colour) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour };

    private static string Style(ReportColumn column) => column.IsNumeric ? WordLook.TableNumber : WordLook.TableText;
}
