using System.Net;
using Hyte.Modules;

namespace Hyte.Statistics.Tests;

public sealed class SotkanetFetchTests
{
    [Fact]
    public async Task A_municipality_is_found_by_its_category_and_code_and_years_without_a_row_stay_out()
    {
        await using var source = StandIn.Start();
        source.Then("regions.json").Then("sotkanet.json");
        var kuopio = new StatisticsArea("kuopio", new SotkanetRegion("kunta", "297"));

        var answer = await source.Sotkanet.FetchAsync(Ask.Smoking(Ask.Mikkeli, kuopio, Ask.Country), CancellationToken.None);

        Assert.Equal([("mikkeli", 2021, 13.4m), ("mikkeli", 2023, 12.9m), ("kuopio", 2021, 11m), ("koko-maa", 2021, 12.1m), ("koko-maa", 2023, 11.5m)], answer.Plain());
        Assert.Empty(answer.Problems);
    }

    [Fact]
    public async Task Years_are_repeated_in_the_address_and_the_caller_says_who_asks()
    {
        await using var source = StandIn.Start();
        source.Then("regions.json").Then("sotkanet.json");

        var answer = await source.Sotkanet.FetchAsync(Ask.Smoking([2023, 2021, 2023]), CancellationToken.None);

        Assert.Equal(["/rest/1.1/regions", "/rest/1.1/json?indicator=4404&years=2021&years=2023&genders=total"], source.Calls.Select(c => c.Address));
        Assert.All(source.Calls, call => Assert.Equal("Hyte.Modular (+intranet)", call.UserAgent));
        Assert.Equal($"{source.Address}{source.Calls[1].Address}", answer.Source.ToString());
    }

    [Fact]
    public async Task The_stand_in_refuses_those_who_do_not_say_who_asks()
    {
        await using var source = StandIn.Start();
        using var nobody = new HttpClient();

        using var response = await nobody.GetAsync(new Uri($"{source.Address}/rest/1.1/regions"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_answer_says_whose_it_is_under_which_licence_and_when_it_came()
    {
        await using var source = StandIn.Start();
        source.Then("regions.json").Then("sotkanet.json");

        var answer = await source.Sotkanet.FetchAsync(Ask.Smoking(), CancellationToken.None);

        Assert.Equal(("CC BY 4.0", "Tietolähde: Sotkanet / THL"), (answer.Licence, answer.Attribution));
        Assert.Equal((source.Clock.GetUtcNow().UtcDateTime, DateTimeKind.Utc), (answer.RetrievedAt, answer.RetrievedAt.Kind));
    }

    [Fact]
    public async Task A_region_that_the_list_does_not_know_exactly_once_is_told_and_the_others_are_read()
    {
        await using var source = StandIn.Start();
        source.Then("regions.json").Then("sotkanet.json");
        StatisticsArea[] areas = [new("lost", new SotkanetRegion("KUNTA", "999")), new("twice", new SotkanetRegion("ALUE", "10")), new("nowhere", PxWebCode: "KU1"), Ask.Mikkeli];

        var answer = await source.Sotkanet.FetchAsync(Ask.Smoking([2021], areas), CancellationToken.None);

        Assert.Equal([("mikkeli", 2021, 13.4m)], answer.Plain());
        Assert.Equal(3, answer.Problems.Count);
        Assert.Contains("KUNTA/999", answer.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("ALUE/10", answer.Problems[1].Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", answer.Problems[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_internal_number_that_somebody_wrote_down_wrong_does_not_lead_a_fetch_astray()
    {
        await using var source = StandIn.Start();
        source.Then("regions.json").Then("sotkanet.json");

        var answer = await source.Sotkanet.FetchAsync(Ask.Smoking([2021], Ask.Mikkeli.At(161)), CancellationToken.None);

        Assert.Equal([("mikkeli", 2021, 13.4m)], answer.Plain());
    }

    [Fact]
    public async Task The_same_question_within_the_hour_makes_no_second_call_and_regions_are_kept_for_a_day()
    {
        await using var source = StandIn.Start();
        source.Then("regions.json").Then("sotkanet.json").Then("sotkanet.json").Then("regions.json").Then("sotkanet.json");

        var first = await source.Sotkanet.FetchAsync(Ask.Smoking(), CancellationToken.None);
        source.Clock.Pass(TimeSpan.FromMinutes(59));
        Assert.Same(first, await source.Sotkanet.FetchAsync(Ask.Smoking(), CancellationToken.None));
        Assert.Equal(2, source.Calls.Count);

        source.Clock.Pass(TimeSpan.FromMinutes(2));
        var second = await source.Sotkanet.FetchAsync(Ask.Smoking(), CancellationToken.None);
        Assert.True(second.RetrievedAt > first.RetrievedAt);
        Assert.Equal(3, source.Calls.Count);

        source.Clock.Pass(TimeSpan.FromHours(24));
        await source.Sotkanet.FetchAsync(Ask.Smoking(), CancellationToken.None);
        Assert.Equal(2, source.Calls.Count(c => c.Address == "/rest/1.1/regions"));
    }

    [Fact]
    public async Task Many_who_ask_the_same_at_once_make_one_call()
    {
        await using var source = StandIn.Start();
        source.Then("regions.json").Then("sotkanet.json");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => source.Sotkanet.FetchAsync(Ask.Smoking(), CancellationToken.None)));

        Assert.Equal(2, source.Calls.Count);
        Assert.All(answers, answer => Assert.Same(answers[0], answer));
    }

    [Fact]
    public async Task Nothing_is_fetched_unless_it_is_switched_on_but_a_saved_file_is_read()
    {
        await using var source = StandIn.Start(("Enabled", "false"));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => source.Sotkanet.FetchAsync(Ask.Smoking(), CancellationToken.None));

        Assert.Equal("statistics.off", refused.Code);
        Assert.StartsWith("Ulkoisten lähteiden haku ei ole käytössä", refused.Message, StringComparison.Ordinal);
        Assert.Empty(source.Calls);
        await using var saved = StandIn.Open("sotkanet.json");
        Assert.NotEmpty(source.Sotkanet.Read(saved, Ask.Smoking(Ask.Mikkeli.At(193))).Rows);
    }

    [Fact]
    public async Task A_query_for_another_source_is_refused()
    {
        await using var source = StandIn.Start();
        await Assert.ThrowsAsync<ArgumentException>(() => source.Sotkanet.FetchAsync(Ask.Unemployment(), CancellationToken.None));
    }
}
