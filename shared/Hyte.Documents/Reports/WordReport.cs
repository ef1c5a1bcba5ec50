using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Documents.Reports.Word;

namespace Hyte.Documents.Reports;

/// <summary>Writes a report as a Word document (DOCX) that reads, prints and can be edited like one that a person made with Word's own styles.</summary>
/// <remarks>
/// Chapters are headings of the first level and sections those below. Charts are Word's own, with their numbers in them. A table of more than five columns lies on its side.
/// A slot that nobody has filled is left out.
/// </remarks>
public static class WordReport
{
    private const string Language = "fi-FI";

    /// <summary>Writes the report. Letters that no XML file can hold are left out.</summary>
    /// <param name="report">The report.</param>
    /// <param name="target">Gets the document; stays open, and need not be one that can be gone back in.</param>
    /// <param name="publicAddress">
    /// Address under which readers reach this installation, as <c>https://hyte.mikkeli.fi/</c>. Null leaves links to its paths out: they lead nowhere outside the installation.
    /// </param>
    public static void Write(ReportDocument report, Stream target, Uri? publicAddress = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(target);
        // The library reads again what it wrote; a report takes a megabyte at most.
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            Write(report, document.AddMainDocumentPart(), publicAddress);
            document.PackageProperties.Title = WordText.Clean(report.Title);
            document.PackageProperties.Creator = WordText.Clean(report.Owner);
            document.PackageProperties.Language = Language;
        }

        file.Position = 0;
        file.CopyTo(target);
    }

    private static void Write(ReportDocument report, MainDocumentPart main, Uri? publicAddress)
    {
        WordLook.AddTo(main, report);
        main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
        var contents = new WordContents();
        var chapters = new WordBlocks(new WordParts(main, publicAddress), new WordPages(main, report.Title, isBrief: report.Layout != ReportLayout.Full), contents, report.Layout);
        var body = chapters.Write(report.Chapters);
        main.Document = new Document(new Body([.. WordCover.Write(report), .. report.Layout == ReportLayout.Full ? contents.Write() : [], .. body]));
    }

    // Hyphens keep narrow columns of long words readable. The last setting says which Word the file is for; without it, it would open as one of 2007.
    private static Settings Settings() => new(
        new AutoHyphenation(),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = Language });
}
