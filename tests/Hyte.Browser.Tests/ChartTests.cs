using System.Text.Encodings.Web;
using Hyte.Web;
using Hyte.Web.TagHelpers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>A chart on a page of its own, served as if by the product and under the product's own content security policy.</summary>
public sealed class ChartTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly ChartModel Lonely = new("Tuntee itsensä yksinäiseksi", "%",
    [
        Panel("4.–5. lk", new ChartPoint(2017, 3.1m), new ChartPoint(2019, 4.4m)),
        Panel("8.–9. lk", new ChartPoint(2017, 8.6m), new ChartPoint(2018, null, "kyselyä ei tehty"), new ChartPoint(2019, 10.8m)),
    ]);

    [ChromiumFact]
    public async Task It_is_drawn_without_breaking_the_content_security_policy()
    {
        var page = await OpenAsync(out var complaints);
        await page.Locator(".hy-chart__plot").First.HoverAsync();
        await Assertions.Expect(page.Locator(".hy-chart__tip-body").First).ToContainTextAsync("koko maa");
        Assert.Equal(2, await page.Locator(".hy-chart__plot svg:not(.hy-chart__swatch)").CountAsync());
        Assert.Empty(complaints);

        // The ear hears: what the policy forbids is reported.
        await page.EvaluateAsync("document.body.setAttribute('style', 'color: red')");
        Assert.Contains(complaints, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task Arrow_keys_read_the_values_and_the_reason_of_a_gap()
    {
        var page = await OpenAsync(out _);
        await page.Locator(".hy-chart__panels").FocusAsync();
        await Assertions.Expect(page.GetByText("Nuolinäppäimillä voi lukea arvoja")).ToBeVisibleAsync();
        await ReadsAsync("End", "4.–5. lk, Mikkeli, 2019: 4,4 %. Koko maa 10,7 %.");
        await ReadsAsync("ArrowDown", "4.–5. lk, koko maa, 2019: 10,7 %. Mikkeli 4,4 %.");
        await ReadsAsync("ArrowDown", "8.–9. lk, Mikkeli, 2019: 10,8 %. Koko maa 10,7 %.");
        await ReadsAsync("ArrowLeft", "8.–9. lk, Mikkeli, 2018: kyselyä ei tehty.");
        await ReadsAsync("Home", "8.–9. lk, Mikkeli, 2017: 8,6 %. Koko maa 9,4 %.");
        await ReadsAsync("Escape", "");
        await Assertions.Expect(page.Locator(".hy-chart__panels")).Not.ToBeFocusedAsync();
        await page.Context.DisposeAsync();

        async Task ReadsAsync(string key, string text)
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(text);
        }
    }

    [ChromiumFact]
    public async Task An_axis_that_does_not_begin_from_zero_says_where_it_begins()
    {
        var shares = await OpenAsync([], 1280, scripts: true, Alone("%", 78.0m, 74.7m));
        await Assertions.Expect(shares.Locator(".hy-chart__scales")).ToHaveTextAsync("Asteikko alkaa arvosta 74, ei nollasta.");
        await shares.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task A_count_is_drawn_from_zero_up()
    {
        var counts = await OpenAsync([], 1280, scripts: true, Alone("opiskelijaa", 5500, 4645));
        await Assertions.Expect(counts.Locator(".hy-chart__scales")).ToBeHiddenAsync();
        await Assertions.Expect(counts.Locator(".hy-chart__plot svg text").GetByText("0", new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        await counts.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task Panels_stand_in_one_column_on_a_phone_and_do_not_widen_the_page()
    {
        var page = await OpenAsync(out _, width: 390);
        var panels = await page.Locator(".hy-chart__panel").EvaluateAllAsync<float[]>("all => all.map(one => one.getBoundingClientRect().left)");
        Assert.Single(panels.Distinct());
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
        await page.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task Without_script_nothing_of_it_is_seen()
    {
        var page = await OpenAsync(out _, scripts: false);
        await Assertions.Expect(page.Locator("figure")).ToBeHiddenAsync();
        await page.Context.DisposeAsync();
    }

    private static ChartPanel Panel(string title, params ChartPoint[] own) => new(title,
    [
        new ChartSeries("Mikkeli", ChartRole.Own, own),
        new ChartSeries("koko maa", ChartRole.Country, [new ChartPoint(2017, 9.4m), new ChartPoint(2019, 10.7m)]),
    ])
    {
        Targets = [new ChartTarget("tavoite", 0)],
    };

    private static ChartModel Alone(string unit, decimal first, decimal last) =>
        new("Mittari", unit, [new ChartPanel(null, [new ChartSeries("Mikkeli", ChartRole.Own, [new ChartPoint(2017, first), new ChartPoint(2019, last)])])]);

    private Task<IPage> OpenAsync(out List<string> complaints, int width = 1280, bool scripts = true)
    {
        var heard = complaints = [];
        return OpenAsync(heard, width, scripts, Lonely);
    }

    private async Task<IPage> OpenAsync(List<string> complaints, int width, bool scripts, ChartModel model)
    {
        var page = await browser.OpenAsync(null, width, scripts);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        var policy = (await page.APIRequest.GetAsync("/account/sign-in")).Headers["content-security-policy"];
        await page.RouteAsync("**/chart", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Security-Policy"] = policy },
            Body = $"""
                <!DOCTYPE html><html lang="fi"><head><title>Kaavio</title><link rel="icon" href="/_content/Hyte.Web/icon.svg">
                <link rel="stylesheet" href="/_content/Hyte.Web/lib/hds-core/base.min.css"><link rel="stylesheet" href="/_content/Hyte.Web/hyte.css">
                <script src="/_content/Hyte.Web/hyte.js" defer></script></head><body><main class="hy-main">{Chart(model)}</main></body></html>
                """,
        }));
        await page.GotoAsync("/chart");
        if (scripts) await Assertions.Expect(page.Locator(".hy-chart__plot svg").First).ToBeVisibleAsync();
        return page;
    }

    private static string Chart(ChartModel model)
    {
        var output = new TagHelperOutput("hy-chart", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        var chart = new ChartTagHelper(new NoVersions()) { Model = model, ViewContext = new ViewContext { HttpContext = new DefaultHttpContext() } };
        chart.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private sealed class NoVersions : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path;
    }
}
