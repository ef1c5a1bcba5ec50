using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Importing.Log;

/// <summary>The records that an import made or changed, as they are now.</summary>
internal static class ImportedRecords
{
    private const int Batch = 500;

    // What others hang on stands before them.
    private static readonly Dictionary<string, Func<ProgrammeDbContext, int[], CancellationToken, Task<List<Record>>>> Kinds = new(StringComparer.Ordinal)
    {
        [nameof(Area)] = (db, ids, ct) => LoadAsync(db.Areas, ids, ct),
        [nameof(Programme)] = (db, ids, ct) => LoadAsync(db.Programmes, ids, ct),
        [nameof(ReportingPeriod)] = (db, ids, ct) => LoadAsync(db.Periods.Include(p => p.Programme), ids, ct),
        [nameof(FocusArea)] = (db, ids, ct) => LoadAsync(db.FocusAreas, ids, ct),
        [nameof(Measure)] = (db, ids, ct) => LoadAsync(db.Measures, ids, ct),
        [nameof(MeasureParty)] = (db, ids, ct) => LoadAsync(db.MeasureParties.Include(p => p.Measure), ids, ct),
        [nameof(MeasureRole)] = (db, ids, ct) => LoadAsync(db.MeasureRoles.Include(r => r.Measure), ids, ct),
        [nameof(FollowUp)] = (db, ids, ct) => LoadAsync(db.FollowUps.Include(f => f.Measure).Include(f => f.Period).ThenInclude(p => p.Programme), ids, ct),
        [nameof(Indicator)] = (db, ids, ct) => LoadAsync(db.Indicators, ids, ct),
        [nameof(IndicatorSeries)] = (db, ids, ct) => LoadAsync(db.Series.Include(s => s.Indicator), ids, ct),
        [nameof(Observation)] = (db, ids, ct) => LoadAsync(db.Observations.Include(o => o.Series).ThenInclude(s => s.Indicator).Include(o => o.Area), ids, ct),
        [nameof(Target)] = (db, ids, ct) => LoadAsync(db.Targets.Include(t => t.Indicator), ids, ct),
        [nameof(IndicatorLink)] = (db, ids, ct) => LoadAsync(db.IndicatorLinks.Include(l => l.Indicator), ids, ct),
        [nameof(SeriesBreak)] = (db, ids, ct) => LoadAsync(db.Set<SeriesBreak>().Include(b => b.Indicator), ids, ct),
        [nameof(SubstituteArea)] = (db, ids, ct) => LoadAsync(db.Set<SubstituteArea>().Include(s => s.Indicator), ids, ct),
    };

    private static readonly Dictionary<string, int> Places = Kinds.Keys.Index().ToDictionary(kind => kind.Item, kind => kind.Index, StringComparer.Ordinal);

    /// <summary>Records in the order in which they can be removed: what hangs on others first, later ones before earlier ones.</summary>
    public static IEnumerable<Record> ForRemoval(IEnumerable<Record> records) => records.OrderByDescending(r => Places[r.GetType().Name]).ThenByDescending(r => r.Id);

    /// <summary>Loads records of a kind, tracked; those that are gone are left out.</summary>
    public static async Task<Dictionary<int, Record>> LoadAsync(ProgrammeDbContext db, string kind, IEnumerable<int> ids, CancellationToken ct)
    {
        var load = Kinds[kind];
        var records = new Dictionary<int, Record>();
        foreach (var some in ids.Chunk(Batch))
        {
            foreach (var record in await load(db, some, ct)) records[record.Id] = record;
        }

        return records;
    }

    /// <summary>What a person calls the record.</summary>
    public static string NameOf(Record record) => record switch
    {
        FollowUp f => string.Format(ImportTexts.NameOfFollowUp, f.Measure.Name, f.Period.Code),
        Programme p => p.Name,
        ReportingPeriod p => string.Format(ImportTexts.NameOfPeriod, p.Code),
        FocusArea a => string.Format(ImportTexts.FocusArea, a.Name),
        Measure m => m.Name,
        MeasureParty p => string.Format(ImportTexts.NameOfParty, p.RawText, p.Measure.Name),
        MeasureRole r => string.Format(ImportTexts.NameOfParty, r.RawText, r.Measure.Name),
        Indicator i => i.Name,
        IndicatorSeries s => $"{s.Indicator.Name}: {s.Name}",
        Observation o => $"{o.Series.Indicator.Name}: {string.Join(", ", new[] { o.Series.Name, o.Area.Name, o.Time.ToString() }.Where(part => part.Length > 0))}",
        Target t => string.Format(ImportTexts.NameOfTarget, t.Indicator.Name),
        IndicatorLink l => l.Indicator.Name,
        SeriesBreak b => b.Indicator.Name,
        SubstituteArea s => s.Indicator.Name,
        Area a => a.Name,
        _ => "",
    };

    private static async Task<List<Record>> LoadAsync<T>(IQueryable<T> records, int[] ids, CancellationToken ct)
        where T : Record => [.. await records.Where(r => ids.Contains(r.Id)).ToListAsync(ct)];
}
