using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>A coordinator takes a list of events, corrects it in place, imports it, and takes it back.</summary>
public sealed class EventImportTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<int, bool> Widths => new() { { 1280, true }, { 390, true }, { 1280, false } };

    [ChromiumTheory, MemberData(nameof(Widths))]
    public async Task Events_are_pasted_looked_at_corrected_imported_and_undone(int width, bool scripts)
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator, width, scripts);
        await page.GotoAsync("/calendar");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Tuo tapahtumia" }).ClickAsync();
        await page.GetByLabel("tai liitä teksti tähän").FillAsync("Kevään tilaisuudet\n4. – 5.3. Seminaari\n13.3. Neuvottelukunta\n");
        await ClickAsync(page, "Katso ensin");
        await page.GetByLabel("Vuosi", new PageGetByLabelOptions { Exact = true }).FillAsync("2032");
        await ClickAsync(page, "Katso uudelleen");
        await Assertions.Expect(page.GetByLabel("Päättyy, rivi 2")).ToHaveValueAsync("2032-03-05");

        await page.GetByLabel("Tapahtuma, rivi 3").FillAsync($"Yt-neuvottelukunta {width} {scripts}");
        await page.GetByLabel("Alkaa, rivi 3").FillAsync("2032-03-14");
        await page.GetByLabel("Jätä pois: Seminaari").CheckAsync();
        await ClickAsync(page, "Katso uudelleen");
        await Assertions.Expect(page.Locator("tr", new PageLocatorOptions { HasText = "rivi 2" })).ToContainTextAsync("Jätetty pois.");
        if (scripts) Assert.Empty(await AccessibilityTests.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
        await BrowserFixture.PictureAsync(page, $"{width}-events-preview");
        await ClickAsync(page, "Tuo 1 tapahtuma");

        await Assertions.Expect(page.Locator(".hy-notice")).ToContainTextAsync("1 tapahtuma tuotu kalenteriin");
        if (scripts) Assert.Empty(await AccessibilityTests.ViolationsAsync(page));
        await BrowserFixture.PictureAsync(page, $"{width}-events-imported");
        var result = page.Url;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Kalenteriin" }).ClickAsync();
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync($"Yt-neuvottelukunta {width} {scripts}");
        await page.GotoAsync(result);
        await ClickAsync(page, "Peru koko tuonti");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Tuonti on peruttu");
        await page.GotoAsync("/calendar?year=2032");
        await Assertions.Expect(page.Locator("#content")).Not.ToContainTextAsync($"Yt-neuvottelukunta {width} {scripts}");
        await page.Context.DisposeAsync();
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
