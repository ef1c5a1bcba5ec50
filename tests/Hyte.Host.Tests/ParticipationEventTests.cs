using System.Net;
using System.Text;
using System.Text.Json;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>Events and observations in the whole product: rights, forms, files, feeds, and what a page costs.</summary>
#pragma warning disable CA1001 // The test framework calls DisposeAsync, where all of it is disposed.
public sealed class ParticipationEventTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private readonly QueryCounter _counter = new();
    private readonly HyteApp _app = HyteApp.Start();
    private HttpClient _staff = null!;
    private HttpClient _reader = null!;
    private HttpClient _visitor = null!;

    private DatabaseFile Database => new(_app.DataDirectory, "participation");

    public async Task InitializeAsync()
    {
        _staff = await _app.SignInAsync(StandardRoles.ParticipationCoordinator);
        _reader = await _app.SignInAsync(StandardRoles.Management);
        _visitor = _app.Visitor();
    }

    public async Task DisposeAsync()
    {
        _staff.Dispose();
        _reader.Dispose();
        _visitor.Dispose();
        await _app.DisposeAsync();
        _counter.Dispose();
    }

    [Fact]
    public async Task The_event_of_the_citys_paper_is_there_once_and_not_twice_in_the_calendar()
    {
        var list = await HyteApp.ReadAsync(_reader, "/participation/events");
        Assert.Contains("ma 2.10.2017 klo 17.00", list.Body!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(1, await Database.NumberAsync("SELECT count(*) FROM \"event\""));
        var calendar = await HyteApp.ReadAsync(_reader, "/calendar?year=2017");
        Assert.Single(calendar.QuerySelectorAll("#content li, #content tr"), row => row.TextContent.Contains("Keskustelutilaisuus asukkaille", StringComparison.Ordinal) && row.QuerySelector("li, tr") is null);
    }

    [Fact]
    public async Task An_event_is_added_found_and_given_out_without_personal_data()
    {
        var href = await AddAsync("Talven pöytä");
        Assert.Contains("Talven pöytä", (await HyteApp.ReadAsync(_reader, "/search?q=talven")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Talven pöytä", (await HyteApp.ReadAsync(_reader, "/calendar?year=2040")).Body!.TextContent, StringComparison.Ordinal);
        using (await PostAsync(_staff, href + "/registrations", "?handler=Add", ("Input.Name", "Maija Mallikas"), ("Input.Email", "maija@example.fi")))
        {
        }

        var json = await _reader.GetStringAsync(new Uri("/api/v1/participation/events?kind=partnership-evening&from=2040-01-01&to=2040-12-31", UriKind.Relative));
        using var document = JsonDocument.Parse(json);
        Assert.Equal("Talven pöytä", Assert.Single(document.RootElement.EnumerateArray()).GetProperty("name").GetString());
        Assert.DoesNotContain("aija", json, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await _reader.GetAsync(new Uri("/api/v1/participation/events?kind=juhla", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Only_those_who_keep_the_registers_see_the_list_and_the_look_is_in_the_log()
    {
        var href = await AddAsync("Pöytä");
        using (await PostAsync(_staff, href + "/registrations", "?handler=Add", ("Input.Name", "Maija Mallikas"), ("Input.Email", "maija@example.fi")))
        {
        }

        Assert.Contains("Maija Mallikas", (await HyteApp.ReadAsync(_staff, href + "/registrations")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _reader.GetAsync(new Uri(href + "/registrations", UriKind.Relative))).StatusCode);
        Assert.DoesNotContain("Maija", (await HyteApp.ReadAsync(_reader, href)).Body!.TextContent, StringComparison.Ordinal);
        using var administrator = await _app.SignInAsync(StandardRoles.Administrator);
        Assert.Contains("Tapahtuman ilmoittautuneet (1)", (await HyteApp.ReadAsync(administrator, "/admin/audit")).Body!.TextContent, StringComparison.Ordinal);

        using var twice = await PostAsync(_staff, href + "/registrations", "?handler=Add", ("Input.Name", "Toinen"), ("Input.Email", "MAIJA@example.fi"));
        Assert.Contains("on jo ilmoittauduttu", await twice.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_pages_of_residents_are_not_there_and_open_ones_show_public_events_only()
    {
        var open = Id(await AddAsync("Avoin ilta"));
        var inside = Id(await AddAsync("Sisäinen ilta", isPublic: false));
        string[] pages = ["/osallistu/tapahtumat", $"/osallistu/tapahtumat/{open}", "/osallistu/tapahtumat.ics", $"/osallistu/tapahtumat/{open}.ics", "/osallistu/tapahtumat/vahvista", "/osallistu/tapahtumat/peru"];
        foreach (var page in pages) Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(new Uri(page, UriKind.Relative))).StatusCode);

        await OpenAsync();
        foreach (var page in pages) Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(new Uri(page, UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(new Uri($"/osallistu/tapahtumat/{inside}", UriKind.Relative))).StatusCode);
        var list = (await HyteApp.ReadAsync(_visitor, "/osallistu/tapahtumat")).Body!.TextContent;
        Assert.Contains("Avoin ilta", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Sisäinen ilta", list, StringComparison.Ordinal);
        using var feed = await _visitor.GetAsync(new Uri("/osallistu/tapahtumat.ics", UriKind.Relative));
        Assert.Equal("text/calendar", feed.Content.Headers.ContentType!.MediaType);
        Assert.Contains("SUMMARY:Avoin ilta\r\n", await feed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resident_without_an_account_is_told_to_wait_when_no_mail_can_be_sent_and_a_program_is_not_kept()
    {
        var id = Id(await AddAsync("Asukkaiden pöytä"));
        await OpenAsync();
        var page = $"/osallistu/tapahtumat/{id}";
        Assert.Contains("Emme voi juuri nyt lähettää sähköpostia", (await HyteApp.ReadAsync(_visitor, page)).Body!.TextContent, StringComparison.Ordinal);

        using var nothing = await HyteApp.PostAsync(_visitor, page, page);
        var refused = await EntryForm.ParseAsync(nothing);
        Assert.Equal(3, refused.QuerySelectorAll(".hy-errors li").Length);
        using var program = await HyteApp.PostAsync(_visitor, page, page, ("Input.Name", "Robotti"), ("Input.Email", "robotti@example.fi"), ("Input.Consents", "true"), ("verkkosivu", "http://spam.example"));
        Assert.Contains("Kiitos ilmoittautumisesta", (await HyteApp.ReadAsync(_visitor, page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Database.NumberAsync("SELECT count(*) FROM event_registration"));
        using var person = await HyteApp.PostAsync(_visitor, page, page, ("Input.Name", "Maija"), ("Input.Email", "maija@example.fi"), ("Input.Consents", "true"));
        Assert.Contains("odottaa, että työntekijä vahvistaa sen", (await HyteApp.ReadAsync(_visitor, page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await Database.NumberAsync("SELECT count(*) FROM event_registration WHERE Standing = 'Unconfirmed' AND ConsentedAt IS NOT NULL"));
        Assert.Contains("1 ilmoittautuminen vahvistamatta", (await HyteApp.ReadAsync(_staff, "/")).Body!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_take_a_file_that_is_given_out_as_what_it_is()
    {
        var href = await AddAsync("Pöytä");
        byte[] pdf = [.. "%PDF-1.7 muistio"u8];
        using (var wrong = await UploadAsync(href + "/minutes", "Attached", [.. "MZ program"u8], "muistio.pdf", ("Text", "Puhuttiin talvesta."), ("Version", "1")))
        {
            var page = await EntryForm.ParseAsync(wrong);
            Assert.Contains("Tiedosto ei ole mikään näistä", page.QuerySelector("#Attached-error")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Puhuttiin talvesta.", page.QuerySelector("textarea")!.TextContent.Trim());
        }

        using (var kept = await UploadAsync(href + "/minutes", "Attached", pdf, "Muistio ä.pdf", ("Text", "Puhuttiin talvesta."), ("Version", "1"))) Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var link = (await HyteApp.ReadAsync(_reader, href)).QuerySelector("a[href^='/participation/files/']")!;
        Assert.Equal("Muistio ä.pdf", link.TextContent);
        using var file = await _reader.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal(("application/pdf", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.NotEqual(HttpStatusCode.OK, (await _visitor.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Who_loses_a_race_sees_what_the_other_saved_and_keeps_what_was_typed()
    {
        var href = await AddAsync("Pöytä");
        using (await PostAsync(_staff, href + "/edit", "", Fields("Ensimmäisen nimi", version: "1")))
        {
        }

        using var second = await PostAsync(_staff, href + "/edit", "", Fields("Toisen nimi", version: "1"));
        var page = await EntryForm.ParseAsync(second);
        Assert.Contains("Toinen tallensi ensin", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ensimmäisen nimi", page.QuerySelector(".hy-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Toisen nimi", page.QuerySelector("#Input_Name")!.GetAttribute("value"));
        using var again = await PostAsync(_staff, href + "/edit", "", Fields("Toisen nimi", version: page.QuerySelector("input[name=Version]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Lists_cost_the_same_number_of_queries_with_one_and_with_many()
    {
        var id = Id(await AddAsync("Kävely", kind: "development-walk"));
        using (await PostAsync(_staff, "/participation/observations/new", "", ("Walk", id), ("Input.Day", "2024-01-02"), ("Input.Place", "Tori"), ("Input.Text", "Valo ei pala")))
        {
        }

        string[] pages = ["/participation/events", "/participation/observations", $"/participation/events/{id}/map", "/api/v1/participation/events"];
        var few = await CountAsync(pages);
        await MultiplyAsync("event", 60);
        await MultiplyAsync("walk_observation", 60);
        Assert.Equal(few, await CountAsync(pages));
        Assert.All(few, cost => Assert.InRange(cost, 0, 12));
    }

    private async Task<List<int>> CountAsync(string[] pages)
    {
        var costs = new List<int>();
        foreach (var page in pages)
        {
            await _counter.VisitAsync(_staff, page);
            costs.Add((await _counter.VisitAsync(_staff, page)).Queries);
        }

        return costs;
    }

    private async Task MultiplyAsync(string table, int times)
    {
        var columns = string.Join(", ", (await Database.ListAsync($"SELECT name FROM pragma_table_info('{table}') WHERE name NOT IN ('Id', 'SourceReference')", row => row.GetString(0))).Select(c => $"\"{c}\""));
        for (var i = 0; i < times; i++) await Database.ExecuteAsync($"INSERT INTO \"{table}\" ({columns}) SELECT {columns} FROM \"{table}\" ORDER BY \"Id\" DESC LIMIT 1");
    }

    private Task<int> OpenAsync() => Database.ExecuteAsync(
        "INSERT INTO public_area (IsOpen, Answers, Surveys, Events, Feedback, Spaces, Version, CreatedAt, CreatedById, CreatedByName, ChangedAt, ChangedByName) VALUES (1, 0, 0, 1, 0, 0, 1, '2026-01-01', '', '', '2026-01-01', '')");

    private async Task<string> AddAsync(string name, bool isPublic = true, string kind = "partnership-evening")
    {
        using var answer = await PostAsync(_staff, "/participation/events/new", "", Fields(name, isPublic: isPublic, kind: kind));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    private static (string, string)[] Fields(string name, string version = "0", bool isPublic = true, string kind = "partnership-evening") =>
    [
        ("Input.Kind", kind), ("Input.Name", name), ("Input.Place", "Mikaeli"), ("Input.Day", "2040-05-20"), ("Input.StartTime", "17.00"), ("Input.EndTime", "19.00"),
        ("Input.IsPublic", isPublic ? "true" : "false"), ("Input.TakesRegistrations", "true"), ("Input.Capacity", "10"), ("Input.HasWaitingList", "true"), ("Version", version),
    ];

    private static string Id(string href) => href[(href.LastIndexOf('/') + 1)..];

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string query, params (string, string)[] fields) => HyteApp.PostAsync(client, page, page + query, fields);

    private async Task<HttpResponseMessage> UploadAsync(string page, string field, byte[] file, string name, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(_staff, page))), "__RequestVerificationToken" } };
        foreach (var (key, value) in fields) form.Add(new StringContent(value, Encoding.UTF8), key);
        form.Add(new ByteArrayContent(file), field, name);
        return await _staff.PostAsync(new Uri(page, UriKind.Relative), form);
    }
}
