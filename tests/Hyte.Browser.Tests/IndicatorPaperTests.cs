using System.Text;
using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>A coordinator takes a table of indicators whose headings nobody knows, says what they are, looks at what was read, imports it, and takes it back.</summary>
public sealed class IndicatorPaperTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<int, bool> Widths => new() { { 1280, true }, { 390, true }, { 1280, false } };

    [ChromiumTheory, MemberData(nameof(Widths))]
    public async Task Indicators_are_uploaded_looked_at_corrected_imported_and_undone(int width, bool scripts)
    {
        var name = $"Metsäretket {width} {scripts}";
        var page = await browser.OpenAsync(StandardRoles.Coordinator, width, scripts);
        await page.GotoAsync("/growth/indicators/paper");
        var paper = Encoding.UTF8.GetBytes($"Mitä mitataan;Alussa;Halutaan\n{name}, kpl;2015: 50 kpl;60 kpl\n");
        await page.GetByLabel("Tiedosto", new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "retket.csv", MimeType = "text/csv", Buffer = paper });
        await ClickAsync(page, "Katso ensin");

        await page.GetByLabel("Mitä mitataan").SelectOptionAsync("Indicator");
        await page.GetByLabel("Alussa").SelectOptionAsync("Baseline");
        await page.GetByLabel("Halutaan").SelectOptionAsync("Target");
        await ClickAsync(page, "Katso uudelleen");
        await page.Locator("select[name^=area-]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await ClickAsync(page, "Katso uudelleen");
        await Assertions.Expect(page.Locator("tbody").First).ToContainTextAsync("50 kpl");
        if (scripts) Assert.Empty(await AccessibilityTests.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
        await BrowserFixture.PictureAsync(page, $"{width}-indicator-paper-preview");
        await ClickAsync(page, "Tallenna 1 mittari, 1 arvo ja 1 tavoite");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("retket.csv");
        await Assertions.Expect(page.Locator("table")).ToContainTextAsync(name);
        await ClickAsync(page, "Peru koko tuonti");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Tuonti on peruttu");
        await page.GotoAsync("/growth/indicators");
        await Assertions.Expect(page.Locator("#content")).Not.ToContainTextAsync(name);
        await page.Context.DisposeAsync();
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
