using Hyte.Modules;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Hyte.Browser.Tests;

/// <summary>The documents of an assessment as people read, print and fetch them.</summary>
public sealed class AssessmentDocumentTests(AssessmentDocumentTests.Product product) : IClassFixture<AssessmentDocumentTests.Product>
{
    [ChromiumFact]
    public async Task A_version_is_read_printed_from_its_page_and_fetched_as_a_PDF()
    {
        var page = await product.OpenAsync(StandardRoles.AssessmentPreparer);
        await page.GotoAsync("/impact/cases/new");
        await page.GetByLabel("Asianumero").FillAsync(KeptAssessment.Number);
        await page.GetByLabel("Otsikko").FillAsync("Talvikunnossapidon reitit");
        await page.GetByLabel("Toimielin").SelectOptionAsync("kaupunginhallitus");
        await page.GetByLabel("Kokouspäivä").FillAsync("2027-05-03");
        await page.GetByLabel("Valmistelija").FillAsync("liikuntajohtaja");
        await page.Locator("#content form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Talvikunnossapidon reitit");
        await PageLook.CheckAsync(page, "case-with-documents");
        var address = new Uri(page.Url).AbsolutePath;
        await KeptVersion.PutAsync(product.DataDirectory, int.Parse(address.Split('/')[^1]), 1, new KeptAssessment(Letters: 300));

        await page.GotoAsync(address + "/versions");
        await PageLook.CheckAsync(page, "versions-with-documents");
        foreach (var (kind, mostPages) in ((string, int)[])[("summary", 2), ("matrix", 1), ("form", 40)])
        {
            await page.GotoAsync(address + "/documents/" + kind);
            await PageLook.CheckAsync(page, "draft-" + kind);
            await page.GotoAsync(address + "/versions/1/" + kind);
            await PageLook.CheckAsync(page, "document-" + kind);
            // As the button for printing does.
            using var printed = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
            Assert.InRange(printed.NumberOfPages, 1, mostPages);
            Assert.Equal(kind == "matrix", printed.GetPage(1).Width > printed.GetPage(1).Height);
        }

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Tiivistelmä", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Tee PDF", Exact = true }).ClickAsync();
        await PageLook.CheckAsync(page, "document-pdf");
        await page.Locator("#content").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Tee PDF", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-notice--success")).ToContainTextAsync("PDF on valmis", new LocatorAssertionsToContainTextOptions { Timeout = 90_000 });
        await PageLook.CheckAsync(page, "document-pdf-ready");
        var pdf = await page.APIRequest.GetAsync(page.Url + "?handler=File");
        Assert.Equal("%PDF-"u8.ToArray(), (await pdf.BodyAsync())[..5]);
        await page.Context.DisposeAsync();
    }

    /// <summary>The product with the same browser to print by.</summary>
    public sealed class Product : BrowserFixture
    {
        protected override (string Key, string Value)[] Settings => [("Hyte:Chromium", Programs.Chromium ?? "")];
    }
}
