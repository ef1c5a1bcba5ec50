using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Hyte.Documents.Tests;

/// <summary>Makes text documents of the XML within their body.</summary>
internal static class Document
{
    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="Otsikko1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Oma"><w:name w:val="Kaupungin otsikko"/><w:basedOn w:val="Otsikko1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Luettelo"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>
        """;

    public static byte[] Of(string body, WordprocessingDocumentType type = WordprocessingDocumentType.Document, Action<MainDocumentPart>? also = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, type))
        {
            var main = document.AddMainDocumentPart();
            Write(main, "document", $"<w:body>{body}</w:body>");
            Write(main.AddNewPart<StyleDefinitionsPart>(), "styles", Styles);
            also?.Invoke(main);
        }

        return stream.ToArray();
    }

    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Run(string text) => $"""<w:r><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Heading(string text, string style = "Otsikko1") => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{Run(text)}</w:p>""";

    public static string Table(params string[][] rows) => $"<w:tbl>{string.Concat(rows.Select(r => Row([.. r.Select(text => Cell(text))])))}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string look = "") => $"<w:tc><w:tcPr>{look}</w:tcPr>{Paragraph(text)}</w:tc>";

    private static void Write(OpenXmlPart part, string root, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"""
            <w:{root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
              xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">{xml}</w:{root}>
            """);
    }
}
