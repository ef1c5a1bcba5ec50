using System.Text;
using Hyte.Modules;
using Hyte.Statistics.Sotkanet;

namespace Hyte.Statistics.Tests;

public sealed class SotkanetFileTests
{
    private const string Header = "indicator;region;year;gender;primary value;absolute value\n";

    private static readonly StatisticsArea Mikkeli = Ask.Mikkeli.At(193);

    [Theory]
    [InlineData("sotkanet.json")]
    [InlineData("sotkanet.csv")]
    public async Task A_saved_response_is_read_like_a_fetched_one(string file)
    {
        await using var source = StandIn.Start();
        await using var saved = StandIn.Open(file);

        var answer = source.Sotkanet.Read(saved, Ask.Smoking(Mikkeli));

        Assert.Equal([("mikkeli", 2021, 13.4m), ("mikkeli", 2023, 12.9m)], answer.Plain());
        Assert.Empty(answer.Problems);
        Assert.Equal(source.Sotkanet.AddressOf(Ask.Smoking(Mikkeli)), answer.Source);
    }

    public static TheoryData<string, byte[]> Savings => new()
    {
        { "with a byte order mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Header + "4404;193;2021;total;13,4;\n")] },
        { "as UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header + "4404;193;2021;total;13.4;\r\n")] },
        { "in Latin-1", Encoding.Latin1.GetBytes("region_nimi;" + Header + "Järvenpää;4404;193;2021;total;13,4;\n") },
        { "with commas and quotes", Encoding.UTF8.GetBytes(Header.Replace(';', ',') + "4404,193,2021,total,\"13,4\",\n") },
        { "with commas and points", Encoding.UTF8.GetBytes(Header.Replace(';', ',') + "4404,193,2021,TOTAL,13.4,\n") },
        { "with tabs and other columns", Encoding.UTF8.GetBytes("Primary Value\tgender\tyear\tregion\tindicator\textra\n1,34E1\ttotal\t2021\t193\t4404\t\n") },
        { "as JSON with texts", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("""[{"indicator":"4404","region":"193","year":"2021","gender":"total","value":"13,4","classifications":[]}]""")] },
    };

    [Theory]
    [MemberData(nameof(Savings))]
    public async Task A_file_is_read_however_it_was_saved(string how, byte[] bytes)
    {
        await using var source = StandIn.Start();
        var answer = source.Sotkanet.Read(new MemoryStream(bytes), Ask.Smoking([2021], Mikkeli));
        Assert.Equal((how, "mikkeli", 2021, 13.4m), (how, answer.Rows.Single().AreaCode, answer.Rows.Single().Year, answer.Rows.Single().Value));
        Assert.Empty(answer.Problems);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_with_its_line_and_field_and_the_rest_is_read()
    {
        await using var source = StandIn.Start();
        await using var saved = StandIn.Open("sotkanet-faults.csv");
        var kuopio = new StatisticsArea("kuopio", new SotkanetRegion("KUNTA", "297", 161));

        var answer = source.Sotkanet.Read(saved, Ask.Smoking([2021, 2022, 2023], Mikkeli, kuopio));

        Assert.Equal([("mikkeli", 2021, 13.4m), ("kuopio", 2021, null)], answer.Plain());
        Assert.Equal(["rivi 5", "rivi 3, year", "rivi 4, primary value", "rivi 6, primary value", "rivi 7"], answer.Problems.Select(p => p.Place));
    }

    [Fact]
    public async Task A_share_that_is_missing_is_never_replaced_by_a_count_of_cases()
    {
        var answer = await ReadAsync("""
            [{"indicator":4404,"region":193,"year":2021,"gender":"total","value":null,"absValue":9},
             {"indicator":4404,"region":46,"year":2021,"gender":"total","value":3.4,"absValue":900}]
            """);

        Assert.Equal([("mikkeli", 2021, null)], answer.Plain());
        var problem = Assert.Single(answer.Problems);
        Assert.Equal("tietue 1, value", problem.Place);
        Assert.Contains("Absoluuttista arvoa 9 ei luettu", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_of_counts_alone_is_read_and_the_unit_is_to_be_checked()
    {
        var answer = await ReadAsync("""
            [{"indicator":4404,"region":193,"year":2021,"gender":"total","value":"NaN","absValue":9},
             {"indicator":4404,"region":46,"year":2021,"gender":"total","absValue":900}]
            """);

        Assert.Equal([("mikkeli", 2021, 9m)], answer.Plain());
        Assert.Contains("vain absoluuttisia arvoja", Assert.Single(answer.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "ei ole yhtään arvoa")]
    [InlineData("""[{"indicator":127,"region":193,"year":2021,"gender":"total","value":1}]""", "Siinä on: 127")]
    [InlineData("""[{"indicator":4404,"region":193,"year":2021,"gender":"female","value":1}]""", "sukupuolelle total")]
    [InlineData("""[{"indicator":4404,"region":46,"year":2021,"gender":"total","value":1}]""", "pyydettyjen alueiden")]
    public async Task A_response_without_what_was_asked_says_what_is_missing(string json, string words)
    {
        var answer = await ReadAsync(json);
        Assert.Empty(answer.Rows);
        Assert.Contains(words, Assert.Single(answer.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"indicator\":4404,\n\"region\":", "rivi 2")]
    [InlineData("{\"error\":\"huolto\"}", "")]
    [InlineData("<html>Huoltokatko</html>", "rivi 1")]
    [InlineData("", "rivi 1")]
    public async Task A_file_of_another_kind_gives_one_problem_and_no_exception(string text, string place)
    {
        var answer = await ReadAsync(text);
        Assert.Empty(answer.Rows);
        Assert.Equal(place, Assert.Single(answer.Problems).Place);
    }

    [Fact]
    public async Task A_fault_on_every_row_is_told_a_bounded_number_of_times()
    {
        var answer = await ReadAsync(Header + string.Concat(Enumerable.Repeat("4404;193;2021\n", 1000)));
        Assert.Equal(51, answer.Problems.Count);
        Assert.Contains("951", answer.Problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_not_read()
    {
        await using var source = StandIn.Start(("LargestResponse", "1000"));
        var answer = source.Sotkanet.Read(new MemoryStream(new byte[2000]), Ask.Smoking(Mikkeli));
        Assert.StartsWith("Tiedosto on suurempi", Assert.Single(answer.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_internal_number_the_file_tells_where_to_get_it_and_a_saved_list_of_regions_gives_it()
    {
        await using var source = StandIn.Start(("Enabled", "false"));
        await using (var saved = StandIn.Open("sotkanet.csv"))
        {
            var lost = source.Sotkanet.Read(saved, Ask.Smoking());
            Assert.Empty(lost.Rows);
            Assert.Equal($"Alueen KUNTA/491 sisäistä numeroa Sotkanetissa ei tiedetä. Lue myös aluelista, jonka saa osoitteesta {source.Address}/rest/1.1/regions.", Assert.Single(lost.Problems).Message);
        }

        await using var list = StandIn.Open("regions.json");
        var regions = SotkanetRegions.Read(list);
        await using var again = StandIn.Open("sotkanet.csv");
        Assert.Equal(2, source.Sotkanet.Read(again, Ask.Smoking(regions.Locate(Ask.Mikkeli))).Rows.Count);
    }

    [Fact]
    public void The_same_code_in_two_categories_is_two_regions_and_twice_in_one_is_none()
    {
        using var list = StandIn.Open("regions.json");
        var regions = SotkanetRegions.Read(list);
        Assert.Equal((193, 77, 161, 46), (regions.IdOf("KUNTA", "491"), regions.IdOf("seutukunta", "491"), regions.IdOf("KUNTA", "297"), regions.IdOf("KUNTA", "091")));
        Assert.Null(regions.IdOf("ALUE", "10"));
        Assert.Null(regions.IdOf("KUNTA", "91"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("indicator;region")]
    public void Another_file_is_no_list_of_regions(string text) =>
        Assert.Equal("statistics.file", Assert.Throws<RuleBrokenException>(() => SotkanetRegions.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))).Code);

    private static async Task<StatisticsAnswer> ReadAsync(string text)
    {
        await using var source = StandIn.Start();
        return source.Sotkanet.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), Ask.Smoking([2021], Mikkeli));
    }
}
