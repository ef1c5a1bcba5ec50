using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;
using Hyte.Statistics.Tests;
using static Hyte.Host.Tests.SourcePages;

namespace Hyte.Host.Tests;

/// <summary>An intranet without a way out: the page says that nothing is fetched, and a saved response is as good.</summary>
public sealed class SourceFileTests(IndicatorProduct product) : IClassFixture<IndicatorProduct>
{
    private readonly SourcePages _pages = new(product[StandardRoles.Coordinator]);

    private static string Regions => File.ReadAllText(SourceServer.PathOf("regions.json"));

    [Fact]
    public async Task The_list_says_plainly_that_nothing_is_fetched_and_what_to_do()
    {
        var page = await product.ReadAsync(List, StandardRoles.Coordinator);
        var notice = Words(page.QuerySelector(".hy-notice"));
        Assert.Contains("Haku verkosta ei ole käytössä", notice, StringComparison.Ordinal);
        Assert.Contains("Lue tiedosto", notice, StringComparison.Ordinal);
        Assert.Contains("sotkanet.fi", Words(page.QuerySelector("#content details")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetching_is_refused_calmly_when_it_is_not_switched_on()
    {
        var fetch = await MappedAsync("tyytyvaisyys-elamaan", "8-9-lk", "4401");
        Assert.DoesNotContain((await product.ReadAsync(fetch, StandardRoles.Coordinator)).QuerySelectorAll("#content button"), b => Words(b) == "Hae");
        using var answer = await _pages.AskAsync(fetch, "Fetch");
        Assert.Contains("Ulkoisten lähteiden haku ei ole käytössä", Words((await ParseAsync(answer)).QuerySelector(".hy-notice--warning")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_response_is_read_looked_at_and_taken()
    {
        var fetch = await MappedAsync("tyytyvaisyys-elamaan", "4-5-lk", "4404");
        var form = await product.ReadAsync(fetch, StandardRoles.Coordinator);
        Assert.Contains(form.QuerySelectorAll("#content ol a"), a => a.GetAttribute("href")!.StartsWith("https://sotkanet.fi/rest/1.1/json?indicator=4404&years=", StringComparison.Ordinal));
        Assert.Contains(form.QuerySelectorAll("#content ol a"), a => a.GetAttribute("href") == "https://sotkanet.fi/rest/1.1/regions");

        var response = Sotkanet(4404, (2017, 90.8m), (2019, 91.5m), (2021, 90.0m), (2023, 250m), (2025, null));
        using (var incomplete = await _pages.AskAsync(fetch, "Read", ("file", response)))
        {
            Assert.Contains("aluelista", Words((await ParseAsync(incomplete)).QuerySelector("#regions-error")), StringComparison.Ordinal);
        }

        using var read = await _pages.AskAsync(fetch, "Read", ("file", response), ("regions", Regions));
        var preview = await _pages.FollowAsync(read);
        Assert.Equal("uusia 1 · muuttuvia 1 · jo tallessa 1 · ei tunnistettu 1 · hylätty 1", Words(preview.QuerySelector(".hy-result__count")));
        Assert.Equal("Mikkeli 2021", Words(Assert.Single(preview.QuerySelectorAll<IHtmlInputElement>("input[name=tick]:checked")).Closest("tr")!.QuerySelector("th")));
        Assert.Contains(Rows(preview), row => row.StartsWith("Tuo Mikkeli 2019 | Mikkeli 2019 | 90,6 %", StringComparison.Ordinal) && row.Contains("91,5 % | Muuttuu", StringComparison.Ordinal));
        Assert.Equal(2, (await _pages.ValuesAsync("tyytyvaisyys-elamaan", "4-5-lk")).Count);

        var result = await _pages.TakeAsync(preview);
        Assert.Equal("5 riviä: lisätty 1, jätetty tuomatta 1, jo tallessa 1, ei tunnistettu 1, hylätty 1.", Words(result.QuerySelector(".hy-result__count")));
        Assert.Equal(5, Rows(result).Count);
        Assert.Contains("CC BY 4.0", Words(result.QuerySelector("dl")), StringComparison.Ordinal);
        var today = product.Of("welfare").ListAsync("SELECT RetrievedOn FROM observation WHERE Source = 'sotkanet' AND Year = 2021 AND SeriesId = (SELECT s.Id FROM series s JOIN indicator i ON i.Id = s.IndicatorId WHERE i.Code = 'tyytyvaisyys-elamaan' AND s.Code = '4-5-lk')", row => row.GetString(0));
        Assert.Equal(
            [(2017, 90.8m, "S1", null, null), (2019, 90.6m, "S1", null, null), (2021, 90.0m, "sotkanet", (await today)[0], null)],
            await _pages.ValuesAsync("tyytyvaisyys-elamaan", "4-5-lk"));

        // The list of regions was given once; the next file does without. The changed value is taken when a person ticks it.
        using var again = await _pages.AskAsync(fetch, "Read", ("file", response));
        var second = await _pages.FollowAsync(again);
        await _pages.TakeAsync(second, second.QuerySelectorAll<IHtmlInputElement>("input[name=tick]").Select(i => i.Value).ToArray());
        Assert.Equal(91.5m, (await _pages.ValuesAsync("tyytyvaisyys-elamaan", "4-5-lk")).Single(v => v.Year == 2019).Value);
        Assert.Contains(await product.Of("welfare").ListAsync("SELECT Changes FROM history WHERE RecordType = 'Observation'", row => row.GetString(0)), c => c.Contains("\"Before\":\"90.6\",\"After\":\"91.5\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_something_else_is_refused_beside_the_field()
    {
        var fetch = await MappedAsync("tyytyvaisyys-elamaan", "lukio", "4405");
        using var other = await _pages.AskAsync(fetch, "Read", ("file", Sotkanet(1, (2019, 1m))), ("regions", Regions));
        Assert.Contains("Vastauksessa ei ole indikaattoria 4405", Words((await ParseAsync(other)).QuerySelector("#file-error")), StringComparison.Ordinal);
        using var notRegions = await _pages.AskAsync(fetch, "Read", ("file", Sotkanet(4405, (2019, 1m))), ("regions", "[]"));
        Assert.Contains("Tämä ei ole Sotkanetin aluelista", Words((await ParseAsync(notRegions)).QuerySelector("#regions-error")), StringComparison.Ordinal);
        using var nothing = await _pages.AskAsync(fetch, "Read");
        Assert.NotNull((await ParseAsync(nothing)).QuerySelector(".hy-errors a[href='#file']"));
    }

    [Fact]
    public async Task What_is_not_kept_any_more_is_said()
    {
        foreach (var page in (string[])["import", "result"])
        {
            using var answer = await product[StandardRoles.Coordinator].GetAsync(new Uri($"{List}/{page}?key=0123456789abcdef0123456789abcdef", UriKind.Relative));
            Assert.Equal(System.Net.HttpStatusCode.Gone, answer.StatusCode);
            Assert.Contains("ei enää ole", Words((await ParseAsync(answer)).QuerySelector(".hy-empty")), StringComparison.Ordinal);
        }
    }

    private async Task<string> MappedAsync(string indicator, string series, string key)
    {
        var welfare = product.Of("welfare");
        var id = await welfare.NumberAsync($"SELECT s.Id FROM series s JOIN indicator i ON i.Id = s.IndicatorId WHERE i.Code = '{indicator}' AND s.Code = '{series}'");
        await _pages.MapAsync(id, key);
        return $"{List}/fetch?mapping={await welfare.NumberAsync($"SELECT Id FROM external_series WHERE SeriesId = {id}")}";
    }
}
