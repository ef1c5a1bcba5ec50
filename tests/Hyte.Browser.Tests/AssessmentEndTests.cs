using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>On a phone, the other half of the path: from an assessment with evidence and links through the decision to checked predictions and a closed case.</summary>
public sealed class AssessmentEndTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [ChromiumFact]
    public async Task An_assessment_is_finished_attached_decided_on_followed_and_closed()
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator, 390);
        var address = await OpenAsync(page);
        await AssessAsync(page, address);
        await LinkAsync(page, address);
        await SurroundAsync(page, address);

        await MoveAsync(page, address, "Merkitse viimeistellyksi", "Viimeistelty");
        await MoveAsync(page, address, "Liitä päätökseen", "Liitetty päätökseen");
        await PageLook.CheckAsync(page, "case-attached");
        await page.GotoAsync(address + "/versions/1");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Yksinäisyys");
        await PageLook.CheckAsync(page, "case-version");

        await page.GotoAsync(address + "/decision");
        await page.GetByLabel("Toimielin").SelectOptionAsync("kaupunginhallitus");
        await page.GetByLabel("Päätöspäivä").FillAsync("2026-05-04");
        await page.GetByLabel("Pykälä").FillAsync("187");
        await page.GetByLabel("Valittu vaihtoehto").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await ClickAsync(page, "Tallenna päätös");
        // The body chose otherwise than was proposed: that takes a reason.
        await Assertions.Expect(page.Locator(".hy-errors")).ToBeVisibleAsync();
        await PageLook.CheckAsync(page, "decision-errors");
        await page.GetByLabel("Miksi päätös poikkeaa ehdotetusta?").FillAsync("Määräraha ei riitä.");
        await ClickAsync(page, "Tallenna päätös");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Päätös on kirjattu.");

        await MoveAsync(page, address, "Siirrä seurantaan", "Seurannassa");
        await page.GotoAsync("/?all=true");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Pitivätkö ennusteet? Talvireitit auki");
        await CheckAsync(page, address);
        await MoveAsync(page, address, "Sulje", "Suljettu");
        await PageLook.CheckAsync(page, "case-closed");
        await page.Context.DisposeAsync();
    }

    private static async Task<string> OpenAsync(IPage page)
    {
        await page.GotoAsync("/impact/cases/new");
        await page.GetByLabel("Asianumero").FillAsync("MliDno-2026-0777");
        await page.GetByLabel("Otsikko").FillAsync("Talvireitit auki");
        await page.GetByLabel("Toimielin").SelectOptionAsync("kaupunginhallitus");
        await page.GetByLabel("Kokouspäivä").FillAsync("2026-05-04");
        await page.GetByLabel("Valmistelija").FillAsync("hyvinvointikoordinaattori");
        await page.Locator("#content form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Talvireitit auki");
        var address = page.Url;
        await page.GotoAsync(address + "/screening");
        foreach (var question in await page.Locator("#content fieldset").AllAsync()) await question.GetByLabel("Kyllä", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        await ClickAsync(page, "Katso suositus");
        await ClickAsync(page, "Tallenna seulonta");
        await page.GotoAsync(address + "/alternatives/new");
        await page.GetByLabel("Vaihtoehdon nimi").FillAsync("Kunnossapidetään pääreitit");
        await ClickAsync(page, "Tallenna");
        return address;
    }

    private static async Task AssessAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/effects/new");
        await page.GetByLabel("Mikä muuttuu?").FillAsync("Ikäihmiset pääsevät kotoa ulos");
        await page.GetByLabel("Näkökulma").SelectOptionAsync("residents/health");
        await page.GetByLabel("Aikaväli").SelectOptionAsync("council-term");
        await ClickAsync(page, "Tallenna");
        var cells = page.Locator("#content fieldset:has(> legend):has(textarea)");
        foreach (var (place, value, why) in ((int, string, string)[])[(0, "Jonkin verran kielteinen", "Reitit ovat kiinni."), (1, "Selvästi myönteinen", "Reitit ovat auki.")])
        {
            await cells.Nth(place).GetByLabel(value, new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
            await cells.Nth(place).GetByLabel("Todennäköisyys").SelectOptionAsync("likely");
            await cells.Nth(place).GetByLabel("Perustelu").FillAsync(why);
        }

        await ClickAsync(page, "Tallenna");
        await page.Locator("#content tbody th a").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lisää näyttöä" }).ClickAsync();
        await page.GetByLabel("Hae mittaria, lausuntoa tai kyselyä").FillAsync("yksinäisyys");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Hae", Exact = true }).Last.ClickAsync();
        await PageLook.CheckAsync(page, "evidence-found");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lisää näytöksi Yksinäisyys" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#content table")).ToContainTextAsync("Lähde: ");
        await PageLook.CheckAsync(page, "evidence");

        await page.GotoAsync(address + "/effects");
        var silent = page.Locator("#content details:has(input[name=perspective])");
        for (var place = 0; place < await silent.CountAsync(); place++)
        {
            await silent.Nth(place).Locator("summary").ClickAsync();
            await silent.Nth(place).Locator("textarea").FillAsync("Ei muutu.");
            await silent.Nth(place).Locator("button").ClickAsync();
            await Assertions.Expect(page.Locator("#content strong", new PageLocatorOptions { HasText = "Ei vaikutuksia tästä näkökulmasta" })).ToHaveCountAsync(place + 1);
        }
    }

    private static async Task LinkAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/links?q=talviliikunnan");
        await PageLook.CheckAsync(page, "links-found");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kytke 4.1 Talviliikunnan" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Arvioi sopivuus" }).First.ClickAsync();
        var fits = page.Locator("#content fieldset:has(> legend):has(textarea)");
        await fits.Nth(1).GetByLabel("Edistää").CheckAsync();
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Kirjoita, miksi.");
        await PageLook.CheckAsync(page, "fit-errors");
        await fits.Nth(1).GetByLabel("Miksi?").FillAsync("Reitit ovat käytössä talvella.");
        await ClickAsync(page, "Tallenna");
        await PageLook.CheckAsync(page, "links");
        await page.GotoAsync(address + "/comparison");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Reitit ovat käytössä talvella.");
        await PageLook.CheckAsync(page, "comparison-fit");
    }

    // What surrounds the comparison: who was heard, the conclusion, and how it is seen later whether it held.
    private static async Task SurroundAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/hearings");
        await page.GetByText("Ketään ei kuulla", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.GetByLabel("Miksi ketään ei kuulla?").FillAsync("Asukkaat kuultiin edellisessä asiassa.");
        await PageLook.CheckAsync(page, "nobody-heard");
        await ClickAsync(page, "Tallenna syy");

        await page.GotoAsync(address + "/conclusion");
        await page.GetByLabel("Yhteenveto vertailusta").FillAsync("Pääreittien kunnossapito auttaa ikäihmisiä.");
        await page.GetByLabel("Ehdotettu vaihtoehto").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.GetByLabel("Miksi sitä ehdotetaan?").FillAsync("Hyöty on suurin.");
        await ClickAsync(page, "Tallenna");

        await page.GotoAsync(address + "/follow-up");
        await page.GetByLabel("Milloin ennusteet tarkistetaan?").FillAsync("2026-06-01");
        await ClickAsync(page, "Tallenna suunnitelma");
        await page.GotoAsync(address + "/follow-up/figures?q=yksinäisyys");
        await PageLook.CheckAsync(page, "figures-found");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Seuraa tätä" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#content .hy-rows").First).ToContainTextAsync("Valittaessa");
        await PageLook.CheckAsync(page, "figures");
    }

    private static async Task CheckAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/follow-up");
        await PageLook.CheckAsync(page, "follow-up-due");
        await page.Locator("#content fieldset").First.GetByLabel("Piti osittain", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        await ClickAsync(page, "Tallenna tarkistus");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Kirjoita, mistä se nähdään ja miksi.");
        await page.GetByLabel("Mistä se nähdään ja miksi?").First.FillAsync("Kaatumisia oli vähemmän.");
        await ClickAsync(page, "Tallenna tarkistus");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("1/1 ennustetta tarkistettu");
        await PageLook.CheckAsync(page, "follow-up-checked");
    }

    private static async Task MoveAsync(IPage page, string address, string verb, string stage)
    {
        await page.GotoAsync(address);
        await ClickAsync(page, verb);
        await Assertions.Expect(page.Locator("#stage")).ToHaveTextAsync($"Vaihe: {stage}");
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).First.ClickAsync();
}
