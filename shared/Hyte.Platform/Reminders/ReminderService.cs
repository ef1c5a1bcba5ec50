using Hyte.Modules.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Reminders;

/// <summary>Looks every hour whether there are reminders to send.</summary>
internal sealed class ReminderService(IServiceScopeFactory scopes, IActorAccessor actors, TimeProvider clock, ILogger<ReminderService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await RunAsync(stoppingToken);
    }

    private async Task RunAsync(CancellationToken ct)
    {
        try
        {
            using var asSystem = actors.ActAs(Actor.System);
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ReminderRound>().RunAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A reminder that fails must not stop the product, as a failed background service would.
            log.LogError(failure, "Reminders were not sent");
        }
    }
}
