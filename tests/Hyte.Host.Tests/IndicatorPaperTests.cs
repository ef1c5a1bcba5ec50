using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>Indicators of the city's paper go in by a preview: what is sure is offered, what is not is asked, and nothing that is stored is touched unseen.</summary>
public sealed class IndicatorPaperTests : IAsyncLifetime
{
    private const string Page = "/welfare/indicators/paper";

    private const string Paper = """
        Yhteisöllisyys: Indikaattori	Lähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)
        Tuntee itsensä yksinäiseksi, % (Kouluterveyskysely)	Lähtötilanne (MLI/koko maa 2017, 2019): 4.-5. lk: 1,8 %/2,7 % 3,6 %/3,4 % Tavoite: 0 % 8.-9. lk: 8,6 %/9,5 % 10,8 %/99,7 % Tavoite: 0 %
        Käy kirjastossa viikoittain, % (Kouluterveyskysely)	Lähtötilanne (MLI/koko maa 2017, 2019): lukio: 20,5 %/19,1 % 22 %/18,4 % Tavoite: 30 %

        """;

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
    public async Task What_is_there_is_the_same_another_value_is_asked_and_a_new_indicator_comes_in_with_its_values_and_can_be_undone()
    {
        var before = await Welfare.NumberAsync("SELECT count(*) FROM observation");
        var form = await PasteAsync(Paper);
        Assert.Equal(["Eri arvo 1", "Uusia 6", "Sama jo 10", "Luettu 1"], Fates(form));
        var line = form.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("99,7", StringComparison.Ordinal));
        Assert.Contains("10,7", IndicatorPages.Said(line), StringComparison.Ordinal);

        using var saved = await form.SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(before + 4, await Welfare.NumberAsync("SELECT count(*) FROM observation"));
        Assert.Equal(
            ["Käy kirjastossa viikoittain|%|1|Up|Kouluterveyskysely"],
            await Welfare.ListAsync("SELECT Name || '|' || Unit || '|' || Decimals || '|' || Better || '|' || Producer FROM indicator ORDER BY Id DESC LIMIT 1", r => r.GetString(0)));
        Assert.Equal(0, await Welfare.NumberAsync("SELECT count(*) FROM observation WHERE CAST(Number AS REAL) = 99.7"));

        Assert.Equal(["Eri arvo 1", "Sama jo 16", "Luettu 1"], Fates(await PasteAsync(Paper)));
        var result = await HyteApp.ReadAsync(_coordinator, saved.Headers.Location!.OriginalString);
        using var undone = await EntryForm.Of(result).SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal((before, 0), (await Welfare.NumberAsync("SELECT count(*) FROM observation"), await Welfare.NumberAsync("SELECT count(*) FROM indicator WHERE Name LIKE 'Käy kirjastossa%'")));
    }

    [Fact]
    public async Task Another_value_takes_the_place_of_the_stored_one_only_when_it_is_ticked()
    {
        var form = await PasteAsync(Paper);
        var tick = form.Page.QuerySelector("input[name^=ok-]")!;
        using var saved = await form.With(tick.GetAttribute("name")!, tick.GetAttribute("value")).SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(1, await Welfare.NumberAsync("SELECT count(*) FROM observation WHERE CAST(Number AS REAL) = 99.7"));
        using var undone = await EntryForm.Of(await HyteApp.ReadAsync(_coordinator, saved.Headers.Location!.OriginalString)).SendAsync(_coordinator);
        Assert.Equal(0, await Welfare.NumberAsync("SELECT count(*) FROM observation WHERE CAST(Number AS REAL) = 99.7"));
    }

    [Fact]
    public async Task A_person_says_what_the_columns_hold_where_their_headings_do_not()
    {
        var form = await PasteAsync("Mitä mitataan\tAlussa\tHalutaan\nKirjastokäynnit, kpl\t2015: 50 kpl\t60 kpl\n");
        Assert.Contains("Mittaritaulukkoa ei löytynyt", form.Page.Body!.TextContent, StringComparison.Ordinal);
        using var again = await form.With("col-mita mitataan", "Indicator").With("col-alussa", "Baseline").With("col-halutaan", "Target").SendAsync(_coordinator, "Again");
        form = EntryForm.Of(await EntryForm.ParseAsync(again));
        Assert.Equal(["Kysymys 1", "Luettu 1"], Fates(form));
        var area = form.Page.QuerySelector("select[name^=area-]")!;
        using var placed = await form.With(area.GetAttribute("name")!, area.QuerySelectorAll("option")[1].GetAttribute("value")).SendAsync(_coordinator, "Again");
        Assert.Equal(["Uusia 3", "Luettu 1"], Fates(EntryForm.Of(await EntryForm.ParseAsync(placed))));
    }

    [Fact]
    public async Task The_citys_own_paper_brings_nothing_that_contradicts_what_a_person_has_transcribed_from_it()
    {
        var folder = Path.Combine(ModuleList.Solution, "..", "shared", "documents");
        if (!Directory.Exists(folder)) return;
        var form = await PasteAsync(await File.ReadAllTextAsync(Directory.GetFiles(folder, "001*").Single()));
        var fates = Fates(form);
        // The two descriptions of line 213 are transcribed in shorter words; no number differs.
        var other = form.Page.QuerySelectorAll("tbody tr").Where(r => r.QuerySelector("strong")?.TextContent == "Eri arvo").Select(r => r.QuerySelector("th")!.TextContent);
        Assert.All(other, place => Assert.Equal("rivi 213", place));
        Assert.True(int.Parse(fates.Single(f => f.StartsWith("Sama jo", StringComparison.Ordinal)).Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture) > 280, string.Join(", ", fates));
    }

    private static List<string> Fates(EntryForm form) => [.. form.Page.QuerySelectorAll(".hy-fates li").Select(l => IndicatorPages.Said(l))];

    private async Task<EntryForm> PasteAsync(string text)
    {
        using var answer = await HyteApp.PostAsync(_coordinator, Page, Page, ("programme", "hyvan-elaman-ohjelma-2018"), ("pasted", text));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return EntryForm.Of(await HyteApp.ReadAsync(_coordinator, answer.Headers.Location!.OriginalString));
    }
}
