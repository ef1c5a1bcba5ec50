using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>The loop of the promise: asked, given, answered, closed and told; and a resident's feedback to what everybody reads.</summary>
public sealed class StatementsAndFeedbackTests(OpenAreaFixture browser) : IClassFixture<OpenAreaFixture>
{
    [ChromiumFact]
    public async Task A_statement_is_asked_given_answered_closed_and_told()
    {
        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, 390);
        var title = "Talvikunnossapidon reitit";
        await page.GotoAsync("/participation/statements");
        await LinkAsync(page, "Pyydä lausunto");
        await ButtonAsync(page, "Pyydä lausunto");
        await PageLook.CheckAsync(page, "statement-ask-errors");
        await page.GetByLabel("Asian otsikko").FillAsync(title);
        await page.GetByLabel("Mihin pyydetään lausuntoa?").FillAsync("Mitkä reitit ovat tärkeimmät?");
        await page.GetByLabel("Vanhusneuvosto").CheckAsync();
        await page.GetByLabel("Vammaisneuvosto").CheckAsync();
        await ButtonAsync(page, "Pyydä lausunto");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync($"Vammaisneuvosto: {title}");
        await PageLook.CheckAsync(page, "statement-asked");

        await LinkAsync(page, "Anna lausunto");
        await page.GetByLabel("Lausunto", new PageGetByLabelOptions { Exact = true }).FillAsync("Palvelutalojen reitit ensin.");
        await page.GetByLabel("Kuka toimielimessä antoi lausunnon?").FillAsync("puheenjohtaja");
        await PageLook.CheckAsync(page, "statement-give");
        await ButtonAsync(page, "Tallenna");
        await ButtonAsync(page, "Sulje lausunto");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Lausuntoa ei voi sulkea, ennen kuin on kerrottu");
        await PageLook.CheckAsync(page, "statement-close-refused");

        await LinkAsync(page, "Kerro, miten otettiin huomioon");
        await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "Otettiin huomioon" }).CheckAsync();
        await page.GetByLabel("Mitä lausunto muutti?").FillAsync("Palvelutalojen reitit lisättiin ohjelmaan.");
        await PageLook.CheckAsync(page, "statement-answer");
        await ButtonAsync(page, "Tallenna");
        await ButtonAsync(page, "Sulje lausunto");
        await Assertions.Expect(page.Locator(".hy-notice")).ToContainTextAsync("Lausunto suljettu");
        await PageLook.CheckAsync(page, "statement-closed");
        foreach (var path in (string[])["/participation/statements", "/participation/statements/promise", "/participation/feedback/published"])
        {
            await page.GotoAsync(path);
            await PageLook.CheckAsync(page, $"{path.Replace('/', '_')}");
        }

        var resident = await browser.OpenAsync(null, 390, scripts: false);
        await resident.GotoAsync("/osallistu/nain-kavi");
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync("Palvelutalojen reitit lisättiin ohjelmaan.");
        await resident.Context.DisposeAsync();
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task Feedback_sent_without_script_is_routed_answered_and_published()
    {
        var resident = await browser.OpenAsync(null, 390, scripts: false);
        await resident.GotoAsync("/osallistu/palaute");
        await ButtonAsync(resident, "Lähetä palaute");
        await Assertions.Expect(resident.Locator(".hy-errors")).ToContainTextAsync("Kirjoita aihe.");
        await resident.GetByLabel("Mistä asiasta on kyse?").FillAsync("Koulun piha");
        await resident.GetByLabel("Mitä haluat kertoa?").FillAsync("Pihalla on pimeää.");
        await ButtonAsync(resident, "Lähetä palaute");
        await Assertions.Expect(resident.Locator("h1")).ToHaveTextAsync("Kiitos palautteesta");
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync("Palautteesi numero on P-");
        await BrowserFixture.PictureAsync(resident, "feedback-thanks");

        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, 390);
        await page.GotoAsync("/participation/feedback");
        await LinkAsync(page, "Koulun piha");
        await PageLook.CheckAsync(page, "feedback-new");
        await page.GetByLabel("Vastaava yksikkö").SelectOptionAsync("kirjasto");
        await ButtonAsync(page, "Ohjaa");
        await Assertions.Expect(page.Locator(".hy-notice")).ToContainTextAsync("Palaute ohjattu: Kirjasto");
        await page.Locator("summary", new PageLocatorOptions { HasText = "Sulje" }).ClickAsync();
        await ButtonAsync(page, "Sulje palaute");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Palautetta ei voi sulkea ilman vastausta");
        await PageLook.CheckAsync(page, "feedback-close-refused");
        await page.GetByLabel("Vastaus", new PageGetByLabelOptions { Exact = true }).FillAsync("Valot asennetaan.");
        await ButtonAsync(page, "Lähetä vastaus");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Vastaus tallennettu");
        await LinkAsync(page, "Sanoitte – teimme");
        await page.GetByLabel("Sanoitte").FillAsync("Soittakaa 040 123 4567.");
        await page.GetByLabel("Teimme").FillAsync("Valot asennettiin pihalle.");
        await ButtonAsync(page, "Julkaise");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Poista tekstistä sähköpostiosoitteet, puhelinnumerot");
        await PageLook.CheckAsync(page, "feedback-publish-errors");
        await page.GetByLabel("Sanoitte").FillAsync("Koulun pihalla on pimeää.");
        await ButtonAsync(page, "Julkaise");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Julkaistu");
        await page.GotoAsync("/participation/feedback");
        await PageLook.CheckAsync(page, "feedback-list");

        await resident.GotoAsync("/osallistu/nain-kavi");
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync("Valot asennettiin pihalle.");
        await resident.Context.DisposeAsync();
        var open = await browser.OpenAsync(null, 390);
        foreach (var path in (string[])["/osallistu/nain-kavi", "/osallistu/palaute", "/osallistu/palaute/kiitos", "/osallistu/palaute/vahvista", "/osallistu/palaute/viesti"])
        {
            await open.GotoAsync(path);
            await PageLook.CheckAsync(open, $"{path.Replace('/', '_')}");
        }

        await open.Context.DisposeAsync();
        await page.Context.DisposeAsync();
    }

    private static Task ButtonAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();

    private static Task LinkAsync(IPage page, string name) => page.Locator("#content").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name, Exact = true }).First.ClickAsync();
}
