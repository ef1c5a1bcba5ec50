using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hyte.Modules;
using Hyte.Platform.CityDirectory;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>The follow-up table is kept by browsers and in memory. It must never be older than the question, and never somebody else's.</summary>
public sealed class KeptPageTests : IAsyncLifetime
{
    private const string Table = "/welfare/follow-up";

    private readonly HyteApp _app = HyteApp.Start();
    private readonly Dictionary<string, HttpClient> _people = new(StringComparer.Ordinal);
    private long _measure;

    public async Task InitializeAsync()
    {
        foreach (var role in (string[])[StandardRoles.Coordinator, StandardRoles.MeasureOwner, StandardRoles.Management, StandardRoles.Administrator])
        {
            _people[role] = await _app.SignInAsync(role);
            // The notice of the sign-in, if any, is not what is tested here.
            await ReadAsync(role, "/");
        }

        _measure = await new DatabaseFile(_app.DataDirectory, "welfare").NumberAsync(
            "SELECT m.Id FROM measure m JOIN reporting_period p USING (ProgrammeId) LEFT JOIN follow_up f ON f.MeasureId = m.Id AND f.PeriodId = p.Id WHERE m.IsFollowedUp AND p.State = 'Open' AND f.Id IS NULL ORDER BY m.Id LIMIT 1");
    }

    public async Task DisposeAsync()
    {
        foreach (var person in _people.Values) person.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_answered_with_304_and_nothing_else()
    {
        var first = await ReadAsync(StandardRoles.Management, Table);
        var again = await ReadAsync(StandardRoles.Management, Table, first.Stamp);
        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Equal("", again.Body);
        Assert.Equal(first.Stamp, again.Stamp);
        Assert.All([first, again], answer => Assert.Equal(("no-cache, private", "Cookie"), (answer.CacheControl, answer.Vary)));
    }

    [Fact]
    public async Task What_is_kept_is_the_page_as_it_would_be_drawn()
    {
        var drawn = await ReadAsync(StandardRoles.Coordinator, Table);
        var kept = await ReadAsync(StandardRoles.Coordinator, Table);
        Assert.Equal(drawn, kept);
        Assert.Contains("Talviliikunnan mahdollistaminen", kept.Body, StringComparison.Ordinal);
        Assert.EndsWith("</html>", kept.Body.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", kept.Body, StringComparison.Ordinal);
        Assert.Contains("href=\"/account/sign-out\"", kept.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_change_shows_on_the_very_next_request()
    {
        var before = await ReadAsync(StandardRoles.Management, Table);
        for (var n = 1; n <= 3; n++)
        {
            await SaveAsync($"Kirjaus numero {n}.", ready: true);
            var after = await ReadAsync(StandardRoles.Management, Table, before.Stamp);
            Assert.Equal(HttpStatusCode.OK, after.Status);
            Assert.Contains($"Kirjaus numero {n}.", after.Body, StringComparison.Ordinal);
            Assert.NotEqual(before.Stamp, after.Stamp);
            before = after;
        }
    }

    [Fact]
    public async Task Nobody_sees_the_drafts_or_the_buttons_of_others_whoever_came_first()
    {
        await SaveAsync("Vielä luonnos.", ready: false);
        string[] order = [StandardRoles.Coordinator, StandardRoles.Management, StandardRoles.MeasureOwner, StandardRoles.Management, StandardRoles.Coordinator];
        foreach (var role in order)
        {
            var page = await ReadAsync(role, Table);
            Assert.Equal(role == StandardRoles.Coordinator, page.Body.Contains("Vielä luonnos.", StringComparison.Ordinal));
            Assert.Equal(role == StandardRoles.Coordinator, page.Body.Contains($"/welfare/measures/{_measure}/update", StringComparison.Ordinal));
            Assert.Equal(role != StandardRoles.Management, page.Body.Contains("/update?", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_stamp_is_good_for_nobody_else()
    {
        var stamps = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in _people.Keys) stamps[role] = (await ReadAsync(role, Table)).Stamp;
        Assert.Equal(_people.Count, stamps.Values.Distinct(StringComparer.Ordinal).Count());
        foreach (var (role, stamp) in stamps)
        {
            foreach (var other in _people.Keys) Assert.Equal(role == other ? HttpStatusCode.NotModified : HttpStatusCode.OK, (await ReadAsync(other, Table, stamp)).Status);
        }
    }

    [Fact]
    public async Task Each_sees_the_own_name_and_menu_around_what_is_shared()
    {
        foreach (var role in _people.Keys.Concat(_people.Keys))
        {
            var page = await ParseAsync(await ReadAsync(role, Table));
            var home = await ParseAsync(await ReadAsync(role, "/"));
            Assert.Equal(Around(home, "menu__name"), Around(page, "menu__name"));
            Assert.Equal(Links(home), Links(page));
        }

        static string Around(IHtmlDocument page, string part) => page.QuerySelector($".hy-{part}")!.TextContent;
        static IEnumerable<string?> Links(IHtmlDocument page) => page.QuerySelectorAll("header nav a, header .hy-menu li a").Select(a => a.GetAttribute("href"));
    }

    [Fact]
    public async Task A_notice_is_shown_once_and_is_in_no_kept_page()
    {
        var before = await ReadAsync(StandardRoles.Coordinator, Table);
        using (var saved = await PostAsync("Kerran sanottu.", ready: true)) Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var told = await ReadAsync(StandardRoles.Coordinator, Table, before.Stamp);
        Assert.Contains("hy-notice", told.Body, StringComparison.Ordinal);
        Assert.Contains("no-store", told.CacheControl, StringComparison.Ordinal);
        Assert.Equal("", told.Stamp);
        var after = await ReadAsync(StandardRoles.Coordinator, Table, before.Stamp);
        Assert.DoesNotContain("hy-notice", after.Body, StringComparison.Ordinal);
        Assert.NotEqual("", after.Stamp);
        Assert.DoesNotContain("hy-notice", (await ReadAsync(StandardRoles.Coordinator, Table)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switched_module_is_gone_from_the_kept_menu_at_once_and_comes_back_at_once()
    {
        var before = await ReadAsync(StandardRoles.Coordinator, Table);
        Assert.Contains("href=\"/growth\"", before.Body, StringComparison.Ordinal);
        await SwitchAsync("Disable");
        var off = await ReadAsync(StandardRoles.Coordinator, Table, before.Stamp);
        Assert.Equal(HttpStatusCode.OK, off.Status);
        Assert.DoesNotContain("href=\"/growth\"", off.Body, StringComparison.Ordinal);
        await SwitchAsync("Enable");
        var on = await ReadAsync(StandardRoles.Coordinator, Table, off.Stamp);
        Assert.Equal(before.Body, on.Body);
    }

    [Fact]
    public async Task A_renamed_party_shows_at_once()
    {
        var before = await ReadAsync(StandardRoles.Management, Table);
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            var code = (await ParseAsync(before)).QuerySelectorAll("#f-party option").Select(o => o.GetAttribute("value")!).First(value => value.Length > 0);
            await scope.ServiceProvider.GetRequiredService<DirectoryChanges>().ChangeAsync(code, version: 1, new EntryDetails("Uusi yksikkö", null, null, null, null), default);
        }

        var after = await ReadAsync(StandardRoles.Management, Table, before.Stamp);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Contains("Uusi yksikkö", after.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_filter_is_a_page_of_its_own()
    {
        var all = await ReadAsync(StandardRoles.MeasureOwner, Table);
        var mine = await ReadAsync(StandardRoles.MeasureOwner, Table + "?mine=true", all.Stamp);
        Assert.Equal(HttpStatusCode.OK, mine.Status);
        Assert.True(mine.Body.Length < all.Body.Length);
        Assert.Equal(all.Body, (await ReadAsync(StandardRoles.MeasureOwner, Table)).Body);
    }

    [Fact]
    public async Task A_module_that_was_purged_begins_a_count_that_was_never_used()
    {
        var before = await ReadAsync(StandardRoles.Management, Table);
        await SaveAsync("Poistuu.", ready: true);
        var welfare = new DatabaseFile(_app.DataDirectory, "welfare");
        var last = await welfare.NumberAsync("SELECT Value FROM data_version");
        await SwitchAsync("Disable", "welfare");
        using (await HyteApp.PostAsync(_people[StandardRoles.Administrator], "/admin/modules/welfare", "/admin/modules/welfare?handler=Purge", ("Confirmation", "welfare")))
        {
            await SwitchAsync("Enable", "welfare");
        }

        Assert.True(await welfare.NumberAsync("SELECT Value FROM data_version") > last);
        var after = await ReadAsync(StandardRoles.Management, Table, before.Stamp);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.DoesNotContain("Poistuu.", after.Body, StringComparison.Ordinal);
    }

    private async Task<Answer> ReadAsync(string role, string path, string stamp = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (stamp.Length > 0) request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(stamp));
        using var answer = await _people[role].SendAsync(request);
        return new Answer(answer.StatusCode, answer.Headers.ETag?.ToString() ?? "", answer.Headers.CacheControl?.ToString() ?? "", answer.Headers.Vary.ToString(), await answer.Content.ReadAsStringAsync());
    }

    private static async Task<IHtmlDocument> ParseAsync(Answer answer) => await new HtmlParser().ParseDocumentAsync(answer.Body);

    // The notice of the save is taken away, as by the page that the browser goes to.
    private async Task SaveAsync(string text, bool ready)
    {
        using var saved = await PostAsync(text, ready);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        await ReadAsync(StandardRoles.Coordinator, saved.Headers.Location!.ToString());
    }

    private async Task<HttpResponseMessage> PostAsync(string text, bool ready)
    {
        var form = $"/welfare/measures/{_measure}/update";
        var version = (await ParseAsync(await ReadAsync(StandardRoles.Coordinator, form))).QuerySelector("input[name='Input.Version']")!.GetAttribute("value")!;
        return await HyteApp.PostAsync(
            _people[StandardRoles.Coordinator], form, form, ("Input.Version", version), ("Input.Status", "in-progress"), ("Input.Text", text), ("ready", ready ? "true" : "false"));
    }

    private async Task SwitchAsync(string act, string module = "growth")
    {
        using var answer = await HyteApp.PostAsync(_people[StandardRoles.Administrator], "/admin/modules", "/admin/modules?handler=" + act, ("id", module));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private sealed record Answer(HttpStatusCode Status, string Stamp, string CacheControl, string Vary, string Body);
}
