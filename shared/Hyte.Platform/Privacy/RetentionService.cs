using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Privacy;

/// <summary>Applies the rules of retention an hour after the start and then once a day.</summary>
internal sealed class RetentionService(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RetentionService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RunAsync(stoppingToken);
            timer.Period = TimeSpan.FromDays(1);
        }
    }

    private async Task RunAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RetentionRound>().RunAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A rule that fails must not stop the product, as a failed background service would.
            log.LogError(failure, "Rules of retention were not applied");
        }
    }
}
