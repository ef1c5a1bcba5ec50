using System.Net;
using System.Net.Sockets;
using Hyte.Documents.Pdf;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace Hyte.Documents.Tests.Reports;

[Collection(StartedPrograms.Collection)]
public sealed class PdfTests
{
    private const string Page = """
        <!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Hyvinvointiraportti</title>
        <style>@page { size: A4; margin: 20mm; @bottom-center { content: "Sivu " counter(page) " / " counter(pages) } } h2 { break-before: page }</style></head>
        <body><h1>Hyvää elämää Mikkelissä</h1><p>Yksinäisyys väheni Ålandissakin.</p><h2>Toinen luku</h2><table><tr><th scope="col">Mittari</th></tr><tr><td>11,2 %</td></tr></table></body></html>
        """;

    [ChromiumFact]
    public async Task A_printed_page_is_tagged_and_says_its_language()
    {
        using var pdf = PdfDocument.Open(await Printing.PdfAsync(Page));
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        var marks = Assert.IsType<DictionaryToken>(catalog.Data["MarkInfo"]);
        Assert.Same(BooleanToken.True, marks.Data["Marked"]);
        Assert.True(catalog.Data.ContainsKey("StructTreeRoot"));
        Assert.Equal("fi", Assert.IsType<StringToken>(catalog.Data["Lang"]).Data);
    }

    [ChromiumFact]
    public async Task A_printed_page_has_an_outline_readable_letters_and_page_numbers()
    {
        using var pdf = PdfDocument.Open(await Printing.PdfAsync(Page));
        Assert.True(pdf.TryGetBookmarks(out Bookmarks? bookmarks));
        Assert.Equal(["Hyvää elämää Mikkelissä", "Toinen luku"], bookmarks.GetNodes().Select(n => n.Title));
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.Contains("Ålandissakin", pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.Contains("2 / 2", pdf.GetPage(2).Text, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task A_page_runs_no_script_and_fetches_nothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var caught = listener.AcceptTcpClientAsync();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        var folder = Directory.CreateTempSubdirectory("hyte-secret-");
        var secret = new Uri(Path.Combine(folder.FullName, "secret.txt"));
        await File.WriteAllTextAsync(secret.LocalPath, "SALAISUUS");
        using var pdf = PdfDocument.Open(await Printing.PdfAsync($"""
            <!doctype html><html lang="fi"><head><title>x</title><link rel="stylesheet" href="{address}a.css"><link rel="preconnect" href="{address}"><style>@import url({address}b.css); body {"{"} background: url({address}c.png) {"}"}</style></head>
            <body onload="document.body.append('AJETTU')"><p>Teksti</p><script>document.write("AJETTU")</script><img src="{address}d.png"><img src=x onerror="document.body.append('AJETTU')">
            <iframe src="{address}e"></iframe><iframe src="{secret}"></iframe><object data="{secret}"></object></body></html>
            """));
        Assert.Equal("Teksti", pdf.GetPage(1).Text.Trim());
        Assert.False(caught.IsCompleted);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Without_a_browser_the_printer_says_what_to_do_instead()
    {
        await using var services = Printing.Services(Path.Combine(Path.GetTempPath(), "ei-ole", "chromium"));
        var printer = services.GetRequiredService<IPdfPrinter>();
        Assert.Equal(new PdfState(false, "PDF:ää ei voi tehdä: palvelimelta puuttuu Chromium. Lataa raportti Word-tiedostona tai tulosta sivu."), printer.State);
        var refused = await Assert.ThrowsAsync<Hyte.Modules.RuleBrokenException>(() => printer.PrintAsync("<p>x", Stream.Null, progress: null, CancellationToken.None));
        Assert.Equal("pdf.no-browser", refused.Code);
    }
}
