using System.Text.Json;
using Hyte.Modules.People;
using Hyte.Platform.Modules;
using Hyte.Storage;
using Hyte.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Events;

/// <summary>Gives the messages in the inboxes of enabled modules to their handlers, each on its own: a poisoned one is tried again later, then parked, and blocks nobody.</summary>
internal sealed class InboxWorker(
    IServiceProvider services,
    ModuleRegistrations registrations,
    IModuleStates states,
    IActorAccessor actors,
    TimeProvider clock,
    ILogger<InboxWorker> log)
{
    private const int Batch = 100;

    public async Task WorkAsync(CancellationToken ct)
    {
        foreach (var moduleId in registrations.Subscriptions.Select(s => s.ModuleId).Distinct(StringComparer.Ordinal).Where(states.IsEnabled))
        {
            try
            {
                await WorkOffAsync(moduleId, ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "The inbox of module {Module} could not be read", moduleId);
            }
        }
    }

    private async Task WorkOffAsync(string moduleId, CancellationToken ct)
    {
        await using var db = services.GetRequiredKeyedService<IModuleDatabase>(moduleId).Open();
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Inbox
            .Where(m => m.HandledAt == null && m.ParkedAt == null && m.NextAttemptAt <= now)
            .OrderBy(m => m.Id).Take(Batch).ToListAsync(ct);
        foreach (var message in due.TakeWhile(_ => states.IsEnabled(moduleId)))
        {
            await TryAsync(moduleId, message, ct);
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task TryAsync(string moduleId, InboxMessage message, CancellationToken ct)
    {
        try
        {
            var subscription = registrations.Subscriptions.FirstOrDefault(s => s.ModuleId == moduleId && s.EventName == message.Name && s.Handler == message.Handler)
                ?? throw new InvalidOperationException($"Nobody named {message.Handler} handles {message.Name} any more.");
            await using var scope = services.CreateAsyncScope();
            using var asSystem = actors.ActAs(Actor.System);
            var handler = scope.ServiceProvider.GetKeyedServices(subscription.Service, moduleId).First(h => h!.GetType().Name == message.Handler)!;
            var happened = JsonSerializer.Deserialize(message.Payload, subscription.EventType)!;
            await (Task)subscription.Service.GetMethod("HandleAsync")!.Invoke(handler, [happened, ct])!;
            message.Handled(clock.GetUtcNow().UtcDateTime);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning(failure, "Module {Module}: {Handler} could not take {Event}", moduleId, message.Handler, message.Name);
            message.Failed((failure.InnerException ?? failure).Message, clock.GetUtcNow().UtcDateTime);
        }
    }
}
