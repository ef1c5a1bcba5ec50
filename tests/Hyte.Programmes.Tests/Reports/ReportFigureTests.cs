using Hyte.Modules.Search;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Tests.Indicators;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>Figures that can stand in a text, with the city's own files.</summary>
public sealed class ReportFigureTests(CityReports city) : IClassFixture<CityReports>
{
    private const string Loneliness = "welfare/yksinaisyys-nuoret/8-9-lk/mikkeli";
    private readonly ReportHouse _house = city.Welfare;

    [Fact]
    public async Task A_figure_is_found_by_words_and_the_newest_comes_first()
    {
        var found = await _house.FindAsync(SearchText.Fold("Yksinäisyys 8.–9. lk"), ReportHouse.Year23);

        Assert.Equal($"{Loneliness}/latest", found[0].Key);
        Assert.Equal(("Yksinäisyys, lapset ja nuoret, 8.–9. lk, Mikkeli, uusin", "10,8\u00A0% (2019)"), (found[0].Name, found[0].Text));
        Assert.Equal("Kouluterveyskysely, Ohjelmien 2018–2021 seuranta (S1), rivi 53", found[0].Source);
        Assert.StartsWith("/welfare/indicators/", found[0].Href, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latest", "10,8\u00A0% (2019)")]
    [InlineData("baseline", "8,6\u00A0% (2017)")]
    [InlineData("target", "0 %")]
    [InlineData("2017", "8,6\u00A0% (2017)")]
    [InlineData("gap", "+0,1\u00A0%-yks.")]
    public async Task A_figure_is_read_by_its_key(string which, string text) => Assert.Equal(text, Assert.Single(await _house.ReadAsync($"{Loneliness}/{which}")).Text);

    [Fact]
    public async Task What_is_found_is_read_again_by_its_key()
    {
        foreach (var query in (string[])["", "yksinaisyys", "2019 koko maa", "raportoitu", "pyll", "etela-savo"])
        {
            var found = await _house.FindAsync(query, ReportHouse.Year23, 50);
            Assert.NotEmpty(found);
            Assert.Equal(found, await _house.ReadAsync([.. found.Select(f => f.Key)]));
        }
    }

    [Fact]
    public async Task Every_number_of_the_city_is_the_number_of_its_page()
    {
        await using var db = _house.Database.Open();
        var indicators = await _house.Database.Reading(db).AllAsync(default);
        var numbers =
            from i in indicators
            from s in i.Facts.Series
            from o in s.Observations
            where o.Value.Number is not null
            select (Key: $"welfare/{i.Indicator.Code}/{s.Code}/{i.Facts.Areas[o.AreaId].Code}/{o.Time.Year}", Series: s, o.Value, o.Time);

        var read = (await _house.ReadAsync([.. numbers.Select(n => n.Key)])).ToDictionary(f => f.Key, f => f.Text);

        Assert.Equal(279, read.Count);
        Assert.All(numbers, n => Assert.StartsWith(FinnishFormat.Number(n.Value.Number!.Value, n.Series.Decimals), read[n.Key], StringComparison.Ordinal));
        Assert.All(numbers, n => Assert.EndsWith($"({n.Time})", read[n.Key], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_figure_tells_its_reason()
    {
        var missing = await _house.ReadAsync("welfare/vahva-positiivinen-mielenterveys/lukio/mikkeli/2019", "welfare/pyll-indeksi/miehet/mikkeli/2018-2021");

        Assert.Equal(["mittari ei ollut käytössä (2019)", "tuottaja ei toteuttanut seurantaa (2018–2021)"], missing.Select(f => f.Text));
    }

    [Fact]
    public async Task A_figure_of_an_area_in_place_of_the_city_says_so() =>
        Assert.Contains("Etelä-Savo, korvaava alue", Assert.Single(await _house.ReadAsync("welfare/hyva-elamanlaatu/kaikki/etela-savo/latest")).Name, StringComparison.Ordinal);

    [Fact]
    public async Task The_only_series_needs_no_name()
    {
        var figure = Assert.Single(await _house.ReadAsync("welfare/alkoholin-myynti/-/mikkeli/latest"));

        Assert.Equal(("welfare/alkoholin-myynti/-/mikkeli/latest", "8,0\u00A0l (2019)"), (figure.Key, figure.Text));
    }

    [Fact]
    public async Task How_much_was_reported_is_a_figure_too()
    {
        var shares = await _house.ReadAsync("welfare/programme/hyvan-elaman-ohjelma-2022/1/23/reported", "welfare/programme/hyvan-elaman-ohjelma-2022/1/23/reported/5");

        Assert.Equal(["43/44", "5/6"], shares.Select(f => f.Text));
        Assert.All(shares, f => Assert.Contains("jakso 1/23", f.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("welfare/yksinaisyys-nuoret/8-9-lk/mikkeli/2018")]
    [InlineData("welfare/ei-sellaista/8-9-lk/mikkeli/latest")]
    [InlineData("vitality/yksinaisyys-nuoret/8-9-lk/mikkeli/latest")]
    [InlineData("welfare/programme/hyvan-elaman-ohjelma-2022/1/24/reported")]
    [InlineData("welfare/programme/hyvan-elaman-ohjelma-2022/3/23/reported")]
    [InlineData("welfare")]
    [InlineData("")]
    public async Task What_is_not_there_or_still_open_is_left_out(string key) => Assert.Empty(await _house.ReadAsync(key));

    [Fact]
    public async Task Codes_with_odd_letters_keep_their_keys()
    {
        await using var house = await ReportHouse.OfCityAsync("welfare");
        await using (var db = house.Database.Open())
        {
            var mikkeli = await db.Areas.SingleAsync(a => a.IsOwn);
            var indicator = new Indicator("a/b {c} å", "Outo koodi", 99);
            _ = new Observation(new IndicatorSeries(indicator, "x|y", 1, null, null), mikkeli, ObservedTime.Of(2020), ObservedValue.Of(1));
            db.Indicators.Add(indicator);
            await db.SaveChangesAsync();
        }

        var found = Assert.Single(await house.FindAsync("outo koodi uusin", ReportHouse.Year23));

        Assert.DoesNotMatch(@"[\s{}|]", found.Key);
        Assert.Equal(found, Assert.Single(await house.ReadAsync(found.Key)));
    }

    [Fact]
    public async Task No_more_are_found_than_were_asked_for() => Assert.Equal(7, (await _house.FindAsync("", ReportHouse.Year23, 7)).Count);

    [Fact]
    public async Task Every_module_tells_its_figures_without_an_empty_word()
    {
        foreach (var module in CityIndicators.Modules)
        {
            await using var house = await ReportHouse.OfCityAsync(module);
            var all = await house.FindAsync("", ReportHouse.Term18, 10_000);
            Assert.NotEmpty(all);
            Assert.Equal(all.Count, all.Select(f => f.Key).Distinct().Count());
            Assert.All(all, f => Assert.False(string.IsNullOrWhiteSpace(f.Text) || string.IsNullOrWhiteSpace(f.Source), f.Key));
        }
    }
}
