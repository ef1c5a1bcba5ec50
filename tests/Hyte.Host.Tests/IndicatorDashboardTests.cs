using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;
using static Hyte.Host.Tests.IndicatorPages;

namespace Hyte.Host.Tests;

/// <summary>Every number of a dashboard is as long as the list behind it.</summary>
public sealed class IndicatorDashboardTests(IndicatorPages pages) : IClassFixture<IndicatorPages>
{
    [Theory]
    [InlineData("/welfare", 25)]
    [InlineData("/welfare?programme=hyvan-elaman-ohjelma-2018", 25)]
    [InlineData("/vitality", 53)]
    [InlineData("/growth", 20)]
    public async Task A_programme_counts_its_indicators_and_each_number_leads_to_that_many(string path, int all)
    {
        var page = await pages.ReadAsync(path);
        var colours = Numbers(page, ".hy-shares a[href*='/indicators']");
        Assert.Equal(all, colours.Sum(n => n.Count));
        Assert.Contains(colours, n => n.Href.Contains("colour=none", StringComparison.Ordinal));
        var reasons = Numbers(page, ".hy-counts a[href*='because=']");
        Assert.Equal(colours.Single(n => n.Href.Contains("colour=none", StringComparison.Ordinal)).Count, reasons.Sum(n => n.Count));
        Assert.Contains(Numbers(page, ".hy-counts a"), n => n.Href.Contains("confirmation=unconfirmed", StringComparison.Ordinal) && n.Count == all);
        await LeadToAsManyAsync(Numbers(page, ".hy-shares a[href*='/indicators'], .hy-counts a[href*='/indicators']"));
    }

    [Fact]
    public async Task A_programme_counts_its_measures_and_each_number_leads_to_that_many()
    {
        var page = await pages.ReadAsync("/welfare");
        var whole = Numbers(page, ".hy-page > .hy-shares a[href*='/follow-up']");
        Assert.Equal(44, whole.Sum(n => n.Count));
        Assert.Equal(44, Numbers(page, "table .hy-shares a").Sum(n => n.Count));
        await LeadToAsManyAsync([.. whole, .. Numbers(page, "table .hy-shares a").Take(4)]);
    }

    [Fact]
    public async Task The_first_page_counts_measures_and_indicators_of_each_programme_and_each_number_leads_to_that_many()
    {
        var page = await pages.ReadAsync("/");
        var tiles = page.QuerySelectorAll(".hy-tile").ToDictionary(t => t.QuerySelector("a")!.GetAttribute("href")!, StringComparer.Ordinal);
        Assert.Equal((44, 25), Sums(tiles["/welfare"]));
        Assert.Equal((27, 53), Sums(tiles["/vitality"]));
        Assert.Equal((9, 20), Sums(tiles["/growth"]));
        Assert.Equal((18, 0), Sums(tiles["/participation"]));
        Assert.Contains(Numbers(tiles["/welfare"], "a"), n => n.Href == "/welfare/follow-up?missing=true&period=1%2F24");
        Assert.Contains(Numbers(tiles["/welfare"], "a"), n => n.Href == "/welfare/indicators?colour=none");
        Assert.Contains("Ei päivitetty", Said(tiles["/welfare"]), StringComparison.Ordinal);
        Assert.Contains("Ei väriä", Said(tiles["/welfare"]), StringComparison.Ordinal);
        await LeadToAsManyAsync(tiles.Values.SelectMany(tile => Numbers(tile, ".hy-shares a")));

        static (int Measures, int Indicators) Sums(IElement tile) =>
            (Numbers(tile, "a[href*='/follow-up']").Sum(n => n.Count), Numbers(tile, "a[href*='/indicators']").Sum(n => n.Count));
    }

    [Fact]
    public async Task A_module_without_indicators_shows_no_section_for_them()
    {
        var page = await pages.ReadAsync("/participation");
        Assert.Empty(page.QuerySelectorAll("#content a[href*='/indicators']"));
        var own = await pages.ReadAsync("/growth");
        Assert.Equal("/growth/indicators?programme=kestavan-kasvun-ohjelma-2018", own.QuerySelector(".hy-actions a[href*='/indicators']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_a_person_confirms_is_told_apart_from_a_suggestion_and_so_is_a_contradiction()
    {
        await using var app = HyteApp.Start();
        using var person = await app.SignInAsync(StandardRoles.Management);
        var welfare = new DatabaseFile(app.DataDirectory, "welfare");
        await ConfirmAsync(welfare, "tyytyvaisyys-elamaan", "Red", "Red");
        await ConfirmAsync(welfare, "ei-laheista-ystavaa", "Red", "Yellow");

        var page = await HyteApp.ReadAsync(person, "/welfare/indicators");
        Assert.Equal("Kielteinen Vahvistettu, jakso 1/24", Cell(Entry(page, "Tyytyväisyys elämään"), "Väri"));
        Assert.Equal(
            "Ei merkittävää muutosta Vahvistettu vastoin ehdotusta, jakso 1/24 Laskenta ehdottaa: Kielteinen",
            Cell(Entry(page, "Ilman läheistä ystävää olevat"), "Väri"));
        Assert.Equal(2, Count(await HyteApp.ReadAsync(person, "/welfare/indicators?confirmation=confirmed")));
        Assert.Equal(1, Count(await HyteApp.ReadAsync(person, "/welfare/indicators?confirmation=contradicted")));
        Assert.Equal(23, Count(await HyteApp.ReadAsync(person, "/welfare/indicators?confirmation=unconfirmed")));
        Assert.Contains("Vahvistettu 2 Vahvistamatta 23 Vahvistettu vastoin ehdotusta 1", Said((await HyteApp.ReadAsync(person, "/welfare")).QuerySelector(".hy-counts")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_finds_indicators_beside_measures()
    {
        var page = await pages.ReadAsync("/search?q=kouluterveyskysely%20yksinaisyys");
        var hit = Assert.Single(page.QuerySelectorAll("#content a[href^='/welfare/indicators/']"));
        Assert.Equal("Yksinäisyys, lapset ja nuoret", Said(hit));
        Assert.Contains("Mittari · Hyvän elämän ohjelma, Kouluterveyskysely", Said(page.QuerySelector("#content")), StringComparison.Ordinal);
    }

    private async Task LeadToAsManyAsync(IEnumerable<(string Href, int Count)> numbers)
    {
        var wrong = new List<string>();
        foreach (var (href, count) in numbers.Distinct())
        {
            var list = Count(await pages.ReadAsync(href));
            if (list != count) wrong.Add($"{href} says {count} and has {list}");
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static List<(string Href, int Count)> Numbers(IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).OfType<IHtmlAnchorElement>().Where(a => a.QuerySelector("strong") is not null)
            .Select(a => (a.GetAttribute("href")!, int.Parse(Said(a.QuerySelector("strong")), System.Globalization.CultureInfo.InvariantCulture)))];

    private static Task ConfirmAsync(DatabaseFile welfare, string code, string suggested, string confirmed) => welfare.ExecuteAsync($"""
        INSERT INTO colour_confirmation (IndicatorId, PeriodId, Suggested, Explanation, LatestYear, Confirmed, Reason, ConfirmedByName, ConfirmedAt, IsFrozen, MadeByClosing,
            Version, CreatedAt, CreatedById, CreatedByName, ChangedAt, ChangedByName)
        SELECT i.Id, p.Id, '{suggested}', 'Selitys.', 2019, '{confirmed}', 'Syy.', 'Vahvistaja', '2024-03-01', 0, 0, 1, '2024-03-01', 'x', 'Vahvistaja', '2024-03-01', 'Vahvistaja'
        FROM indicator i, reporting_period p WHERE i.Code = '{code}' AND p.Code = '1/24';
        """);
}
