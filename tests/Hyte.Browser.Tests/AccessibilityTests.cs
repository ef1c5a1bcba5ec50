using System.Text;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>axe finds nothing on any page type at either width, and does find what is broken on purpose.</summary>
public sealed class AccessibilityTests(OpenAreaFixture browser) : IClassFixture<OpenAreaFixture>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string[] Visitor =
    [
        "/account/sign-in", "/accessibility",
        "/osallistu", "/osallistu/nain-kavi", "/osallistu/kyselyt", "/osallistu/viikon-kysymys", "/osallistu/tapahtumat", "/osallistu/tapahtumat/vahvista?avain=x", "/osallistu/tapahtumat/peru?avain=x",
        "/osallistu/palaute", "/osallistu/palaute/kiitos", "/osallistu/palaute/viesti?avain=x", "/osallistu/palaute/vahvista?avain=x",
        "/osallistu/tilat", "/osallistu/tilat?q=xyzzy", "/osallistu/tilat/vahvista?avain=x", "/osallistu/tilat/varaus?avain=x", "/osallistu/tilat/kiitos",
    ];

    private static readonly string[] Coordinator =
    [
        "/", "/measures", "/search?q=liikunta", "/search?q=xyzzy", "/calendar", "/calendar?year=2017", "/account", "/account/change-password", "/nothing-here",
        "/welfare", "/welfare?programme=hyvan-elaman-ohjelma-2018", "/welfare/follow-up", "/welfare/follow-up?q=xyzzy", "/welfare/measures/1", "/welfare/periods",
        "/welfare/indicators?view=table", "/welfare/indicators?view=cards", "/welfare/indicators?colour=none&because=no-newer-value&q=xyzzy",
        "/vitality/indicators?view=table", "/growth/indicators?view=cards",
        "/welfare/measures/16", "/welfare/measures/16/update?period=1/24", "/welfare/measures/45",
        "/welfare/indicators/6", "/welfare/indicators/18", "/welfare/indicators/18/groups", "/welfare/indicators/21", "/welfare/indicators/23",
        "/welfare/indicators/sources", "/welfare/indicators/sources?source=any", "/welfare/indicators/sources/1", "/welfare/indicators/sources/1?provider=pxweb", "/welfare/indicators/sources/fetch",
        "/vitality/indicators/12", "/vitality/indicators/21", "/vitality/indicators/22", "/growth/indicators/6", "/growth/indicators/7", "/growth/indicators/9/groups",
        "/vitality", "/vitality/follow-up", "/growth", "/growth/follow-up", "/participation", "/participation/follow-up",
        "/welfare/indicators/1/values", "/vitality/indicators/21/values", "/growth/indicators/6/values", "/welfare/indicators/1/value", "/welfare/indicators/1/value?observation=1",
        "/welfare/indicators/file", "/welfare/indicators/new", "/welfare/indicators/areas", "/welfare/indicators/1/edit", "/welfare/indicators/1/edit/series", "/welfare/indicators/1/edit/targets",
        "/welfare/indicators/1/edit/targets?kind=direction", "/welfare/indicators/1/edit/comparability", "/welfare/indicators/1/edit/ties",
        "/welfare/follow-up/import", "/participation/plan/import", "/participation/imports", "/welfare/indicators/paper",
        "/reports", "/reports/new", "/admin/directory", "/admin/directory/vacancies",
        "/impact", "/impact?q=xyzzy", "/impact?stage=not-assessed", "/impact/cases/new", "/impact/yearly/2021", "/impact/guide", "/impact/guide/groups", "/impact/guide/scale", "/impact/guide/questions", "/impact/guide/templates/children",
        "/impact/cases/1", "/impact/cases/1/edit", "/impact/cases/1/screening", "/impact/cases/1/alternatives", "/impact/cases/1/effects", "/impact/cases/1/effects/1", "/impact/cases/1/effects/1/evidence", "/impact/cases/1/hearings",
        "/impact/cases/1/mitigations", "/impact/cases/1/links?q=liikunta", "/impact/cases/1/comparison", "/impact/cases/1/conclusion", "/impact/cases/1/decision", "/impact/cases/1/follow-up", "/impact/cases/1/follow-up/figures?q=liikunta",
        "/impact/cases/1/versions", "/impact/cases/1/versions/1", "/impact/cases/1/history", "/impact/cases/1/remove",
        "/participation/events", "/participation/events?q=xyzzy", "/participation/events/1", "/participation/events/1/edit", "/participation/events/1/registrations", "/participation/events/1/minutes", "/participation/events/new",
        "/participation/observations", "/participation/observations/new",
        "/calendar/import", "/calendar/imports", "/admin/directory/import", "/admin/directory/imports",
        "/participation/surveys", "/participation/surveys?q=xyzzy", "/participation/surveys/new", "/participation/questions", "/participation/questions/new",
        "/participation/spaces", "/participation/spaces?q=xyzzy", "/participation/spaces/new", "/participation/bookings", "/participation/bookings/waiting",
        "/participation/statements", "/participation/statements/ask", "/participation/statements/promise", "/participation/feedback", "/participation/feedback/new", "/participation/feedback/published",
        "/participation/metrics", "/participation/metrics/1", "/participation/metrics/new", "/participation/metrics/1/edit", "/participation/levels", "/participation/levels?edit=8",
        "/participation/partnerships", "/participation/partnerships?q=xyzzy", "/participation/agreements/edit", "/participation/awards/edit", "/participation/projects/edit",
        "/participation/measures/1", "/participation/measures/8", "/participation/measures/8/update?period=2024",
        "/participation/budgeting", "/participation/budgeting/new", "/participation/budgeting/areas", "/participation/budgeting/balance",
    ];

    private static readonly string[] ParticipationCoordinator = ["/participation/privacy", "/participation/public", "/participation"];

    private static readonly string[] Administrator =
        ["/admin/modules", "/admin/modules/welfare", "/admin/users", "/admin/roles", "/admin/audit", "/admin/backup"];

    public static TheoryData<string?, string> Pages
    {
        get
        {
            var data = new TheoryData<string?, string>();
            foreach (var path in Visitor) data.Add(null, path);
            foreach (var path in Coordinator) data.Add(StandardRoles.Coordinator, path);
            foreach (var path in ParticipationCoordinator) data.Add(StandardRoles.ParticipationCoordinator, path);
            foreach (var path in Administrator) data.Add(StandardRoles.Administrator, path);
            return data;
        }
    }

    [ChromiumTheory, MemberData(nameof(Pages))]
    public async Task A_page_has_no_violations_and_does_not_scroll_sideways(string? role, string path)
    {
        var page = await browser.TabAsync(role);
        foreach (var width in (int[])[1280, 390])
        {
            // Fetched anew at each width: what a script folds on a phone, it folds as the page opens.
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(path);
            await PageLook.CheckHereAsync(page, $"{width}-{role ?? "visitor"}-{path.Trim('/').Replace('/', '_').Replace('?', '_')}");
        }
    }

    [ChromiumFact]
    public async Task The_update_form_has_no_violations_with_and_without_errors()
    {
        foreach (var width in (int[])[1280, 390])
        {
            var page = await browser.OpenAsync(StandardRoles.MeasureOwner, width);
            await page.GotoAsync("/");
            await page.Locator("#content a.hy-button--primary").First.ClickAsync();
            Assert.Empty(await ViolationsAsync(page));
            await BrowserFixture.PictureAsync(page, $"{width}-update");
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna ja merkitse valmiiksi" }).ClickAsync();
            Assert.Empty(await ViolationsAsync(page));
            await BrowserFixture.PictureAsync(page, $"{width}-update-errors");
            await page.Context.DisposeAsync();
        }
    }

    [ChromiumFact]
    public async Task What_a_source_says_and_what_came_of_it_have_no_violations()
    {
        var response = JsonSerializer.Serialize(Enumerable.Range(2017, 9).Select(year => new { indicator = 4404, region = 193, year, gender = "total", value = year == 2023 ? 250m : year == 2025 ? (decimal?)null : 90.8m }));
        const string regions = """[{"id":193,"code":"491","category":"KUNTA"}]""";
        foreach (var width in (int[])[1280, 390])
        {
            var page = await browser.OpenAsync(StandardRoles.Coordinator, width);
            await page.GotoAsync($"/welfare/indicators/sources/{(width == 1280 ? 1 : 2)}?provider=sotkanet");
            await page.GetByLabel("Indikaattorin numero").FillAsync("4404");
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Tuo arvoja" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lue tiedosto" }).ClickAsync();
            await Assertions.Expect(page.Locator(".hy-errors")).ToBeFocusedAsync();
            await PageLook.CheckHereAsync(page, $"{width}-source-ask");

            await page.GetByLabel("Lähteen vastaus").SetInputFilesAsync(new FilePayload { Name = "vastaus.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(response) });
            await page.GetByLabel("Sotkanetin aluelista").SetInputFilesAsync(new FilePayload { Name = "alueet.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(regions) });
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lue tiedosto" }).ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Katso arvot ennen tuontia");
            foreach (var folded in await page.Locator("#content details > summary").AllAsync()) await folded.ClickAsync();
            await PageLook.CheckHereAsync(page, $"{width}-source-preview");

            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tuo merkityt arvot" }).ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Tuonnin tulos");
            await PageLook.CheckHereAsync(page, $"{width}-source-result");
            await page.Context.DisposeAsync();
        }
    }

    [ChromiumFact]
    public async Task A_page_that_is_broken_on_purpose_is_caught()
    {
        var page = await browser.OpenAsync(null);
        await page.SetContentAsync("<html><body><img src='x.png'><input type='text'><p style='color:#ccc;background:#fff'>vaalea teksti</p><div role='button'></div></body></html>");
        var found = await ViolationsAsync(page);
        foreach (var rule in (string[])["image-alt", "label", "color-contrast", "html-has-lang", "document-title"])
            Assert.Contains(found, violation => violation.StartsWith(rule, StringComparison.Ordinal));
        await page.Context.DisposeAsync();
    }

    // Run in the page itself: the package's own way opens a second, blank page for each run and waits for its network to fall silent.
    internal static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            """
            tags => axe.run(document, { runOnly: { type: 'tag', values: tags } })
                .then(result => result.violations.map(v => `${v.id}: ${v.help} — ${v.nodes.slice(0, 3).map(n => n.html).join('; ')}`))
            """,
            Tags);
    }
}
