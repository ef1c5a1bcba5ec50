using Hyte.Modules;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>The loop of the promise: asked, given, answered, closed and told; and a resident's feedback to what everybody reads.</summary>
public sealed class StatementsAndFeedbackTests(StatementsAndFeedbackTests.OpenArea browser) : IClassFixture<StatementsAndFeedbackTests.OpenArea>
{
    public static TheoryData<int> Widths => new() { { 1280 }, { 390 } };

    [ChromiumTheory, MemberData(nameof(Widths))]
    public async Task A_statement_is_asked_given_answered_closed_and_told(int width)
    {
        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, width);
        var title = $"Talvikunnossapidon reitit {width}";
        await page.GotoAsync("/participation/statements");
        await LinkAsync(page, "Pyydä lausunto");
        await ButtonAsync(page, "Pyydä lausunto");
        await CheckAsync(page, $"{width}-statement-ask-errors");
        await page.GetByLabel("Asian otsikko").FillAsync(title);
        await page.GetByLabel("Mihin pyydetään lausuntoa?").FillAsync("Mitkä reitit ovat tärkeimmät?");
        await page.GetByLabel("Vanhusneuvosto").CheckAsync();
        await page.GetByLabel("Vammaisneuvosto").CheckAsync();
        await ButtonAsync(page, "Pyydä lausunto");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync($"Vammaisneuvosto: {title}");
        await CheckAsync(page, $"{width}-statement-asked");

        await LinkAsync(page, "Anna lausunto");
        await page.GetByLabel("Lausunto", new PageGetByLabelOptions { Exact = true }).FillAsync("Palvelutalojen reitit ensin.");
        await page.GetByLabel("Kuka toimielimessä antoi lausunnon?").FillAsync("puheenjohtaja");
        await CheckAsync(page, $"{width}-statement-give");
        await ButtonAsync(page, "Tallenna");
        await ButtonAsync(page, "Sulje lausunto");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Lausuntoa ei voi sulkea, ennen kuin on kerrottu");
        await CheckAsync(page, $"{width}-statement-close-refused");

        await LinkAsync(page, "Kerro, miten otettiin huomioon");
        await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "Otettiin huomioon" }).CheckAsync();
        await page.GetByLabel("Mitä lausunto muutti?").FillAsync($"Palvelutalojen reitit lisättiin ohjelmaan {width}.");
        await CheckAsync(page, $"{width}-statement-answer");
        await ButtonAsync(page, "Tallenna");
        await ButtonAsync(page, "Sulje lausunto");
        await Assertions.Expect(page.Locator(".hy-notice")).ToContainTextAsync("Lausunto suljettu");
        await CheckAsync(page, $"{width}-statement-closed");
        foreach (var path in (string[])["/participation/statements", "/participation/statements/promise", "/participation/feedback/published"])
        {
            await page.GotoAsync(path);
            await CheckAsync(page, $"{width}-{path.Replace('/', '_')}");
        }

        var resident = await browser.OpenAsync(null, width, scripts: false);
        await resident.GotoAsync("/osallistu/nain-kavi");
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync($"Palvelutalojen reitit lisättiin ohjelmaan {width}.");
        await resident.Context.DisposeAsync();
        await page.Context.DisposeAsync();
    }

    [ChromiumTheory, MemberData(nameof(Widths))]
    public async Task Feedback_sent_without_script_is_routed_answered_and_published(int width)
    {
        var resident = await browser.OpenAsync(null, width, scripts: false);
        await resident.GotoAsync("/osallistu/palaute");
        await ButtonAsync(resident, "Lähetä palaute");
        await Assertions.Expect(resident.Locator(".hy-errors")).ToContainTextAsync("Kirjoita aihe.");
        await resident.GetByLabel("Mistä asiasta on kyse?").FillAsync($"Koulun piha {width}");
        await resident.GetByLabel("Mitä haluat kertoa?").FillAsync("Pihalla on pimeää.");
        await ButtonAsync(resident, "Lähetä palaute");
        await Assertions.Expect(resident.Locator("h1")).ToHaveTextAsync("Kiitos palautteesta");
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync("Palautteesi numero on P-");
        await BrowserFixture.PictureAsync(resident, $"{width}-feedback-thanks");

        var page = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, width);
        await page.GotoAsync("/participation/feedback");
        await LinkAsync(page, $"Koulun piha {width}");
        await CheckAsync(page, $"{width}-feedback-new");
        await page.GetByLabel("Vastaava yksikkö").SelectOptionAsync("kirjasto");
        await ButtonAsync(page, "Ohjaa");
        await Assertions.Expect(page.Locator(".hy-notice")).ToContainTextAsync("Palaute ohjattu: Kirjasto");
        await page.Locator("summary", new PageLocatorOptions { HasText = "Sulje" }).ClickAsync();
        await ButtonAsync(page, "Sulje palaute");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Palautetta ei voi sulkea ilman vastausta");
        await CheckAsync(page, $"{width}-feedback-close-refused");
        await page.GetByLabel("Vastaus", new PageGetByLabelOptions { Exact = true }).FillAsync("Valot asennetaan.");
        await ButtonAsync(page, "Lähetä vastaus");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Vastaus tallennettu");
        await LinkAsync(page, "Sanoitte – teimme");
        await page.GetByLabel("Sanoitte").FillAsync("Soittakaa 040 123 4567.");
        await page.GetByLabel("Teimme").FillAsync($"Valot asennettiin pihalle {width}.");
        await ButtonAsync(page, "Julkaise");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Poista tekstistä sähköpostiosoitteet, puhelinnumerot");
        await CheckAsync(page, $"{width}-feedback-publish-errors");
        await page.GetByLabel("Sanoitte").FillAsync("Koulun pihalla on pimeää.");
        await ButtonAsync(page, "Julkaise");
        await Assertions.Expect(page.Locator(".hy-notice").First).ToContainTextAsync("Julkaistu");
        await page.GotoAsync("/participation/feedback");
        await CheckAsync(page, $"{width}-feedback-list");

        await resident.GotoAsync("/osallistu/nain-kavi");
        await Assertions.Expect(resident.Locator("#content")).ToContainTextAsync($"Valot asennettiin pihalle {width}.");
        await resident.Context.DisposeAsync();
        var open = await browser.OpenAsync(null, width);
        foreach (var path in (string[])["/osallistu/nain-kavi", "/osallistu/palaute", "/osallistu/palaute/kiitos", "/osallistu/palaute/vahvista", "/osallistu/palaute/viesti"])
        {
            await open.GotoAsync(path);
            await CheckAsync(open, $"{width}-{path.Replace('/', '_')}");
        }

        await open.Context.DisposeAsync();
        await page.Context.DisposeAsync();
    }

    private static Task ButtonAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();

    private static Task LinkAsync(IPage page, string name) => page.Locator("#content").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name, Exact = true }).First.ClickAsync();

    private static async Task CheckAsync(IPage page, string name)
    {
        await BrowserFixture.PictureAsync(page, name);
        Assert.Empty(await AccessibilityTests.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, $"{name} is wider than the window.");
    }

    /// <summary>A product whose residents' pages are open.</summary>
    public sealed class OpenArea : BrowserFixture, IAsyncLifetime
    {
        private readonly string _data = Directory.CreateTempSubdirectory("hyte-open-").FullName;

        protected override (string Key, string Value)[] Settings => [("Hyte:DataDirectory", _data)];

        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            if (Chromium.SkipReason is not null) return;
            // The first page waits until the modules have started, and with them their databases.
            var page = await OpenAsync(StandardRoles.ParticipationCoordinator);
            await page.Context.DisposeAsync();
            await PublicArea.OpenAsync(_data);
        }

        async Task IAsyncLifetime.DisposeAsync()
        {
            await DisposeAsync();
            SqliteConnection.ClearAllPools();
            Directory.Delete(_data, recursive: true);
        }
    }
}
