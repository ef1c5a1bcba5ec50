using Hyte.Modules;
using Hyte.Statistics.PxWeb;
using Hyte.Statistics.Sotkanet;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hyte.Statistics.Tests;

public sealed class QueryTests
{
    [Theory]
    [InlineData("https://example.org/12tg.px")]
    [InlineData("//example.org/12tg.px")]
    [InlineData("/StatFin/12tg.px")]
    [InlineData("StatFin/../../admin")]
    [InlineData("StatFin/%2e%2e/admin")]
    [InlineData("StatFin\\12tg.px")]
    [InlineData("StatFin/12tg.px?config")]
    [InlineData("StatFin//12tg.px")]
    [InlineData(" ")]
    public void A_table_never_leads_away_from_the_interface(string table) => Refused(() => PxWeb(table: table));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"query\":{}}")]
    [InlineData("{\"query\":[{\"code\":\"Alue\"}]}")]
    [InlineData("{\"query\":[{\"code\":7,\"selection\":{\"filter\":\"item\",\"values\":[]}}]}")]
    [InlineData("{\"query\":[{\"code\":\"Alue\",\"selection\":{\"filter\":\"item\",\"values\":[1]}}]}")]
    [InlineData("{\"query\":[],\"query\":[]}")]
    [InlineData("{\"query\":[{\"code\":\"\\ud800\",\"selection\":{\"filter\":\"item\",\"values\":[]}}]}")]
    public void A_body_that_is_no_query_is_refused(string body) => Refused(() => PxWeb(body: body));

    [Fact]
    public void The_line_of_a_slip_in_the_body_is_told() =>
        Assert.Contains("rivi 3", Refused(() => PxWeb(body: "{\n\"query\": [\n}")), StringComparison.Ordinal);

    [Fact]
    public void Area_and_time_are_two_dimensions_without_a_fixed_choice()
    {
        Refused(() => PxWeb(area: "Vuosi"));
        Refused(() => PxWeb(choices: new() { ["Alue"] = "KU491" }));
    }

    [Fact]
    public void Each_area_is_asked_for_once_and_one_of_them_must_be_in_the_source()
    {
        Refused(() => PxWeb(areas: []));
        Refused(() => PxWeb(areas: [Ask.Mikkeli, Ask.Mikkeli]));
        Refused(() => PxWeb(areas: [Ask.Mikkeli with { PxWebCode = null }]));
        Refused(() => new SotkanetQuery(1, SotkanetGender.Total, [2021], [Ask.Mikkeli with { Sotkanet = null }]));
    }

    [Theory]
    [InlineData(0, 2021)]
    [InlineData(4404, 21)]
    [InlineData(4404, null)]
    public void An_indicator_has_a_number_and_is_asked_for_real_years(int indicator, int? year) =>
        Refused(() => new SotkanetQuery(indicator, SotkanetGender.Total, year is { } y ? [y] : [], [Ask.Mikkeli]));

    [Fact]
    public async Task A_filter_of_another_set_of_areas_stays_and_its_values_are_those_asked_for()
    {
        await using var source = StandIn.Start();
        source.Then("table-dense.json");
        var query = PxWeb(body: """{"query":[{"code":"Alue","selection":{"filter":"agg:_Hyvinvointialueet.agg","values":["HVA09"]}}]}""", choices: new() { ["Sukupuoli"] = "SSS" });

        await source.PxWeb.FetchAsync(query, CancellationToken.None);

        Assert.Contains("""{"filter":"agg:_Hyvinvointialueet.agg","values":["KU491"]}""", source.Calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_source_has_one_reader_however_often_they_are_added()
    {
        var configuration = new ConfigurationBuilder().Build();
        using var services = new ServiceCollection().AddStatistics(configuration).AddStatistics(configuration).BuildServiceProvider();
        Assert.Equal(["sotkanet", "pxweb"], services.GetServices<IStatisticsReader>().Select(r => r.Provider));
    }

    [Theory]
    [InlineData("SotkanetAddress", "ftp://example.org/")]
    [InlineData("UserAgent", "line\nbreak")]
    [InlineData("Tries", "0")]
    public void A_setting_that_cannot_be_used_is_refused_at_the_start(string name, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Hyte:Statistics:{name}", value)]).Build();
        using var services = new ServiceCollection().AddStatistics(configuration).BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    private static string Refused(Func<StatisticsQuery> make)
    {
        var refused = Assert.Throws<RuleBrokenException>(make);
        Assert.Equal("statistics.query", refused.Code);
        return refused.Message;
    }

    private static PxWebQuery PxWeb(string table = "StatFin/tyonv/12tg.px", string body = Ask.Body, string area = "Alue", Dictionary<string, string>? choices = null, StatisticsArea[]? areas = null) =>
        new(table, body, area, "Vuosi", choices ?? [], areas ?? [Ask.Mikkeli]);
}
