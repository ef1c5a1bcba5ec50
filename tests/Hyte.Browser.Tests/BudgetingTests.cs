using System.Globalization;
using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>A round from an empty register to the next round, as the coordinator and a voter see it.</summary>
public sealed class BudgetingTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [ChromiumFact]
    public async Task A_round_goes_from_proposals_through_the_vote_and_the_decision_to_the_next_round()
    {
        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator);
        await page.GotoAsync("/participation/budgeting/areas");
        await page.GetByLabel("Alueiden nimet").FillAsync("Keskusta\nRistiina");
        await ClickAsync(page, "Lisää alueita");
        await PageLook.CheckAsync(page, "budgeting-areas");
        await BeginAsync(page, "Osbu 2026");

        foreach (var (title, area) in ((string, string)[])[("Keinu leikkipuistoon", "Keskusta"), ("Penkkejä rantaan", "Ristiina"), ("Silta yli lammen", "Keskusta")])
        {
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Uusi ehdotus" }).ClickAsync();
            await page.GetByLabel("Ehdotuksen nimi").FillAsync(title);
            await page.GetByLabel("Mitä ehdotetaan?").FillAsync("Kuvaus ehdotuksesta.");
            await page.GetByLabel("Kaupungin alue").SelectOptionAsync(area);
            await page.GetByLabel("Asukas").CheckAsync();
            await ClickAsync(page, "Tallenna");
            await AssessAsync(page, feasible: !title.StartsWith("Silta", StringComparison.Ordinal));
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Osbu 2026" }).ClickAsync();
        }

        var round = page.Url;
        await ClickAsync(page, "Siirry arviointiin");
        await ClickAsync(page, "Avaa äänestys");
        await PageLook.CheckAsync(page, "budgeting-round");

        var voter = await browser.OpenAsync(StandardRoles.MeasureOwner, scripts: false);
        // What the measure owner is late with comes first, so the vote is further down the list of tasks.
        await voter.GotoAsync("/?all=true");
        await voter.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Äänestä", Exact = false }).First.ClickAsync();
        await Assertions.Expect(voter.Locator("#content")).Not.ToContainTextAsync("Silta yli lammen");
        await ClickAsync(voter, "Äänestä");
        await Assertions.Expect(voter.Locator(".hy-errors")).ToContainTextAsync("Valitse ainakin yksi kohde.");
        await voter.GetByLabel("Keinu leikkipuistoon").CheckAsync();
        await ClickAsync(voter, "Äänestä");
        await Assertions.Expect(voter.Locator(".hy-notice").First).ToContainTextAsync("äänesi on kirjattu");
        await voter.GotoAsync(round + "/vote");
        await Assertions.Expect(voter.GetByLabel("Keinu leikkipuistoon")).ToBeCheckedAsync();
        await voter.Context.DisposeAsync();

        await page.GotoAsync(round + "/vote");
        await PageLook.CheckAsync(page, "budgeting-vote");
        await page.GotoAsync(round + "/ballots/new");
        await page.GetByLabel("Keinu leikkipuistoon").CheckAsync();
        await PageLook.CheckAsync(page, "budgeting-ballot");
        await ClickAsync(page, "Tallenna ja kirjaa seuraava");
        await Assertions.Expect(page.GetByLabel("Lipun numero")).ToHaveValueAsync("2");
        await page.GetByLabel("Penkkejä rantaan").CheckAsync();
        await ClickAsync(page, "Tallenna ja kirjaa seuraava");
        await page.GotoAsync(round + "/tallies/new");
        await PageLook.CheckAsync(page, "budgeting-tally");
        await page.GotoAsync(round + "/ballots");
        await PageLook.CheckAsync(page, "budgeting-ballots");

        await page.GotoAsync(round + "/edit");
        await page.GetByLabel("Äänestysaika päättyy").FillAsync(Day(-1));
        await ClickAsync(page, "Tallenna");
        await ClickAsync(page, "Päätä äänestys ja näytä tulos");
        await page.GotoAsync(round + "/decision");
        await page.GetByLabel("Päätöksen päivä").FillAsync(Day(0));
        await page.GetByLabel("Pykälä").FillAsync("38");
        await page.GetByLabel("2. Penkkejä rantaan").CheckAsync();
        await ClickAsync(page, "Tallenna päätös");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Päätös poikkeaa äänestyksen järjestyksestä");
        await PageLook.CheckAsync(page, "budgeting-decision");
        await page.GetByLabel("Miksi päätös poikkeaa äänestyksen järjestyksestä?").FillAsync("Ristiina ei ole saanut aiemmin kohteita.");
        await ClickAsync(page, "Tallenna päätös");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Ristiina ei ole saanut aiemmin kohteita.");
        await PageLook.CheckAsync(page, "budgeting-result");

        await page.GotoAsync("/participation/budgeting");
        await BeginAsync(page, "Osbu 2027");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Tuo aiemmilta kierroksilta" }).ClickAsync();
        await PageLook.CheckAsync(page, "budgeting-carry-over");
        await ClickAsync(page, "Tuo 1\u00A0ehdotus");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Keinu leikkipuistoon" }).ClickAsync();
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("2\u00A0ääntä");
        await PageLook.CheckAsync(page, "budgeting-proposal");
        await page.GotoAsync("/participation/budgeting/balance");
        await PageLook.CheckAsync(page, "budgeting-balance");
        await page.GotoAsync("/participation/budgeting");
        await PageLook.CheckAsync(page, "budgeting-list");
        await page.Context.DisposeAsync();
    }

    private static async Task BeginAsync(IPage page, string name)
    {
        await page.GotoAsync("/participation/budgeting/new");
        await page.GetByLabel("Kierroksen nimi").FillAsync(name);
        await page.GetByLabel("Päättävä toimielin").SelectOptionAsync("kaupunkiymparistolautakunta");
        await page.GetByLabel("Rahaa yhteensä, €").FillAsync("100 000");
        await page.GetByLabel("Kohteen pienin hinta, €").FillAsync("2 000");
        await page.GetByLabel("Kohteen suurin hinta, €").FillAsync("20 000");
        await page.GetByLabel("Montako kohdetta saa valita").FillAsync("3");
        await page.GetByLabel("Ehdotusaika alkaa").FillAsync(Day(-30));
        await page.GetByLabel("Ehdotusaika päättyy").FillAsync(Day(-10));
        await page.GetByLabel("Äänestysaika alkaa").FillAsync(Day(-5));
        await page.GetByLabel("Äänestysaika päättyy").FillAsync(Day(5));
        await page.GetByLabel("Ehdot (vapaaehtoinen)").FillAsync("Kohde on investointi.\nKohde on kaupungin maalla.");
        await ClickAsync(page, "Tallenna luonnos");
        await ClickAsync(page, "Avaa ehdotusvaihe");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Ehdotusvaihe");
    }

    private static async Task AssessAsync(IPage page, bool feasible)
    {
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Arvioi", Exact = true }).ClickAsync();
        await page.GetByLabel(feasible ? "Toteutettavissa" : "Ei toteutettavissa", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await page.GetByLabel("Kustannusarvio, €").FillAsync(feasible ? "5 000" : "");
        await page.GetByLabel("Arvioija").FillAsync("kaupunginpuutarhuri");
        if (feasible)
        {
            await page.GetByLabel("Kohde on investointi.").CheckAsync();
            await page.GetByLabel("Kohde on kaupungin maalla.").CheckAsync();
        }

        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Kirjoita perustelu.");
        await PageLook.CheckAsync(page, "budgeting-assess");
        await page.GetByLabel("Perustelu").FillAsync(feasible ? "Onnistuu kaupungin maalla." : "Maa ei ole kaupungin.");
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Arvio on tallennettu");
    }

    private static string Day(int days) => Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
