using static Hyte.Host.Tests.IndicatorProduct;

namespace Hyte.Host.Tests;

/// <summary>Groups beside each other: the country, the gaps, and three things that are never confused.</summary>
public sealed class GroupComparisonPageTests(IndicatorProduct product) : IClassFixture<IndicatorProduct>
{
    private const string Caption = "Ryhmät vuosittain: kaupunki, koko maa ja ero koko maahan";

    [Fact]
    public async Task Each_group_stands_beside_the_country_and_the_ends_are_told_in_words()
    {
        var page = await product.ReadAsync(await product.AddressAsync("welfare", "tunti-liikuntaa-paivassa") + "/groups");
        var rows = Rows(Table(page, Caption));
        Assert.Equal(["4.–5. lk", "8.–9. lk", "Lukio", "Ammatillinen"], rows.Select(r => r[0]));
        Assert.Equal(["Lukio", "13,6", "13,1", "+0,5 parempi", "12,4", "13,9", "−1,5 heikompi"], rows[2]);
        Assert.Equal(["Ryhmien ero", "36,6", "4.–5. lk – Ammatillinen", "29,5", "4.–5. lk – Lukio"], page.QuerySelectorAll("tfoot tr > *").Select(Words));
        Assert.Equal(
            "2019: paras 4.–5. lk (41,9 %), heikoin Lukio (12,4 %), ryhmien ero 29,5 prosenttiyksikköä. Vuoteen 2017 verrattuna ryhmien ero kaventui 7,1 prosenttiyksikköä.",
            Words(page.QuerySelector(".hy-prose p")));
    }

    [Fact]
    public async Task The_smaller_is_the_better_when_the_indicator_says_so()
    {
        var page = await product.ReadAsync(await product.AddressAsync("welfare", "ei-laheista-ystavaa") + "/groups");
        Assert.Matches(@"2019: paras .+, heikoin .+", Words(page.QuerySelector(".hy-prose p")));
        Assert.Equal("+", Rows(Table(page, Caption)).Select(r => r[^1]).First(c => c.EndsWith("heikompi", StringComparison.Ordinal))[..1]);
    }

    [Fact]
    public async Task Suppressed_missing_and_zero_are_three_things()
    {
        var welfare = product.Of("welfare");
        var address = await product.AddressAsync("welfare", "paivittainen-nuuskaaminen");
        const string value = "WHERE Year = 2019 AND AreaId = (SELECT Id FROM area WHERE Code = 'mikkeli') AND SeriesId = (SELECT s.Id FROM series s JOIN indicator i ON i.Id = s.IndicatorId WHERE i.Code = 'paivittainen-nuuskaaminen' AND s.Code = ";
        await welfare.ExecuteAsync($"""
            UPDATE observation SET Number = NULL, Missing = 'Suppressed' {value} '8-9-lk');
            UPDATE observation SET Number = NULL, Missing = 'NotCollected' {value} 'lukio');
            UPDATE observation SET Number = '0.0' {value} 'amm');
            """);
        foreach (var path in (string[])[address, address + "/groups"])
        {
            var page = await product.ReadAsync(path);
            var table = page.QuerySelector("#content table.hy-table--fit")!;
            var suppressed = Assert.Single(table.QuerySelectorAll("td"), c => Words(c) == "peitetty, alle 5 vastaajaa");
            var missing = Assert.Single(table.QuerySelectorAll("td"), c => Words(c) == "tietoa ei ole kerätty");
            Assert.Contains(table.QuerySelectorAll("td.hy-num"), c => Words(c) == "0,0");
            Assert.NotNull(suppressed.QuerySelector(".hy-badge"));
            Assert.False(suppressed.ClassList.Contains("hy-missing"));
            Assert.True(missing.ClassList.Contains("hy-missing"));
        }

        var compared = await product.ReadAsync(address + "/groups");
        Assert.Contains("ei laskettavissa", Words(compared.QuerySelector("tfoot")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vitality", "uudet-yritykset")]
    [InlineData("growth", "tontinluovutukset")]
    [InlineData("welfare", "kavijamaarat")]
    public async Task An_indicator_without_groups_says_so_and_leads_back(string module, string code)
    {
        var address = await product.AddressAsync(module, code);
        var page = await product.ReadAsync(address + "/groups");
        Assert.Equal("Mittarilla ei ole useita väestöryhmiä", Words(page.QuerySelector(".hy-empty__title")));
        Assert.Equal(address, page.QuerySelector(".hy-empty a")!.GetAttribute("href"));
        Assert.DoesNotContain((await product.ReadAsync(address)).QuerySelectorAll("a"), a => a.GetAttribute("href") == address + "/groups");
    }
}
