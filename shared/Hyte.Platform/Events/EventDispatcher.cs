using Hyte.Platform.Modules;
using Hyte.Storage;
using Hyte.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Events;

/// <summary>Carries events from every outbox into the inboxes of those that wait for them. A module that is off keeps what has come for it.</summary>
internal sealed class EventDispatcher(
    IServiceProvider services,
    ModuleRegistrations registrations,
    IModuleStates states,
    TimeProvider clock,
    ILogger<EventDispatcher> log)
{
    private const int Batch = 200;

    /// <summary>Carries everything that waits. An inbox that cannot be written delays only its own copy of the message.</summary>
    public async Task CarryAsync(CancellationToken ct)
    {
        foreach (var state in states.All.Where(s => s.Observed is ObservedState.Enabled or ObservedState.Disabled))
        {
            if (services.GetKeyedService<IModuleDatabase>(state.Id) is not { } source) continue;
            try
            {
                await CarryFromAsync(source, ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "The outbox of module {Module} could not be carried", state.Id);
            }
        }
    }

    private async Task CarryFromAsync(IModuleDatabase source, CancellationToken ct)
    {
        await using var db = source.Open();
        var last = 0L;
        while (true)
        {
            var waiting = await db.Outbox.Where(m => m.SentAt == null && m.Id > last).OrderBy(m => m.Id).Take(Batch).ToListAsync(ct);
            if (waiting.Count == 0) return;
            last = waiting[^1].Id;

            var delayed = new HashSet<long>();
            foreach (var inbox in waiting.SelectMany(m => registrations.Subscriptions.Where(s => s.EventName == m.Name).Select(s => (Message: m, Subscription: s))).GroupBy(p => p.Subscription.ModuleId))
            {
                if (!await PutAsync(inbox.Key, [.. inbox], ct)) delayed.UnionWith(inbox.Select(p => p.Message.Id));
            }

            var now = clock.GetUtcNow().UtcDateTime;
            foreach (var message in waiting.Where(m => !delayed.Contains(m.Id))) message.Sent(now);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> PutAsync(string moduleId, IReadOnlyList<(OutboxMessage Message, EventSubscription Subscription)> letters, CancellationToken ct)
    {
        // A module that was never installed has no inbox and has missed nothing: its data begins when it is installed.
        if (states.All.FirstOrDefault(s => s.Id == moduleId) is not { Observed: not ObservedState.NotInstalled }) return true;
        try
        {
            await using var db = services.GetRequiredKeyedService<IModuleDatabase>(moduleId).Open();
            var ids = letters.Select(l => l.Message.EventId).ToList();
            var there = await db.Inbox.Where(m => ids.Contains(m.EventId)).Select(m => new { m.EventId, m.Handler }).ToListAsync(ct);
            var now = clock.GetUtcNow().UtcDateTime;
            foreach (var (message, subscription) in letters)
            {
                if (there.Any(t => t.EventId == message.EventId && t.Handler == subscription.Handler)) continue;
                db.Inbox.Add(new InboxMessage(message.EventId, message.Name, message.Payload, subscription.Handler, now));
            }

            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The inbox of module {Module} could not be written; its messages wait", moduleId);
            return false;
        }
    }
}
