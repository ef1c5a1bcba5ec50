using System.Diagnostics;
using Hyte.Documents.Reports;
using UglyToad.PdfPig;

namespace Hyte.Documents.Tests.Reports;

/// <summary>The document in a program that was not written for these tests.</summary>
[Collection(StartedPrograms.Collection)]
public sealed class LibreOfficeTests
{
    [LibreOfficeFact]
    public async Task A_report_opens_in_an_office_program_with_all_its_chapters_and_page_numbers()
    {
        var folder = Directory.CreateTempSubdirectory("hyte-word-");
        try
        {
            var file = Path.Combine(folder.FullName, "raportti.docx");
            await using (var target = File.Create(file)) WordReport.Write(SampleReport.Document, target);
            await ConvertAsync(file, folder.FullName);

            using var pdf = PdfDocument.Open(Path.ChangeExtension(file, ".pdf"));
            var pages = pdf.GetPages().ToList();
            var text = string.Concat(pages.Select(p => p.Text));
            Assert.All(SampleReport.Document.Chapters, chapter => Assert.Contains(chapter.Title, text, StringComparison.Ordinal));
            // A figure may go on on the next line.
            Assert.All(SampleReport.FigureTexts, figure => Assert.Contains(Letters(figure), Letters(text), StringComparison.Ordinal));
            Assert.Contains($"Sivu {pages.Count} / {pages.Count}", pages[^1].Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Sivu", pages[0].Text, StringComparison.Ordinal);
            Assert.Contains(pages, p => p.Width > p.Height);
            // The long table's header stands on each of its pages.
            Assert.True(pages.Count(p => p.Text.Contains("Vastuutaho", StringComparison.Ordinal)) > 1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static async Task ConvertAsync(string file, string folder)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        // A profile of its own: another run of the program would take the file over and return at once.
        using var office = Process.Start(new ProcessStartInfo(Programs.LibreOffice!, [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder, file]))!;
        try
        {
            await office.WaitForExitAsync(patience.Token);
        }
        finally
        {
            office.Kill(entireProcessTree: true);
        }
    }
}
