using System.Net;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Platform.Audit;
using Hyte.Platform.Modules;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>Off means as if not installed; on again restores everything. Every module in turn.</summary>
public sealed class ModuleSwitchTests
{
    public static TheoryData<string> Modules => ModuleList.All;

    [Theory, MemberData(nameof(Modules))]
    public async Task A_module_that_is_switched_off_is_gone_from_everywhere_and_comes_back_whole(string id)
    {
        await using var app = HyteApp.Start();
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        using var coordinator = await app.SignInAsync(StandardRoles.Coordinator);
        await OpenCaseAsync(coordinator);
        if (id != "impact") await ImportPlanAsync(coordinator, id);
        await PublicArea.OpenAsync(app.DataDirectory);
        using var visitor = app.Visitor();
        var routes = await RoutesOfAsync(app, id);
        Assert.NotEmpty(routes);
        var before = await LookAsync(app, coordinator, visitor, routes);
        Assert.All(routes, route => Assert.NotEqual(HttpStatusCode.NotFound, before.Status[route]));
        Assert.Contains(id, before.Menu);

        await SwitchAsync(administrator, "Disable", id);
        var off = await LookAsync(app, coordinator, visitor, routes);
        Assert.All(routes, route => Assert.Equal(HttpStatusCode.NotFound, off.Status[route]));
        Assert.Equal(before.Menu.Where(m => m != id), off.Menu);
        Assert.Equal(before.Answering.Where(m => m != id), off.Answering);
        Assert.DoesNotContain($"/api/v1/{id}/", off.ApiDocument, StringComparison.Ordinal);
        foreach (var other in ModuleList.Ids.Where(m => m != id)) Assert.Equal(HttpStatusCode.OK, await StatusAsync(coordinator, "/" + other));

        await SwitchAsync(administrator, "Enable", id);
        var again = await LookAsync(app, coordinator, visitor, routes);
        Assert.Empty(routes.Where(route => before.Status[route] != again.Status[route]).Select(route => $"{route}: {before.Status[route]} → {again.Status[route]}"));
        Assert.Equal(before.Menu, again.Menu);
        Assert.Equal(before.Answering, again.Answering);
        Assert.Equal(before.ApiDocument, again.ApiDocument);
    }

    [Theory, MemberData(nameof(Modules))]
    public async Task Each_module_serves_alone(string id)
    {
        await using var app = HyteApp.Start(("Hyte:Modules:Only:0", id));
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(administrator, "/" + id));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(administrator, "/"));
        foreach (var other in ModuleList.Ids.Where(m => m != id)) Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(administrator, "/" + other));
    }

    [Fact]
    public async Task Every_switch_is_in_the_audit_log_with_who_when_before_and_after()
    {
        await using var app = HyteApp.Start();
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        await SwitchAsync(administrator, "Disable", "growth");
        await SwitchAsync(administrator, "Enable", "growth");
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<PlatformDbContext>>().CreateDbContextAsync();
        var acts = await db.Set<AuditEntry>().Where(a => a.Target == "growth").OrderBy(a => a.Id).ToListAsync();
        Assert.Equal(["module.disabled", "module.enabled"], acts.Select(a => a.Act));
        Assert.Equal(["Enabled / Enabled", "Disabled / Disabled"], acts.Select(a => a.Before));
        Assert.Equal(["Disabled / Disabled", "Enabled / Enabled"], acts.Select(a => a.After));
        Assert.All(acts, a => Assert.NotEqual("", a.ActorId));
        Assert.Equal(2, (await HyteApp.ReadAsync(administrator, "/admin/audit?target=growth")).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_module_is_purged_only_when_it_is_off_and_its_id_is_typed_and_a_copy_is_kept()
    {
        await using var app = HyteApp.Start();
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        var modules = app.Services.GetRequiredService<ModuleSwitch>();
        Assert.Equal("module.not-off", (await Assert.ThrowsAsync<RuleBrokenException>(() => modules.PurgeAsync("vitality", "vitality", default))).Code);
        await SwitchAsync(administrator, "Disable", "vitality");

        using var wrong = await HyteApp.PostAsync(administrator, "/admin/modules/vitality", "/admin/modules/vitality?handler=Purge", ("Confirmation", "Vitality"));
        Assert.Contains("täsmälleen", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(app.DataDirectory, "vitality.db")));

        using var right = await HyteApp.PostAsync(administrator, "/admin/modules/vitality", "/admin/modules/vitality?handler=Purge", ("Confirmation", "vitality"));
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.False(File.Exists(Path.Combine(app.DataDirectory, "vitality.db")));
        Assert.Single(Directory.GetFiles(Path.Combine(app.DataDirectory, "backups", "before-purge"), "vitality-*.db"));

        await SwitchAsync(administrator, "Enable", "vitality");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(administrator, "/vitality"));
    }

    [Fact]
    public async Task A_switched_off_module_stays_off_over_a_restart()
    {
        await using var first = HyteApp.Start();
        using (var administrator = await first.SignInAsync(StandardRoles.Administrator)) await SwitchAsync(administrator, "Disable", "impact");
        await first.StopAsync();
        await using var second = HyteApp.StartOn(first.DataDirectory);
        using var coordinator = await second.SignInAsync(StandardRoles.Coordinator);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(coordinator, "/impact"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(coordinator, "/welfare"));
    }

    /// <summary>The register of decision cases is empty at first: its pages of one case need one.</summary>
    private static async Task OpenCaseAsync(HttpClient coordinator)
    {
        using var answer = await HyteApp.PostAsync(
            coordinator,
            "/impact/cases/new",
            "/impact/cases/new",
            ("Input.Number", "MliDno-2026-0001"),
            ("Input.Title", "Talvikunnossapidon reitit"),
            ("Input.BodyCode", "kaupunginvaltuusto"),
            ("Input.MeetingDate", "2026-12-14"),
            ("Input.Preparer", "Valmistelija"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    // So that there is an import to look at.
    private static async Task ImportPlanAsync(HttpClient coordinator, string id)
    {
        var page = $"/{id}/plan/import";
        using var preview = await HyteApp.PostAsync(
            coordinator, page, page, ("programme", ""), ("Draft.Name", "Kokeilu"), ("Draft.StartYear", "2030"), ("Draft.EndYear", "2033"), ("Draft.PeriodKind", "Year"),
            ("pasted", "Toimenpide\tVastuutaho\nAlue\t\nToimi\tkirjasto\n"));
        Assert.Equal(HttpStatusCode.Redirect, preview.StatusCode);
        using var saved = await EntryForm.Of(await HyteApp.ReadAsync(coordinator, preview.Headers.Location!.OriginalString)).SendAsync(coordinator);
        Assert.Equal($"/{id}/imports/1?made=true", saved.Headers.Location!.OriginalString);
    }

    private static async Task<List<string>> RoutesOfAsync(HyteApp app, string id) =>
        [.. (await AppRoutes.OfAsync(app))
            .Where(e => e.Metadata.GetMetadata<ModuleEndpoint>()?.ModuleId == id)
            // Of what is open to strangers, a page of one record can be seen only when there is one: those have tests of their own.
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null || e.RoutePattern.Parameters.Count == 0)
            .Select(e => RouteSamples.Fill(e.RoutePattern.RawText!))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static async Task<Sight> LookAsync(HyteApp app, HttpClient client, HttpClient visitor, IEnumerable<string> routes)
    {
        var status = new Dictionary<string, HttpStatusCode>(StringComparer.Ordinal);
        foreach (var route in routes)
        {
            status[route] = await StatusAsync(client, route);
            // A page of a record that nobody has made is not found, but a stranger is asked to sign in before the record is looked for: the page is there.
            if (status[route] == HttpStatusCode.NotFound) status[route] = await StatusAsync(visitor, route);
        }

        var home = await HyteApp.ReadAsync(client, "/");
        var menu = home.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")!.Trim('/')).Where(ModuleList.Ids.Contains).ToList();

        await using var scope = app.Services.CreateAsyncScope();
        var answering = ModuleList.Ids.Where(m =>
            scope.ServiceProvider.GetRequiredService<IContributions<ISearchSource>>().Of(m).Count
            + scope.ServiceProvider.GetRequiredService<IContributions<IMyTasksSource>>().Of(m).Count
            + scope.ServiceProvider.GetRequiredService<IContributions<ICalendarSource>>().Of(m).Count
            + scope.ServiceProvider.GetRequiredService<IContributions<IDashboardTile>>().Of(m).Count > 0).ToList();
        var document = await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        return new Sight(status, menu, answering, document);
    }

    private static async Task SwitchAsync(HttpClient administrator, string act, string id)
    {
        using var answer = await HyteApp.PostAsync(administrator, "/admin/modules", "/admin/modules?handler=" + act, ("id", id));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private sealed record Sight(Dictionary<string, HttpStatusCode> Status, IReadOnlyList<string> Menu, IReadOnlyList<string> Answering, string ApiDocument);
}
