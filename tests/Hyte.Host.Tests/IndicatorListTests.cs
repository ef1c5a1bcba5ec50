using System.Net;
using Hyte.Modules;
using static Hyte.Host.Tests.IndicatorPages;

namespace Hyte.Host.Tests;

/// <summary>The list of a programme's indicators: every figure of the paper with its reason, and the filters of the address.</summary>
public sealed class IndicatorListTests(IndicatorPages pages) : IClassFixture<IndicatorPages>
{
    private const string Welfare = "/welfare/indicators";

    [Theory]
    [InlineData("welfare", 25, 3)]
    [InlineData("vitality", 53, 6)]
    [InlineData("growth", 20, 3)]
    public async Task Every_indicator_of_a_programme_stands_once_under_its_focus_area(string module, int indicators, int focusAreas)
    {
        var page = await pages.ReadAsync($"/{module}/indicators");
        Assert.Equal(indicators, Entries(page).Count);
        Assert.Equal(indicators, Entries(page).Select(row => row.QuerySelector("th a")!.GetAttribute("href")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(indicators, Count(page));
        Assert.Equal(focusAreas, page.QuerySelectorAll("tr.hy-group").Length);
        var cards = await pages.ReadAsync($"/{module}/indicators?view=cards");
        Assert.Equal(indicators, cards.QuerySelectorAll(".hy-card").Length);
        await pages.ReadAsync($"/{module}/indicators?view=table");
    }

    [Fact]
    public async Task A_line_tells_value_change_target_distance_and_the_country_of_the_same_year()
    {
        var entry = Entry(await pages.ReadAsync(Welfare), "Tyytyväisyys elämään");
        var line = Line(entry, "Lukio");
        Assert.Equal(
            ("76,0 % 2019", "+1,5 %-yks.", "80 %", "4,0 %-yks.", "74,5 %", "Eteni tavoitteen suuntaan"),
            (Cell(line, "Uusin arvo"), Cell(line, "Muutos"), Cell(line, "Tavoite"), Cell(line, "Matkaa"), Cell(line, "Koko maa"), Cell(line, "Väri")));
        Assert.Equal("2017: 74,5 %, 2019: 76,0 %", line.QuerySelector("svg.hy-spark")!.GetAttribute("aria-label")!.Replace('\u00A0', ' '));
        Assert.Equal("Kielteinen Ehdotus, vahvistamatta", Cell(entry, "Väri"));
        Assert.Contains("Kielteinen: Ammatillinen.", Said(entry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_age_of_the_data_and_the_value_that_should_have_come_are_told()
    {
        var years = TimeProvider.System.GetUtcNow().Year - 2019;
        var entry = Entry(await pages.ReadAsync(Welfare), "Tyytyväisyys elämään");
        Assert.Contains($"% · Kouluterveyskysely · uusin tieto 2019, {years} vuotta sitten", Said(entry), StringComparison.Ordinal);
        Assert.Contains("Seuraava arvo odotettu 31.12.2021", Said(entry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_is_missing_says_why_and_a_substitute_area_is_named_and_never_in_the_citys_row()
    {
        var entry = Entry(await pages.ReadAsync(Welfare), "Hyvä elämänlaatu");
        var own = Line(entry, "Kaikki");
        Assert.Equal("53,8 % 2015 2018: kuntakohtaista tietoa ei ole saatavilla", Cell(own, "Uusin arvo"));
        Assert.Equal(("", "", "Ei uudempaa tietoa"), (Cell(own, "Muutos"), Cell(own, "Matkaa"), Cell(own, "Väri")));
        var substitute = Line(entry, "Etelä-Savo, Kaikki");
        Assert.Equal("Etelä-Savo, Kaikki korvaava alue, ei vaikuta väriin", Said(substitute.QuerySelector("th")));
        Assert.Equal(("57,3 % 2018", "", ""), (Cell(substitute, "Uusin arvo"), Cell(substitute, "Muutos"), Cell(substitute, "Väri")));
        Assert.Contains("ei kuntakohtaista tietoa", Said(entry.QuerySelector(".hy-badges")), StringComparison.Ordinal);

        var growth = await pages.ReadAsync("/growth/indicators");
        Assert.Equal("ei arvoa", Cell(Entry(growth, "Biopolttoainetta käyttävät ajoneuvot"), "Uusin arvo"));
    }

    [Fact]
    public async Task Another_area_with_a_target_of_its_own_stands_beside_the_city_and_a_doubted_value_says_what_to_check()
    {
        var page = await pages.ReadAsync("/vitality/indicators");
        var nights = Entry(page, "Yöpymisvuorokaudet");
        Assert.Equal(("153 155 vrk 2020", "237 000 vrk (v. 2020)"), (Cell(nights, "Uusin arvo"), Cell(nights, "Tavoite")));
        var region = Line(nights, "Mikkelin seutu");
        Assert.Contains("vertailualue, ei vaikuta väriin", Said(region), StringComparison.Ordinal);
        Assert.Equal("307 000 vrk (v. 2020)", Cell(region, "Tavoite"));

        var doubted = Entry(page, "Majoituksen keskihinta");
        Assert.Contains("Tarkista: Lähteestä ei käy ilmi, onko vuoden 2018 luku tavoite vai toteuma", Said(doubted), StringComparison.Ordinal);
        Assert.Contains("tarkista", Said(doubted.QuerySelector(".hy-badges")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("colour=red", "colour=yellow", "colour=green", "colour=none")]
    [InlineData("confirmation=confirmed", "confirmation=unconfirmed")]
    [InlineData("producer=Kouluterveyskysely", "producer=FinSote", "producer=Oma%20seuranta", "producer=Essote", "producer=-")]
    [InlineData("focus=1", "focus=2", "focus=3")]
    public async Task A_filter_parts_the_indicators_and_loses_none(params string[] filters)
    {
        var parts = new List<string>();
        foreach (var filter in filters)
        {
            var page = await pages.ReadAsync($"{Welfare}?{filter}");
            parts.AddRange(Entries(page).Select(row => Said(row.QuerySelector("th a"))));
        }

        Assert.Equal(25, parts.Count);
        Assert.Equal(25, parts.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_colour_a_reason_and_a_state_of_the_data_let_through_what_they_say()
    {
        var red = await pages.ReadAsync($"{Welfare}?colour=red");
        Assert.All(Entries(red), row => Assert.StartsWith("Kielteinen", Cell(row, "Väri"), StringComparison.Ordinal));
        var why = await pages.ReadAsync($"{Welfare}?colour=none&because=no-newer-value");
        Assert.NotEmpty(Entries(why));
        Assert.All(Entries(why), row => Assert.StartsWith("Ei uudempaa tietoa", Cell(row, "Väri"), StringComparison.Ordinal));
        Assert.NotNull(why.QuerySelector("#f-because"));
        var due = await pages.ReadAsync($"{Welfare}?due=true");
        Assert.NotEmpty(Entries(due));
        Assert.All(Entries(due), row => Assert.Contains("Seuraava arvo odotettu", Said(row), StringComparison.Ordinal));
        var lacking = await pages.ReadAsync($"{Welfare}?nodata=true");
        Assert.Equal(["Hyvä elämänlaatu", "Yksinäisyys, aikuiset", "Liiallinen alkoholin käyttö"], Entries(lacking).Select(row => Said(row.QuerySelector("th a"))));
        var check = await pages.ReadAsync($"{Welfare}?check=true");
        Assert.Equal(3, Entries(check).Count);
    }

    [Fact]
    public async Task A_population_group_narrows_the_lines_too_and_the_whole_keeps_its_colour()
    {
        var page = await pages.ReadAsync($"{Welfare}?group=Lukio");
        Assert.NotEmpty(Entries(page));
        Assert.All(Entries(page), row => Assert.Empty(Lines(row)));
        var entry = Entry(page, "Tyytyväisyys elämään");
        Assert.Contains("Lukio", Said(entry.QuerySelector("th")), StringComparison.Ordinal);
        Assert.Equal(("76,0 % 2019", "Kielteinen Ehdotus, vahvistamatta"), (Cell(entry, "Uusin arvo"), Cell(entry, "Väri")));
    }

    [Fact]
    public async Task Words_are_found_in_names_groups_and_targets_and_nothing_found_has_a_way_out()
    {
        Assert.Equal(2, Count(await pages.ReadAsync($"{Welfare}?q=YKSINAISYYS")));
        Assert.Equal("PYLL-indeksi: ennenaikaisesti menetetyt elinvuodet", Said(Entries(await pages.ReadAsync($"{Welfare}?q=koko%20maan%20taso")).Single().QuerySelector("th a")));
        var nothing = await pages.ReadAsync($"{Welfare}?q=xyzzy&colour=green");
        Assert.Equal(0, Count(nothing));
        Assert.Equal(Welfare, nothing.QuerySelector(".hy-empty a")!.GetAttribute("href"));
        Assert.Equal("xyzzy", nothing.QuerySelector("#f-q")!.GetAttribute("value"));
        Assert.NotNull(nothing.QuerySelector("#f-colour option[value=green][selected]"));
    }

    [Fact]
    public async Task The_form_that_a_person_chooses_is_remembered_by_a_cookie_that_no_script_reads()
    {
        using var person = await pages.App.SignInAsync(StandardRoles.Management);
        Assert.NotNull((await HyteApp.ReadAsync(person, Welfare)).QuerySelector("table"));
        using (var chosen = await person.GetAsync(new Uri($"{Welfare}?view=cards&colour=red", UriKind.Relative)))
        {
            var cookie = Assert.Single(chosen.Headers.GetValues("Set-Cookie"), c => c.StartsWith("hyte-indicators-view=cards", StringComparison.Ordinal));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        }

        var later = await HyteApp.ReadAsync(person, "/growth/indicators");
        Assert.Null(later.QuerySelector("#content table"));
        Assert.Equal(20, later.QuerySelectorAll(".hy-card").Length);
        Assert.Equal("Kortit", Said(later.QuerySelector(".hy-switch [aria-current]")));
        Assert.NotNull((await HyteApp.ReadAsync(person, $"{Welfare}?view=table")).QuerySelector("table"));
        using var same = await person.GetAsync(new Uri($"{Welfare}?view=nonsense", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
        Assert.DoesNotContain(same.Headers.TryGetValues("Set-Cookie", out var others) ? others : [], c => c.StartsWith("hyte-indicators", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_programme_shows_the_indicators_of_its_measures_and_what_is_not_there_is_not_found()
    {
        var page = await pages.ReadAsync($"{Welfare}?programme=hyvan-elaman-ohjelma-2022");
        Assert.InRange(page.QuerySelectorAll("tbody.hy-set").Length, 1, 24);
        using var unknown = await pages.Person(StandardRoles.Management).GetAsync(new Uri($"{Welfare}?programme=nothing", UriKind.Relative));
        using var without = await pages.Person(StandardRoles.Management).GetAsync(new Uri("/participation/indicators", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.StatusCode, without.StatusCode));
    }

    [Fact]
    public async Task Only_those_who_may_enter_values_are_led_to_the_forms()
    {
        var coordinator = await HyteApp.ReadAsync(pages.Person(StandardRoles.Coordinator), Welfare);
        Assert.NotNull(coordinator.QuerySelector(".hy-actions a[href='/welfare/indicators/new']"));
        Assert.Null((await pages.ReadAsync(Welfare)).QuerySelector(".hy-actions a[href='/welfare/indicators/new']"));
    }
}
