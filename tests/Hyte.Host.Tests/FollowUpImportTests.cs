using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>A filled follow-up table goes in by a preview.</summary>
public sealed class FollowUpImportTests : IAsyncLifetime
{
    private const string Page = "/welfare/follow-up/import";

    private const string Paper =
        "Tavoite ja toimenpide\tVastuutaho\tjakso 1/24\nVaikuttavat palvelut\t\t\nToimiva joukkoliikenne\tasto\tOsittain toteutuu.\nTalviliikunnan mahdollistaminen\tliikuntapalvelut\tToteutuu.\nUusi asia\tasto\tTyö on aloitettu.\n";

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
    public async Task Pasted_text_is_looked_at_and_then_saved_as_drafts_and_every_line_is_accounted_for()
    {
        var before = await Welfare.NumberAsync("SELECT count(*) FROM follow_up");
        var preview = await PasteAsync(Paper);
        Assert.Equal(["Kysymys 1", "Uusi luonnos 2", "Luettu 2"], preview.Page.QuerySelectorAll(".hy-fates li").Select(a => IndicatorPages.Said(a)));
        Assert.Equal(before, await Welfare.NumberAsync("SELECT count(*) FROM follow_up"));

        using var saved = await preview.With("suggested", "true").SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var result = await HyteApp.ReadAsync(_coordinator, saved.Headers.Location!.OriginalString);
        Assert.Contains("2 kirjausta tallennettu luonnoksina", IndicatorPages.Said(result.QuerySelector(".hy-notice")), StringComparison.Ordinal);
        Assert.Equal(5, result.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(before + 2, await Welfare.NumberAsync("SELECT count(*) FROM follow_up"));
        Assert.Equal(0, await Welfare.NumberAsync("SELECT count(*) FROM follow_up WHERE Text = 'Osittain toteutuu.' AND (IsReady OR Status <> 'Partly')"));

        var again = await PasteAsync(Paper);
        Assert.Equal(["Kysymys 1", "Sama jo 2", "Luettu 2"], again.Page.QuerySelectorAll(".hy-fates li").Select(a => IndicatorPages.Said(a)));
    }

    [Fact]
    public async Task A_number_in_the_words_is_entered_to_the_indicator_of_the_measure_by_its_own_form()
    {
        // The indicator of the measure is a share: visitors are none.
        var preview = await PasteAsync("Toimenpide\tVastuutaho\tjakso 1/24\nLähiliikuntapaikkasuunnitelman laatiminen ja toteuttaminen\tasto\tVapaa-ajallaan liikkuu 82 % (1/2023), retkillä kävi 1 200 kävijää.\n");
        var link = Assert.Single(preview.Page.QuerySelectorAll("a[target=_blank]"), a => IndicatorPages.Said(a).StartsWith("Kirjaa", StringComparison.Ordinal));
        Assert.Equal("Kirjaa 82 % (1/2023) mittarille ”Liikunnan harrastaminen vapaa-ajalla” (uusi välilehti)", IndicatorPages.Said(link));

        var form = await EntryForm.OpenAsync(_coordinator, link.GetAttribute("href")!);
        Assert.Equal(("2023", "82", "number"), (form.Value("Input.Year"), form.Value("Input.Number"), form.Value("Input.Kind")));
        Assert.Contains("82 % (1/2023)", form.Value("Input.Note"), StringComparison.Ordinal);
        using var saved = await form.SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(1, await Welfare.NumberAsync("SELECT count(*) FROM observation WHERE Year = 2023 AND CAST(Number AS REAL) = 82 AND Note LIKE '%82 \\% (1/2023)%' ESCAPE '\\'"));

        // The paper still waits where it was.
        using var imported = await preview.SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, imported.StatusCode);
    }

    [Fact]
    public async Task A_period_that_the_programme_never_had_is_brought_closed_when_it_is_ticked_and_undone_as_a_whole()
    {
        const string old = "Toimenpide\tVastuutaho\tjakso 2/22\nToimiva joukkoliikenne\tasto\tEi toteudu rahapulan takia.\n";
        var (periods, followUps) = (await Welfare.NumberAsync("SELECT count(*) FROM reporting_period"), await Welfare.NumberAsync("SELECT count(*) FROM follow_up"));
        var preview = await PasteAsync(old);
        Assert.Equal(["Ei tuoda 1", "Luettu 1"], preview.Page.QuerySelectorAll(".hy-fates li").Select(a => IndicatorPages.Said(a)));
        using var ticked = await preview.With("past", "2/22").SendAsync(_coordinator, "Again");
        var again = EntryForm.Of(await EntryForm.ParseAsync(ticked));
        Assert.Equal(["Uusia 1", "Luettu 1"], again.Page.QuerySelectorAll(".hy-fates li").Select(a => IndicatorPages.Said(a)));
        Assert.Contains("Ei toteudu", IndicatorPages.Said(again.Page.QuerySelector("tbody select option[value=not-proceeding]")), StringComparison.Ordinal);

        using var saved = await again.With("status-2-2/22", "not-proceeding").SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(periods + 1, await Welfare.NumberAsync("SELECT count(*) FROM reporting_period"));
        Assert.Equal(1, await Welfare.NumberAsync("SELECT count(*) FROM follow_up WHERE Text = 'Ei toteudu rahapulan takia.' AND IsReady AND Status = 'NotProceeding' AND Freeze = 'Reported' AND SourceText = Text"));
        var result = await HyteApp.ReadAsync(_coordinator, saved.Headers.Location!.OriginalString);
        Assert.DoesNotContain("luonnoksina", IndicatorPages.Said(result.QuerySelector(".hy-notice")), StringComparison.Ordinal);

        using var undone = await EntryForm.Of(result).SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal((periods, followUps), (await Welfare.NumberAsync("SELECT count(*) FROM reporting_period"), await Welfare.NumberAsync("SELECT count(*) FROM follow_up")));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_exported_table_comes_back_to_exactly_the_same_state(string format)
    {
        var version = await Welfare.NumberAsync("SELECT Value FROM data_version");
        var exported = await _coordinator.GetByteArrayAsync(new Uri("/welfare/follow-up/export?format=" + format, UriKind.Relative));
        using var form = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(_coordinator, Page))), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(exported), "file", "seuranta." + format);
        using var answer = await _coordinator.PostAsync(new Uri(Page, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var preview = await HyteApp.ReadAsync(_coordinator, answer.Headers.Location!.OriginalString);
        var fates = preview.QuerySelectorAll(".hy-fates li").Select(a => IndicatorPages.Said(a)).ToList();
        Assert.Equal(["Sama jo", "Luettu"], fates.Select(f => f[..f.LastIndexOf(' ')]));
        Assert.StartsWith("Sama jo 5", fates[0], StringComparison.Ordinal);
        Assert.DoesNotContain(preview.QuerySelectorAll("button"), b => IndicatorPages.Said(b).StartsWith("Tallenna", StringComparison.Ordinal));
        Assert.Equal(version, await Welfare.NumberAsync("SELECT Value FROM data_version"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gets_its_reason_beside_the_field()
    {
        using var form = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(_coordinator, Page))), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0, 1, 2]), "file", "taulukko.pdf");
        using var answer = await _coordinator.PostAsync(new Uri(Page, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await EntryForm.ParseAsync(answer);
        Assert.Contains("taulukko.pdf", IndicatorPages.Said(page.QuerySelector("#file-error")), StringComparison.Ordinal);
        Assert.Contains("file-error", page.QuerySelector("#file")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_text_that_is_refused_is_still_in_its_field()
    {
        var pasted = Paper + new string('x', 40_000);
        using var answer = await HyteApp.PostAsync(_coordinator, Page, Page, ("pasted", pasted));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await EntryForm.ParseAsync(answer);
        Assert.NotEmpty(IndicatorPages.Said(page.QuerySelector("#file-error")));
        Assert.Contains("Toimiva joukkoliikenne", page.QuerySelector("#pasted")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_said_and_a_text_without_the_table_takes_nothing()
    {
        using var nothing = await HyteApp.PostAsync(_coordinator, Page, Page, ("pasted", " "));
        Assert.Contains("Valitse tiedosto tai liitä taulukko.", await nothing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var prose = await PasteAsync("Kokouksen muistio\nKeskusteltiin monesta asiasta.\n");
        Assert.Contains("Taulukkoa ei löytynyt", prose.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(prose.Page.QuerySelectorAll("button"), b => IndicatorPages.Said(b).StartsWith("Tallenna", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Markup_of_a_paper_is_shown_as_text_and_never_run()
    {
        var preview = await PasteAsync("Toimenpide\tVastuutaho\tjakso 1/24\nUusi asia\tasto\t<img src=x onerror=alert(1)> <script>alert(2)</script> Toteutuu.\n<iframe src=//x></iframe>\n");
        Assert.Empty(preview.Page.QuerySelectorAll("#content img, #content script, #content iframe"));
        Assert.Contains("<script>alert(2)</script>", preview.Page.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_belongs_to_whoever_brought_it()
    {
        using var kept = await HyteApp.PostAsync(_coordinator, Page, Page, ("pasted", Paper));
        using var administrator = await _app.SignInAsync(StandardRoles.Administrator);
        using var owner = await _app.SignInAsync(StandardRoles.MeasureOwner);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync(new Uri(kept.Headers.Location!.OriginalString, UriKind.Relative))).StatusCode);
        using var other = await administrator.GetAsync(new Uri(kept.Headers.Location!.OriginalString, UriKind.Relative));
        Assert.DoesNotContain("Toimiva joukkoliikenne", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<EntryForm> PasteAsync(string text)
    {
        using var answer = await HyteApp.PostAsync(_coordinator, Page, Page, ("pasted", text));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return EntryForm.Of(await HyteApp.ReadAsync(_coordinator, answer.Headers.Location!.OriginalString));
    }
}
