using System.Net;
using Hyte.Modules;
using Hyte.Platform.Modules;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>Walks every route as every role and compares what happens with what the permissions declare.</summary>
public sealed class RightsMatrixTests(RightsMatrixTests.RunningApp running) : IClassFixture<RightsMatrixTests.RunningApp>
{
    public static TheoryData<string> Roles => new(StandardRoles.All);

    [Theory, MemberData(nameof(Roles))]
    public async Task A_role_opens_exactly_the_routes_that_its_permissions_declare(string role)
    {
        using var client = await running.App.SignInAsync(role);
        var declared = Declared(running.App);
        var wrong = new List<string>();
        var seen = 0;
        foreach (var route in (await RoutesAsync(running.App)).Where(route => route.IsGet))
        {
            if (route.Policy is null) continue;
            seen++;
            var allowed = route.Policy == PlatformPermissions.HomeView || declared[route.Policy].Contains(role);
            using var answer = await client.GetAsync(new Uri(route.Sample, UriKind.Relative));
            var refused = answer.StatusCode == HttpStatusCode.Forbidden
                || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/account/", StringComparison.Ordinal));
            if (refused == allowed) wrong.Add($"{route.Sample} needs {route.Policy}: {(int)answer.StatusCode}, expected {(allowed ? "open" : "refused")}");
            if ((int)answer.StatusCode >= 500) wrong.Add($"{route.Sample}: {(int)answer.StatusCode}");
        }

        Assert.True(seen > 40, $"Only {seen} routes were walked.");
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task A_visitor_is_sent_to_sign_in_from_every_route_that_is_not_open_to_all()
    {
        using var visitor = running.App.Visitor();
        var wrong = new List<string>();
        foreach (var route in (await RoutesAsync(running.App)).Where(route => route is { IsGet: true, Policy: not null }))
        {
            using var answer = await visitor.GetAsync(new Uri(route.Sample, UriKind.Relative));
            var toSignIn = answer.StatusCode == HttpStatusCode.Unauthorized
                || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/account/sign-in", StringComparison.Ordinal));
            if (!toSignIn) wrong.Add($"{route.Sample}: {(int)answer.StatusCode}");
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task No_route_is_without_an_explicit_policy_or_an_explicit_mark_that_it_is_open()
    {
        var bare = (await AppRoutes.OfAsync(running.App))
            // In development the framework adds one for static files that were not there at build; the fallback policy guards it.
            .Where(e => e.DisplayName?.StartsWith("Fallback {**path:file}", StringComparison.Ordinal) != true)
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null && e.Metadata.GetOrderedMetadata<IAuthorizeData>().All(a => a.Policy is null))
            .Select(e => e.DisplayName + " " + e.RoutePattern.RawText).ToList();
        Assert.True(bare.Count == 0, string.Join(Environment.NewLine, bare));
    }

    [Fact]
    public async Task Every_route_of_a_module_begins_with_its_id_or_its_public_path_and_no_two_pages_share_one()
    {
        var catalogue = running.App.Services.GetRequiredService<ModuleCatalogue>();
        var modules = (await AppRoutes.OfAsync(running.App))
            .Select(e => (Route: e.RoutePattern.RawText!.Trim('/'), Module: e.Metadata.GetMetadata<ModuleEndpoint>()?.ModuleId))
            .Where(e => e.Module is not null).ToList();
        Assert.NotEmpty(modules);
        Assert.All(modules, e => Assert.True(
            e.Route == e.Module || e.Route.StartsWith(e.Module + "/", StringComparison.Ordinal) || e.Route.StartsWith($"api/v1/{e.Module}/", StringComparison.Ordinal)
            || (catalogue.Find(e.Module!)!.Manifest!.PublicPath is { } open && $"/{e.Route}/".StartsWith(open + "/", StringComparison.Ordinal)),
            $"{e.Route} belongs to {e.Module}"));
        Assert.All(modules.GroupBy(e => e.Route, StringComparer.OrdinalIgnoreCase), g => Assert.Single(g.Select(e => e.Module).Distinct()));
    }

    private static Dictionary<string, HashSet<string>> Declared(HyteApp app) =>
        app.Services.GetRequiredService<ModuleCatalogue>().Modules.SelectMany(m => m.Manifest!.Permissions)
            .Concat(PlatformPermissions.All)
            .ToDictionary(p => p.Id, p => p.DefaultRoles.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static async Task<IEnumerable<Route>> RoutesAsync(HyteApp app) =>
        (await AppRoutes.OfAsync(app))
            .Select(e => new Route(
                RouteSamples.Fill(e.RoutePattern.RawText!),
                e.Metadata.GetMetadata<IAllowAnonymous>() is null ? PolicyOf(e) : null,
                e.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET")))
            .DistinctBy(r => r.Sample);

    // The update form is asked for by who may read, and then by measure: the titles of measure 1 are held by no demo user,
    // so only those who may update every measure open it. Whose own measures open is tested where measures are.
    private static string? PolicyOf(RouteEndpoint endpoint)
    {
        var policy = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().LastOrDefault(a => a.Policy is not null)?.Policy;
        return endpoint.RoutePattern.RawText!.EndsWith("/update", StringComparison.Ordinal)
            ? policy?.Replace(".read", ".followup.edit", StringComparison.Ordinal)
            : policy;
    }

    private sealed record Route(string Sample, string? Policy, bool IsGet);

    /// <summary>One product for the whole class: the walk changes nothing.</summary>
    public sealed class RunningApp : IAsyncLifetime
    {
        public HyteApp App { get; } = HyteApp.Start();

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await App.DisposeAsync();
    }
}
