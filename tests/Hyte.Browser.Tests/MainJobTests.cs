using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>The product's main job, as people do it.</summary>
public sealed class MainJobTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [ChromiumFact]
    public async Task A_measure_is_updated_with_two_clicks_and_one_form_and_the_period_is_closed_and_reopened()
    {
        var owner = await browser.OpenAsync(StandardRoles.MeasureOwner, 390);
        await owner.GotoAsync("/");
        var task = owner.Locator("#content .hy-panel .hy-row").First;
        var name = (await task.Locator("a").First.InnerTextAsync()).Trim();
        await task.Locator("a.hy-button").ClickAsync();
        await owner.GetByLabel("Käynnissä").CheckAsync();
        await owner.Locator("textarea").First.FillAsync("Ladut avattiin marraskuussa ja lainavälineitä on viidessä pisteessä.");
        await owner.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna ja merkitse valmiiksi" }).ClickAsync();
        await Assertions.Expect(owner.Locator(".hy-notice")).ToBeVisibleAsync();

        var coordinator = await browser.OpenAsync(StandardRoles.Coordinator);
        await coordinator.GotoAsync("/welfare/follow-up");
        Assert.Equal(44, await coordinator.Locator("table.hy-table tbody tr:not(.hy-group)").CountAsync());
        var row = coordinator.Locator("table.hy-table tbody tr", new PageLocatorOptions { HasText = name }).First;
        await Assertions.Expect(row).ToContainTextAsync("lainavälineitä");
        await row.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name }).First.ClickAsync();
        await Assertions.Expect(coordinator.Locator("#content table")).ToContainTextAsync("päällikkö");
        await BrowserFixture.PictureAsync(coordinator, "1280-measure-history");

        await coordinator.GotoAsync("/welfare/periods");
        await coordinator.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Jakso 1/24" }).ClickAsync();
        await BrowserFixture.PictureAsync(coordinator, "1280-close-period");
        await coordinator.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sulje jakso 1/24" }).ClickAsync();
        await Assertions.Expect(coordinator.Locator(".hy-notice").First).ToContainTextAsync("1/24");
        await coordinator.GotoAsync("/welfare/follow-up");
        Assert.Equal(0, await coordinator.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Päivitä" }).CountAsync());

        await coordinator.GotoAsync("/welfare/periods");
        await coordinator.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Jakso 1/24" }).ClickAsync();
        await coordinator.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Avaa jakso 1/24 uudelleen" }).ClickAsync();
        await Assertions.Expect(coordinator.Locator(".hy-notice").First).ToContainTextAsync("taas avoinna");
        await coordinator.GotoAsync("/welfare/follow-up");
        Assert.True(await coordinator.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Päivitä" }).CountAsync() > 0);
        await owner.Context.DisposeAsync();
        await coordinator.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task The_update_form_works_without_scripts()
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator, scripts: false);
        await page.GotoAsync("/welfare/follow-up?missing=true");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Päivitä" }).First.ClickAsync();
        await page.GetByLabel("Toteutuu osittain").CheckAsync();
        await page.Locator("textarea").First.FillAsync("Kirjattu ilman skriptejä.");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-notice").First).ToBeVisibleAsync();
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task The_update_can_be_done_with_the_keyboard_alone()
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator);
        await page.GotoAsync("/welfare/follow-up?missing=true");
        await TabToAsync(page, "a", "Päivitä");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("textarea").First).ToBeVisibleAsync();
        await TabToAsync(page, "input[type=radio]", null);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "textarea", null);
        await page.Keyboard.TypeAsync("Näppäimistöllä kirjattu.");
        await TabToAsync(page, "button", "Tallenna");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToBeVisibleAsync();
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task Two_people_on_one_measure_the_second_sees_both_texts_and_chooses()
    {
        var first = await browser.OpenAsync(StandardRoles.Coordinator);
        await first.GotoAsync("/welfare/follow-up?missing=true");
        await first.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Päivitä" }).Last.ClickAsync();
        var second = await browser.OpenAsync(StandardRoles.Coordinator);
        await second.GotoAsync(first.Url);
        await WriteAsync(first, "Ensimmäisen kirjaus.");
        await Assertions.Expect(first.Locator(".hy-notice").First).ToBeVisibleAsync();
        await WriteAsync(second, "Toisen kirjaus.");
        var content = second.Locator("#content");
        await Assertions.Expect(content).ToContainTextAsync("Ensimmäisen kirjaus.");
        await Assertions.Expect(content).ToContainTextAsync("Toisen kirjaus.");
        await BrowserFixture.PictureAsync(second, "1280-conflict");
        await second.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Käytä omaani" }).First.ClickAsync();
        // The saved text is the second one; the first is still in the history below.
        await Assertions.Expect(second.Locator("#content table").First).ToContainTextAsync("Toisen kirjaus.");
        await Assertions.Expect(second.Locator("#content table").First).Not.ToContainTextAsync("Ensimmäisen kirjaus.");
        await first.Context.DisposeAsync();
        await second.Context.DisposeAsync();
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await page.GetByLabel("Käynnissä").CheckAsync();
        await page.Locator("textarea").First.FillAsync(text);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna", Exact = true }).ClickAsync();
    }

    private static async Task TabToAsync(IPage page, string selector, string? text)
    {
        for (var press = 0; press < 200; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("([s, t]) => document.activeElement.matches(s) && (t === null || document.activeElement.innerText.trim().startsWith(t))", new object?[] { selector, text })) return;
        }

        Assert.Fail($"The keyboard does not reach {selector} {text}.");
    }
}
