using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Platform.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>Where reminders come from, and who decides whether and where they go.</summary>
public sealed class ReminderTests
{
    [Fact]
    public async Task Every_module_with_something_to_remind_of_is_asked_and_nothing_is_sent_without_a_mail_server()
    {
        await using var app = HyteApp.Start();
        await using var scope = app.Services.CreateAsyncScope();
        var sources = scope.ServiceProvider.GetRequiredService<IContributions<IReminderSource>>();
        var answers = await sources.AskAsync(source => source.DueAsync(new DateOnly(2024, 6, 30), CancellationToken.None));
        Assert.Equal(["growth", "impact", "participation", "vitality", "welfare"], answers.Select(a => a.ModuleId).Distinct(StringComparer.Ordinal));
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<ReminderRound>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_administrator_sets_the_address_and_a_wrong_one_is_refused_in_finnish()
    {
        await using var app = HyteApp.Start();
        using var client = await app.SignInAsync(StandardRoles.Administrator);
        var list = await HyteApp.ReadAsync(client, "/admin/users");
        var person = list.QuerySelectorAll("a[href^='/admin/users/']").Single(a => a.TextContent.Contains("Maija", StringComparison.Ordinal)).GetAttribute("href")!;

        using var refused = await HyteApp.PostAsync(client, person, person + "?handler=Email", ("Email", "maija"));
        Assert.Contains("Kirjoita sähköpostiosoite muodossa", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var saved = await HyteApp.PostAsync(client, person, person + "?handler=Email", ("Email", "maija@mikkeli.fi"));
        Assert.Contains((await HyteApp.ReadAsync(client, person)).QuerySelectorAll("dd"), dd => dd.TextContent == "maija@mikkeli.fi");

        using var removed = await HyteApp.PostAsync(client, person, person + "?handler=Email", ("Email", ""));
        Assert.DoesNotContain("maija@mikkeli.fi", (await HyteApp.ReadAsync(client, person)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_says_no_to_reminders_and_yes_again()
    {
        await using var app = HyteApp.Start();
        using var client = await app.SignInAsync(StandardRoles.MeasureOwner);
        Assert.True(await WantsAsync(client));
        using var no = await HyteApp.PostAsync(client, "/account", "/account");
        Assert.False(await WantsAsync(client));
        using var yes = await HyteApp.PostAsync(client, "/account", "/account", ("WantsReminders", "true"));
        Assert.True(await WantsAsync(client));
    }

    private static async Task<bool> WantsAsync(HttpClient client) =>
        (await HyteApp.ReadAsync(client, "/account")).QuerySelector("input[name=WantsReminders]")!.HasAttribute("checked");
}
