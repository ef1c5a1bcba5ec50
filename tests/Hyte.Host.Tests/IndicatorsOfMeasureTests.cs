using Hyte.Modules;
using static Hyte.Host.Tests.IndicatorProduct;

namespace Hyte.Host.Tests;

/// <summary>A measure's own page and form show the figures that it is meant to move, and what was told of it before.</summary>
public sealed class IndicatorsOfMeasureTests(IndicatorProduct product) : IClassFixture<IndicatorProduct>
{
    private const string Current = "hyvan-elaman-ohjelma-2022";
    private const string Earlier = "hyvan-elaman-ohjelma-2018";

    [Fact]
    public async Task A_tie_made_here_and_not_in_the_paper_says_so()
    {
        var page = await product.ReadAsync(await product.MeasureAsync("welfare", Current, "4.1"));
        var row = Assert.Single(page.QuerySelectorAll("#content ul.hy-indicators > li"));
        Assert.Equal(
            "Vähintään tunnin päivässä liikkuvat 4.–5. lk 41,9 % · 8.–9. lk 22,6 % · Lukio 12,4 % · Ammatillinen 15,1 % (2019) Tavoitteena, että luku kasvaa. Kytkentä tehty järjestelmässä, ei asiakirjassa. Kielteinen",
            Words(row));
        Assert.Equal(await product.AddressAsync("welfare", "tunti-liikuntaa-paivassa"), row.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_same_list_is_beside_the_text_while_it_is_written()
    {
        var page = await product.ReadAsync(await product.MeasureAsync("welfare", Current, "4.1") + "/update?period=1/24", StandardRoles.Coordinator);
        Assert.Single(page.QuerySelectorAll(".hy-beside__aside ul.hy-indicators > li"));
        Assert.NotNull(page.QuerySelector(".hy-beside__main #follow-up textarea"));
        var other = await product.ReadAsync(await product.MeasureAsync("welfare", Current, "8.1") + "/update?period=1/24", StandardRoles.Coordinator);
        Assert.Null(other.QuerySelector(".hy-beside"));
    }

    [Fact]
    public async Task The_indicators_of_the_focus_area_are_folded_below_and_a_module_without_indicators_speaks_of_none()
    {
        var page = await product.ReadAsync(await product.MeasureAsync("vitality", "elinvoimaohjelma-2018", "1.1"));
        Assert.Equal(3, page.QuerySelectorAll("#indicators ~ ul.hy-indicators > li").Length);
        Assert.Equal(12 - 3, page.QuerySelectorAll("#indicators ~ details ul.hy-indicators > li").Length);
        var plan = await product.ReadAsync(await product.MeasureAsync("participation", "osallisuussuunnitelma-2022", "1.1"));
        Assert.Null(plan.QuerySelector("#indicators"));
    }

    [Fact]
    public async Task What_was_realised_stands_on_the_group_and_its_measures_lead_there()
    {
        var address = await product.MeasureAsync("welfare", Earlier, "1.1");
        var group = await product.ReadAsync(address);
        var section = group.QuerySelector("section[aria-labelledby=realisation]")!;
        Assert.Equal("Toteutuma 2018–2021", Words(section.QuerySelector("h2")));
        Assert.Contains("valtuustossa 7.6.2021", Words(section.QuerySelector("p")), StringComparison.Ordinal);
        Assert.Equal(8, section.QuerySelectorAll("ul > li").Length);
        var below = await product.ReadAsync(await product.MeasureAsync("welfare", Earlier, "1.1.1"));
        Assert.NotNull(below.QuerySelector($"a[href='{address}#realisation']"));
        var now = await product.ReadAsync(await product.MeasureAsync("welfare", Current, "4.1"));
        Assert.DoesNotContain("Toteutuma", Words(now.QuerySelector("#content")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_of_the_programme_tells_how_the_residents_are()
    {
        var page = await product.ReadAsync($"/welfare?programme={Earlier}");
        var section = page.QuerySelector("section[aria-labelledby=wellbeing]")!;
        Assert.Equal(
            ["Huolenaiheet", "Päihteiden käyttö", "Myönteinen kehitys", "Johtopäätökset", "Valtakunnalliset tavoitteet"],
            section.QuerySelectorAll("h3").Select(Words));
        Assert.Equal(11 + 14 + 8 + 5 + 4, section.QuerySelectorAll("li").Length);
        Assert.Equal(5 + 3, section.QuerySelectorAll("li li").Length);
        Assert.Contains("Loppuyhteenveto valtuustossa 7.6.2021. Lähde: Ohjelmien 2018–2021 seuranta (S1), rivit 283–345.", Words(section.QuerySelector("p")), StringComparison.Ordinal);
        Assert.Null((await product.ReadAsync("/welfare")).QuerySelector("#wellbeing"));
    }
}
