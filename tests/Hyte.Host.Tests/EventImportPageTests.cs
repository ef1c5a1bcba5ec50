using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>Events go into the calendar by a preview, are corrected in it, and come out again as a whole.</summary>
public sealed class EventImportPageTests : IAsyncLifetime
{
    private const string Page = "/calendar/import";

    private const string List = "Tulevia\n4. – 5.9.2031 Seminaari\n13.9.2031 Neuvottelukunta\n31.2.2031 Ei päivä\n";

    private readonly HyteApp _app = HyteApp.Start();
    private HttpClient _coordinator = null!;

    private DatabaseFile Platform => new(_app.DataDirectory, "platform");

    public async Task InitializeAsync() => _coordinator = await _app.SignInAsync(StandardRoles.Coordinator);

    public async Task DisposeAsync()
    {
        _coordinator.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_list_is_looked_at_corrected_imported_and_undone()
    {
        var before = await EventsAsync();
        var preview = await PasteAsync(List);
        Assert.Equal(["Ei tuoda 1", "Uusia 2", "Luettu 1"], Fates(preview));
        Assert.Equal(before, await EventsAsync());

        using var looked = await preview.With("title-3", "Yt-neuvottelukunta").With("start-4", "2031-03-01").With("out-2", "true").SendAsync(_coordinator, "Again");
        var again = EntryForm.Of(await EntryForm.ParseAsync(looked));
        Assert.Equal(["Ei tuoda 1", "Uusia 2", "Luettu 1"], Fates(again));
        Assert.Equal("Yt-neuvottelukunta", again.Value("title-3"));
        Assert.Equal(before, await EventsAsync());

        using var saved = await again.SendAsync(_coordinator);
        var address = saved.Headers.Location!.OriginalString;
        var result = await HyteApp.ReadAsync(_coordinator, address);
        Assert.Contains("2 tapahtumaa tuotu kalenteriin", IndicatorPages.Said(result.QuerySelector(".hy-notice")), StringComparison.Ordinal);
        Assert.Equal(4, result.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Paperissa: 13.9.2031 Neuvottelukunta", result.Body!.TextContent, StringComparison.Ordinal);
        var calendar = IndicatorPages.Said((await HyteApp.ReadAsync(_coordinator, "/calendar?year=2031")).QuerySelector("#content"));
        Assert.Contains("Yt-neuvottelukunta", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Seminaari", calendar, StringComparison.Ordinal);

        var undo = EntryForm.Of(result);
        using var undone = await undo.SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal(before, await EventsAsync());
        var after = await HyteApp.ReadAsync(_coordinator, undone.Headers.Location!.OriginalString);
        Assert.Contains("Tuonti on peruttu", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(after.QuerySelectorAll("#content form"));
        using var twice = await undo.SendAsync(_coordinator);
        Assert.Contains("on jo perunut tuonnin", await twice.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Perui", (await HyteApp.ReadAsync(_coordinator, "/calendar/imports")).Body!.TextContent, StringComparison.Ordinal);
        using var administrator = await _app.SignInAsync(StandardRoles.Administrator);
        var audit = (await HyteApp.ReadAsync(administrator, "/admin/audit")).Body!.TextContent;
        Assert.Contains("Kalenteriin tuotu", audit, StringComparison.Ordinal);
        Assert.Contains("Kalenterin tuonti peruttu", audit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_exported_calendar_comes_back_without_a_change(string format)
    {
        var before = await EventsAsync();
        var exported = await _coordinator.GetByteArrayAsync(new Uri($"/calendar?handler=Export&year=2017&format={format}", UriKind.Relative));
        using var kept = await UploadAsync(exported, "kalenteri." + format);
        var preview = EntryForm.Of(await HyteApp.ReadAsync(_coordinator, kept.Headers.Location!.OriginalString));
        Assert.Equal(["Samoja 36", "Luettu 1"], Fates(preview));
        Assert.DoesNotContain(preview.Page.QuerySelectorAll("button"), b => IndicatorPages.Said(b).StartsWith("Tuo ", StringComparison.Ordinal));
        using var answer = await preview.SendAsync(_coordinator);
        Assert.Contains("Kaikki oli jo tallessa", (await EntryForm.ParseAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await EventsAsync());
        Assert.Equal(0, await Platform.NumberAsync("SELECT count(*) FROM calendar_import"));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Awkward_events_come_back_without_a_change_and_make_the_same_calendar_of_nothing(string format)
    {
        string[] awkward = ["=SUM(A1:A9)", "+358 15 1941", "- viiva alussa", "-12", "@kaupunki", "a; b", "a, b", "sanoi \"näin\"", "\"lainaus\" alussa", "eka\ntoka", "sarkain\tvälissä", "4.9.2017", "klo 9–12", "0012", "<b>&amp;</b>", "😀 ÅÄÖ", "Päivä", "hyvinvointi- koordinaattori"];
        var bodies = await Platform.ListAsync("SELECT Code FROM directory_entry WHERE Kind = 'Body' ORDER BY Code", row => row.GetString(0));
        foreach (var (place, title) in awkward.Index())
        {
            var day = new DateOnly(2032, 1, 1).AddDays(place * 9);
            var end = day.AddDays(place % 3);
            await Platform.ExecuteAsync($"INSERT INTO calendar_event (Start, End, Title, Topic, BodyCode, Audience, Organiser) VALUES ('{day:yyyy-MM-dd}', '{end:yyyy-MM-dd}', '{title.Replace("'", "''", StringComparison.Ordinal)} {place}', {Text(place % 2, awkward[^(place + 1)])}, {Text(place % 3, bodies[place % bodies.Count])}, {Text(place % 4, awkward[(place + 3) % awkward.Length])}, {Text(place % 5, awkward[(place + 5) % awkward.Length])})");
        }

        var exported = await _coordinator.GetByteArrayAsync(new Uri($"/calendar?handler=Export&year=2032&format={format}", UriKind.Relative));
        Assert.Equal([$"Samoja {awkward.Length}", "Luettu 1"], Fates(await LookAsync(exported, format)));

        var before = await StoredAsync();
        Assert.Equal(awkward.Length, before.Count);
        await Platform.ExecuteAsync("DELETE FROM calendar_event WHERE Start >= '2032-01-01'");
        using var saved = await (await LookAsync(exported, format)).SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(before, await StoredAsync());

        Task<IReadOnlyList<string>> StoredAsync() => Platform.ListAsync("SELECT Start || '|' || End || '|' || Title || '|' || coalesce(Topic, '') || '|' || coalesce(BodyCode, '') || '|' || coalesce(Audience, '') || '|' || coalesce(Organiser, '') FROM calendar_event WHERE Start >= '2032-01-01' ORDER BY Start", row => row.GetString(0));

        static string Text(int isNone, string text) => isNone == 0 ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    [Fact]
    public async Task A_file_has_a_column_for_everything_that_an_event_tells_and_for_nothing_else()
    {
        var exported = await _coordinator.GetStringAsync(new Uri("/calendar?handler=Export&year=2017&format=csv", UriKind.Relative));

        Assert.Equal("Alkaa;Päättyy;Tapahtuma;Toimielin;Aihe;Kohderyhmä;Järjestäjä;Lisätieto", exported.TrimStart('\uFEFF').Split("\r\n")[0]);
    }

    [Fact]
    public async Task Deadlines_of_modules_that_leave_with_the_calendar_come_back_as_the_same()
    {
        var exported = await _coordinator.GetByteArrayAsync(new Uri("/calendar?handler=Export&year=2024&format=xlsx", UriKind.Relative));
        using var kept = await UploadAsync(exported, "kalenteri.xlsx");
        var fates = Fates(EntryForm.Of(await HyteApp.ReadAsync(_coordinator, kept.Headers.Location!.OriginalString)));
        Assert.Equal(2, fates.Count);
        Assert.StartsWith("Samoja", fates[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_that_is_asked_for_is_checked_beside_its_field_and_nothing_typed_is_lost()
    {
        var preview = await PasteAsync("Kokoukset\n12.12. Lautakunta\n");
        using var wrong = await preview.With("year", "ensi vuosi").With("title-2", "Lautakunnan kokous").SendAsync(_coordinator);
        var page = EntryForm.Of(await EntryForm.ParseAsync(wrong));
        Assert.Equal("Anna vuosi, esimerkiksi 2026.", IndicatorPages.Said(page.Page.QuerySelector("#year-error")));
        Assert.Equal(("ensi vuosi", "Lautakunnan kokous"), (page.Value("year"), page.Value("title-2")));
        using var told = await page.With("year", "2031").SendAsync(_coordinator, "Again");
        var again = EntryForm.Of(await EntryForm.ParseAsync(told));
        Assert.Equal(("2031-12-12", "Lautakunnan kokous"), (again.Value("start-2"), again.Value("title-2")));
    }

    [Fact]
    public async Task An_event_with_another_title_is_asked_about_and_the_answer_decides()
    {
        var preview = await PasteAsync("Päivä\tTapahtuma\n11.12.2017\tValtuusto kokoontuu\n");
        Assert.Equal(["Kysymyksiä 1", "Luettu 1"], Fates(preview));
        using var same = await preview.With("alike-2", "same").SendAsync(_coordinator, "Again");
        Assert.Equal(["Samoja 1", "Luettu 1"], Fates(EntryForm.Of(await EntryForm.ParseAsync(same))));
        using var other = await preview.With("alike-2", "other").SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Fact]
    public async Task Only_those_who_may_see_the_way_in()
    {
        using var management = await _app.SignInAsync(StandardRoles.Management);
        Assert.DoesNotContain("/calendar/import", (await HyteApp.ReadAsync(management, "/calendar")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("/calendar/import", (await HyteApp.ReadAsync(_coordinator, "/calendar")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await management.GetAsync(new Uri(Page, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_beside_the_field()
    {
        using var nothing = await HyteApp.PostAsync(_coordinator, Page, Page, ("pasted", " "));
        Assert.Equal("Valitse tiedosto tai liitä teksti.", IndicatorPages.Said((await EntryForm.ParseAsync(nothing)).QuerySelector("#file-error")));
        using var pdf = await UploadAsync([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0, 1, 2], "lista.pdf");
        Assert.Contains("lista.pdf", IndicatorPages.Said((await EntryForm.ParseAsync(pdf)).QuerySelector("#file-error")), StringComparison.Ordinal);
        var prose = await PasteAsync("Kokouksen muistio\nKeskusteltiin monesta asiasta.\n");
        Assert.Contains("Tapahtumia ei löytynyt", prose.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static List<string> Fates(EntryForm preview) => [.. preview.Page.QuerySelectorAll(".hy-fates li").Select(li => IndicatorPages.Said(li))];

    private async Task<EntryForm> LookAsync(byte[] file, string format)
    {
        using var kept = await UploadAsync(file, "kalenteri." + format);
        return EntryForm.Of(await HyteApp.ReadAsync(_coordinator, kept.Headers.Location!.OriginalString));
    }

    private Task<long> EventsAsync() => Platform.NumberAsync("SELECT count(*) FROM calendar_event");

    private async Task<EntryForm> PasteAsync(string text)
    {
        using var answer = await HyteApp.PostAsync(_coordinator, Page, Page, ("pasted", text));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return EntryForm.Of(await HyteApp.ReadAsync(_coordinator, answer.Headers.Location!.OriginalString));
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] file, string name)
    {
        using var form = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(_coordinator, Page))), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(file), "file", name);
        return await _coordinator.PostAsync(new Uri(Page, UriKind.Relative), form);
    }
}
