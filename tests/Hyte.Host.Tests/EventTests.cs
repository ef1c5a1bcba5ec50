using System.Text.Json;
using Hyte.Modules;

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
        await SayAsync(client, "before");
        using (await HyteApp.PostAsync(client, "/admin/modules", "/admin/modules?handler=Disable", ("id", "listener")))
        {
        }

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

    private static IReadOnlyList<string> HeardInside(HyteApp app)
    {
        // The fixture's class is internal, as a module's classes are: asked by name.
        var type = Type.GetType("Hyte.Fixtures.Listener.Heard, Hyte.Fixtures.Listener", throwOnError: true)!;
        return (IReadOnlyList<string>)type.GetProperty("Words")!.GetValue(app.Services.GetService(type))!;
    }

    private static async Task SayAsync(HttpClient client, string word)
    {
        using var answer = await client.PostAsync(new Uri("/api/v1/listener/say/" + word, UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<IReadOnlyList<string>> HeardAsync(HttpClient client) =>
        JsonSerializer.Deserialize<List<string>>(await client.GetStringAsync(new Uri("/api/v1/listener/heard", UriKind.Relative)))!;
}
