using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>In the previews a person answers what the paper leaves open and takes what it knows better, and each line tells how sure it is.</summary>
public sealed class ImportAnswerTests : IAsyncLifetime
{
    private const string Indicators = "Yhteisöllisyys: Indikaattori\tLähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)\n"
        + "Soittaa pianoa viikoittain, % (Kouluterveyskysely)\tLähtötilanne (MLI/koko maa 2017, 2019): 4.-5. lk: 58,6 %/6,7 %/ koko maa 58,3 % 64,5 %/ 61,7 %\n";

    private const string Plan = "Toimenpide\tToiminnan kuvaus\tVastuutaho\nVaikuttavat palvelut\t\t\nToimiva joukkoliikenne\tKutsuliikenne kilpailutetaan.\tasto, jokin vieras taho\n";

    private readonly HyteApp _app = HyteApp.Start();
    private HttpClient _coordinator = null!;

    private DatabaseFile Welfare => new(_app.DataDirectory, "welfare");

    public async Task InitializeAsync() => _coordinator = await _app.SignInAsync(StandardRoles.Coordinator);

    public async Task DisposeAsync()
    {
        _coordinator.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Three_values_where_two_fit_are_answered_in_the_preview_and_a_wrong_answer_is_told_beside_it()
    {
        var before = await Welfare.NumberAsync("SELECT count(*) FROM observation");
        var form = await PasteAsync("/welfare/indicators/paper", "hyvan-elaman-ohjelma-2018", Indicators);
        var fields = form.Page.QuerySelectorAll("select[name^=ans-]");
        Assert.Equal(["Mihin luku 58,6 % kuuluu, rivi 2", "Mihin luku 6,7 % kuuluu, rivi 2", "Mihin luku 58,3 % kuuluu, rivi 2"], fields.Select(f => IndicatorPages.Said(form.Page.QuerySelector($"label[for='{f.Id}']")!)));
        string Place(int field, int option) => fields[field].QuerySelectorAll("option")[option].GetAttribute("value")!;
        string Name(int field) => fields[field].GetAttribute("name")!;

        using var wrong = await form.With(Name(0), Place(0, 1)).With(Name(1), Place(1, 1)).SendAsync(_coordinator);
        var told = EntryForm.Of(await EntryForm.ParseAsync(wrong));
        Assert.Contains("on jo 58,6", told.Page.QuerySelector(".hy-field--invalid")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#" + fields[1].Id, told.Page.QuerySelector(".hy-errors a")!.GetAttribute("href"));
        Assert.Equal(before, await Welfare.NumberAsync("SELECT count(*) FROM observation"));

        using var saved = await told.With(Name(0), Place(0, 1)).With(Name(1), "none").With(Name(2), Place(2, 2)).SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(before + 4, await Welfare.NumberAsync("SELECT count(*) FROM observation"));
        Assert.Equal(0, await Welfare.NumberAsync("SELECT count(*) FROM observation WHERE CAST(Number AS REAL) = 6.7 AND SourceLine = 2"));
        var log = await HyteApp.ReadAsync(_coordinator, saved.Headers.Location!.OriginalString);
        Assert.Contains("Vastaus kysymykseen", log.Body!.TextContent, StringComparison.Ordinal);
        using var undone = await EntryForm.Of(log).SendAsync(_coordinator);
        Assert.Equal(before, await Welfare.NumberAsync("SELECT count(*) FROM observation"));
    }

    [Fact]
    public async Task A_difference_of_a_measure_is_taken_by_its_own_tick_and_undone()
    {
        const string parties = "SELECT group_concat(RawText, '|') FROM (SELECT p.RawText FROM measure_party p JOIN measure m ON m.Id = p.MeasureId WHERE m.DecidedName = 'Toimiva joukkoliikenne' ORDER BY p.\"Order\")";
        var before = await Welfare.ListAsync(parties, r => r.GetString(0));
        var form = await PasteAsync("/welfare/plan/import", "hyvan-elaman-ohjelma-2022", Plan);
        var ticks = form.Page.QuerySelectorAll("input[name^=take-]");
        Assert.Equal([false, false], ticks.Select(t => t.HasAttribute("checked")));
        Assert.Contains("Ohjelmassa: ei mitään → Paperissa: Kutsuliikenne kilpailutetaan.", IndicatorPages.Said(form.Page.QuerySelector(".hy-taking")!), StringComparison.Ordinal);

        using var saved = await form.With(ticks[0].GetAttribute("name")!, ticks[0].GetAttribute("value")).With(ticks[1].GetAttribute("name")!, ticks[1].GetAttribute("value")).SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(["Kutsuliikenne kilpailutetaan."], await Welfare.ListAsync("SELECT Description FROM measure WHERE DecidedName = 'Toimiva joukkoliikenne'", r => r.GetString(0)));
        Assert.Equal(["asto|jokin vieras taho"], await Welfare.ListAsync(parties, r => r.GetString(0)));

        using var undone = await EntryForm.Of(await HyteApp.ReadAsync(_coordinator, saved.Headers.Location!.OriginalString)).SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal(before, await Welfare.ListAsync(parties, r => r.GetString(0)));
        Assert.Equal(0, await Welfare.NumberAsync("SELECT count(*) FROM measure WHERE Description = 'Kutsuliikenne kilpailutetaan.'"));
    }

    [Fact]
    public async Task A_measure_that_was_renamed_since_the_preview_is_told_beside_the_tick()
    {
        var form = await PasteAsync("/welfare/plan/import", "hyvan-elaman-ohjelma-2022", Plan);
        var tick = form.Page.QuerySelector("input[name^=take-]")!;
        var measure = await Welfare.NumberAsync("SELECT Id FROM measure WHERE DecidedName = 'Toimiva joukkoliikenne'");
        using var renamed = await HyteApp.PostAsync(_coordinator, $"/welfare/measures/{measure}", $"/welfare/measures/{measure}?handler=Rename", ("Input.WorkingName", "Joukkoliikenne toimii"));
        Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        using var refused = await form.With(tick.GetAttribute("name")!, tick.GetAttribute("value")).SendAsync(_coordinator);
        var told = await EntryForm.ParseAsync(refused);
        Assert.Contains("on muuttanut toimenpidettä", told.QuerySelector(".hy-taking .hy-field__error")!.TextContent, StringComparison.Ordinal);
        Assert.False(told.QuerySelector("input[name^=take-]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Each_preview_counts_how_sure_its_lines_are_and_shows_the_unsure_first_or_the_papers_own_order()
    {
        var form = await PasteAsync("/welfare/follow-up/import", "hyvan-elaman-ohjelma-2022", "Toimenpide\tVastuutaho\tjakso 1/24\nToimiva joukkoliikenne\tasto\tPidetty 3 kpl.\nToimiva joukkoliikene\tasto\tTeksti.\n");
        Assert.Equal(["Epävarmat 1", "Varmat 1"], form.Page.QuerySelectorAll(".hy-certainties li").Select(l => IndicatorPages.Said(l)));
        Assert.Equal(["Epävarmat (1)", "rivi 3", "Varmat (1)", "rivi 2"], form.Page.QuerySelector("tbody")!.QuerySelectorAll("th").Select(l => IndicatorPages.Said(l)));
        Assert.Contains("Epävarma: nimi vain muistuttaa nimeä", form.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        using var again = await form.With("order", "paper").SendAsync(_coordinator, "Again");
        Assert.Equal(["rivi 2", "rivi 3"], (await EntryForm.ParseAsync(again)).QuerySelector("tbody")!.QuerySelectorAll("th").Select(l => IndicatorPages.Said(l)));

        foreach (var (page, programme, paper) in new[] { ("/welfare/plan/import", "hyvan-elaman-ohjelma-2022", Plan), ("/welfare/indicators/paper", "hyvan-elaman-ohjelma-2018", Indicators) })
            Assert.NotEmpty((await PasteAsync(page, programme, paper)).Page.QuerySelectorAll(".hy-certainties a"));
    }

    private async Task<EntryForm> PasteAsync(string page, string programme, string text)
    {
        using var answer = await HyteApp.PostAsync(_coordinator, page, page, ("programme", programme), ("pasted", text));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return EntryForm.Of(await HyteApp.ReadAsync(_coordinator, answer.Headers.Location!.OriginalString));
    }
}
