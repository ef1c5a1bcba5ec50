using System.Text.Json;
using Hyte.Modules;
using Hyte.Modules.Events;
using Hyte.Storage;
using Hyte.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>Events and jobs obey the switch, and one message that cannot be handled blocks nobody.</summary>
public sealed class EventTests
{
    private static readonly (string, string) Listener = ("Hyte:Modules:Also:0", "Hyte.Fixtures.Listener");

    [Fact]
    public async Task A_poisoned_message_blocks_no_other_and_is_shown_to_the_administrator()
    {
        await using var app = HyteApp.Start(Listener);
        using var client = await app.SignInAsync(StandardRoles.Administrator);
        await SayAsync(client, "poison");
        await SayAsync(client, "bread");
        await Eventually.IsTrueAsync(async () => (await HeardAsync(client)).Contains("bread"), "bread is heard after poison");
        Assert.DoesNotContain("poison", await HeardAsync(client));
        Assert.Contains("1 odottaa", (await HyteApp.ReadAsync(client, "/admin/modules/listener")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_for_a_switched_off_module_wait_and_are_handled_when_it_is_on_again()
    {
        await using var app = HyteApp.Start(Listener);
        using var client = await app.SignInAsync(StandardRoles.Administrator);
        using (await HyteApp.PostAsync(client, "/admin/modules", "/admin/modules?handler=Disable", ("id", "listener")))
        {
        }

        // Its own endpoints are gone while it is off, so the event is put where another module's would come from: the database.
        await using (var db = Database(app).Open())
        {
            db.Raise((IIntegrationEvent)Activator.CreateInstance(Inside("WordSaid"), "before")!, TimeProvider.System.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        }

        await Eventually.IsTrueAsync(async () => (await InboxAsync(app)).Count == 1, "the event is carried into the inbox of the module that is off");
        using (var timer = new PeriodicTimer(TimeSpan.FromSeconds(2.5))) await timer.WaitForNextTickAsync();
        Assert.Null(Assert.Single(await InboxAsync(app)).HandledAt);
        Assert.DoesNotContain("before", HeardInside(app));

        using (await HyteApp.PostAsync(client, "/admin/modules", "/admin/modules?handler=Enable", ("id", "listener")))
        {
        }

        await Eventually.IsTrueAsync(async () => (await HeardAsync(client)).Contains("before"), "what was said before the switch is heard after it");
        Assert.Single(await HeardAsync(client), word => word == "before");
    }

    [Fact]
    public async Task A_job_runs_while_its_module_is_on_and_rests_while_it_is_off()
    {
        await using var app = HyteApp.Start(Listener);
        using var client = await app.SignInAsync(StandardRoles.Administrator);
        await Eventually.IsTrueAsync(async () => (await HeardAsync(client)).Contains("tick"), "the job ticks");
        using (await HyteApp.PostAsync(client, "/admin/modules", "/admin/modules?handler=Disable", ("id", "listener")))
        {
        }

        // A run that had begun may still end; after that nothing is added, though the interval passes twice.
        var heard = HeardInside(app).Count;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2.5));
        await timer.WaitForNextTickAsync();
        Assert.InRange(HeardInside(app).Count, heard, heard + 1);
    }

    // The fixture's classes are internal, as a module's classes are: asked by name.
    private static Type Inside(string name) => Type.GetType($"Hyte.Fixtures.Listener.{name}, Hyte.Fixtures.Listener", throwOnError: true)!;

    private static IReadOnlyList<string> HeardInside(HyteApp app) =>
        (IReadOnlyList<string>)Inside("Heard").GetProperty("Words")!.GetValue(app.Services.GetService(Inside("Heard")))!;

    private static IModuleDatabase Database(HyteApp app) => app.Services.GetRequiredKeyedService<IModuleDatabase>("listener");

    private static async Task<List<InboxMessage>> InboxAsync(HyteApp app)
    {
        await using var db = Database(app).Open();
        return await db.Inbox.AsNoTracking().ToListAsync();
    }

    private static async Task SayAsync(HttpClient client, string word)
    {
        using var answer = await client.PostAsync(new Uri("/api/v1/listener/say/" + word, UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<IReadOnlyList<string>> HeardAsync(HttpClient client) =>
        JsonSerializer.Deserialize<List<string>>(await client.GetStringAsync(new Uri("/api/v1/listener/heard", UriKind.Relative)))!;
}
