using System.Net;
using System.Text.Json;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>Spaces in the running product: who sees what of bookings, what residents see, and what a page costs.</summary>
#pragma warning disable CA1001 // The test framework calls DisposeAsync, where all of it is disposed.
public sealed class SpacePageTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private readonly QueryCounter _counter = new();
    private HyteApp _app = null!;
    private HttpClient _staff = null!;
    private HttpClient _reader = null!;

    private DatabaseFile Participation => new(_app.DataDirectory, "participation");

    private static DateOnly NextWeek => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(7);

    public async Task InitializeAsync()
    {
        _app = HyteApp.Start();
        _staff = await _app.SignInAsync(StandardRoles.ParticipationCoordinator);
        _reader = await _app.SignInAsync(StandardRoles.Management);
    }

    public async Task DisposeAsync()
    {
        _staff.Dispose();
        _reader.Dispose();
        await _app.DisposeAsync();
        _counter.Dispose();
    }

    [Fact]
    public async Task A_booking_is_shown_by_name_to_its_booker_and_to_those_who_decide_and_to_nobody_else()
    {
        var space = await AddSpaceAsync("Kylätalo");
        var booking = await BookAsync(_staff, $"/participation/spaces/{space}/book", "Salainen kokous");

        var own = await HyteApp.ReadAsync(_staff, booking);
        Assert.Contains("Salainen kokous", own.Body!.TextContent, StringComparison.Ordinal);
        using (var other = await _reader.GetAsync(new Uri(booking, UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        var week = await HyteApp.ReadAsync(_reader, $"/participation/spaces/{space}?week={NextWeek:yyyy-MM-dd}");
        Assert.Contains("10.00–11.00", week.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Salainen", week.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("varaaja@example.fi", week.Body!.TextContent, StringComparison.Ordinal);
        var staffWeek = await HyteApp.ReadAsync(_staff, $"/participation/spaces/{space}/bookings?week={NextWeek:yyyy-MM-dd}");
        Assert.Contains("Salainen kokous", staffWeek.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(await new DatabaseFile(_app.DataDirectory, "platform").NumberAsync($"SELECT count(*) FROM audit WHERE Target = '/participation/spaces/{space}/bookings'") > 0);
    }

    [Fact]
    public async Task The_register_as_json_has_facts_and_rules_and_no_bookings()
    {
        var space = await AddSpaceAsync("Kylätalo");
        await BookAsync(_staff, $"/participation/spaces/{space}/book", "Salainen kokous");

        var json = await _reader.GetStringAsync(new Uri("/api/v1/participation/spaces", UriKind.Relative));

        using var document = JsonDocument.Parse(json);
        var line = document.RootElement[0];
        Assert.Equal("Kylätalo", line.GetProperty("name").GetString());
        Assert.True(line.GetProperty("accessibility").GetProperty("stepFree").GetBoolean());
        Assert.Equal(JsonValueKind.Null, line.GetProperty("accessibility").GetProperty("lift").ValueKind);
        Assert.Equal(60, line.GetProperty("rules").GetProperty("startInterval").GetInt32());
        Assert.DoesNotContain("Salainen", json, StringComparison.Ordinal);
        Assert.DoesNotContain("varaaja@", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_of_a_calendar_stops_with_its_owners_account()
    {
        await OpenAsync();
        using var made = await HyteApp.PostAsync(_staff, "/participation/bookings", "/participation/bookings?handler=Key");
        var feed = new Uri((await HyteApp.ReadAsync(_staff, "/participation/bookings")).QuerySelector("#calendar-address")!.GetAttribute("value")!).PathAndQuery;
        using var visitor = _app.Visitor();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, feed));

        var owner = Assert.Single(await new DatabaseFile(_app.DataDirectory, "platform").ListAsync($"SELECT UserId FROM role_grant WHERE RoleId = '{StandardRoles.ParticipationCoordinator}'", row => row.GetString(0)));
        using var administrator = await _app.SignInAsync(StandardRoles.Administrator);
        using (await HyteApp.PostAsync(administrator, $"/admin/users/{owner}", $"/admin/users/{owner}?handler=Close")) { }
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visitor, feed));
        using (await HyteApp.PostAsync(administrator, $"/admin/users/{owner}", $"/admin/users/{owner}?handler=Open")) { }
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, feed));
    }

    [Fact]
    public async Task Residents_see_the_spaces_and_a_calendar_program_its_feed_only_while_the_area_is_open()
    {
        var space = await AddSpaceAsync("Kylätalo");
        var booking = await BookAsync(_staff, $"/participation/spaces/{space}/book", "Salainen kokous");
        using var made = await HyteApp.PostAsync(_staff, "/participation/bookings", "/participation/bookings?handler=Key");
        var address = (await HyteApp.ReadAsync(_staff, "/participation/bookings")).QuerySelector("#calendar-address")!.GetAttribute("value")!;
        var feed = new Uri(new Uri(address).PathAndQuery, UriKind.Relative);
        using var visitor = _app.Visitor();
        foreach (var path in (string[])["/osallistu/tilat", $"/osallistu/tilat/{space}", $"/osallistu/tilat/{space}/varaa", feed.OriginalString]) Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visitor, path));

        await OpenAsync();

        var week = await HyteApp.ReadAsync(visitor, $"/osallistu/tilat/{space}?week={NextWeek:yyyy-MM-dd}");
        Assert.Contains("10.00–11.00", week.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ei tiedossa", week.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Salainen", week.Body!.TextContent, StringComparison.Ordinal);
        using var answer = await visitor.GetAsync(feed);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Salainen kokous", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Salainen kokous", await _staff.GetStringAsync(new Uri("/participation/bookings/calendar.ics", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Null((await HyteApp.ReadAsync(_staff, "/participation/bookings")).QuerySelector("#calendar-address"));
        Assert.NotEmpty(booking);
    }

    [Fact]
    public async Task What_a_program_sends_is_answered_and_not_kept()
    {
        var space = await AddSpaceAsync("Kylätalo");
        await OpenAsync();
        using var visitor = _app.Visitor();
        var page = $"/osallistu/tilat/{space}/varaa";

        using var answer = await HyteApp.PostAsync(visitor, $"{page}?start={Uri.EscapeDataString(await StartAsync(visitor, page))}", page,
            ("Input.Start", await StartAsync(visitor, page)), ("Input.Minutes", "60"), ("Input.Purpose", "Mainos"), ("Input.People", "5"), ("Input.Name", "Ohjelma"), ("Input.Email", "ohjelma@example.fi"), ("verkkosivu", "http://mainos.example"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(0, await Participation.NumberAsync("SELECT count(*) FROM space_booking"));
    }

    [Fact]
    public async Task A_page_costs_the_same_number_of_queries_with_one_and_with_fifty_spaces_and_bookings()
    {
        var space = await AddSpaceAsync("Kylätalo", needsApproval: true);
        await BookAsync(_staff, $"/participation/spaces/{space}/book", "Kokous");
        await OpenAsync();
        using var visitor = _app.Visitor();
        (HttpClient Client, string Path)[] visits =
        [
            (_reader, "/participation/spaces"), (_reader, $"/participation/spaces/{space}?week={NextWeek:yyyy-MM-dd}"), (_staff, $"/participation/spaces/{space}/bookings?week={NextWeek:yyyy-MM-dd}"),
            (_staff, "/participation/bookings/waiting"), (_staff, "/participation/bookings"), (_reader, "/api/v1/participation/spaces"), (visitor, "/osallistu/tilat"), (visitor, $"/osallistu/tilat/{space}"),
        ];
        var few = await CountAsync(visits);

        for (var n = 1; n < 50; n++)
        {
            await CopyAsync("space", "Id = 1", ("Name", $"'Tila {n}'"));
            await CopyAsync("space_booking", "Id = 1", ("SpaceId", n % 2 == 0 ? "1" : $"{n + 1}"));
        }

        Assert.Equal(50, await Participation.NumberAsync("SELECT count(*) FROM space_booking"));
        Assert.Equal(few, await CountAsync(visits));
    }

    private async Task<List<int>> CountAsync((HttpClient Client, string Path)[] visits)
    {
        var counts = new List<int>();
        foreach (var (client, path) in visits)
        {
            await _counter.VisitAsync(client, path);
            counts.Add((await _counter.VisitAsync(client, path)).Queries);
        }

        return counts;
    }

    private async Task CopyAsync(string table, string where, params (string Column, string Value)[] changed)
    {
        var columns = await Participation.ListAsync($"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'Id'", row => row.GetString(0));
        var values = columns.Select(column => changed.FirstOrDefault(c => c.Column == column).Value ?? $"\"{column}\"");
        await Participation.ExecuteAsync($"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", values)} FROM {table} WHERE {where}");
    }

    private Task OpenAsync() => Participation.ExecuteAsync(
        "INSERT INTO public_area (IsOpen, Answers, Surveys, Events, Feedback, Spaces, Version, CreatedAt, CreatedById, CreatedByName, ChangedAt, ChangedByName) VALUES (1, 0, 0, 0, 0, 1, 1, '2026-01-01', '', '', '2026-01-01', '')");

    private async Task<int> AddSpaceAsync(string name, bool needsApproval = false)
    {
        (string, string)[] days = [.. new[] { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }.Select(day => ($"Input.{day}", "8–20"))];
        using var added = await HyteApp.PostAsync(_staff, "/participation/spaces/new", "/participation/spaces/new",
            [("Input.Name", name), ("Input.Address", "Kyläkatu 1"), ("Input.Capacity", "20"), ("Input.StepFree", "Yes"), ("Input.ResidentsMayBook", "true"), .. days]);
        var rules = added.Headers.Location!.OriginalString;
        using var ruled = await HyteApp.PostAsync(_staff, rules, rules,
            ("Input.StartInterval", "60"), ("Input.MinMinutes", "60"), ("Input.MaxMinutes", "240"), ("Input.BufferBefore", "0"), ("Input.BufferAfter", "0"), ("Input.MinDaysAhead", "0"), ("Input.MaxDaysAhead", "90"), ("Input.NeedsApproval", needsApproval ? "true" : "false"), ("Input.MaxOpen", "5"), ("Version", "1"));
        Assert.Equal(HttpStatusCode.Redirect, ruled.StatusCode);
        return int.Parse(rules.Split('/')[3]);
    }

    private static async Task<string> StartAsync(HttpClient client, string page)
    {
        var choices = await HyteApp.ReadAsync(client, $"{page}?day={NextWeek:yyyy-MM-dd}&minutes=60");
        var link = choices.QuerySelectorAll("#content .hy-buttons a").Single(a => a.TextContent.Trim() == "10.00–11.00").GetAttribute("href")!;
        return Uri.UnescapeDataString(link.Split("start=")[1]);
    }

    private static async Task<string> BookAsync(HttpClient client, string page, string purpose)
    {
        var start = await StartAsync(client, page);
        using var answer = await HyteApp.PostAsync(client, $"{page}?start={Uri.EscapeDataString(start)}", page,
            ("Input.Start", start), ("Input.Minutes", "60"), ("Input.Purpose", purpose), ("Input.People", "5"), ("Input.Name", "Varaaja"), ("Input.Email", "varaaja@example.fi"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
