using System.Text.Json;
using Hyte.Modules;
using static Hyte.Host.Tests.IndicatorProduct;

namespace Hyte.Host.Tests;

/// <summary>The page of an indicator tells every figure with its source, and the gaps as openly as the figures.</summary>
public sealed class IndicatorPageTests(IndicatorProduct product) : IClassFixture<IndicatorProduct>
{
    [Theory]
    [InlineData("welfare", 25)]
    [InlineData("growth", 20)]
    [InlineData("vitality", 53)]
    public async Task Every_indicator_tells_its_colour_and_each_of_its_values_with_source_line_and_date(string module, int count)
    {
        using var answer = JsonDocument.Parse(await product[StandardRoles.Management].GetStringAsync(new Uri($"/api/v1/{module}/indicators", UriKind.Relative)));
        var told = answer.RootElement.EnumerateArray().ToList();
        Assert.Equal(count, told.Count);
        foreach (var indicator in told)
        {
            var id = indicator.GetProperty("id").GetInt32();
            var page = await product.ReadAsync($"/{module}/indicators/{id}");
            Assert.Equal(indicator.GetProperty("name").GetString(), Words(page.QuerySelector("h1")));
            Assert.Equal(indicator.GetProperty("colour").GetProperty("word").GetString(), Words(page.QuerySelector(".hy-verdict .hy-mark__word")));
            var values = page.QuerySelectorAll("#sources tbody tr");
            Assert.Equal(await product.Of(module).NumberAsync($"SELECT count(*) FROM observation o JOIN series s ON s.Id = o.SeriesId WHERE s.IndicatorId = {id}"), values.Length);
            Assert.All(values, row => Assert.Matches(@"\(S1\), rivi \d+", Words(row)));
            Assert.All(values, row => Assert.NotNull(row.QuerySelector("time")));
        }
    }

    [Fact]
    public async Task Every_input_of_the_calculation_leads_to_its_observation()
    {
        var page = await product.ReadAsync(await product.AddressAsync("welfare", "tunti-liikuntaa-paivassa"));
        var inputs = page.QuerySelectorAll("#calculation .hy-inputs a");
        Assert.Equal(8, inputs.Length);
        Assert.All(inputs, a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.Contains("Etenemä = (uusin − lähtötilanne)", Words(page.QuerySelector("#calculation")), StringComparison.Ordinal);
        Assert.Contains("0,5 prosenttiyksikköä oletus", Words(page.QuerySelector("#calculation")), StringComparison.Ordinal);
        Assert.Contains("heikoimman ryhmän väri", page.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_explanation_names_the_groups_that_fail_and_those_that_do_not()
    {
        var page = await product.ReadAsync(await product.AddressAsync("welfare", "tunti-liikuntaa-paivassa"));
        var why = page.QuerySelector("#why")!.NextElementSibling!;
        var lines = why.QuerySelectorAll("p").Select(Words).ToList();
        Assert.Equal("Kielteinen 2/4 ryhmässä: 4.–5. lk 48,1 % → 41,9 % (2019), Lukio 13,6 % → 12,4 % (2019).", lines[0]);
        Assert.Equal("Eteni tavoitteen suuntaan 2/4 ryhmässä: 8.–9. lk 22,1 % → 22,6 % (2019), Ammatillinen 11,5 % → 15,1 % (2019).", lines[1]);
        Assert.Contains("heikompi Lukio −1,5", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_city_lacks_is_told_by_its_reason_and_another_area_never_stands_in_its_row()
    {
        var page = await product.ReadAsync(await product.AddressAsync("welfare", "yksinaisyys-aikuiset"));
        var table = Table(page, "Yksinäisyys, aikuiset: luvut alueittain ja vuosittain");
        var rows = Rows(table);
        Assert.Equal(3, rows.Count(r => r[0] == "Mikkeli" && r[2].StartsWith("kuntakohtaista tietoa ei ole saatavilla", StringComparison.Ordinal)));
        Assert.Equal(3, rows.Count(r => r[0].StartsWith("Etelä-Savo korvaava alue", StringComparison.Ordinal)));
        Assert.Equal(3, table.QuerySelectorAll("td.hy-missing").Length);
        Assert.Equal(3, table.QuerySelectorAll(".hy-doubt").Length);
        Assert.Contains("Tarkista: Kolmella ikäryhmällä on sama koko maan luku 8,6 %.", page.QuerySelectorAll(".hy-footnotes li").Select(Words));
    }

    [Fact]
    public async Task Yearly_targets_stand_beside_what_came_true_for_the_city_and_the_region()
    {
        var page = await product.ReadAsync(await product.AddressAsync("vitality", "yopymisvuorokaudet"));
        var table = Table(page, "Vuositavoitteet, toteumat ja toteuman poikkeama tavoitteesta");
        Assert.Equal(["Mikkeli vrk", "Mikkelin seutu vrk"], table.QuerySelectorAll("th[scope=colgroup]").Select(Words));
        Assert.Equal(["2019", "230 000", "207 811", "−22 189", "298 000", "269 228", "−28 772"], Rows(table).Single(r => r[0] == "2019").Select(c => c.Replace('\u00A0', ' ')));

        var seasons = await product.ReadAsync(await product.AddressAsync("vitality", "yopymiset-sesongeittain"));
        var beside = Table(seasons, "Vuositavoitteet, toteumat ja toteuman poikkeama tavoitteesta");
        Assert.Equal(["talvikausi, Mikkeli vrk", "kesäkausi, Mikkeli vrk"], beside.QuerySelectorAll("th[scope=colgroup]").Select(Words));
        Assert.EndsWith("saavutettu", Rows(beside).Single(r => r[0] == "2018")[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task States_stand_place_by_place_beside_the_state_that_is_wanted()
    {
        var page = await product.ReadAsync(await product.AddressAsync("growth", "pohjaveden-laatu"));
        var rows = Rows(Table(page, "Tärkeimpien pohjavesialueiden tila: luvut alueittain ja vuosittain"));
        Assert.Equal(["Hanhikangas", "Pursiala", "Muut pohjavesialueet"], rows.Select(r => r[0]));
        Assert.Equal("Ei heikkene", rows[1][2]);
        Assert.Contains("huono · heikko · hyvä", page.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_legal_limit_is_told_with_how_many_times_it_was_exceeded()
    {
        var page = await product.ReadAsync(await product.AddressAsync("growth", "ilmanlaatu"));
        var row = Rows(Table(page, "Tavoitteet ja niiden toteutuminen")).Single();
        Assert.Contains("Säädetty raja-arvo, ei ohjelman oma tavoite.", row[1], StringComparison.Ordinal);
        Assert.Contains("lähtötilanteessa 9 kertaa (2015), 26 kertaa alle enimmäismäärän", row[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_break_in_the_series_is_told_under_the_table()
    {
        var page = await product.ReadAsync(await product.AddressAsync("vitality", "nuorisotyottomyys"));
        Assert.Contains("Aikasarja katkeaa vuonna 2020: Tilastointitapa muuttunut.", page.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("17–24 v.", Words(page.QuerySelector("#content tr.hy-group")));
    }

    [Fact]
    public async Task An_observation_without_a_year_is_in_a_column_that_says_so()
    {
        var page = await product.ReadAsync(await product.AddressAsync("vitality", "kalevankangas-yritykset"));
        var table = page.QuerySelector("#content table")!;
        Assert.Equal(["Lähtötilanne (vuosi ei tiedossa)", "2021"], table.QuerySelectorAll("thead th").Skip(1).Select(Words));
        Assert.DoesNotContain("2017", Words(table), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".hy-chart"));
    }

    [Fact]
    public async Task Values_of_two_series_without_a_year_share_a_column_and_no_year_is_made_up_for_them()
    {
        var page = await product.ReadAsync(await product.AddressAsync("growth", "julkisten-tilojen-kaytto"));
        var table = Table(page, "Julkisten tilojen käyttöaste: luvut alueittain ja vuosittain");
        Assert.Equal(["Lähtötilanne (vuosi ei tiedossa)", "Vuosi ei tiedossa"], table.QuerySelectorAll("thead th").Skip(1).Select(Words));
        Assert.DoesNotContain("2020", Words(page.QuerySelector("#content")), StringComparison.Ordinal);
        Assert.Contains("Vuosi ei tiedossa: tietoa ei ole kerätty", Words(page.QuerySelector("#why")!.NextElementSibling), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Series_of_other_units_are_drawn_apart_and_groups_on_one_scale()
    {
        var visits = await product.ReadAsync(await product.AddressAsync("welfare", "kavijamaarat"));
        Assert.Equal(["kävijää", "opiskelijaa"], Charts(visits).Select(c => c.GetProperty("unit").GetString()!));
        Assert.False(Charts(visits)[0].GetProperty("sharedScale").GetBoolean());

        var school = Assert.Single(Charts(await product.ReadAsync(await product.AddressAsync("welfare", "koulukiusaaminen"))));
        Assert.True(school.GetProperty("sharedScale").GetBoolean());
        Assert.Equal(4, school.GetProperty("panels").GetArrayLength());
        Assert.Equal(["own", "country"], school.GetProperty("panels")[0].GetProperty("series").EnumerateArray().Select(s => s.GetProperty("role").GetString()!));
    }

    [Fact]
    public async Task Causes_are_told_from_both_sides()
    {
        var cause = await product.ReadAsync(await product.AddressAsync("welfare", "vahva-positiivinen-mielenterveys"));
        var effect = await product.ReadAsync(await product.AddressAsync("welfare", "humalajuominen"));
        Assert.Contains("Vaikuttaa mittariin Humalajuominen kun edellinen kasvaa, jälkimmäinen pienenee", Words(cause.QuerySelector("#ties")!.NextElementSibling), StringComparison.Ordinal);
        Assert.Contains("Riippuu mittarista Vahva positiivinen mielenterveys", Words(effect.QuerySelector("#ties")!.NextElementSibling), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_may_see_the_buttons_of_editing_and_confirming()
    {
        var address = await product.AddressAsync("welfare", "koulukiusaaminen");
        var management = await product.ReadAsync(address);
        var coordinator = await product.ReadAsync(address, StandardRoles.Coordinator);
        Assert.Null(management.QuerySelector("#confirm"));
        Assert.Equal([$"{address}/groups"], management.QuerySelectorAll(".hy-actions a").Select(a => a.GetAttribute("href")!));
        Assert.NotNull(coordinator.QuerySelector("#confirm form"));
        Assert.Equal(3, coordinator.QuerySelectorAll(".hy-actions a").Length);
        using var unknown = await product[StandardRoles.Management].GetAsync(new Uri("/welfare/indicators/9999", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static List<JsonElement> Charts(AngleSharp.Html.Dom.IHtmlDocument page) =>
        [.. page.QuerySelectorAll("script.hy-chart__data").Select(s => JsonDocument.Parse(s.TextContent).RootElement)];
}
