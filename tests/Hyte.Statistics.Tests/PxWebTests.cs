using System.Text;
using System.Text.Json.Nodes;

namespace Hyte.Statistics.Tests;

public sealed class PxWebTests
{
    [Fact]
    public async Task The_table_is_asked_for_the_areas_in_the_format_that_is_read()
    {
        await using var source = StandIn.Start();
        source.Then("table-dense.json");

        await source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None);

        var call = Assert.Single(source.Calls);
        Assert.Equal(("POST", "/PxWeb/api/v1/fi/StatFin/tyonv/12tg.px"), (call.Method, call.Address));
        AssertJson(
            """
            {"query":[{"code":"Vuosi","selection":{"filter":"top","values":["3"]}},{"code":"Alue","selection":{"filter":"item","values":["KU491","SSS"]}}],"response":{"format":"json-stat2"}}
            """,
            call.Body);
    }

    [Fact]
    public async Task Cells_are_read_in_the_order_of_the_dimensions_with_their_marks()
    {
        await using var source = StandIn.Start();
        source.Then("table-dense.json");

        var answer = await source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None);

        Assert.Equal(
            [
                ("mikkeli", 2021, 13.1m, null), ("mikkeli", 2022, null, ".."), ("mikkeli", 2023, 10.9m, "*"),
                ("koko-maa", 2021, 11.9m, null), ("koko-maa", 2022, 9.8m, null), ("koko-maa", 2023, 9.7m, null),
            ],
            answer.Values());
        Assert.Empty(answer.Problems);
    }

    [Fact]
    public async Task The_answer_tells_its_title_its_day_and_its_source()
    {
        await using var source = StandIn.Start();
        await using var saved = StandIn.Open("table-dense.json");

        var answer = source.PxWeb.Read(saved, Ask.Unemployment());

        Assert.Equal("Työttömyysaste muuttujina Alue, Vuosi, Sukupuoli ja Tiedot", answer.Title);
        Assert.Equal(new DateTime(2025, 11, 20, 6, 0, 0, DateTimeKind.Utc), answer.Updated);
        Assert.Equal(("CC BY 4.0", "Tietolähde: Tilastokeskus"), (answer.Licence, answer.Attribution));
        Assert.Equal($"{source.Address}/PxWeb/api/v1/fi/StatFin/tyonv/12tg.px", answer.Source.ToString());
    }

    [Fact]
    public async Task A_table_of_the_filled_cells_alone_is_read()
    {
        await using var source = StandIn.Start();
        await using var saved = StandIn.Open("table-sparse.json");
        var kuopio = new StatisticsArea("kuopio", PxWebCode: "KU297");

        var answer = source.PxWeb.Read(saved, Ask.UnemploymentBy(new() { ["Tiedot"] = "osuus" }, Ask.Mikkeli, kuopio));

        Assert.Equal([("mikkeli", 2021, 3.5m, null), ("mikkeli", 2023, null, "."), ("kuopio", 2021, null, ".."), ("kuopio", 2023, 4.25m, null)], answer.Values());
        Assert.Empty(answer.Problems);
    }

    [Theory]
    [InlineData("""["", "", "..", ""]""", "..")]
    [InlineData("\"e\"", "e")]
    [InlineData("null", null)]
    public async Task Marks_are_read_in_each_form_that_the_format_allows(string status, string? mark)
    {
        var answer = await ReadAsync($$$"""
            {"id":["Alue","Vuosi"],"size":[2,2],"value":[1,2,null,4],"status":{{{status}}},
             "dimension":{"Alue":{"category":{"index":["SSS","KU491"]} },"Vuosi":{"category":{"index":["2021","2022"] } } } }
            """);
        Assert.Equal(("mikkeli", 2021, null, mark), answer.Values()[0]);
    }

    [Fact]
    public async Task A_dimension_with_several_values_is_not_guessed()
    {
        await using var source = StandIn.Start();
        await using var saved = StandIn.Open("table-dense.json");

        var answer = source.PxWeb.Read(saved, Ask.UnemploymentBy([]));

        Assert.Empty(answer.Rows);
        Assert.Equal("Sukupuoli: Muuttujalla on useita arvoja. Valitse niistä yksi: SSS = Yhteensä, 1 = Miehet.", Assert.Single(answer.Problems).ToString());
    }

    [Theory]
    [InlineData("Sukupuoli", "9", "Sukupuoli", "ei ole arvoa 9")]
    [InlineData("Ikä", "SSS", "Ikä", "Lähde on voinut muuttaa koodejaan")]
    public async Task A_choice_that_the_table_does_not_have_is_told_and_nothing_is_read(string dimension, string value, string place, string words)
    {
        await using var source = StandIn.Start();
        await using var saved = StandIn.Open("table-dense.json");

        var answer = source.PxWeb.Read(saved, Ask.UnemploymentBy(new() { ["Sukupuoli"] = "SSS", [dimension] = value }));

        Assert.Empty(answer.Rows);
        var problem = Assert.Single(answer.Problems);
        Assert.Equal(place, problem.Place);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_the_table_lacks_is_told_and_the_others_are_read()
    {
        await using var source = StandIn.Start();
        await using var saved = StandIn.Open("table-dense.json");

        var answer = source.PxWeb.Read(saved, Ask.Unemployment(new StatisticsArea("kuopio", PxWebCode: "KU297"), new StatisticsArea("kylä"), Ask.Country));

        Assert.Equal(["koko-maa"], answer.Rows.Select(r => r.AreaCode).Distinct());
        Assert.Equal(["Alue: Aluetta KU297 ei ole lähteessä Tilastokeskus.", "Alue: Aluetta kylä ei ole lähteessä Tilastokeskus."], answer.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public async Task Quarters_are_told_and_left_out_and_years_are_found_behind_other_codes()
    {
        var answer = await ReadAsync("""
            {"id":["Alue","Vuosi"],"size":[1,3],"value":[1,2,3],
             "dimension":{"Alue":{"category":{"index":["KU491"]}},"Vuosi":{"category":{"index":["2022Q1","v2","2021"],"label":{"v2":"2022*"}}}}}
            """);
        Assert.Equal([("mikkeli", 2021, 3m), ("mikkeli", 2022, 2m)], answer.Plain());
        Assert.Contains("2022Q1", Assert.Single(answer.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":["Alue","Vuosi"],"size":[1,1],"value":[1,2],"dimension":{"Alue":{"category":{"index":["KU491"]}},"Vuosi":{"category":{"index":["2021"]}}}}""", "value")]
    [InlineData("""{"id":["Alue","Vuosi"],"size":[1,2],"value":[1,2],"dimension":{"Alue":{"category":{"index":["KU491"]}},"Vuosi":{"category":{"index":["2021"]}}}}""", "dimension.Vuosi")]
    [InlineData("""{"id":["Alue","Vuosi"],"size":[1,2],"value":[1,2],"dimension":{"Alue":{"category":{"index":["KU491"]}},"Vuosi":{"category":{"index":{"2021":0,"2022":5}}}}}""", "dimension.Vuosi")]
    [InlineData("""{"id":["Alue","Vuosi"],"size":[1,0],"value":[],"dimension":{"Alue":{"category":{"index":["KU491"]}},"Vuosi":{"category":{"index":[]}}}}""", "dimension.Vuosi")]
    [InlineData("""{"id":["Alue"],"size":[1,2],"value":[1,2],"dimension":{}}""", "id, size")]
    [InlineData("""{"dataset":{"value":[1]}}""", "")]
    [InlineData("[1,2]", "")]
    [InlineData("{\"value\":\n[1,", "rivi 2")]
    public async Task A_file_that_is_no_such_table_gives_one_problem_and_no_exception(string json, string place)
    {
        var answer = await ReadAsync(json);
        Assert.Empty(answer.Rows);
        Assert.Equal(place, Assert.Single(answer.Problems).Place);
    }

    private static async Task<StatisticsAnswer> ReadAsync(string json)
    {
        await using var source = StandIn.Start();
        return source.PxWeb.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), Ask.UnemploymentBy([], Ask.Mikkeli));
    }

    private static void AssertJson(string expected, string actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
