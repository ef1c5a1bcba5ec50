using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hyte.Host.Tests;

/// <summary>Indicators, their series, targets, comparability, ties and areas are changed on pages, and no indicator is ever removed.</summary>
public sealed class IndicatorEditingTests(ValueGridTests.Product product) : IClassFixture<ValueGridTests.Product>
{
    private HttpClient Coordinator => product.Coordinator;

    [Fact]
    public async Task A_new_indicator_gets_a_code_a_series_and_a_focus_area_and_takes_values()
    {
        var form = await EntryForm.OpenAsync(Coordinator, "/welfare/indicators/new");
        form.With("Input.Name", "Ulkona liikkuvat ikäihmiset").With("Input.Unit", "%").With("Input.Minimum", "0").With("Input.Maximum", "100").With("Input.Threshold", "0,5");
        using var added = await form.SendAsync(Coordinator);
        Assert.EndsWith("/edit/series", added.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var id = await product.Welfare.NumberAsync("SELECT Id FROM indicator WHERE Code = 'ulkona-liikkuvat-ikaihmiset'");
        Assert.Equal(1, await product.Welfare.NumberAsync($"SELECT count(*) FROM indicator_link WHERE IndicatorId = {id}"));

        var grid = await EntryForm.OpenAsync(Coordinator, $"/welfare/indicators/{id}/values?years=2020");
        using var saved = await grid.Typing("Mikkeli, 2020", "55").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        // A second indicator of the same name gets a code of its own.
        using var twin = await (await EntryForm.OpenAsync(Coordinator, "/welfare/indicators/new")).With("Input.Name", "Ulkona liikkuvat ikäihmiset").SendAsync(Coordinator);
        Assert.Equal(1, await product.Welfare.NumberAsync("SELECT count(*) FROM indicator WHERE Code = 'ulkona-liikkuvat-ikaihmiset-2'"));
    }

    [Fact]
    public async Task Several_values_of_a_series_without_a_year_are_told_apart_by_their_order()
    {
        await product.Welfare.ExecuteAsync("""
            UPDATE observation SET YearIsKnown = 0, IsBaseline = 0
            WHERE SeriesId IN (SELECT s.Id FROM series s JOIN indicator i ON i.Id = s.IndicatorId WHERE i.Code = 'humalajuominen' AND s.Code IN ('lukio', 'amm'));
            UPDATE data_version SET Value = Value + 1;
            """);
        var page = await HyteApp.ReadAsync(Coordinator, $"/welfare/indicators/{await product.Welfare.NumberAsync("SELECT Id FROM indicator WHERE Code = 'humalajuominen'")}");
        var table = page.QuerySelectorAll("#content table").Single(t => t.QuerySelector("caption")!.TextContent.EndsWith("alueittain ja vuosittain", StringComparison.Ordinal));
        Assert.Equal(
            ["2017 lähtötilanne", "2019", "Vuosi ei tiedossa", "Vuosi ei tiedossa (2. tieto)"],
            table.QuerySelectorAll("thead th").Skip(1).Select(h => string.Join(' ', h.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field()
    {
        var form = await EntryForm.OpenAsync(Coordinator, Edit("hyva-elamanlaatu"));
        form.With("Input.Name", " ").With("Input.Decimals", "yksi").With("Input.Threshold", "1.500");
        using var answer = await form.SendAsync(Coordinator);
        var page = await EntryForm.ParseAsync(answer);
        Assert.NotNull(page.QuerySelector("#Input_Decimals-error"));
        Assert.Contains("1500 tai 1,500", page.QuerySelector("#Input_Threshold-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("yksi", page.QuerySelector("#Input_Decimals")!.GetAttribute("value"));

        using var nameless = await (await EntryForm.OpenAsync(Coordinator, Edit("hyva-elamanlaatu"))).With("Input.Name", " ").SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(nameless)).QuerySelector("#Input_Name-error"));
        using var upside = await (await EntryForm.OpenAsync(Coordinator, Edit("hyva-elamanlaatu"))).With("Input.Minimum", "5").With("Input.Maximum", "4").SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(upside)).QuerySelector("#Input_Maximum-error"));
    }

    [Fact]
    public async Task Two_people_at_once_the_second_sees_both_texts_and_decides()
    {
        var second = await EntryForm.OpenAsync(Coordinator, Edit("raittius"));
        using var first = await (await EntryForm.OpenAsync(Coordinator, Edit("raittius"))).With("Input.Method", "Ensimmäisen menetelmä").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var lost = await second.With("Input.Method", "Toisen menetelmä").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Conflict, lost.StatusCode);
        var both = await EntryForm.ParseAsync(lost);
        var row = Assert.Single(both.QuerySelectorAll("#content table tbody tr"));
        Assert.Contains("Ensimmäisen menetelmä", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Toisen menetelmä", row.TextContent, StringComparison.Ordinal);
        using var decided = await EntryForm.Of(both).SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Equal("Toisen menetelmä", (await HyteApp.ReadAsync(Coordinator, Edit("raittius"))).QuerySelector<IHtmlTextAreaElement>("#Input_Method")!.Value);
    }

    [Fact]
    public async Task Following_ends_with_a_reason_and_goes_on_again_and_the_figures_stay()
    {
        var before = await product.Welfare.NumberAsync("SELECT count(*) FROM observation");
        var end = await EntryForm.OpenAsync(Coordinator, Edit("kannabiksen-kaytto-aikuiset"), "form[action$='handler=End']");
        using var refused = await end.SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(refused)).QuerySelector("#Ending_Reason-error"));
        using var ended = await end.With("Ending.Reason", "Kysely päättyi").With("Ending.SuccessorId", Id("raittius")).SendAsync(Coordinator);
        var page = await HyteApp.ReadAsync(Coordinator, Edit("kannabiksen-kaytto-aikuiset"));
        Assert.Contains("Kysely päättyi", page.QuerySelector(".hy-notice--warning")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*='Delete'], form[action*='Remove']"));

        using var resumed = await EntryForm.Of(page, "form[action$='handler=Resume']").SendAsync(Coordinator);
        Assert.Null((await HyteApp.ReadAsync(Coordinator, Edit("kannabiksen-kaytto-aikuiset"))).QuerySelector(".hy-notice--warning"));
        Assert.Equal(before, await product.Welfare.NumberAsync("SELECT count(*) FROM observation"));
    }

    [Fact]
    public async Task A_series_is_added_with_its_own_unit_and_renamed_and_its_name_is_its_own()
    {
        var path = Edit("alkoholin-myynti") + "/series";
        using var added = await (await EntryForm.OpenAsync(Coordinator, path)).With("Input.Segment", "oluet").With("Input.Unit", "l/viikko").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        using var twin = await (await EntryForm.OpenAsync(Coordinator, path)).With("Input.Segment", "oluet").SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(twin)).QuerySelector("#Input_Group-error"));

        var link = (await HyteApp.ReadAsync(Coordinator, path)).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("oluet", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        using var renamed = await (await EntryForm.OpenAsync(Coordinator, link.Split('#')[0])).With("Input.Segment", "miedot oluet").SendAsync(Coordinator);
        Assert.Equal([("oluet", "miedot oluet", "l/viikko")], await product.Welfare.ListAsync("SELECT Code, Segment, OwnUnit FROM series WHERE Segment LIKE '%oluet'", r => (r.GetString(0), r.GetString(1), r.GetString(2))));
    }

    [Theory]
    [InlineData("value", "Input.Value")]
    [InlineData("range", "Input.Upper")]
    [InlineData("direction", "Input.Direction")]
    [InlineData("relative", "Input.ReferenceAreaId")]
    [InlineData("increase", "Input.Value")]
    [InlineData("yearly", "Input.Year")]
    [InlineData("rank", "Input.Value")]
    [InlineData("frequency", "Input.Per")]
    [InlineData("milestone", "Input.ReachedOn")]
    [InlineData("state", "Input.State")]
    public async Task The_form_of_a_target_asks_for_what_its_kind_needs(string kind, string field)
    {
        var form = await EntryForm.OpenAsync(Coordinator, Edit("hyva-elamanlaatu") + "/targets?kind=" + kind);
        Assert.NotNull(form.Page.QuerySelector($"[name='{field}']"));
        Assert.Equal(kind == "range", form.Page.QuerySelector("[name='Input.Upper']") is not null);
        Assert.Equal(kind == "direction", form.Page.QuerySelector("[name='Input.Direction']") is not null);
        Assert.Equal(kind == "milestone", form.Page.QuerySelector("[name='Input.ReachedOn']") is not null);
        using var wordless = await form.SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(wordless)).QuerySelector("#Input_Wording-error"));
    }

    [Fact]
    public async Task A_target_is_added_changed_removed_and_brought_back()
    {
        var path = Edit("viikoittainen-harrastaminen") + "/targets";
        using var added = await (await EntryForm.OpenAsync(Coordinator, path + "?kind=range")).With("Input.Wording", "60–70 %").With("Input.Value", "60").With("Input.Upper", "70").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var id = await product.Welfare.NumberAsync("SELECT Id FROM target WHERE Wording = '60–70 %'");

        var change = await EntryForm.OpenAsync(Coordinator, $"{path}?target={id}");
        using var refused = await change.With("Input.Upper", "50").SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(refused)).QuerySelector("#Input_Upper-error"));
        using var changed = await change.With("Input.Upper", "75").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);

        var list = await HyteApp.ReadAsync(Coordinator, path);
        using var removed = await EntryForm.Of(list, $"form:has(button[name=target][value='{id}'])").With("target", $"{id}").SendAsync(Coordinator);
        Assert.Equal(0, await product.Welfare.NumberAsync($"SELECT count(*) FROM target WHERE Id = {id}"));
        await UndoAsync(path);
        Assert.Equal([(60d, 75d, "Range")], await product.Welfare.ListAsync($"SELECT Value, Upper, Kind FROM target WHERE Id = {id}", r => (r.GetDouble(0), r.GetDouble(1), r.GetString(2))));
    }

    [Fact]
    public async Task A_milestone_is_marked_reached_but_not_on_a_day_to_come()
    {
        var path = Edit("viikoittainen-harrastaminen") + "/targets";
        var form = await EntryForm.OpenAsync(Coordinator, path + "?kind=milestone");
        form.With("Input.Wording", "Harrastuskalenteri on avattu");
        using var future = await form.With("Input.ReachedOn", "2190-01-01").SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(future)).QuerySelector("#Input_ReachedOn-error"));
        using var reached = await form.With("Input.ReachedOn", "2024-03-01").SendAsync(Coordinator);
        Assert.Contains("saavutettu 1.3.2024", (await HyteApp.ReadAsync(Coordinator, path)).QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Breaks_and_substitute_areas_are_added_removed_and_brought_back()
    {
        var path = Edit("asuinalueen-turvallisuus") + "/comparability";
        using var nameless = await (await EntryForm.OpenAsync(Coordinator, path, "form[action$='handler=Break']")).With("Break.Year", "2019").SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(nameless)).QuerySelector("#Break_Reason-error"));
        using var broken = await (await EntryForm.OpenAsync(Coordinator, path, "form[action$='handler=Break']")).With("Break.Year", "2019").With("Break.Reason", "Kysymys muuttui").SendAsync(Coordinator);
        var removal = await HyteApp.ReadAsync(Coordinator, path);
        using var removed = await EntryForm.Of(removal, "form[action$='handler=RemoveBreak']").With("item", removal.QuerySelector("button[name=item]")!.GetAttribute("value")).SendAsync(Coordinator);
        await UndoAsync(path);
        Assert.Contains("Kysymys muuttui", (await HyteApp.ReadAsync(Coordinator, path)).QuerySelector("#content .hy-rows")!.TextContent, StringComparison.Ordinal);

        var substitute = await EntryForm.OpenAsync(Coordinator, path, "form[action$='handler=Substitute']");
        using var arealess = await substitute.SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(arealess)).QuerySelector("#Substitute_AreaId-error"));
        var region = substitute.Page.QuerySelectorAll("#Substitute_AreaId option").Single(o => o.TextContent == "Etelä-Savo").GetAttribute("value");
        using var added = await substitute.With("Substitute.AreaId", region).SendAsync(Coordinator);
        using var twice = await substitute.SendAsync(Coordinator);
        Assert.Contains("jo merkitty", (await EntryForm.ParseAsync(twice)).QuerySelector("#Substitute_AreaId-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ties_to_measures_and_other_indicators_are_added_and_not_twice()
    {
        var path = Edit("jarjestotoiminta") + "/ties";
        var link = await EntryForm.OpenAsync(Coordinator, path, "form[action$='handler=Link']");
        var measure = link.Page.QuerySelectorAll("#Link_To option").First(o => o.GetAttribute("value")!.StartsWith('m')).GetAttribute("value");
        using var tied = await link.With("Link.To", measure).With("Link.Effect", "Up").SendAsync(Coordinator);
        Assert.Contains("nostaa arvoa", (await HyteApp.ReadAsync(Coordinator, path)).QuerySelector("#content .hy-rows")!.TextContent, StringComparison.Ordinal);
        using var twice = await link.SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(twice)).QuerySelector("#Link_To-error"));

        var cause = await EntryForm.OpenAsync(Coordinator, path, "form[action$='handler=Cause']");
        using var caused = await cause.With("Cause.OtherId", Id("raittius")).With("Cause.IsCause", "True").With("Cause.Direction", "Opposite").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, caused.StatusCode);
        Assert.Contains("vastakkaisiin suuntiin", (await HyteApp.ReadAsync(Coordinator, path)).QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        // It is told on the other indicator's page too.
        Assert.Contains("toinen mittari muuttuu ensin", (await HyteApp.ReadAsync(Coordinator, Edit("raittius") + "/ties")).QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_is_added_with_its_codes_outside_and_its_name_is_its_own()
    {
        const string path = "/welfare/indicators/areas";
        using var added = await (await EntryForm.OpenAsync(Coordinator, path)).With("Input.Name", "Savonlinna").With("Input.SotkanetCategory", "KUNTA").With("Input.SotkanetCode", "740").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Equal([("savonlinna", "740")], await product.Welfare.ListAsync("SELECT Code, SotkanetCode FROM area WHERE Name = 'Savonlinna'", r => (r.GetString(0), r.GetString(1))));
        using var twin = await (await EntryForm.OpenAsync(Coordinator, path)).With("Input.Name", "savonlinna").SendAsync(Coordinator);
        Assert.NotNull((await EntryForm.ParseAsync(twin)).QuerySelector("#Input_Name-error"));
    }

    private string Id(string code) => product.Values(code).Split('/')[3];

    private string Edit(string code) => $"/welfare/indicators/{Id(code)}/edit";

    private async Task UndoAsync(string path)
    {
        var page = await HyteApp.ReadAsync(Coordinator, path);
        using var undone = await EntryForm.Of(page, "form:has(button[name=removed])").With("removed", page.QuerySelector("button[name=removed]")!.GetAttribute("value")).SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
    }
}
