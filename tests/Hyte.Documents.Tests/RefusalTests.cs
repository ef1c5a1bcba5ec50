using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Hyte.Documents.Papers;

namespace Hyte.Documents.Tests;

public sealed class RefusalTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    public static TheoryData<string> Kinds => ["Sheets", "Text", "Slides"];

    [Theory, MemberData(nameof(Kinds))]
    public void A_file_is_known_by_what_is_in_it_whatever_its_name_says(string kind) =>
        Assert.NotEmpty(Reading.Read(Sample(kind), name: "nimi.csv").Parts);

    [Theory, MemberData(nameof(Kinds))]
    public void The_strict_form_of_the_format_is_read_alike(string kind)
    {
        var strict = Zipped.With(Sample(kind), (_, content) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/presentationml/2006/main", "http://purl.oclc.org/ooxml/presentationml/main", StringComparison.Ordinal)));
        Assert.Equal(Reading.Read(Sample(kind)).Parts.SelectMany(p => p.Lines()), Reading.Read(strict).Parts.SelectMany(p => p.Lines()));
    }

    [Fact]
    public void Templates_and_slide_shows_are_read_like_the_others()
    {
        Assert.NotEmpty(Reading.Read(new Workbook().Sheet("a", "").File(SpreadsheetDocumentType.Template)).Parts);
        Assert.NotEmpty(Reading.Read(Document.Of(Document.Paragraph("a"), WordprocessingDocumentType.Template)).Parts);
        Assert.NotEmpty(Reading.Read(new Presentation().Slide("").File(PresentationDocumentType.Slideshow)).Parts);
    }

    [Fact]
    public void Documents_that_may_have_macros_are_refused()
    {
        Assert.All(
            [
                new Workbook().Sheet("a", "").File(SpreadsheetDocumentType.MacroEnabledWorkbook),
                Document.Of("", WordprocessingDocumentType.MacroEnabledDocument),
                new Presentation().Slide("").File(PresentationDocumentType.MacroEnabledPresentation),
            ],
            file => Assert.Equal(("paper.macros", "Tiedostossa suunnitelma.xlsx on makroja. Tallenna se ilman makroja: .xlsx, .docx tai .pptx."), Told(file, "suunnitelma.xlsx")));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Macros_under_the_name_of_a_document_without_any_are_refused(string kind) =>
        Assert.Equal("paper.macros", Reading.Refusal(Zipped.WithMore(Sample(kind), ("word/VBAPROJECT.bin", [1]))).Code);

    [Fact]
    public void Sheets_of_commands_are_macros() =>
        Assert.Equal("paper.macros", Reading.Refusal(new Workbook().Sheet("a", "").File(also: book => book.WorkbookPart!.AddNewPart<MacroSheetPart>().FeedData(new MemoryStream("<a/>"u8.ToArray())))).Code);

    [Fact]
    public void An_old_document_is_refused_with_what_to_do() =>
        Assert.Equal(("paper.old-format", "Tiedosto vanha.xls on vanhassa muodossa (.xls, .doc tai .ppt). Avaa se ja tallenna uudessa muodossa: .xlsx, .docx tai .pptx."), Told(Ole, "vanha.xls"));

    [Fact]
    public void A_document_with_a_password_is_refused_with_what_to_do() =>
        Assert.Equal(("paper.password", "Tiedosto salainen.xlsx on suojattu salasanalla. Poista salasana ja tallenna tiedosto uudelleen."), Told([.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "salainen.xlsx"));

    [Fact]
    public void A_pdf_is_refused_with_what_to_do() =>
        Assert.Equal(("paper.pdf", "Tiedosto paperi.pdf on PDF, josta taulukoita ei osata lukea. Tallenna se Word- tai Excel-tiedostona."), Told("%PDF-1.7\n"u8.ToArray(), "paperi.pdf"));

    [Theory]
    [InlineData("{\\rtf1\\ansi teksti}")]
    [InlineData("<html><table></table></html>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><a/>")]
    [InlineData("\u0089PNG\r\n\0\0")]
    public void Anything_else_is_refused(string content) => Assert.Equal("paper.unknown-kind", Reading.Refusal(Encoding.UTF8.GetBytes(content)).Code);

    [Fact]
    public void A_zip_that_is_no_document_is_refused() =>
        Assert.Equal("paper.unknown-kind", Reading.Refusal(Zipped.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))).Code);

    [Fact]
    public void A_binary_workbook_is_told_to_be_saved_otherwise() =>
        Assert.Equal("paper.unknown-kind", Reading.Refusal(Zipped.Replacing(Samples.Sheets, "[Content_Types]", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")).Code);

    [Theory, MemberData(nameof(Kinds))]
    public void A_document_that_was_cut_short_is_broken(string kind) =>
        Assert.Equal(("paper.broken", "Tiedosto rikki.docx on rikki. Avaa se ohjelmassa, jolla se on tehty, ja tallenna uudelleen."), Told(Sample(kind)[..^100], "rikki.docx"));

    [Fact]
    public void Two_parts_of_one_name_are_broken() =>
        Assert.Equal("paper.broken", Reading.Refusal(Zipped.WithMore(Samples.Text, ("WORD/document.xml", "<a/>"u8.ToArray()))).Code);

    [Fact]
    public void A_file_over_the_limit_is_refused() =>
        Assert.Equal("paper.too-large", Reading.Refusal(Samples.Text, PaperLimits.Standard with { Bytes = 100 }).Code);

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("paper.empty", Reading.Refusal([]).Code);

    [Fact]
    public void A_part_that_unfolds_to_many_times_its_size_is_refused()
    {
        var bomb = Document.Of(string.Concat(Enumerable.Repeat("<w:p/>", 1_000_000)));
        Assert.True(bomb.Length < 100_000);
        Assert.Equal(("paper.unfolds-too-much", "Tiedosto pommi.docx on purettuna liian suuri. Jaa se osiin."), Told(bomb, "pommi.docx"));
    }

    [Fact]
    public void Parts_that_unfold_to_too_much_together_are_refused_whatever_their_ratio()
    {
        var limits = PaperLimits.Standard with { UnfoldedBytes = 10_000 };
        Assert.Equal("paper.unfolds-too-much", Reading.Refusal(Document.Of(Document.Paragraph(new string('a', 12_000))), limits).Code);
        Assert.NotEmpty(Reading.Read(Samples.Text, limits).Parts);
    }

    [Fact]
    public void A_size_that_the_zip_tells_falsely_helps_no_one()
    {
        var bomb = Document.Of(string.Concat(Enumerable.Repeat("<w:p/>", 1_000_000)));
        // The unpacked size of the largest entry, wherever it is told, is told to be a hundred.
        using var zip = new ZipArchive(new MemoryStream(bomb));
        var size = BitConverter.GetBytes((int)zip.Entries.Max(e => e.Length));
        for (int at; (at = bomb.AsSpan().IndexOf(size)) >= 0;) BitConverter.GetBytes(100).CopyTo(bomb, at);
        Assert.Contains(Reading.Refusal(bomb).Code, (string[])["paper.unfolds-too-much", "paper.broken"]);
    }

    [Fact]
    public void A_text_without_an_end_is_refused_before_it_is_held()
    {
        var random = new Random(1);
        var text = new string([.. Enumerable.Range(0, 6_000_000).Select(_ => (char)random.Next('a', 'z' + 1))]);
        Assert.Equal("paper.unfolds-too-much", Reading.Refusal(Document.Of(Document.Paragraph(text))).Code);
    }

    [Fact]
    public void Tags_within_tags_without_end_are_broken() =>
        Assert.Equal("paper.broken", Reading.Refusal(Document.Of(string.Concat(Enumerable.Repeat("<w:ins>", 300)) + string.Concat(Enumerable.Repeat("</w:ins>", 300)))).Code);

    [Fact]
    public void A_zip_of_too_many_entries_is_refused() =>
        Assert.Equal("paper.too-many-entries", Reading.Refusal(Zipped.Of([.. Enumerable.Range(0, 10_001).Select(i => ($"{i}", ""))])).Code);

    [Theory, MemberData(nameof(Kinds))]
    public void A_document_type_is_refused_and_nothing_outside_is_read(string kind)
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "salaisuus");
        var type = $"""<!DOCTYPE x [<!ENTITY e SYSTEM "{new Uri(secret)}">]>""";
        var file = Zipped.With(Sample(kind), (path, content) => path.EndsWith(".xml", StringComparison.Ordinal) && !path.StartsWith('[')
            ? Encoding.UTF8.GetBytes(type + System.Text.RegularExpressions.Regex.Replace(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'), @"<\?xml[^>]*\?>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)))
            : content);
        Assert.Equal("paper.broken", Reading.Refusal(file).Code);
        File.Delete(secret);
    }

    [Fact]
    public void A_link_out_of_the_document_is_never_followed() =>
        Assert.Equal("paper.broken", Reading.Refusal(Zipped.Replacing(Samples.Sheets, "workbook.xml.rels", "<Relationship ", """<Relationship TargetMode="External" """)).Code);

    private static (string Code, string Message) Told(byte[] file, string name)
    {
        var refusal = Reading.Refusal(file, name: name);
        return (refusal.Code, refusal.Message);
    }

    private static byte[] Sample(string kind) => kind switch
    {
        "Sheets" => Samples.Sheets,
        "Text" => Samples.Text,
        _ => Samples.Slides,
    };
}
