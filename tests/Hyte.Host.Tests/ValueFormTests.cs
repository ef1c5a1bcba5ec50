using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hyte.Host.Tests;

/// <summary>One value is added, corrected, described and removed by its own form.</summary>
public sealed class ValueFormTests(ValueGridTests.Product product) : IClassFixture<ValueGridTests.Product>
{
    private HttpClient Coordinator => product.Coordinator;

    [Fact]
    public async Task A_missing_value_of_several_years_is_added_with_its_reason_and_a_note()
    {
        var form = await AddAsync("hyva-elamanlaatu");
        form.With("Input.Year", "2014").With("Input.FromYear", "2012").With("Input.Kind", "missing").With("Input.Reason", "not-collected").With("Input.Note", "Kysely jäi väliin");
        using var answer = await form.SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var row = Assert.Single(await product.Welfare.ListAsync(
            $"SELECT FromYear, Year, Missing, Note FROM observation o WHERE {Of("hyva-elamanlaatu")} AND Year = 2014", r => (r.GetInt64(0), r.GetInt64(1), r.GetString(2), r.GetString(3))));
        Assert.Equal((2012, 2014, "NotCollected", "Kysely jäi väliin"), row);
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays()
    {
        var form = await AddAsync("hyva-elamanlaatu");
        form.With("Input.Year", "2013").With("Input.Number", "12 5").With("Input.Note", "Tämä säilyy");
        using var answer = await form.SendAsync(Coordinator);
        var page = await EntryForm.ParseAsync(answer);
        Assert.Equal("12 5", page.QuerySelector("#Input_Number")!.GetAttribute("value"));
        Assert.Equal("true", page.QuerySelector("#Input_Number")!.GetAttribute("aria-invalid"));
        Assert.Equal("Tämä säilyy", page.QuerySelector<IHtmlTextAreaElement>("#Input_Note")!.Value);
        Assert.Equal("#Input_Number", page.QuerySelector(".hy-errors a")!.GetAttribute("href"));

        using var empty = await (await AddAsync("hyva-elamanlaatu")).With("Input.Year", "2013").SendAsync(Coordinator);
        Assert.Contains("Anna arvo", (await EntryForm.ParseAsync(empty)).QuerySelector("#Input_Number-error")!.TextContent, StringComparison.Ordinal);
        using var future = await (await AddAsync("hyva-elamanlaatu")).With("Input.Year", "2190").With("Input.Number", "5").SendAsync(Coordinator);
        Assert.Contains("tulevaisuudessa", (await EntryForm.ParseAsync(future)).QuerySelector("#Input_Year-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_baseline_takes_the_mark_from_the_old_one()
    {
        var form = await CorrectAsync("yksinaisyys-nuoret", "o.Year = 2019 AND o.IsBaseline = 0");
        using var answer = await form.With("Input.IsBaseline", "true").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var id = await ObservationAsync("yksinaisyys-nuoret", "o.Year = 2019 AND o.IsBaseline = 1");
        Assert.Equal([2019], await product.Welfare.ListAsync(
            $"SELECT Year FROM observation WHERE IsBaseline = 1 AND (SeriesId, AreaId) = (SELECT SeriesId, AreaId FROM observation WHERE Id = {id})", r => r.GetInt32(0)));
    }

    [Fact]
    public async Task A_removed_value_comes_back_under_its_own_key_with_its_history()
    {
        var id = await ObservationAsync("raittius", "o.Year = 2019");
        var path = $"{Form("raittius")}?observation={id}";
        var corrected = await EntryForm.OpenAsync(Coordinator, path);
        using var noted = await corrected.With("Input.Note", "Ennen poistoa").With("Input.Doubt", "Tarkista lähteestä").SendAsync(Coordinator);
        var before = await RowAsync(id);

        using var removed = await (await EntryForm.OpenAsync(Coordinator, path)).SendAsync(Coordinator, "Delete");
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Equal(0, await product.Welfare.NumberAsync($"SELECT count(*) FROM observation WHERE Id = {id}"));

        var page = await HyteApp.ReadAsync(Coordinator, removed.Headers.Location!.OriginalString);
        var undo = EntryForm.Of(page, "form:has(button[name=removed])");
        var key = page.QuerySelector("button[name=removed]")!.GetAttribute("value");
        using var restored = await undo.With("removed", key).SendAsync(Coordinator);
        Assert.Equal(before, await RowAsync(id));
        Assert.True(await product.Welfare.NumberAsync($"SELECT count(*) FROM history WHERE RecordType = 'Observation' AND RecordId = {id}") >= 2);

        // Pressed twice, it brings back nothing twice.
        using var twice = await undo.SendAsync(Coordinator);
        Assert.Contains("ei voi enää kumota", (await HyteApp.ReadAsync(Coordinator, twice.Headers.Location!.OriginalString)).QuerySelector(".hy-notice")!.TextContent, StringComparison.Ordinal);
        // The history is the indicator's own: another indicator's page restores nothing of it.
        using var elsewhere = await (await EntryForm.OpenAsync(Coordinator, path)).SendAsync(Coordinator, "Delete");
        using var wrong = await HyteApp.PostAsync(Coordinator, product.Values("pyll-indeksi"), product.Values("pyll-indeksi") + "?handler=Undo", ("removed", $"{long.Parse(key!, System.Globalization.CultureInfo.InvariantCulture) + 1}"));
        Assert.Equal(0, await product.Welfare.NumberAsync($"SELECT count(*) FROM observation WHERE Id = {id}"));
    }

    [Fact]
    public async Task Two_people_at_once_the_second_sees_what_differs_and_decides()
    {
        var id = await ObservationAsync("keskusteluyhteys-vanhempiin", "o.Year = 2019");
        var path = $"{Form("keskusteluyhteys-vanhempiin")}?observation={id}";
        var second = await EntryForm.OpenAsync(Coordinator, path);
        using var first = await (await EntryForm.OpenAsync(Coordinator, path)).With("Input.Note", "Ensimmäisen huomautus").SendAsync(Coordinator);

        using var lost = await second.With("Input.Note", "Toisen huomautus").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Conflict, lost.StatusCode);
        var both = EntryForm.Of(await EntryForm.ParseAsync(lost));
        Assert.Contains("Ensimmäisen huomautus", both.Page.QuerySelector("#content table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Toisen huomautus", both.Page.QuerySelector("#content table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ensimmäisen huomautus", (await RowAsync(id)).Note);

        using var decided = await both.With("Confirm", both.Page.QuerySelector("input[name=Confirm]")!.GetAttribute("value")).SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Equal("Toisen huomautus", (await RowAsync(id)).Note);
        var history = (await HyteApp.ReadAsync(Coordinator, path)).QuerySelector(".hy-rows")!;
        Assert.Contains("Ensimmäisen", history.TextContent, StringComparison.Ordinal);
    }

    private static string Of(string code) => $"o.SeriesId IN (SELECT s.Id FROM series s JOIN indicator i ON s.IndicatorId = i.Id WHERE i.Code = '{code}')";

    private string Form(string code) => product.Values(code)[..^1];

    private Task<EntryForm> AddAsync(string code) => EntryForm.OpenAsync(Coordinator, Form(code));

    private async Task<EntryForm> CorrectAsync(string code, string where) => await EntryForm.OpenAsync(Coordinator, $"{Form(code)}?observation={await ObservationAsync(code, where)}");

    private Task<long> ObservationAsync(string code, string where) => product.Welfare.NumberAsync($"SELECT o.Id FROM observation o WHERE {Of(code)} AND {where} ORDER BY o.Id LIMIT 1");

    private async Task<(double? Number, string? Note, string? Doubt, bool IsBaseline, string? Round)> RowAsync(long id) => (await product.Welfare.ListAsync(
        $"SELECT Number, Note, Doubt, IsBaseline, Round FROM observation WHERE Id = {id}",
        r => ((double?)(r.IsDBNull(0) ? null : r.GetDouble(0)), r.IsDBNull(1) ? null : r.GetString(1), r.IsDBNull(2) ? null : r.GetString(2), r.GetBoolean(3), r.IsDBNull(4) ? null : r.GetString(4)))).Single();
}
