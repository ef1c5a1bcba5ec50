using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>Takes back an import of events as a whole.</summary>
public sealed class UndoEventImport(PlatformDbContext db, IActorAccessor actors, AuditLog audit, TimeProvider clock)
{
    /// <summary>Removes the events that the import brought; its log stays.</summary>
    /// <returns>The import; null when there is none of that key.</returns>
    /// <exception cref="RuleBrokenException"><c>import.undone</c>: it was undone already.</exception>
    public async Task<CalendarImport?> ExecuteAsync(int id, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Set<CalendarImport>().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } import) return null;
        import.Undo(actors.Current, clock.GetUtcNow().UtcDateTime);
        var removed = await db.Set<CalendarEvent>().Where(e => e.ImportId == id).ExecuteDeleteAsync(ct);
        audit.Add(db, "calendar.import-undone", $"{id}", before: string.Format(ImportTexts.Imported, import.Paper, removed));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return import;
    }
}
