using System.Net;
using Hyte.Modules;
using Hyte.Platform.Modules;
using Hyte.Platform.People;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>A start that finds everything as the last one left it only glances at it. What must be looked at again is looked at all the same.</summary>
public sealed class StartAgainTests
{
    private const string StartMark = "SELECT count(*) FROM seeded_file WHERE Name = 'start'";

    [Fact]
    public async Task A_start_on_what_the_last_one_left_serves_the_same_modules()
    {
        await using var first = HyteApp.Start();
        using (var administrator = await first.SignInAsync(StandardRoles.Administrator))
        {
            using var off = await HyteApp.PostAsync(administrator, "/admin/modules", "/admin/modules?handler=Disable", ("id", "impact"));
        }

        for (var start = 1; start <= 2; start++)
        {
            await first.StopAsync();
            await using var again = HyteApp.StartOn(first.DataDirectory);
            using var coordinator = await again.SignInAsync(StandardRoles.Coordinator);
            Assert.Equal(HttpStatusCode.OK, (await coordinator.GetAsync(new Uri("/welfare/follow-up", UriKind.Relative))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GetAsync(new Uri("/impact", UriKind.Relative))).StatusCode);
            Assert.Equal(ModuleList.Ids.Order(StringComparer.Ordinal), again.Services.GetRequiredService<IModuleStates>().All.Select(s => s.Id));
            Assert.Equal(1, await new DatabaseFile(first.DataDirectory, "platform").NumberAsync(StartMark));
            await again.StopAsync();
        }
    }

    [Fact]
    public async Task A_start_describes_no_page_that_nobody_has_asked_for()
    {
        await using var app = HyteApp.Start();
        var pages = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items;
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.IsNotType<CompiledPageActionDescriptor>(page));
    }

    [Fact]
    public async Task As_long_as_there_is_no_administrator_every_start_makes_a_new_link_for_the_first()
    {
        await using var app = HyteApp.StartIn("Production");
        _ = app.Services;
        var platform = new DatabaseFile(app.DataDirectory, "platform");
        Assert.Equal(0, await platform.NumberAsync(StartMark));
        var first = await LinkAsync(app);
        await app.StopAsync();
        await using var again = HyteApp.StartOnIn(app.DataDirectory, "Production");
        Assert.NotEqual(first, await LinkAsync(again));
    }

    [Fact]
    public async Task Invented_people_of_a_development_start_are_gone_after_the_next_start_in_production()
    {
        await using var development = HyteApp.Start();
        _ = development.Services;
        var platform = new DatabaseFile(development.DataDirectory, "platform");
        Assert.Equal(6, await platform.NumberAsync("SELECT count(*) FROM user"));
        await development.StopAsync();
        await using var production = HyteApp.StartOnIn(development.DataDirectory, "Production");
        _ = production.Services;
        Assert.Equal(0, await platform.NumberAsync("SELECT count(*) FROM user"));
    }

    [Fact]
    public async Task A_module_that_failed_is_tried_again_at_the_next_start()
    {
        await using var app = HyteApp.Start();
        _ = app.Services;
        await new DatabaseFile(app.DataDirectory, "platform").ExecuteAsync("UPDATE module SET Observed = 'Faulted', Reason = 'Levy oli täynnä.' WHERE Id = 'growth'");
        await app.StopAsync();
        await using var again = HyteApp.StartOn(app.DataDirectory);
        Assert.True(again.Services.GetRequiredService<IModuleStates>().IsEnabled("growth"));
    }

    private static async Task<string> LinkAsync(HyteApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<PlatformDbContext>>().CreateDbContextAsync();
        return (await db.Set<FirstAdministratorLink>().SingleAsync()).TokenHash;
    }
}
