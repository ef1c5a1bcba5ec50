using System.Net;
using System.Text.Json;
using Hyte.Fixtures.Throwing;
using Hyte.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>A module that fails takes nobody with it, and an administrator is told what happened.</summary>
public sealed class ModuleFaultTests
{
    [Fact]
    public async Task A_module_that_throws_while_it_is_configured_is_faulted_and_leaves_nothing_behind()
    {
        await using var app = HyteApp.Start(("Hyte:Modules:Also:0", "Hyte.Fixtures.Throwing"));
        await AssertFaultedAsync(app, "throwing", "faulted", "Asetus puuttuu.");
        Assert.Null(app.Services.GetService<Leftover>());
    }

    [Fact]
    public async Task A_module_whose_migration_fails_is_faulted_and_its_endpoints_are_absent()
    {
        await using var app = HyteApp.Start(("Hyte:Modules:Also:0", "Hyte.Fixtures.BadMigration"));
        await AssertFaultedAsync(app, "badmigration", "faulted", "tietokannan päivitys ei onnistunut");
        using var client = app.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, "/api/v1/badmigration/hello"));
    }

    [Fact]
    public async Task A_module_of_a_newer_contract_is_incompatible_and_none_of_its_code_runs()
    {
        await using var app = HyteApp.Start(("Hyte:Modules:Also:0", "Hyte.Fixtures.NewContract"));
        await AssertFaultedAsync(app, "newcontract", "incompatible", "rajapinnan versiolle 99.0");
    }

    [Fact]
    public async Task A_module_whose_assembly_is_missing_is_faulted()
    {
        await using var app = HyteApp.Start(("Hyte:Modules:Also:0", "Hyte.Fixtures.Absent"));
        await AssertFaultedAsync(app, "absent", "faulted", "ei voitu ladata");
    }

    [Fact]
    public async Task A_module_whose_database_file_is_corrupt_is_faulted_and_serves_again_when_the_file_is_mended()
    {
        await using var first = HyteApp.Start();
        await first.SignInAsync(StandardRoles.Administrator);
        await first.StopAsync();
        var file = Path.Combine(first.DataDirectory, "vitality.db");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var sound = await File.ReadAllBytesAsync(file);
        File.Delete(file + "-wal");
        await File.WriteAllBytesAsync(file, [.. "This was a database once."u8.ToArray(), .. new byte[4096]]);

        await using var app = HyteApp.StartOn(first.DataDirectory);
        await AssertFaultedAsync(app, "vitality", "faulted", "vioittunut");

        await File.WriteAllBytesAsync(file, sound);
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        using var retried = await HyteApp.PostAsync(administrator, "/admin/modules", "/admin/modules?handler=Retry", ("id", "vitality"));
        Assert.Equal(HttpStatusCode.Redirect, retried.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(administrator, "/vitality"));
    }

    [Fact]
    public async Task A_contribution_that_throws_is_left_out_and_counted_while_the_page_is_served()
    {
        await using var app = HyteApp.Start(("Hyte:Modules:Also:0", "Hyte.Fixtures.Listener"));
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        Assert.Contains("Elinvoimaohjelma", (await HyteApp.ReadAsync(administrator, "/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Laatta on rikki.", (await HyteApp.ReadAsync(administrator, "/admin/modules/listener")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_throws_answers_with_a_problem_and_the_module_goes_on()
    {
        await using var app = HyteApp.Start(("Hyte:Modules:Also:0", "Hyte.Fixtures.Listener"));
        using var client = app.Visitor();
        Assert.Equal(HttpStatusCode.InternalServerError, await StatusAsync(client, "/api/v1/listener/fail"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/api/v1/listener/heard"));
    }

    private static async Task AssertFaultedAsync(HyteApp app, string id, string observed, string reason)
    {
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        using var modules = JsonDocument.Parse(await administrator.GetStringAsync(new Uri("/api/v1/modules", UriKind.Relative)));
        var line = modules.RootElement.EnumerateArray().Single(m => m.GetProperty("id").GetString() == id);
        Assert.Equal("enabled", line.GetProperty("desired").GetString());
        Assert.Equal(observed, line.GetProperty("observed").GetString());
        Assert.Contains(reason, line.GetProperty("reason").GetString(), StringComparison.Ordinal);

        foreach (var other in modules.RootElement.EnumerateArray().Where(m => m.GetProperty("id").GetString() != id))
            Assert.Equal("enabled", other.GetProperty("observed").GetString());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(administrator, "/welfare"));
        Assert.Contains(reason, (await HyteApp.ReadAsync(administrator, "/admin/modules")).Body!.TextContent, StringComparison.Ordinal);

        using var visitor = app.Visitor();
        using var ready = await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains($"\"{id}\"", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, "/health/live"));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
