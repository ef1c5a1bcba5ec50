using Hyte.Platform.Modules;
using Hyte.Storage;
using Hyte.Storage.Outbox;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform.Events;

/// <summary>A module's waiting and parked messages, for an administrator.</summary>
public sealed class ModuleMailbox(IServiceProvider services, IModuleStates states, TimeProvider clock)
{
    private const int MostShown = 50;

    /// <summary>What waits and what was given up; null when the module has no readable database.</summary>
    public async Task<ModuleMail?> ReadAsync(string moduleId, CancellationToken ct)
    {
        if (!CanRead(moduleId)) return null;
        try
        {
            await using var db = services.GetRequiredKeyedService<IModuleDatabase>(moduleId).Open();
            var waiting = await db.Inbox.CountAsync(m => m.HandledAt == null && m.ParkedAt == null, ct);
            var parked = await db.Inbox.AsNoTracking().Where(m => m.ParkedAt != null).OrderBy(m => m.Id).Take(MostShown).ToListAsync(ct);
            return new ModuleMail(waiting, parked);
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    /// <summary>Puts every parked message back to be tried at once.</summary>
    public async Task RetryParkedAsync(string moduleId, CancellationToken ct)
    {
        if (!CanRead(moduleId)) return;
        await using var db = services.GetRequiredKeyedService<IModuleDatabase>(moduleId).Open();
        foreach (var message in await db.Inbox.Where(m => m.ParkedAt != null).ToListAsync(ct)) message.Retry(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }

    private bool CanRead(string moduleId) =>
        states.All.Any(s => s.Id == moduleId && s.Observed is (ObservedState.Enabled or ObservedState.Disabled))
        && services.GetKeyedService<IModuleDatabase>(moduleId) is not null;
}

/// <summary>A module's messages.</summary>
/// <param name="Waiting">How many wait to be handled.</param>
/// <param name="Parked">Those that were given up, oldest first.</param>
public sealed record ModuleMail(int Waiting, IReadOnlyList<InboxMessage> Parked);
