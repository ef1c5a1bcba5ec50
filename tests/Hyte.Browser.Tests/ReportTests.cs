using System.Text.RegularExpressions;
using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>A report from its start to the council, as people make it, with axe at each page and both widths.</summary>
public sealed partial class ReportTests(ReportTests.Product product) : IClassFixture<ReportTests.Product>
{
    [ChromiumFact]
    public async Task A_report_is_started_written_commented_decided_and_comes_out_as_PDF_and_Word()
    {
        var page = await product.OpenAsync(StandardRoles.Coordinator);
        await page.GotoAsync("/reports");
        await PageLook.CheckAsync(page, "report-list-empty");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Aloita raportti" }).ClickAsync();
        await ClickAsync(page, "Aloita");
        await Assertions.Expect(page.Locator(".hy-errors")).ToBeVisibleAsync();
        await PageLook.CheckAsync(page, "report-new");
        await page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Hyvinvointiraportti" }).GetByLabel("2023", new LocatorGetByLabelOptions { Exact = true }).CheckAsync();
        await ClickAsync(page, "Aloita");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Hyvinvointiraportti 2023");
        var report = new Uri(page.Url).AbsolutePath;

        await WriteWithFigureAsync(page, report);
        await LeaveOutAsync(page);
        await page.GotoAsync(report + "/read");
        await Assertions.Expect(page.Locator(".hy-report")).ToContainTextAsync("Yksinäisyys kasvoi: 11,2 % (2019)");
        // A row that names the rows under it is a row of its table, across all columns.
        Assert.Equal("table-row", await page.Locator("tr.hy-group").First.EvaluateAsync<string>("row => getComputedStyle(row).display"));
        await PageLook.CheckAsync(page, "report-read");

        await StepAsync(page, report, "Jäädytä luvut ja lähetä lausunnoille");
        await CommentAsync(page, report);
        await StepAsync(page, report, "Vie kaupunginhallitukseen");
        await DecideAsync(page, report, "2024-05-06", "187", "Kirjaa hallituksen päätös ja vie valtuustoon");
        await DecideAsync(page, report, "2024-05-20", "77", "Kirjaa valtuuston päätös ja hyväksy raportti");
        await PageLook.CheckAsync(page, "report-approved");
        await page.GotoAsync("/reports");
        await PageLook.CheckAsync(page, "report-list");
        await FilesAsync(page, report);
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task A_text_is_written_with_a_figure_without_scripts()
    {
        var page = await product.OpenAsync(StandardRoles.Coordinator, scripts: false);
        await page.GotoAsync("/reports/new");
        await page.GetByLabel("2/23", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await ClickAsync(page, "Aloita");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = Conclusions() }).ClickAsync();
        await page.GetByLabel("Teksti").FillAsync("Ennen hakua.");
        await page.GetByLabel("Hae lukua nimellä").FillAsync("liikkuu");
        await page.Locator("[data-hy-find-figures]").ClickAsync();
        var token = await page.Locator("#luvun-haku code").InnerTextAsync();
        await Assertions.Expect(page.GetByLabel("Teksti")).ToHaveValueAsync("Ennen hakua.");
        await page.GetByLabel("Teksti").FillAsync($"Liikkuu: {token}");
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page.Locator(".hy-report-chapter", new PageLocatorOptions { HasText = "Toimenpiteiden seuranta" })).ToContainTextAsync("Liikkuu: 41,9 % (2019)");
        await page.Context.DisposeAsync();
    }

    private static async Task WriteWithFigureAsync(IPage page, string report)
    {
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = StrengthsLink() }).ClickAsync();
        var text = page.GetByLabel("Teksti");
        await text.FillAsync("Yksinäisyys kasvoi: .");
        await text.PressAsync("ArrowLeft");
        await page.GetByLabel("Hae lukua nimellä").FillAsync("yksin");
        await page.GetByLabel("Hae lukua nimellä").PressAsync("Enter");
        await page.Locator("[data-hy-insert]").First.ClickAsync();
        await Assertions.Expect(text).ToHaveValueAsync("Yksinäisyys kasvoi: {luku:reporter/lonely}.");
        await ClickAsync(page, "Esikatsele");
        await Assertions.Expect(page.Locator(".hy-report-preview")).ToContainTextAsync("Lähde: Kouluterveyskysely, THL");
        await PageLook.CheckAsync(page, "report-text");
        await ClickAsync(page, "Tallenna");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(report + "#", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await PageLook.CheckAsync(page, "report-work");
    }

    private static async Task LeaveOutAsync(IPage page)
    {
        var section = page.Locator(".hy-row", new PageLocatorOptions { HasText = "Tupakoi päivittäin" });
        await page.Locator("summary", new PageLocatorOptions { HasText = "jättää pois" }).ClickAsync();
        await section.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(section.Locator(".hy-field__error")).ToBeVisibleAsync();
        await PageLook.CheckAsync(page, "report-leave-out");
        await section.GetByRole(AriaRole.Textbox).FillAsync("Kuntakohtaista tietoa ei ole.");
        await section.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-notice--success")).ToBeVisibleAsync();
    }

    private async Task CommentAsync(IPage coordinator, string report)
    {
        var member = await product.OpenAsync(StandardRoles.Management);
        await member.GotoAsync("/");
        await member.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = CommentTask() }).ClickAsync();
        await member.GetByLabel("Lausunto", new PageGetByLabelOptions { Exact = true }).FillAsync("Yksinäisyyden syistä pitäisi kertoa.");
        await ClickAsync(member, "Lähetä lausunto");
        await Assertions.Expect(member.Locator(".hy-report-comment")).ToBeVisibleAsync();
        await PageLook.CheckAsync(member, "report-comments");
        await member.Context.DisposeAsync();

        await coordinator.GotoAsync(report + "/comments");
        await coordinator.Locator("summary", new PageLocatorOptions { HasText = "Vastaa" }).ClickAsync();
        var answer = coordinator.Locator(".hy-report-comment form");
        await answer.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(answer.Locator(".hy-field__error")).ToBeVisibleAsync();
        await PageLook.CheckAsync(coordinator, "report-answer");
        await answer.GetByText("Otettu huomioon", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await answer.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(coordinator.Locator(".hy-report-comment")).ToContainTextAsync("Otettu huomioon");
    }

    private static async Task StepAsync(IPage page, string report, string act)
    {
        await page.GotoAsync(report);
        await ClickAsync(page, act);
        await Assertions.Expect(page.Locator(".hy-notice--success")).ToBeVisibleAsync();
    }

    private static async Task DecideAsync(IPage page, string report, string day, string section, string act)
    {
        await page.GotoAsync(report);
        await PageLook.CheckAsync(page, "report-decide-" + section);
        await page.GetByLabel("Kokouksen päivä").FillAsync(day);
        await page.GetByLabel("Pykälä").FillAsync(section);
        await ClickAsync(page, act);
        await Assertions.Expect(page.Locator(".hy-notice--success")).ToBeVisibleAsync();
    }

    private static async Task FilesAsync(IPage page, string report)
    {
        await page.GotoAsync(report + "/pdf");
        await PageLook.CheckAsync(page, "report-pdf");
        await ClickAsync(page, "Tee PDF");
        await Assertions.Expect(page.Locator(".hy-notice--success")).ToContainTextAsync("PDF on valmis", new LocatorAssertionsToContainTextOptions { Timeout = 90_000 });
        await PageLook.CheckAsync(page, "report-pdf-ready");
        var pdf = await page.APIRequest.GetAsync(report + "/pdf?handler=File");
        Assert.Equal("%PDF-"u8.ToArray(), (await pdf.BodyAsync())[..5]);
        var word = await page.APIRequest.GetAsync(report + "/docx");
        Assert.Equal("PK"u8.ToArray(), (await word.BodyAsync())[..2]);
    }

    private static async Task ClickAsync(IPage page, string name) =>
        await page.Locator("#content").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true }).First.ClickAsync();

    [GeneratedRegex("Kirjoita.*Vahvuudet", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StrengthsLink();

    [GeneratedRegex("Kirjoita.*Johtopäätökset", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Conclusions();

    [GeneratedRegex("^Lausu.*Hyvinvointiraportti 2023", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommentTask();

    /// <summary>The product with a module that writes chapters of reports, alone.</summary>
    public sealed class Product : BrowserFixture
    {
        protected override (string Key, string Value)[] Settings =>
            [("Hyte:Modules:Also:0", "Hyte.Fixtures.Reporter"), ("Hyte:Modules:Only:0", "reporter"), ("Hyte:Chromium", Programs.Chromium ?? "")];
    }
}
