using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hyte.Documents.Tests;

/// <summary>Makes workbooks; sheets are given as the XML within their rows and after them.</summary>
internal sealed class Workbook
{
    private readonly List<(string Name, string Xml, SheetStateValues State)> _sheets = [];
    private readonly List<string> _texts = [];
    private readonly List<(int Id, string Code)> _formats = [];
    private readonly List<int> _styles = [0];
    private bool _since1904;

    public static byte[] Of(string rows, string after = "") => new Workbook().Sheet("Taul1", rows, after).File();

    public static byte[] OfNumber(string value, string code) => new Workbook().Styled(code, out var style).Sheet("Taul1", $"""<row r="1"><c r="A1" s="{style}"><v>{value}</v></c></row>""").File();

    public static byte[] OfNumber(string value, int format) => new Workbook().Styled(format, out var style).Sheet("Taul1", $"""<row r="1"><c r="A1" s="{style}"><v>{value}</v></c></row>""").File();

    public Workbook Sheet(string name, string rows, string after = "", SheetStateValues? state = null)
    {
        _sheets.Add((name, $"<sheetData>{rows}</sheetData>{after}", state ?? SheetStateValues.Visible));
        return this;
    }

    public Workbook Raw(string name, string xml)
    {
        _sheets.Add((name, xml, SheetStateValues.Visible));
        return this;
    }

    /// <summary>A text that cells share, as the XML within its item.</summary>
    public Workbook Shared(string item)
    {
        _texts.Add(item);
        return this;
    }

    public Workbook Styled(string code, out int style)
    {
        _formats.Add((164 + _formats.Count, code));
        return Styled(_formats[^1].Id, out style);
    }

    public Workbook Styled(int format, out int style)
    {
        style = _styles.Count;
        _styles.Add(format);
        return this;
    }

    public Workbook Since1904()
    {
        _since1904 = true;
        return this;
    }

    public byte[] File(SpreadsheetDocumentType type = SpreadsheetDocumentType.Workbook, Action<SpreadsheetDocument>? also = null)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, type))
        {
            var book = document.AddWorkbookPart();
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new WorkbookProperties { Date1904 = _since1904 }, sheets);
            foreach (var (name, xml, state) in _sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Write(part, $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{xml}</worksheet>""");
                sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part), State = state });
            }

            var texts = string.Concat(_texts.Select(t => $"<si>{t}</si>"));
            Write(book.AddNewPart<SharedStringTablePart>(), $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{texts}</sst>""");
            var formats = string.Concat(_formats.Select(f => new NumberingFormat { NumberFormatId = (uint)f.Id, FormatCode = f.Code }.OuterXml));
            var styles = string.Concat(_styles.Select(id => $"""<xf numFmtId="{id}"/>"""));
            Write(
                book.AddNewPart<WorkbookStylesPart>(),
                $"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>""");
            also?.Invoke(document);
        }

        return stream.ToArray();
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(xml);
    }
}
