using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;
using Hyte.Statistics.Tests;
using Microsoft.AspNetCore.Http;
using static Hyte.Host.Tests.SourcePages;

namespace Hyte.Host.Tests;

/// <summary>With a way out: asked, looked at, ticked, taken. Nothing is asked before a person says so, and nobody's change is overwritten.</summary>
public sealed class SourceFetchTests : IAsyncLifetime
{
    private readonly SourceServer _source = SourceServer.Start();
    private HyteApp _app = null!;
    private HttpClient _person = null!;
    private SourcePages _pages = null!;
    private DatabaseFile _welfare = null!;

    public async Task InitializeAsync()
    {
        _app = HyteApp.Start([.. _source.Settings, ("Hyte:Statistics:Tries", "1")]);
        _person = await _app.SignInAsync(StandardRoles.Coordinator);
        _pages = new SourcePages(_person);
        _welfare = new DatabaseFile(_app.DataDirectory, "welfare");
        await _pages.MapAsync(await SeriesAsync("4-5-lk"), "4404");
        await _pages.MapAsync(await SeriesAsync("8-9-lk"), "4405");
    }

    public async Task DisposeAsync()
    {
        _person.Dispose();
        await _app.DisposeAsync();
        await _source.DisposeAsync();
    }

    [Fact]
    public async Task A_series_is_fetched_looked_at_and_taken_and_what_changed_meanwhile_is_not_overwritten()
    {
        foreach (var path in (string[])[List, $"{List}/fetch?mapping=1", $"{List}/{await SeriesAsync("4-5-lk")}"]) await HyteApp.ReadAsync(_person, path);
        Assert.Empty(_source.Calls);

        _source.Then("regions.json").Then(Answer(4404, (2017, 90.8m), (2019, 91.5m), (2021, 90.0m)));
        using var fetched = await _pages.AskAsync($"{List}/fetch?mapping=1&from=2017&to=2021", "Fetch");
        var preview = await _pages.FollowAsync(fetched);
        Assert.Equal(["/rest/1.1/regions", "/rest/1.1/json?indicator=4404&years=2017&years=2018&years=2019&years=2020&years=2021&genders=total"], _source.Calls.Select(c => c.Address));
        Assert.Equal("uusia 1 · muuttuvia 1 · jo tallessa 1", Words(preview.QuerySelector(".hy-result__count")));

        await _welfare.ExecuteAsync($"UPDATE observation SET Number = '90.1', Version = Version + 1, ChangedByName = 'tilastosihteeri' WHERE Year = 2019 AND SeriesId = {await SeriesAsync("4-5-lk")} AND AreaId = 1");
        var result = await _pages.TakeAsync(preview, preview.QuerySelectorAll<IHtmlInputElement>("input[name=tick]").Select(i => i.Value).ToArray());
        Assert.Equal("3 riviä: lisätty 1, muuttunut välissä 1, jo tallessa 1.", Words(result.QuerySelector(".hy-result__count")));
        Assert.Contains("tilastosihteeri tallensi arvon", Words(result.QuerySelector("table")), StringComparison.Ordinal);
        Assert.Equal([(2017, 90.8m), (2019, 90.1m), (2021, 90.0m)], (await _pages.ValuesAsync("tyytyvaisyys-elamaan", "4-5-lk")).Select(v => (v.Year, v.Value!.Value)));

        // The preview shows theirs now, and whoever has seen it may decide.
        var again = await HyteApp.ReadAsync(_person, result.QuerySelector(".hy-notice--warning a")!.GetAttribute("href")!);
        Assert.Contains(Rows(again), row => row.Contains("90,1 % tilastosihteeri", StringComparison.Ordinal));
        await _pages.TakeAsync(again, again.QuerySelectorAll<IHtmlInputElement>("input[name=tick]").Select(i => i.Value).ToArray());
        Assert.Equal((91.5m, "sotkanet"), (await _pages.ValuesAsync("tyytyvaisyys-elamaan", "4-5-lk")).Where(v => v.Year == 2019).Select(v => (v.Value!.Value, v.Source!)).Single());
    }

    [Fact]
    public async Task One_series_that_fails_does_not_stop_the_other_and_is_told()
    {
        _source.Then("regions.json").Then(StatusCodes.Status404NotFound).Then(Answer(4405, (2021, 77m)));
        using var fetched = await _pages.AskAsync($"{List}/fetch?mapping=1&mapping=2", "Fetch");
        var preview = await _pages.FollowAsync(fetched);
        Assert.Equal("uusia 1 · vastaus puuttuu 1 sarjalta", Words(preview.QuerySelector(".hy-result__count")));
        Assert.Contains("HTTP 404", Words(preview.QuerySelector(".hy-notice--warning")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_does_not_answer_is_asked_once_and_the_page_says_what_to_do()
    {
        _source.Then(StatusCodes.Status503ServiceUnavailable);
        using var answer = await _pages.AskAsync($"{List}/fetch?mapping=1&mapping=2", "Fetch");
        var page = await ParseAsync(answer);
        var notice = Words(page.QuerySelector(".hy-notice--warning"));
        Assert.Contains("Sotkanet ei vastannut", notice, StringComparison.Ordinal);
        Assert.Contains("lukea tallennetun tiedoston", notice, StringComparison.Ordinal);
        Assert.Single(_source.Calls);
        Assert.Equal(2, page.QuerySelectorAll("input[name=mapping]:checked").Length);
    }

    [Fact]
    public async Task Years_that_cannot_be_read_come_back_as_they_were_typed_and_nothing_is_asked()
    {
        using var answer = await HyteApp.PostAsync(_person, $"{List}/fetch?mapping=1", $"{List}/fetch?handler=Fetch", ("mapping", "1"), ("from", "kaikki"), ("to", "2021"), ("at", "1"));
        var page = await ParseAsync(answer);
        Assert.Equal(("kaikki", "true"), (page.QuerySelector<IHtmlInputElement>("#From")!.Value, page.QuerySelector("#From")!.GetAttribute("aria-invalid")));
        Assert.NotNull(page.QuerySelector(".hy-errors a[href='#From']"));
        Assert.Empty(_source.Calls);
    }

    [Fact]
    public async Task A_tick_that_was_made_up_takes_nothing()
    {
        _source.Then("regions.json").Then(Answer(4404, (2019, 91.5m), (2025, null)));
        using var fetched = await _pages.AskAsync($"{List}/fetch?mapping=1", "Fetch");
        var result = await _pages.TakeAsync(await _pages.FollowAsync(fetched), "0.1.0", "9.9.9", "x", "0.0", "0.0.-1");
        Assert.Equal("2 riviä: jätetty tuomatta 1, ei tunnistettu 1.", Words(result.QuerySelector(".hy-result__count")));
        Assert.Equal([90.8m, 90.6m], (await _pages.ValuesAsync("tyytyvaisyys-elamaan", "4-5-lk")).Select(v => v.Value!.Value));
    }

    private static Func<HttpContext, Task> Answer(int indicator, params (int Year, decimal? Value)[] rows) => context => context.Response.WriteAsync(Sotkanet(indicator, rows));

    private Task<long> SeriesAsync(string code) => _welfare.NumberAsync($"SELECT s.Id FROM series s JOIN indicator i ON i.Id = s.IndicatorId WHERE i.Code = 'tyytyvaisyys-elamaan' AND s.Code = '{code}'");
}
