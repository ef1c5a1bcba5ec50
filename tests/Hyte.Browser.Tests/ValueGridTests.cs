using Deque.AxeCore.Commons;
using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>Values are entered as in a spreadsheet: pasted, walked through with the keyboard, and not lost.</summary>
public sealed class ValueGridTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Address = "/welfare/indicators/4/values";

    [ChromiumFact]
    public async Task A_block_from_Excel_spreads_from_the_cell_in_focus_keeps_its_commas_and_can_be_undone()
    {
        var page = await OpenAsync(Address);
        await PasteAsync(page, "4.–5. lk, Mikkeli, 2019", "8,9\t9,1\t1\r\n\"8,8\"\t9\r\n\r\n");
        Assert.Equal(["8,9", "9,1", "8,8", "9"], await ValuesAsync(page, "4.–5. lk, Mikkeli, 2019", "4.–5. lk, Mikkeli, 2021", "8.–9. lk, Mikkeli, 2019", "8.–9. lk, Mikkeli, 2021"));
        await Assertions.Expect(page.Locator(".hy-grid__status")).ToContainTextAsync("Liitetty 4 arvoa, 1 ei mahtunut.");
        await BrowserFixture.PictureAsync(page, "1280-grid-pasted");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kumoa liittäminen" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("4.–5. lk, Mikkeli, 2021", Exactly)).ToHaveValueAsync("");
        await Assertions.Expect(page.GetByLabel("4.–5. lk, Mikkeli, 2021", Exactly)).Not.ToHaveValueAsync("9,1");
        await Assertions.Expect(page.Locator(".hy-cell--changed")).ToHaveCountAsync(0);
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task The_keyboard_moves_between_cells_and_Enter_saves_nothing()
    {
        var page = await OpenAsync(Address);
        await page.GetByLabel("4.–5. lk, Mikkeli, 2017", Exactly).FocusAsync();
        foreach (var (key, label) in new[]
        {
            ("ArrowDown", "8.–9. lk, Mikkeli, 2017"), ("Enter", "Lukio, Mikkeli, 2017"), ("Shift+Enter", "8.–9. lk, Mikkeli, 2017"), ("ArrowUp", "4.–5. lk, Mikkeli, 2017"),
            ("ArrowUp", "4.–5. lk, Mikkeli, 2017"), ("ArrowRight", "4.–5. lk, Mikkeli, 2019"), ("ArrowLeft", "4.–5. lk, Mikkeli, 2017"),
        })
        {
            await page.Keyboard.PressAsync(key);
            Assert.Equal(label, await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
        }

        // From the city's last row on to the country's first.
        await page.GetByLabel("Ammatillinen, Mikkeli, 2019", Exactly).FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("4.–5. lk, Koko maa, 2019", await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
        // Inside a number that is being typed the arrows move the caret.
        await page.Keyboard.TypeAsync("12,5");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.TypeAsync("7");
        await Assertions.Expect(page.GetByLabel("4.–5. lk, Koko maa, 2019", Exactly)).ToHaveValueAsync("12,75");
        Assert.EndsWith(Address, page.Url, StringComparison.Ordinal);
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task What_is_typed_and_not_saved_is_offered_again_and_what_is_saved_is_not()
    {
        var page = await OpenAsync("/welfare/indicators/13/values");
        const string label = "Lukio, Mikkeli, 2021";
        await page.GetByLabel(label, Exactly).FillAsync("34,9");
        await Assertions.Expect(page.Locator(".hy-cell--changed")).ToHaveCountAsync(1);
        // Asked from here: the page's own security policy lets no waiting function be made of a text.
        await Eventually.IsTrueAsync(() => page.EvaluateAsync<bool>("Object.keys(localStorage).some(key => key.startsWith('hy-grid:'))"), "the draft is kept");
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Palauta luonnos" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel(label, Exactly)).ToHaveValueAsync("34,9");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna arvot" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-notice--success")).ToContainTextAsync("1 uusi arvo");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel(label, Exactly)).ToHaveValueAsync("34,9");
        await Assertions.Expect(page.Locator(".hy-draft")).ToHaveCountAsync(0);
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task The_grid_and_the_pasted_table_work_without_scripts()
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator, scripts: false);
        await page.GotoAsync("/welfare/indicators/25/values");
        await page.GetByText("Liitä taulukko tekstinä").ClickAsync();
        await page.Locator("#paste").FillAsync("Ryhmä\t2021\nLukio\t40,1\n4.-5. lk\t\n");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Siirrä ruudukkoon" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Lukio, Mikkeli, 2021", Exactly)).ToHaveValueAsync("40,1");
        await page.GetByLabel("4.–5. lk, Mikkeli, 2021", Exactly).FillAsync("1");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna arvot" }).ClickAsync();
        await page.GetByLabel("Arvo on oikein").CheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna arvot" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-notice--success")).ToContainTextAsync("2 uutta arvoa");
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task Refusals_and_questions_have_no_violations_and_the_grid_scrolls_inside_itself()
    {
        foreach (var width in (int[])[1280, 390])
        {
            var page = await browser.OpenAsync(StandardRoles.Coordinator, width);
            await page.GotoAsync("/welfare/indicators/5/values?years=2010-2016");
            await page.GetByLabel("Lukio, Mikkeli, 2021", Exactly).FillAsync("174");
            await page.GetByLabel("8.–9. lk, Mikkeli, 2021", Exactly).FillAsync("..");
            await page.GetByLabel("4.–5. lk, Mikkeli, 2021", Exactly).FillAsync("85");
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna arvot" }).ClickAsync();
            await Assertions.Expect(page.Locator(".hy-errors li")).ToHaveCountAsync(3);
            await BrowserFixture.PictureAsync(page, $"{width}-grid-refused");
            await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
            Assert.Empty(await page.EvaluateAsync<string[]>("axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } }).then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
            await page.Locator(".hy-errors a").First.ClickAsync();
            Assert.NotNull(await page.EvaluateAsync<string?>("document.querySelector(':target')?.getAttribute('aria-label')"));
            await page.Context.DisposeAsync();
        }
    }

    [ChromiumFact]
    public async Task A_file_is_looked_at_and_imported_on_a_phone_too()
    {
        foreach (var width in (int[])[1280, 390])
        {
            var page = await browser.OpenAsync(StandardRoles.Coordinator, width);
            await page.GotoAsync("/vitality/indicators/file");
            await page.Locator("#file").SetInputFilesAsync(new FilePayload
            {
                Name = "arvot.csv",
                MimeType = "text/csv",
                Buffer = System.Text.Encoding.UTF8.GetBytes($"indicator;series;area;year;value\nyopymisvuorokaudet;kaikki;mikkeli;2020;999999\noppisopimukset;kaikki;mikkeli;{1990 + (width / 100)};5\nei-ole;kaikki;mikkeli;2020;1\n"),
            });
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Katso, mitä tiedosto muuttaa" }).ClickAsync();
            await Assertions.Expect(page.Locator(".hy-fates")).ToContainTextAsync("hylätty");
            await BrowserFixture.PictureAsync(page, $"{width}-file-preview");
            await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
            Assert.Empty(await page.EvaluateAsync<string[]>("axe.run(document).then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tuo 1 arvo" }).ClickAsync();
            await Assertions.Expect(page.Locator(".hy-notice--success")).ToContainTextAsync("1 arvo tallennettu");
            await BrowserFixture.PictureAsync(page, $"{width}-file-result");
            await page.Context.DisposeAsync();
        }
    }

    private static PageGetByLabelOptions Exactly => new() { Exact = true };

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await browser.OpenAsync(StandardRoles.Coordinator);
        await page.GotoAsync(address);
        return page;
    }

    // As the browser hands over what Excel has put on the clipboard.
    private static async Task PasteAsync(IPage page, string label, string text)
    {
        await page.GetByLabel(label, Exactly).FocusAsync();
        await page.EvaluateAsync(
            """
            text => {
                const data = new DataTransfer();
                data.setData('text/plain', text);
                document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            text);
    }

    private static async Task<List<string>> ValuesAsync(IPage page, params string[] labels)
    {
        var values = new List<string>();
        foreach (var label in labels) values.Add(await page.GetByLabel(label, Exactly).InputValueAsync());
        return values;
    }
}
