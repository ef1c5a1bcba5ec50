using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;
using static Hyte.Host.Tests.SourcePages;

namespace Hyte.Host.Tests;

/// <summary>How a source knows a series is edited on a page: refused beside the field, never overwritten unseen, with its history.</summary>
public sealed class SourceMappingPageTests(IndicatorProduct product) : IClassFixture<IndicatorProduct>
{
    private const string Body = """{"query":[{"code":"Vuosi","selection":{"filter":"top","values":["5"]}}],"response":{"format":"csv"}}""";

    [Fact]
    public async Task Every_series_is_listed_with_or_without_a_source_and_the_address_narrows_the_list()
    {
        await new SourcePages(product[StandardRoles.Coordinator]).MapAsync(9, "4400");
        var all = await product.ReadAsync(List, StandardRoles.Coordinator);
        Assert.Equal($"{await product.Of("welfare").NumberAsync("SELECT count(*) FROM series")} sarjaa", Words(all.QuerySelector(".hy-result__count")));
        var mapped = await product.ReadAsync($"{List}?source=sotkanet", StandardRoles.Coordinator);
        Assert.Contains(Rows(mapped), row => row.Contains("4400, yhteensä", StringComparison.Ordinal) && row.Contains("ei tuotu · Lue tiedosto", StringComparison.Ordinal));
        var one = await product.ReadAsync($"{List}?indicator=tyytyvaisyys-elamaan", StandardRoles.Coordinator);
        Assert.Equal("4 sarjaa", Words(one.QuerySelector(".hy-result__count")));
        var none = await product.ReadAsync($"{List}?source=pxweb&indicator=raittius", StandardRoles.Coordinator);
        Assert.Equal(List, none.QuerySelector(".hy-empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_table_is_checked_field_by_field_and_nothing_typed_is_lost()
    {
        using var refused = await SaveAsync(20, "pxweb", 0, ("Input.Key", "http://muualla.test/t.px"), ("Input.AreaDimension", "Alue"), ("Input.TimeDimension", "Alue"), ("Input.Choices", "Sukupuoli"), ("Input.Body", "{\"query\": 1}"));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var page = await ParseAsync(refused);
        Assert.All((string[])["Key", "TimeDimension", "Choices", "Body"], field => Assert.NotNull(page.QuerySelector($"#Input_{field}-error")));
        Assert.Null(page.QuerySelector("#Input_AreaDimension-error"));
        Assert.Equal(("http://muualla.test/t.px", "{\"query\": 1}"), (page.QuerySelector<IHtmlInputElement>("#Input_Key")!.Value, page.QuerySelector("#Input_Body")!.TextContent.Trim()));

        using var saved = await SaveAsync(20, "pxweb", 0, Table("SSS"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Sukupuoli = SSS", (await ReadAsync(20, "pxweb")).QuerySelector("#Input_Choices")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_slower_of_two_sees_both_and_the_history_tells_what_changed_and_was_removed()
    {
        using var first = await SaveAsync(21, "pxweb", 0, Table("SSS"));
        using var faster = await SaveAsync(21, "pxweb", 1, Table("1"));
        using var slower = await SaveAsync(21, "pxweb", 1, Table("2"));
        Assert.Equal(HttpStatusCode.Conflict, slower.StatusCode);
        var page = await ParseAsync(slower);
        Assert.Equal(["Muiden muuttujien arvot | Sukupuoli = 1 | Sukupuoli = 2"], Rows(page));
        Assert.Equal(("2", "Sukupuoli = 2"), (page.QuerySelector<IHtmlInputElement>("#Input_Version")!.Value, page.QuerySelector("#Input_Choices")!.TextContent.Trim()));

        using var stale = await PostAsync(21, "pxweb&handler=Remove", ("Input.Version", "1"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        using var removed = await PostAsync(21, "pxweb&handler=Remove", ("Input.Version", "2"));
        Assert.Equal(List, removed.Headers.Location!.OriginalString);
        var after = await ReadAsync(21, "pxweb");
        Assert.Equal(["Tilastokeskus: Poistettu", "Tilastokeskus: Muutettu"], after.QuerySelectorAll("#content ol strong").Select(Words));
        Assert.Equal("", after.QuerySelector("#Input_Choices")!.TextContent.Trim());
    }

    [Fact]
    public async Task Those_who_may_not_edit_indicators_are_refused()
    {
        foreach (var path in (string[])[List, $"{List}/1", $"{List}/fetch", $"{List}/import", $"{List}/result"])
        {
            using var answer = await product[StandardRoles.Management].GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden || answer.Headers.Location?.OriginalString.Contains("/account/", StringComparison.Ordinal) == true, path);
        }
    }

    private static (string, string)[] Table(string gender) =>
        [("Input.Key", "StatFin/tyonv/12tg.px"), ("Input.AreaDimension", "Alue"), ("Input.TimeDimension", "Vuosi"), ("Input.Choices", $"Sukupuoli = {gender}"), ("Input.Body", Body)];

    private Task<IHtmlDocument> ReadAsync(int series, string provider) => product.ReadAsync($"{List}/{series}?provider={provider}", StandardRoles.Coordinator);

    private Task<HttpResponseMessage> SaveAsync(int series, string provider, int version, params (string, string)[] fields) => PostAsync(series, provider, [("Input.Version", $"{version}"), .. fields]);

    private Task<HttpResponseMessage> PostAsync(int series, string provider, params (string, string)[] fields) =>
        HyteApp.PostAsync(product[StandardRoles.Coordinator], $"{List}/{series}?provider=pxweb", $"{List}/{series}?provider={provider}", fields);
}
