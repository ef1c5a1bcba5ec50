using System.Text;
using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>A coordinator takes a paper, sees what was understood of it, corrects it in place, imports it, and takes it back.</summary>
public sealed class PaperImportTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Plan = """
        Metsäsuunnitelma 2027–2029

        Mitä tehdään	Kuka	Muuta
        Lähimetsät
        Metsäpolku- jen kunnostus	Kirjasto/jokin vieras taho	ei oteta
        Opasteiden uusiminen	Kansalaisopisto, yhteistyötahoina järjestöt

        """;

    public static TheoryData<int, bool> Widths => new() { { 1280, true }, { 390, true }, { 1280, false } };

    [ChromiumTheory, MemberData(nameof(Widths))]
    public async Task A_plan_is_uploaded_looked_at_corrected_imported_and_undone(int width, bool scripts)
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator, width, scripts);
        await page.GotoAsync("/participation/plan/import");
        await ClickAsync(page, "Katso ensin");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Anna uudelle ohjelmalle nimi");
        await page.GetByLabel("Nimi", new PageGetByLabelOptions { Exact = true }).FillAsync($"Metsäsuunnitelma {width} {scripts}");
        await page.GetByLabel("Ensimmäinen vuosi").FillAsync("2027");
        await page.GetByLabel("Viimeinen vuosi").FillAsync("2029");
        await page.GetByLabel("Tiedosto", new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "metsa.tsv", MimeType = "text/tab-separated-values", Buffer = Encoding.UTF8.GetBytes(Plan) });
        await ClickAsync(page, "Katso ensin");

        // Nothing is known of these headings: a person says what they are.
        await page.GetByLabel("Mitä tehdään").SelectOptionAsync("measure");
        await page.GetByLabel("Kuka").SelectOptionAsync("parties");
        await page.GetByLabel("Muuta", new PageGetByLabelOptions { Exact = true }).SelectOptionAsync("skip");
        await ClickAsync(page, "Katso uudelleen");
        await page.GetByLabel("Tämä on painopiste: Lähimetsät").CheckAsync();
        await ClickAsync(page, "Katso uudelleen");
        await Assertions.Expect(page.Locator("tbody").First).ToContainTextAsync("Uusi painopiste");
        await Assertions.Expect(page.GetByLabel("Nimi, rivi 5")).ToHaveValueAsync("Metsäpolkujen kunnostus");

        await page.GetByLabel("Nimi, rivi 5").FillAsync("Metsäpolkujen kunnostaminen");
        await page.Locator("summary", new PageLocatorOptions { HasText = "Muuta jakoa: Metsäpolkujen" }).ClickAsync();
        await page.Locator("#resp-5").FillAsync("Kirjasto");
        await page.Locator("#part-5").FillAsync("jokin vieras taho");
        await ClickAsync(page, "Katso uudelleen");
        await Assertions.Expect(page.GetByLabel("Nimi, rivi 5")).ToHaveValueAsync("Metsäpolkujen kunnostaminen");
        await Assertions.Expect(page.Locator("tr", new PageLocatorOptions { HasText = "rivi 5" })).ToContainTextAsync("yhteistyötaho, ei hakemistossa");
        await BrowserFixture.PictureAsync(page, $"{width}-plan-preview");
        await ClickAsync(page, "Tallenna 1 painopiste ja 2 toimenpidettä");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("metsa.tsv");
        await Assertions.Expect(page.Locator(".hy-notice")).ToContainTextAsync("3 riviä tallennettu");
        await Assertions.Expect(page.Locator("table")).ToContainTextAsync("Metsäpolkujen kunnostaminen");
        await BrowserFixture.PictureAsync(page, $"{width}-plan-imported");
        await ClickAsync(page, "Peru koko tuonti");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Tuonti on peruttu");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Peru koko tuonti" })).ToHaveCountAsync(0);
        await page.GotoAsync("/participation");
        await Assertions.Expect(page.Locator("#content")).Not.ToContainTextAsync($"Metsäsuunnitelma {width} {scripts}");
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task A_filled_table_is_pasted_its_words_kept_apart_and_its_status_chosen_in_place()
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator);
        await page.GotoAsync("/welfare/follow-up/import");
        await page.GetByLabel("tai liitä taulukko tähän").FillAsync(
            "Toimenpide\tVastuutaho\tjakso 1/24\nToimiva joukkoliikenne\tasto\tKutsu- liikenne kilpailutettiin.\nTalviliikunnan mahdollistaminen\tliikuntapalvelut\tLadut avattiin.\n");
        await ClickAsync(page, "Katso ensin");
        await Assertions.Expect(page.Locator("tr", new PageLocatorOptions { HasText = "rivi 2" })).ToContainTextAsync("Kutsuliikenne kilpailutettiin.");
        await page.GetByLabel("Pidä erillään: Kutsu- liikenne").CheckAsync();
        await page.GetByLabel("Tila: Talviliikunnan mahdollistaminen, 1/24").SelectOptionAsync("completed");
        await ClickAsync(page, "Katso uudelleen");
        await Assertions.Expect(page.Locator("tr", new PageLocatorOptions { HasText = "rivi 2" })).ToContainTextAsync("Kutsu- liikenne kilpailutettiin.");
        await Assertions.Expect(page.GetByLabel("Tila: Talviliikunnan mahdollistaminen, 1/24")).ToHaveValueAsync("completed");
        await ClickAsync(page, "Tallenna 2 kirjausta");
        await Assertions.Expect(page.Locator(".hy-notice")).ToContainTextAsync("2 kirjausta tallennettu luonnoksina");
        await ClickAsync(page, "Peru koko tuonti");
        await Assertions.Expect(page.Locator("#content")).ToContainTextAsync("Tuonti on peruttu");
        await page.Context.DisposeAsync();
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
