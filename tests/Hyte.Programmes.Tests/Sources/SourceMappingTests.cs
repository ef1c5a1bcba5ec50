using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Statistics;
using Hyte.Statistics.PxWeb;
using Hyte.Statistics.Sotkanet;

namespace Hyte.Programmes.Tests.Sources;

/// <summary>How a source knows a series: typed, checked, stored as text, read again, asked.</summary>
public sealed class SourceMappingTests
{
    private const string Body = """{"query":[{"code":"Vuosi","selection":{"filter":"top","values":["5"]}}],"response":{"format":"csv"}}""";

    private static readonly MappingWording Table = new("pxweb") { Key = "StatFin/tyonv/12tg.px", AreaDimension = "Alue", TimeDimension = "Vuosi", Choices = "Sukupuoli = SSS\r\nIkä=15-74", Body = Body };

    private static readonly StatisticsArea[] Areas = [new("mikkeli", new SotkanetRegion("KUNTA", "491"), "KU491")];

    [Fact]
    public void A_sotkanet_mapping_asks_for_its_indicator_and_gender()
    {
        var mapping = Stored(new MappingWording("sotkanet") { Key = " 4404 ", Gender = "female" });
        Assert.Equal("4404, naiset", mapping.Words);
        var query = Assert.IsType<SotkanetQuery>(mapping.ToQuery(AskedYears.Of(2019, 2021), Areas));
        Assert.Equal((4404, SotkanetGender.Female), (query.IndicatorId, query.Gender));
        Assert.Equal([2019, 2020, 2021], query.Years);
    }

    [Fact]
    public void A_table_is_stored_with_its_query_and_read_back_as_it_was()
    {
        var mapping = Stored(Table);
        var query = Assert.IsType<PxWebQuery>(mapping.ToQuery(AskedYears.Of(2019, 2021), Areas));
        Assert.Equal(("StatFin/tyonv/12tg.px", "Alue", "Vuosi"), (query.Table, query.AreaDimension, query.TimeDimension));
        Assert.Equal(new Dictionary<string, string> { ["Ikä"] = "15-74", ["Sukupuoli"] = "SSS" }, query.Choices);
        Assert.Contains("KU491", query.Body, StringComparison.Ordinal);
        Assert.Contains("\"Ikä\"", mapping.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "total", MappingField.Key)]
    [InlineData("0", "total", MappingField.Key)]
    [InlineData("12a", "total", MappingField.Key)]
    [InlineData("4404", "kaikki", MappingField.Gender)]
    public void What_is_wrong_stands_beside_its_field_in_sotkanet(string key, string gender, MappingField field) =>
        Assert.Equal([field], FaultsOf(new MappingWording("sotkanet") { Key = key, Gender = gender }));

    [Fact]
    public void What_is_wrong_stands_beside_its_field_in_a_table()
    {
        Assert.Equal([MappingField.Key], FaultsOf(Table with { Key = "https://muualla.test/t.px" }));
        Assert.Equal([MappingField.Key], FaultsOf(Table with { Key = "../../admin" }));
        Assert.Equal([MappingField.Key], FaultsOf(Table with { Key = " " }));
        Assert.Equal([MappingField.AreaDimension], FaultsOf(Table with { AreaDimension = null }));
        Assert.Equal([MappingField.TimeDimension], FaultsOf(Table with { TimeDimension = "Alue" }));
        Assert.Equal([MappingField.Choices], FaultsOf(Table with { Choices = "Sukupuoli" }));
        Assert.Equal([MappingField.Choices], FaultsOf(Table with { Choices = "Vuosi = 2019" }));
        Assert.Equal([MappingField.Body], FaultsOf(Table with { Body = "{" }));
        Assert.Equal([MappingField.Body], FaultsOf(Table with { Body = "[]" }));
        Assert.Equal([MappingField.Body], FaultsOf(Table with { Body = $$"""{"query":[],"pad":"{{new string('x', ExternalSeries.LongestQuery)}}"}""" }));
        Assert.Equal([MappingField.Key, MappingField.AreaDimension, MappingField.Body], FaultsOf(new MappingWording("pxweb")));
        Assert.Equal([MappingField.Key], FaultsOf(new MappingWording("muu")));
    }

    [Fact]
    public void What_was_written_past_the_forms_is_not_asked() =>
        Assert.All(new[] { ("sotkanet", "x", "total"), ("pxweb", "t.px", "{"), ("pxweb", "t.px", "null"), ("pxweb", "t.px", """{"area":"a"}"""), ("muu", "1", null) },
            given => Assert.Null(SourceMapping.Read(External(given.Item1, given.Item2, given.Item3))));

    private static IEnumerable<MappingField> FaultsOf(MappingWording wording)
    {
        Assert.Null(SourceMapping.Read(wording, out var faults));
        Assert.All(faults, fault => Assert.NotEmpty(fault.Message));
        return faults.Select(f => f.Field);
    }

    private static SourceMapping Stored(MappingWording wording)
    {
        var typed = SourceMapping.Read(wording, out var faults);
        Assert.Empty(faults);
        var read = SourceMapping.Read(External(typed!.Provider, typed.Key, typed.Query));
        Assert.Equal((typed.Key, typed.Query), (read!.Key, read.Query));
        return read;
    }

    private static ExternalSeries External(string provider, string key, string? query) =>
        new(new IndicatorSeries(new Indicator("m", "Mittari", 1), "kaikki", 1, null, null), provider, key, query);
}
