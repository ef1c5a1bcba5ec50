using Microsoft.Extensions.Hosting;

namespace Hyte.Platform.Events;

/// <summary>Carries and handles events every second, from a few seconds after the start: the first visitor goes before the post.</summary>
internal sealed class EventService(EventDispatcher dispatcher, InboxWorker inbox, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(3), clock, stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await dispatcher.CarryAsync(stoppingToken);
            await inbox.WorkAsync(stoppingToken);
        }
    }
}
