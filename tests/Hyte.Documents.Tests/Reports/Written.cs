using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Tests.Reports;

/// <summary>A written report, opened as Word would open it. One that breaks the file format's rules fails here.</summary>
internal sealed class Written : IDisposable
{
    // The first one is the strictest; the last knows all that was added.
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2007, FileFormatVersions.Microsoft365];

    private readonly WordprocessingDocument _document;

    public Written(ReportDocument report, Uri? publicAddress = null)
    {
        using var file = new MemoryStream();
        WordReport.Write(report, file, publicAddress);
        File = file.ToArray();
        _document = WordprocessingDocument.Open(new MemoryStream(File), isEditable: false);
        var errors = Versions.SelectMany(version => new OpenXmlValidator(version).Validate(_document)).Take(10).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ToList();
        if (errors.Count > 0) Assert.Fail(string.Join("\n", errors));
    }

    public byte[] File { get; }

    public WordprocessingDocument Document => _document;

    public MainDocumentPart Main => _document.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public string Text => string.Join("\n", Body.Descendants<Paragraph>().Select(p => p.InnerText));

    public static Written Of(params ReportBlock[] blocks) => new(Report(blocks));

    public static ReportDocument Report(params ReportBlock[] blocks) => new("Raportti", "Mikkelin kaupunki", [], [new ReportChapter("a", ReportPart.Review, "Luku", blocks)]);

    public IEnumerable<(string? Style, string Text)> Paragraphs() => Body.Descendants<Paragraph>().Select(p => (p.ParagraphProperties?.ParagraphStyleId?.Val?.Value, p.InnerText));

    public void Dispose() => _document.Dispose();
}
