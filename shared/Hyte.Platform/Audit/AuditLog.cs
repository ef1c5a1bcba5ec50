using Hyte.Modules.People;
using Hyte.Platform.Storage;

namespace Hyte.Platform.Audit;

/// <summary>Adds acts to the audit log in the same save as the act itself.</summary>
public sealed class AuditLog(IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Adds an entry to the context; the caller saves it together with what it tells of.</summary>
    /// <returns>The entry, for a caller that must take it back.</returns>
    public AuditEntry Add(PlatformDbContext db, string act, string target, string? before = null, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        var actor = actors.Current;
        var entry = new AuditEntry
        {
            At = clock.GetUtcNow().UtcDateTime,
            ActorId = actor.Id,
            ActorName = actor.Name,
            Act = act,
            Target = target,
            Before = before,
            After = after,
        };
        db.Add(entry);
        return entry;
    }
}
