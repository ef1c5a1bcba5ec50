using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;
using Hyte.Platform.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>Statements, feedback and requests about personal data in the whole product.</summary>
public sealed class StatementsAndFeedbackPageTests
{
    private const string Sender = "matti@example.fi";

    [Fact]
    public async Task A_year_after_closing_retention_forgets_the_sender_and_the_audit_log_tells_it()
    {
        await using var app = HyteApp.Start();
        using var handler = await app.SignInAsync(StandardRoles.ParticipationCoordinator);
        var database = new DatabaseFile(app.DataDirectory, "participation");
        var feedback = await SendAsync(app, handler);
        using (await (await EntryForm.OpenAsync(handler, feedback, "form[action*='handler=Close']")).With("Input.Reason", "Käsitelty toisaalla.").SendAsync(handler))
        {
        }

        Assert.Equal(0, await RetainAsync(app));
        await database.ExecuteAsync("UPDATE feedback SET \"ClosedOn\" = '2020-01-01'");
        Assert.Equal(1, await RetainAsync(app));
        Assert.Equal(0, await RetainAsync(app));
        Assert.Equal(0, await database.NumberAsync("SELECT count(*) FROM feedback WHERE \"SenderEmail\" IS NOT NULL"));
        Assert.Equal(1, await database.NumberAsync("SELECT count(*) FROM feedback"));
        Assert.Equal(["Palautteet: 1"], await new DatabaseFile(app.DataDirectory, "platform").ListAsync("SELECT \"After\" FROM audit WHERE \"Act\" = 'personal-data.anonymised'", row => row.GetString(0)));
    }

    [Fact]
    public async Task A_person_is_searched_given_and_removed_and_the_log_tells_every_step_without_the_address()
    {
        await using var app = HyteApp.Start();
        using var handler = await app.SignInAsync(StandardRoles.ParticipationCoordinator);
        await SendAsync(app, handler);

        using var answer = await (await EntryForm.OpenAsync(handler, "/participation/privacy", "form[action*='handler=Search']")).With("Email", " MATTI@example.fi ").SendAsync(handler);
        var found = await EntryForm.ParseAsync(answer);
        Assert.Contains("Pihalla on pimeää.", found.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        using var file = await HyteApp.PostAsync(handler, "/participation/privacy", "/participation/privacy?handler=Json", ("Email", Sender));
        Assert.Contains("Pihalla on pimeää.", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var refused = await EntryForm.Of(found, "form[action*='handler=Erase']").SendAsync(handler);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        using var erased = await EntryForm.Of(found, "form[action*='handler=Erase']").With("confirmed", "true").SendAsync(handler);
        Assert.Equal(HttpStatusCode.Redirect, erased.StatusCode);

        var database = new DatabaseFile(app.DataDirectory, "participation");
        Assert.Equal(0, await database.NumberAsync("SELECT count(*) FROM feedback WHERE \"SenderEmail\" IS NOT NULL OR \"Text\" LIKE '%pimeää%'"));
        Assert.Equal(0, await database.NumberAsync("SELECT count(*) FROM history WHERE \"Changes\" LIKE '%matti@%' OR \"Changes\" LIKE '%pimeää%'"));
        var log = await new DatabaseFile(app.DataDirectory, "platform").ListAsync("SELECT \"Act\" || ' ' || \"After\" FROM audit WHERE \"Act\" LIKE 'personal-data.%' AND \"Target\" = '/participation/privacy' ORDER BY \"Id\"", row => row.GetString(0));
        Assert.Equal(["personal-data.shown", "personal-data.exported", "personal-data.shown", "personal-data.erased"], log.Select(line => line.Split(' ')[0]));
        Assert.All(log, line => Assert.DoesNotContain(Sender, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_answers_for_a_unit_sees_no_address_and_who_handles_it_is_noted_in_the_log()
    {
        await using var app = HyteApp.Start();
        using var handler = await app.SignInAsync(StandardRoles.ParticipationCoordinator);
        var feedback = await SendAsync(app, handler);
        using var answerer = await app.SignInAsync(StandardRoles.MeasureOwner);
        using (var hidden = await answerer.GetAsync(new Uri(feedback, UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);

        using (await (await EntryForm.OpenAsync(handler, feedback, "form[action*='handler=Route']")).With("Input.Unit", "kirjasto").SendAsync(handler))
        {
        }

        var seen = await HyteApp.ReadAsync(answerer, feedback);
        Assert.DoesNotContain(Sender, seen.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(seen.QuerySelector("form[action*='handler=Route']"));
        Assert.Contains(Sender, (await HyteApp.ReadAsync(handler, feedback)).QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        Assert.True(await new DatabaseFile(app.DataDirectory, "platform").NumberAsync($"SELECT count(*) FROM audit WHERE \"Act\" = 'personal-data.shown' AND \"Target\" = '{feedback}'") > 0);
    }

    [Fact]
    public async Task Recorded_feedback_is_tied_to_measures_and_let_go_and_another_persons_tie_stays()
    {
        const string First = "osallisuussuunnitelma-2022|1.1.1", Second = "osallisuussuunnitelma-2022|1.2.1";
        await using var app = HyteApp.Start();
        using var handler = await app.SignInAsync(StandardRoles.ParticipationCoordinator);
        var feedback = await SendAsync(app, handler);
        var form = await HyteApp.ReadAsync(handler, feedback + "/measures");
        Assert.Contains(form.QuerySelectorAll<IHtmlInputElement>("input[name=measures]"), box => box.Value == First && !box.IsChecked);

        using (await HyteApp.PostAsync(handler, feedback + "/measures", feedback + "/measures", ("measures", First))) { }
        Assert.Contains("1.1.1", (await HyteApp.ReadAsync(handler, feedback)).QuerySelector("section[aria-labelledby=measures]")!.TextContent, StringComparison.Ordinal);

        // Both forms were open before either was saved: the second knows nothing of the first measure and does not let it go.
        using (await HyteApp.PostAsync(handler, feedback + "/measures", feedback + "/measures", ("measures", Second))) { }
        Assert.Equal(2, await TiesAsync());
        using (await HyteApp.PostAsync(handler, feedback + "/measures", feedback + "/measures", ("was", First), ("was", Second), ("measures", Second))) { }
        Assert.Equal(1, await TiesAsync());

        using var reader = await app.SignInAsync(StandardRoles.Management);
        using var refused = await reader.GetAsync(new Uri(feedback + "/measures", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var answerer = await app.SignInAsync(StandardRoles.MeasureOwner);
        using var hidden = await answerer.GetAsync(new Uri(feedback + "/measures", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);

        Task<long> TiesAsync() => new DatabaseFile(app.DataDirectory, "participation").NumberAsync("SELECT count(*) FROM measure_tie WHERE \"Register\" = 'feedback'");
    }

    [Fact]
    public async Task The_residents_pages_are_absent_until_they_are_opened_and_a_filled_trap_keeps_nothing()
    {
        await using var app = HyteApp.Start();
        using var visitor = app.Visitor();
        foreach (var path in (string[])["/osallistu/palaute", "/osallistu/palaute/kiitos", "/osallistu/palaute/vahvista", "/osallistu/palaute/viesti", "/osallistu/nain-kavi"])
        {
            using var closed = await visitor.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        await PublicArea.OpenAsync(app.DataDirectory);
        using var trapped = await HyteApp.PostAsync(visitor, "/osallistu/palaute", "/osallistu/palaute", ("Input.Subject", "Halpaa"), ("Input.Text", "Osta"), ("verkkosivu", "http://spam"));
        Assert.Equal("/osallistu/palaute/kiitos", trapped.Headers.Location!.OriginalString);
        using var empty = await HyteApp.PostAsync(visitor, "/osallistu/palaute", "/osallistu/palaute", ("Input.Text", "Vain teksti"));
        var again = await EntryForm.ParseAsync(empty);
        Assert.Equal("Vain teksti", again.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.Trim());
        Assert.Equal(0, await new DatabaseFile(app.DataDirectory, "participation").NumberAsync("SELECT count(*) FROM feedback"));
        Assert.Contains("Linkki ei toimi", (await HyteApp.ReadAsync(visitor, "/osallistu/palaute/viesti?avain=keksitty")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Linkki ei toimi", (await HyteApp.ReadAsync(visitor, "/osallistu/palaute/vahvista?avain=keksitty")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_cost_the_same_queries_however_long_they_are_and_the_api_tells_no_texts()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.Start();
        using var handler = await app.SignInAsync(StandardRoles.ParticipationCoordinator);
        await AskAsync(handler);
        await SendAsync(app, handler);
        Assert.Equal(2, await new DatabaseFile(app.DataDirectory, "participation").NumberAsync("SELECT count(*) FROM measure_tie WHERE \"Register\" = 'statement'"));
        string[] paths = ["/participation/statements", "/participation/statements/promise", "/participation/feedback", "/participation/feedback/published", "/participation/statements/1", "/osallistu/nain-kavi"];
        var few = new List<int>();
        foreach (var path in paths) await counter.VisitAsync(handler, path);
        foreach (var path in paths) few.Add((await counter.VisitAsync(handler, path)).Queries);

        var database = new DatabaseFile(app.DataDirectory, "participation");
        await MultiplyAsync(database, "statement_matter", null);
        await MultiplyAsync(database, "statement", ("\"MatterId\"", "\"MatterId\" + n.i"));
        await MultiplyAsync(database, "feedback", null);
        await database.ExecuteAsync("UPDATE feedback SET \"PublishedOn\" = '2026-11-01', \"PublishedSaid\" = 'a', \"PublishedDid\" = 'b'");
        var many = new List<int>();
        foreach (var path in paths) many.Add((await counter.VisitAsync(handler, path)).Queries);
        Assert.Equal(few, many);

        var json = await handler.GetStringAsync(new Uri("/api/v1/participation/statements?body=vanhusneuvosto&state=asked", UriKind.Relative));
        Assert.Contains("\"vanhusneuvosto\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("vammaisneuvosto", json, StringComparison.Ordinal);
        Assert.Equal("[]", await handler.GetStringAsync(new Uri("/api/v1/participation/statements?year=1999", UriKind.Relative)));
    }

    private static async Task<int> RetainAsync(HyteApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var answers = await scope.ServiceProvider.GetRequiredService<RetentionRound>().RunAsync(default);
        return answers.Sum(answer => answer.Value.Sum(kind => kind.Count));
    }

    /// <summary>A resident sends feedback with an address.</summary>
    /// <returns>Its page for staff.</returns>
    private static async Task<string> SendAsync(HyteApp app, HttpClient handler)
    {
        await PublicArea.OpenAsync(app.DataDirectory);
        using var visitor = app.Visitor();
        using var sent = await HyteApp.PostAsync(
            visitor, "/osallistu/palaute", "/osallistu/palaute", ("Input.Subject", "Valot"), ("Input.Text", "Pihalla on pimeää."), ("Input.SenderEmail", Sender));
        Assert.Equal("/osallistu/palaute/kiitos", sent.Headers.Location!.OriginalString);
        return (await HyteApp.ReadAsync(handler, "/participation/feedback")).QuerySelector("#content tbody th a")!.GetAttribute("href")!;
    }

    private static async Task AskAsync(HttpClient client)
    {
        using var page = await client.GetAsync(new Uri("/participation/statements/ask", UriKind.Relative));
        var document = await EntryForm.ParseAsync(page);
        var form = new List<KeyValuePair<string, string>>
        {
            new("__RequestVerificationToken", HyteApp.Token(document)),
            new("Input.Title", "Reitit"),
            new("Input.Question", "Mitkä reitit?"),
            new("Input.DueOn", document.QuerySelector("#Input_DueOn")!.GetAttribute("value")!),
            new("Input.AskedBy", "osallisuuskoordinaattori"),
            new("Input.Bodies", "vanhusneuvosto"),
            new("Input.Bodies", "vammaisneuvosto"),
            new("measures", document.QuerySelector("input[name=measures]")!.GetAttribute("value")!),
        };
        using var answer = await client.PostAsync(new Uri("/participation/statements/ask", UriKind.Relative), new FormUrlEncodedContent(form));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task MultiplyAsync(DatabaseFile database, string table, (string Column, string Value)? shifted)
    {
        var columns = (await database.ListAsync($"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'Id'", row => $"\"{row.GetString(0)}\"")).ToList();
        var most = await database.NumberAsync($"SELECT max(\"Id\") FROM {table}");
        // Copies of the first matter only, so that each copy of a statement finds the copy of its matter.
        await database.ExecuteAsync(
            $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) INSERT INTO {table} (\"Id\", {string.Join(", ", columns)}) "
            + $"SELECT {table}.\"Id\" + n.i * {most}, {string.Join(", ", columns.Select(c => c == shifted?.Column ? shifted.Value.Value : c))} FROM {table}, n");
    }
}
