using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>A preparer on a phone takes a decision from its opening through the screening to alternatives that can be compared.</summary>
public sealed class AssessmentTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [ChromiumFact]
    public async Task A_case_is_opened_screened_and_its_alternatives_compared()
    {
        var page = await browser.OpenAsync(StandardRoles.AssessmentPreparer, 390);
        await page.GotoAsync("/impact/cases/new");
        await page.GetByLabel("Asianumero").FillAsync("MliDno-2027-0412");
        await page.GetByLabel("Otsikko").FillAsync("Talvikunnossapidon reitit");
        await page.GetByLabel("Toimielin").SelectOptionAsync("kaupunginhallitus");
        await page.GetByLabel("Kokouspäivä").FillAsync("2027-05-03");
        await page.GetByLabel("Valmistelija").FillAsync("liikuntajohtaja");
        await page.Locator("#content form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Talvikunnossapidon reitit");
        await PageLook.CheckAsync(page, "case");
        var address = page.Url;

        await ScreenAsync(page, address);
        await AddAlternativeAsync(page, address);
        await AssessAsync(page, address);

        await page.GotoAsync(address + "/comparison");
        await Assertions.Expect(page.Locator("table")).ToContainTextAsync("Vaihtoehdot eroavat");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Kouluun ei pääse talvella jalan.");
        await PageLook.CheckAsync(page, "comparison");
        foreach (var part in (string[])["hearings", "mitigations", "conclusion", "decision", "follow-up", "versions"])
        {
            await page.GotoAsync($"{address}/{part}");
            await PageLook.CheckAsync(page, "case-" + part);
        }

        // What councillors must be able to trust is missing, and the page says what.
        await page.GotoAsync(address);
        await ClickAsync(page, "Merkitse viimeistellyksi");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Vertailun yhteenveto on kirjoitettu");
        await PageLook.CheckAsync(page, "case-refused");
        await page.GotoAsync("/impact/yearly/2027");
        await PageLook.CheckAsync(page, "yearly");
        await page.Context.DisposeAsync();
    }

    private static async Task ScreenAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/screening");
        await ClickAsync(page, "Katso suositus");
        await Assertions.Expect(page.Locator(".hy-errors li")).ToHaveCountAsync(10);
        await PageLook.CheckAsync(page, "screening-errors");
        foreach (var question in await page.Locator("#content fieldset").AllAsync())
        {
            var isAboutChildren = (await question.InnerTextAsync()).Contains("lapsiin", StringComparison.Ordinal);
            await question.GetByLabel(isAboutChildren ? "Kyllä" : "Ei", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        }

        await ClickAsync(page, "Katso suositus");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Suositus: arvioidaan");
        await PageLook.CheckAsync(page, "screening-recommended");
        await ClickAsync(page, "Tallenna seulonta");
        await Assertions.Expect(page.Locator("#stage")).ToHaveTextAsync("Vaihe: Arviointi");
    }

    private static async Task AddAlternativeAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/alternatives/new");
        await page.GetByLabel("Vaihtoehdon nimi").FillAsync("Kunnossapidetään pääreitit");
        await page.GetByLabel("Kustannus 2027").FillAsync("25 000");
        await page.GetByLabel("Kustannus 2028").FillAsync("paljon");
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Kirjoita kustannus kokonaisina euroina");
        await Assertions.Expect(page.GetByLabel("Kustannus 2028")).ToHaveValueAsync("paljon");
        await PageLook.CheckAsync(page, "alternative-errors");
        await page.GetByLabel("Kustannus 2028").FillAsync("26000 €");
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator("table")).ToContainTextAsync("26\u00A0000\u00A0€");
        await Assertions.Expect(page.Locator("table")).ToContainTextAsync("ei tiedossa");
        await PageLook.CheckAsync(page, "alternatives");
    }

    private static async Task AssessAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/effects/templates");
        await Assertions.Expect(page.GetByLabel("Lapsivaikutukset")).ToBeCheckedAsync();
        await PageLook.CheckAsync(page, "templates");
        await ClickAsync(page, "Lisää valitut");
        await PageLook.CheckAsync(page, "effects");
        await page.Locator("#content tbody th a").First.ClickAsync();
        var alternatives = page.Locator("#content fieldset:has(> legend):has(textarea)");
        await WriteAsync(alternatives.Nth(0), "Selvästi kielteinen", "");
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Kirjoita perustelu arviolle.");
        await PageLook.CheckAsync(page, "effect-errors");
        await WriteAsync(alternatives.Nth(0), "Selvästi kielteinen", "Kouluun ei pääse talvella jalan.");
        await WriteAsync(alternatives.Nth(1), "Jonkin verran myönteinen", "Koulureitit kuuluvat pääreitteihin.");
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Vaikutus on tallennettu.");
        await PageLook.CheckAsync(page, "effects-assessed");
    }

    private static async Task WriteAsync(ILocator alternative, string value, string why)
    {
        await alternative.GetByLabel(value, new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        await alternative.GetByLabel("Todennäköisyys").SelectOptionAsync("likely");
        await alternative.GetByLabel("Perustelu").FillAsync(why);
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
