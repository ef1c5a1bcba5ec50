using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>The glossary is read by everybody and kept by the administrator.</summary>
public sealed class GlossaryPageTests : IAsyncLifetime
{
    private readonly HyteApp _app = HyteApp.Start();

    private HttpClient _administrator = null!;

    public async Task InitializeAsync() => _administrator = await _app.SignInAsync(StandardRoles.Administrator);

    public async Task DisposeAsync()
    {
        _administrator.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Everybody_finds_an_abbreviation_by_its_meaning_from_the_foot_of_any_page_and_only_the_administrator_edits()
    {
        using var management = await _app.SignInAsync(StandardRoles.Management);
        Assert.NotNull((await HyteApp.ReadAsync(management, "/")).QuerySelector(".hy-foot a[href$='/glossary']"));

        var found = await HyteApp.ReadAsync(management, "/glossary?q=opetuslautakunta");

        Assert.Equal(["koltk"], found.QuerySelectorAll("tbody th").Select(IndicatorPages.Said));
        Assert.Empty(found.QuerySelectorAll("#content a[href*='admin']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await management.GetAsync(new Uri("/admin/glossary/new", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await management.GetAsync(new Uri("/admin/glossary/edit?term=koltk", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_double_is_refused_beside_its_field_and_nothing_typed_is_lost()
    {
        using var answer = await HyteApp.PostAsync(_administrator, "/admin/glossary/new", "/admin/glossary/new", ("Abbreviation", "SIHY"), ("Input.Meaning", "jotain muuta"));

        var page = await EntryForm.ParseAsync(answer);
        Assert.Contains("Sanastossa on jo sihy", IndicatorPages.Said(page.QuerySelector("#Abbreviation-error")), StringComparison.Ordinal);
        Assert.Equal("jotain muuta", IndicatorPages.Said(page.QuerySelector("textarea[name='Input.Meaning']")));
    }

    [Fact]
    public async Task A_term_with_a_slash_is_added_changed_and_after_a_confirmation_removed()
    {
        using (await HyteApp.PostAsync(_administrator, "/admin/glossary/new", "/admin/glossary/new", ("Abbreviation", "kh/kv"), ("Input.Meaning", "hallitus ja valtuusto"))) { }
        const string edit = "/admin/glossary/edit?term=kh%2Fkv";
        using (await HyteApp.PostAsync(_administrator, edit, edit, ("Term", "kh/kv"), ("Version", "0"), ("Input.Meaning", "kaupunginhallitus ja -valtuusto"))) { }
        Assert.Contains("kaupunginhallitus ja -valtuusto", (await HyteApp.ReadAsync(_administrator, "/glossary")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);

        using var late = await HyteApp.PostAsync(_administrator, edit, edit, ("Term", "kh/kv"), ("Version", "0"), ("Input.Meaning", "omani"));
        var lost = await EntryForm.ParseAsync(late);
        Assert.Contains("Joku muu on muuttanut", lost.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("omani", IndicatorPages.Said(lost.QuerySelector("textarea[name='Input.Meaning']")));

        using var unsure = await HyteApp.PostAsync(_administrator, edit, $"{edit}&handler=Remove", ("Term", "kh/kv"), ("Version", "1"));
        Assert.Contains("Vahvista poistaminen", (await EntryForm.ParseAsync(unsure)).QuerySelector("#isSure-error")!.TextContent, StringComparison.Ordinal);
        using (await HyteApp.PostAsync(_administrator, edit, $"{edit}&handler=Remove", ("Term", "kh/kv"), ("Version", "1"), ("isSure", "true"))) { }
        Assert.DoesNotContain("kh/kv", (await HyteApp.ReadAsync(_administrator, "/glossary")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_glossary_leaves_as_a_file()
    {
        var file = await _administrator.GetStringAsync(new Uri("/glossary?handler=Export&format=csv", UriKind.Relative));

        Assert.StartsWith("Lyhenne;Selitys;Lähde", file.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("sihy;sivistyksen ja hyvinvoinnin palvelualue", file, StringComparison.Ordinal);
    }
}
