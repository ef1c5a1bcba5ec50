using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>A survey from the first word to what it changed: made by staff, answered by residents without script, shown with its small groups hidden, and closed.</summary>
public sealed class SurveyTests(SurveyTests.Crowd browser) : IClassFixture<SurveyTests.Crowd>
{
    private const string Title = "Torin viihtyvyys";

    [ChromiumFact]
    public async Task A_survey_is_made_answered_shown_and_closed_with_what_it_changed()
    {
        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator);
        await MakeAsync(page);
        var survey = page.Url;
        var id = survey[(survey.LastIndexOf('/') + 1)..];
        await PageLook.CheckAsync(page, "survey-draft");
        await ClickAsync(page, "Julkaise kysely");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Kysely on julkaistu");

        // Residents, 6 of whom use the market and 2 do not; entrepreneurs, 5 and 1.
        foreach (var (role, uses, count) in new[] { ("asukas", true, 6), ("asukas", false, 2), ("yrittäjä", true, 5), ("yrittäjä", false, 1) })
        {
            for (var n = 0; n < count; n++) await AnswerAsync(id, role, uses);
        }

        await page.GotoAsync(survey);
        await ClickAsync(page, "Päätä kysely nyt");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Katso tulokset" }).ClickAsync();
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Alle 5 vastaajan ryhmiä ei näytetä");
        var plain = page.Locator("table").First;
        await Assertions.Expect(plain.Locator("tr", new LocatorLocatorOptions { HasText = "en käy" })).ToContainTextAsync("piilotettu");
        await Assertions.Expect(page.GetByText("Tulos on piilotettu").First).ToBeVisibleAsync();
        await PageLook.CheckAsync(page, "survey-results");

        await page.GotoAsync($"{survey}/close");
        await ClickAsync(page, "Sulje kysely");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Kerro, mitä vastaukset muuttivat");
        await page.GetByLabel("Mitä vastaukset muuttivat?").FillAsync("Torille lisättiin penkkejä.");
        await ClickAsync(page, "Sulje kysely");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Torille lisättiin penkkejä.");

        var resident = await browser.OpenAsync(null, 390, scripts: false);
        await resident.GotoAsync("/osallistu/kyselyt");
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync("Torille lisättiin penkkejä.");
        await resident.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Title }).ClickAsync();
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync("piilotettu");
        await Assertions.Expect(resident.Locator("#content")).Not.ToContainTextAsync("Salainen");
        await resident.Context.DisposeAsync();
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task A_question_of_the_week_takes_one_click()
    {
        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator);
        await page.GotoAsync("/participation/questions/new");
        await PageLook.CheckAsync(page, "weekly-form");
        await page.GetByLabel("Kysymys", new PageGetByLabelOptions { Exact = true }).FillAsync("Onko torilla tilaa?");
        await page.GetByLabel("Vaihtoehdot").FillAsync("on\nei ole");
        await page.GetByLabel("Asukkaat ilman tunnuksia").CheckAsync();
        await ClickAsync(page, "Tallenna");
        await page.GotoAsync("/participation/questions");
        await PageLook.CheckAsync(page, "weekly");
        await ClickAsync(page, "on");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Kiitos");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Olet jo vastannut");

        var resident = await browser.OpenAsync(null, 390, scripts: false);
        await resident.GotoAsync("/osallistu/viikon-kysymys");
        await BrowserFixture.PictureAsync(resident, "390-weekly-resident");
        await ClickAsync(resident, "ei ole");
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync("Kiitos");
        await resident.ReloadAsync();
        await Assertions.Expect(resident.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "ei ole" })).ToHaveCountAsync(0);
        await resident.Context.DisposeAsync();
        await page.Context.DisposeAsync();
    }

    private static async Task MakeAsync(IPage page)
    {
        await page.GotoAsync("/participation/surveys/new");
        await PageLook.CheckAsync(page, "survey-new");
        await page.GetByLabel("Kyselyn nimi").FillAsync(Title);
        await page.GetByLabel("Avautuu").FillAsync("2020-01-01");
        await page.GetByLabel("Sulkeutuu").FillAsync("2098-12-31");
        await page.GetByLabel("Asukkaat ilman tunnuksia").CheckAsync();
        foreach (var role in new[] { "asukas", "yrittäjä" }) await page.GetByLabel(role, new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await ClickAsync(page, "Jatka kysymyksiin");

        await AddAsync(page, "Yksi vaihtoehto", "Käytkö torilla?", "käyn\nen käy");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lisää kysymys" }).ClickAsync();
        await page.GetByLabel("Pitkä teksti").CheckAsync();
        await page.GetByLabel("Kysymys tai väliotsikko").FillAsync("Miksi et käy?");
        await page.GetByLabel("en käy").CheckAsync();
        await PageLook.CheckAsync(page, "survey-question");
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Kysytään vain, jos ”Käytkö torilla?” on en käy");
    }

    private static async Task AddAsync(IPage page, string kind, string text, string options)
    {
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lisää kysymys" }).ClickAsync();
        await page.GetByLabel(kind).CheckAsync();
        await page.GetByLabel("Kysymys tai väliotsikko").FillAsync(text);
        await page.GetByLabel("Vaihtoehdot", new PageGetByLabelOptions { Exact = true }).FillAsync(options);
        await ClickAsync(page, "Tallenna");
    }

    private async Task AnswerAsync(string id, string role, bool uses)
    {
        var resident = await browser.OpenAsync(null, 390, scripts: false);
        await resident.GotoAsync($"/osallistu/kyselyt/{id}");
        await resident.GetByLabel(role, new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await resident.GetByLabel(uses ? "käyn" : "en käy", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await ClickAsync(resident, "Seuraava");
        if (uses)
        {
            await Assertions.Expect(resident.Locator("#content")).Not.ToContainTextAsync("Miksi et käy?");
        }
        else
        {
            await BrowserFixture.PictureAsync(resident, "390-survey-step");
            await resident.GetByLabel("Miksi et käy?").FillAsync("Salainen syy");
        }

        await ClickAsync(resident, "Lähetä vastaus");
        await Assertions.Expect(resident.Locator(".hy-notice").First).ToContainTextAsync("Kiitos vastauksestasi");
        await resident.Context.DisposeAsync();
    }

    /// <summary>A crowd behind one address, which answers more than one household would.</summary>
    public sealed class Crowd : OpenAreaFixture
    {
        protected override (string Key, string Value)[] Settings => [("Hyte:PublicForms:PerTenMinutes", "1000")];
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
