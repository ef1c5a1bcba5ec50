using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Importing.Log;

/// <summary>Undoes an import as a whole: what it made goes away, what it changed is as it was. Refused as soon as somebody has edited or built upon any of it.</summary>
public sealed class UndoImport([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] ProgrammeDbContext db, IGlossary glossary, IActorAccessor actors, TimeProvider clock)
{
    // More would only be a wall of text.
    private const int Told = 10;

    /// <summary>Tells what stands in the way, in Finnish; empty when the import can be undone.</summary>
    public async Task<IReadOnlyList<string>> ObstaclesAsync(int runId, CancellationToken ct)
    {
        var run = await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == runId, ct);
        if (run is null or { IsUndone: true }) return [];
        var obstacles = (await FindAsync(run, ct)).Obstacles;
        db.ChangeTracker.Clear();
        return obstacles;
    }

    /// <summary>Undoes the import in one transaction.</summary>
    /// <returns>The import; null when there is none of that key.</returns>
    /// <exception cref="RuleBrokenException"><c>import.undone</c>, <c>import.edited</c>, or a period that has been closed since; nothing was undone.</exception>
    public async Task<ImportRun?> ExecuteAsync(int runId, CancellationToken ct)
    {
        var run = await db.ImportRuns.SingleOrDefaultAsync(r => r.Id == runId, ct);
        if (run is null) return null;
        run.Undo(actors.Current, clock.GetUtcNow().UtcDateTime);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var (touched, obstacles) = await FindAsync(run, ct);
        if (obstacles.Count > 0) throw Edited();
        await TakeBackAsync(touched, ct);
        try
        {
            await db.Observations.Where(o => o.ImportRunId == run.Id).ExecuteDeleteAsync(ct);
            await db.SaveChangesAsync(ct);
            await RefoldAsync(touched.Where(t => t is { IsRemoved: false, Touch.IsNew: false, Record: Measure }).Select(t => t.Touch.RecordId).ToList(), ct);
            if (run.Kind == ImportKind.FollowUps) await glossary.ForgetAsync(TermTaking.KeyOf(module.Id, run.Id), ct);
            await transaction.CommitAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Somebody built upon it between our look and our writing.
            throw Edited();
        }

        return run;
    }

    private static RuleBrokenException Edited() => new("import.edited", ImportTexts.UndoEdited);

    private async Task<(List<Touched> Touched, List<string> Obstacles)> FindAsync(ImportRun run, CancellationToken ct)
    {
        var touches = await db.ImportTouches.AsNoTracking().Where(t => t.RunId == run.Id).ToListAsync(ct);
        var touched = new List<Touched>();
        foreach (var kind in touches.GroupBy(t => t.RecordType))
        {
            var records = await ImportedRecords.LoadAsync(db, kind.Key, kind.Select(t => t.RecordId), ct);
            touched.AddRange(kind.Select(t => new Touched(t, records.GetValueOrDefault(t.RecordId))));
        }

        var obstacles = touched.Where(t => t.Record is { } r && !t.IsRemoved && r.Version != t.Touch.RecordVersion).Select(t => string.Format(ImportTexts.UndoChanged, ImportedRecords.NameOf(t.Record!), t.Record!.ChangedByName)).ToList();
        if (touched.Count(t => t.Record is null && !t.IsRemoved) is > 0 and var gone) obstacles.Add(string.Format(ImportTexts.UndoRemoved, gone));
        // A period that came in closed goes away with what was said in it.
        var made = touched.Where(t => t.Touch.IsNew).Select(t => t.Record).OfType<ReportingPeriod>().ToHashSet();
        obstacles.AddRange(touched.Select(t => t.Record).OfType<FollowUp>().Where(f => f.Period.State != PeriodState.Open && !made.Contains(f.Period)).Select(f => string.Format(ImportTexts.PeriodClosed, f.Period.Code)).Distinct());
        await AddValuesAsync(run, obstacles, ct);
        await BuiltUpon.AddAsync(db, touches, obstacles, ct);
        return (touched, obstacles.Count > Told ? [.. obstacles.Take(Told), string.Format(ImportTexts.UndoMore, obstacles.Count - Told)] : obstacles);
    }

    private async Task AddValuesAsync(ImportRun run, List<string> obstacles, CancellationToken ct)
    {
        if (run.Kind != ImportKind.Values) return;
        var edited = await db.Observations.CountAsync(o => o.ImportRunId == run.Id && o.Version > 1, ct);
        if (edited > 0) obstacles.Add(string.Format(ImportTexts.UndoValuesChanged, edited));
        var removed = run.Created - await db.Observations.CountAsync(o => o.ImportRunId == run.Id, ct);
        if (removed > 0) obstacles.Add(string.Format(ImportTexts.UndoRemoved, removed));
    }

    private async Task TakeBackAsync(List<Touched> touched, CancellationToken ct)
    {
        foreach (var kind in touched.Where(t => t is { IsRemoved: false, Touch.IsNew: false }).GroupBy(t => t.Touch.RecordType))
        {
            var ids = kind.Select(t => t.Touch.RecordId).ToList();
            var changes = (await db.History.AsNoTracking().Where(h => h.RecordType == kind.Key && ids.Contains(h.RecordId) && h.Act == HistoryAct.Changed).ToListAsync(ct))
                .ToLookup(h => (h.RecordId, h.Version));
            foreach (var (touch, record) in kind)
            {
                foreach (var change in changes[(touch.RecordId, touch.RecordVersion)]) change.PutBack(db.Entry(record!));
            }
        }

        await RemovedRecords.PutBackAsync(db, [.. touched.Where(t => t.IsRemoved).Select(t => t.Touch)], ct);
        foreach (var record in ImportedRecords.ForRemoval(touched.Where(t => t.Touch.IsNew).Select(t => t.Record!))) db.Remove(record);
    }

    // What a measure is searched by is not in the history.
    private async Task RefoldAsync(List<int> measures, CancellationToken ct)
    {
        if (measures.Count == 0) return;
        db.ChangeTracker.Clear();
        foreach (var measure in await db.Measures.Include(m => m.Parties).Include(m => m.Roles).AsSplitQuery().Where(m => measures.Contains(m.Id)).ToListAsync(ct)) measure.Refold();
        await db.SaveChangesAsync(ct);
    }

    private sealed record Touched(ImportTouch Touch, Record? Record)
    {
        public bool IsRemoved => Touch.RecordVersion == ImportTouch.Removed;
    }
}
