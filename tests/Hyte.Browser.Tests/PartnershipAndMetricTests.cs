using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>An agreement from its form to the figure of a metric, and what happens when two people change one metric.</summary>
public sealed class PartnershipAndMetricTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<int> Widths => new() { { 1280 }, { 390 } };

    [ChromiumTheory, MemberData(nameof(Widths))]
    public async Task An_agreement_is_written_listed_and_counted_by_a_metric(int width)
    {
        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, width);
        var name = $"Liikuntaneuvonnan sopimus {width}";
        await page.GotoAsync("/participation/agreements/edit");
        await page.GetByLabel("Nimi").FillAsync(name);
        await SaveAsync(page);
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Kerro, kenen kanssa sopimus on tehty.");
        await Assertions.Expect(page.GetByLabel("Nimi")).ToHaveValueAsync(name);
        await page.GetByText("Valitse toimenpiteet").ClickAsync();
        await CheckAsync(page, $"{width}-agreement-errors");

        await page.GetByLabel("Sopimuskumppani").FillAsync("Etelä-Savon Liikunta ry");
        await page.GetByLabel("Miten sopimus edistää").FillAsync("Liikunta on lähellä jokaista.");
        await page.GetByLabel("Alkaa").FillAsync("2024-02-01");
        await page.GetByLabel("3.1.3", new PageGetByLabelOptions { Exact = false }).First.CheckAsync();
        await SaveAsync(page);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("toistaiseksi");
        await CheckAsync(page, $"{width}-agreement");
        await page.GotoAsync("/participation/partnerships");
        await Assertions.Expect(page.Locator("li", new PageLocatorOptions { HasText = name })).ToContainTextAsync("1.2.2024 alkaen voimassa");
        await CheckAsync(page, $"{width}-partnerships");

        await NewMetricAsync(page, $"Sopimuksia {width}");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).First).ToBeVisibleAsync();
        await CheckAsync(page, $"{width}-metric");
        await page.GotoAsync("/participation/metrics");
        await Assertions.Expect(page.Locator("tr", new PageLocatorOptions { HasText = $"Sopimuksia {width}" })).ToContainTextAsync("vähintään 1 vuodessa");
        await CheckAsync(page, $"{width}-metrics");
        await page.Context.DisposeAsync();
    }

    [ChromiumTheory, MemberData(nameof(Widths))]
    public async Task Who_saves_a_metric_second_keeps_the_text_and_sees_what_was_saved_first(int width)
    {
        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, width);
        await NewMetricAsync(page, $"Kaksi tallentaa {width}");
        var edit = page.Url + "/edit";
        await page.GotoAsync(edit);
        var other = await browser.OpenAsync(StandardRoles.Coordinator, width, scripts: false);
        await other.GotoAsync(edit);
        await other.GetByLabel("Mitä mitataan").FillAsync($"Ensimmäinen {width}");
        await SaveAsync(other);
        await Assertions.Expect(other.Locator("h1")).ToHaveTextAsync($"Ensimmäinen {width}");
        await other.Context.DisposeAsync();

        await page.GetByLabel("Mitä mitataan").FillAsync($"Toinen {width}");
        await SaveAsync(page);
        await Assertions.Expect(page.Locator(".hy-notice")).ToContainTextAsync($"Ensimmäinen {width}");
        await Assertions.Expect(page.GetByLabel("Mitä mitataan")).ToHaveValueAsync($"Toinen {width}");
        await CheckAsync(page, $"{width}-metric-conflict");
        await SaveAsync(page);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync($"Toinen {width}");
        await page.Context.DisposeAsync();
    }

    // A register is asked for only when the figure comes from one.
    private static async Task NewMetricAsync(IPage page, string name)
    {
        await page.GotoAsync("/participation/metrics/new");
        await page.GetByLabel("Toimenpide", new PageGetByLabelOptions { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Mitä mitataan").FillAsync(name);
        await Assertions.Expect(page.GetByLabel("Rekisteri", new PageGetByLabelOptions { Exact = true })).ToBeHiddenAsync();
        await page.GetByLabel("Mistä luku tulee").SelectOptionAsync("Rekisteri laskee");
        await page.GetByLabel("Rekisteri", new PageGetByLabelOptions { Exact = true }).SelectOptionAsync("Voimassa olleet kumppanuussopimukset");
        await page.GetByLabel("Vähintään vuodessa").FillAsync("1");
        await SaveAsync(page);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        await BrowserFixture.PictureAsync(page, name);
        Assert.Empty(await AccessibilityTests.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, $"{name} is wider than the window.");
    }

    private static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna", Exact = true }).ClickAsync();
}
