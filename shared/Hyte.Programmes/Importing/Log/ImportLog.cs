using Hyte.Programmes.Storage;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Importing.Log;

/// <summary>Saves what an import has put together, and the log of it, in one transaction.</summary>
public sealed class ImportLog([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Saves every record that the context tracks as new, changed or removed, the lines of the paper, and which records were touched.</summary>
    /// <param name="run">The import.</param>
    /// <param name="lines">Every line of the paper with its fate.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>The key of the import; null when there was nothing to save, and then the log has no line either: the same paper twice changes nothing.</returns>
    /// <exception cref="DbUpdateException">Somebody saved at the same time; nothing was saved.</exception>
    public Task<int?> SaveAsync(ImportRun run, IEnumerable<(PaperFate Fate, LoggedLine Line)> lines, CancellationToken ct) => SaveAsync(run, lines, beside: null, ct);

    /// <summary>Saves also what the import brings outside this database.</summary>
    /// <param name="run">The import.</param>
    /// <param name="lines">Every line of the paper with its fate.</param>
    /// <param name="beside">Saves it under the key of the import, last before the commit: when it fails nothing is saved here. Null when there is nothing.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>The key of the import; null when there was nothing to save.</returns>
    /// <exception cref="DbUpdateException">Somebody saved at the same time; nothing was saved.</exception>
    internal async Task<int?> SaveAsync(ImportRun run, IEnumerable<(PaperFate Fate, LoggedLine Line)> lines, Func<int, Task>? beside, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(lines);
        db.ChangeTracker.DetectChanges();
        var records = db.ChangeTracker.Entries<Record>().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => (e.Entity, Before: e.Entity.Version)).ToList();
        var removed = db.ChangeTracker.Entries<Record>().Where(e => e.State == EntityState.Deleted).Select(e => e.Entity).ToList();
        if (records.Count + removed.Count == 0 && beside is null) return null;

        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        db.ImportRuns.Add(run);
        await db.SaveChangesAsync(ct);
        Touch(run, records);
        db.ImportTouches.AddRange(removed.Select(r => new ImportTouch(run.Id, r.GetType().Name, r.Id, ImportTouch.Removed, isNew: false)));
        var log = new LogWriter(db);
        log.Begin(run.Id);
        foreach (var (fate, line) in lines) log.Add(fate, line);
        log.End(run);
        await db.SaveChangesAsync(ct);
        if (beside is not null) await beside(run.Id);
        if (own is not null) await own.CommitAsync(ct);
        return run.Id;
    }

    // A record whose version did not rise was marked changed but is as it was.
    private void Touch(ImportRun run, IEnumerable<(Record Record, int Before)> records) => db.ImportTouches.AddRange(records
        .Where(r => r.Record.Version > r.Before)
        .Select(r => new ImportTouch(run.Id, r.Record.GetType().Name, r.Record.Id, r.Record.Version, isNew: r.Before == 0)));
}
