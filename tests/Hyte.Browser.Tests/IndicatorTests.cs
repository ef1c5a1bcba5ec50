using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>The page of an indicator, as people use it: read why, look at the calculation, decide the colour.</summary>
public sealed class IndicatorTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Bullied = "/welfare/indicators/24";

    [ChromiumFact]
    public async Task The_calculation_is_opened_with_the_keyboard_and_each_input_leads_to_its_source()
    {
        var page = await browser.OpenAsync(StandardRoles.Management);
        await page.GotoAsync(Bullied);
        await TabToAsync(page, "summary", "Värin laskenta ja lähteet");
        await Assertions.Expect(page.Locator("#calculation")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#calculation")).ToContainTextAsync("Etenemä = (uusin − lähtötilanne)");

        await TabToAsync(page, "#calculation a", "S1, rivi 214");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#sources tr:target")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#sources tr:target")).ToContainTextAsync("Kouluterveyskysely 2017");
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task The_link_of_the_explanation_unfolds_the_calculation()
    {
        var page = await browser.OpenAsync(StandardRoles.Management, 390);
        await page.GotoAsync(Bullied);
        await page.Locator("#why + * a").ClickAsync();
        await Assertions.Expect(page.Locator("#calculation")).ToBeVisibleAsync();
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task A_colour_against_the_rule_wants_a_reason_is_flagged_and_can_be_undone()
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator);
        await page.GotoAsync(Bullied);
        await page.Locator("#confirm > summary").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Kielteinen")).ToBeCheckedAsync();
        await page.GetByLabel("Eteni tavoitteen suuntaan").CheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vahvista väri" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-errors")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("Eteni tavoitteen suuntaan")).ToBeCheckedAsync();
        await BrowserFixture.PictureAsync(page, "1280-confirm-refused");

        await page.GetByLabel("Perustelu").FillAsync("Uusi kysely kertoo muuta.");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vahvista väri" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-verdict")).ToContainTextAsync("vahvistettu");
        var flag = page.Locator(".hy-notice--warning");
        await Assertions.Expect(flag).ToContainTextAsync("Vahvistettu väri poikkeaa laskennan ehdotuksesta");
        await Assertions.Expect(flag.Locator(".hy-facing > div")).ToContainTextAsync(["Eteni tavoitteen suuntaan", "Kielteinen"]);
        await Assertions.Expect(page.Locator("#why + *")).ToContainTextAsync("Uusi kysely kertoo muuta.");
        await BrowserFixture.PictureAsync(page, "1280-confirm-contradiction");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kumoa" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-verdict")).ToContainTextAsync("laskennan ehdotus, ei vahvistettu");
        await Assertions.Expect(flag).ToHaveCountAsync(0);
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task A_colour_is_confirmed_without_scripts()
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator, scripts: false);
        await page.GotoAsync("/welfare/indicators/9");
        await page.Locator("#confirm > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vahvista väri" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-verdict")).ToContainTextAsync("vahvistettu");
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task The_figures_are_folded_above_the_form_on_a_phone_and_open_beside_it_on_a_desk()
    {
        foreach (var (width, open) in ((int, bool)[])[(390, false), (1280, true)])
        {
            var page = await browser.OpenAsync(StandardRoles.Coordinator, width);
            await page.GotoAsync("/welfare/measures/16/update?period=1/24");
            var list = page.Locator(".hy-beside__aside ul.hy-indicators").First;
            await Assertions.Expect(list).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Visible = open });
            if (!open)
            {
                await page.GetByText("Mittarit (1)").ClickAsync();
                await Assertions.Expect(list).ToBeVisibleAsync();
            }

            await page.Context.DisposeAsync();
        }
    }

    private static async Task TabToAsync(IPage page, string selector, string text)
    {
        for (var press = 0; press < 200; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("([s, t]) => document.activeElement.matches(s) && document.activeElement.innerText.trim().startsWith(t)", new object[] { selector, text })) return;
        }

        Assert.Fail($"The keyboard does not reach {selector} {text}.");
    }
}
