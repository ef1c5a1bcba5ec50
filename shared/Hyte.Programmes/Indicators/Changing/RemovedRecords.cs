using Hyte.Programmes.Storage;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>Removes what belongs to an indicator, and takes it back from the history: nobody is asked whether they are sure, since it can be undone.</summary>
public sealed class RemovedRecords([FromKeyedServices] ProgrammeDbContext db)
{
    private static readonly Dictionary<string, Type> Kinds = new[]
    {
        typeof(Observation), typeof(Target), typeof(SeriesBreak), typeof(SubstituteArea), typeof(IndicatorLink), typeof(IndicatorCause),
    }.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Removes a tracked record and saves.</summary>
    /// <returns>Key of the entry in the history by which it can be taken back.</returns>
    internal async Task<long> RemoveAsync(Record record, CancellationToken ct)
    {
        db.Remove(record);
        await db.SaveChangesAsync(ct);
        return db.History.Local.Single(h => h.RecordId == record.Id && h.Act == HistoryAct.Removed && h.RecordType == record.GetType().Name).Id;
    }

    /// <summary>Takes a removed record back, under its own key, so that its history goes on.</summary>
    /// <returns>False when it is not the indicator's, is there already, or another has taken its place.</returns>
    internal async Task<bool> RestoreAsync(int indicatorId, long historyId, CancellationToken ct)
    {
        var removal = await db.History.AsNoTracking().SingleOrDefaultAsync(h => h.Id == historyId && h.Act == HistoryAct.Removed, ct);
        if (removal is null || !Kinds.TryGetValue(removal.RecordType, out var kind)) return false;
        var record = (Record)Activator.CreateInstance(kind, nonPublic: true)!;
        var entry = db.Entry(record);
        removal.PutBack(entry);
        entry.Property(r => r.Id).CurrentValue = removal.RecordId;
        if (!await BelongsAsync(record, indicatorId, ct) || await IsThereAsync(kind, removal.RecordId, ct)) return false;
        try
        {
            entry.State = EntityState.Added;
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task<bool> BelongsAsync(Record record, int indicatorId, CancellationToken ct) => record switch
    {
        Observation o => await db.Series.AnyAsync(s => s.Id == o.SeriesId && s.IndicatorId == indicatorId, ct),
        Target t => t.IndicatorId == indicatorId,
        SeriesBreak b => b.IndicatorId == indicatorId,
        SubstituteArea s => s.IndicatorId == indicatorId,
        IndicatorLink l => l.IndicatorId == indicatorId,
        IndicatorCause c => c.CauseId == indicatorId || c.EffectId == indicatorId,
        _ => false,
    };

    private async Task<bool> IsThereAsync(Type kind, int id, CancellationToken ct) => kind.Name switch
    {
        nameof(Observation) => await db.Observations.AnyAsync(r => r.Id == id, ct),
        nameof(Target) => await db.Targets.AnyAsync(r => r.Id == id, ct),
        nameof(SeriesBreak) => await db.Set<SeriesBreak>().AnyAsync(r => r.Id == id, ct),
        nameof(SubstituteArea) => await db.Set<SubstituteArea>().AnyAsync(r => r.Id == id, ct),
        nameof(IndicatorLink) => await db.IndicatorLinks.AnyAsync(r => r.Id == id, ct),
        _ => await db.IndicatorCauses.AnyAsync(r => r.Id == id, ct),
    };
}
