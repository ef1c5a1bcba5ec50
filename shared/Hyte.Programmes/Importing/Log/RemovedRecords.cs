using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Importing.Log;

/// <summary>Puts back the records that an import removed, under their own keys and with their last values. An import removes nothing but parties and titles of measures.</summary>
internal static class RemovedRecords
{
    public static async Task PutBackAsync(ProgrammeDbContext db, IReadOnlyList<ImportTouch> removed, CancellationToken ct)
    {
        foreach (var kind in removed.GroupBy(t => t.RecordType))
        {
            var ids = kind.Select(t => t.RecordId).ToList();
            var removals = await db.History.AsNoTracking().Where(h => h.RecordType == kind.Key && ids.Contains(h.RecordId) && h.Act == HistoryAct.Removed).ToListAsync(ct);
            // One that was put back before has been removed more than once.
            foreach (var last in removals.GroupBy(h => h.RecordId).Select(g => g.MaxBy(h => h.Id)!))
            {
                Record record = kind.Key == nameof(MeasureParty) ? MeasureParty.Again() : MeasureRole.Again();
                var entry = db.Entry(record);
                last.PutBack(entry);
                entry.Property(nameof(Record.Id)).CurrentValue = last.RecordId;
                entry.State = EntityState.Added;
            }
        }
    }
}
