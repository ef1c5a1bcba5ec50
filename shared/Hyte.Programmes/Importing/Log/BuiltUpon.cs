using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Importing.Log;

/// <summary>Finds what people have hung on the records of an import since: a follow-up on an imported measure, a value in an imported series.</summary>
internal static class BuiltUpon
{
    public static async Task AddAsync(ProgrammeDbContext db, IReadOnlyList<ImportTouch> touches, List<string> obstacles, CancellationToken ct)
    {
        var made = touches.Where(t => t.IsNew).ToLookup(t => t.RecordType, t => t.RecordId);
        if (made[nameof(Programme)].ToList() is { Count: > 0 } programmes)
        {
            var own = made[nameof(FocusArea)].ToList();
            Add(ImportTexts.BuiltPeriods, await db.Periods.CountAsync(p => programmes.Contains(p.ProgrammeId), ct));
            Add(ImportTexts.BuiltFocusAreas, await db.FocusAreas.CountAsync(a => programmes.Contains(a.ProgrammeId) && !own.Contains(a.Id), ct));
        }

        if (made[nameof(ReportingPeriod)].ToList() is { Count: > 0 } periods)
        {
            var own = made[nameof(FollowUp)].ToList();
            Add(ImportTexts.BuiltColours, await db.Confirmations.CountAsync(c => periods.Contains(c.PeriodId), ct));
            Add(ImportTexts.BuiltFollowUps, await db.FollowUps.CountAsync(f => periods.Contains(f.PeriodId) && !own.Contains(f.Id), ct));
        }

        if (made[nameof(FocusArea)].ToList() is { Count: > 0 } areas)
        {
            var own = made[nameof(Measure)].ToList();
            Add(ImportTexts.BuiltMeasures, await db.Measures.CountAsync(m => areas.Contains(m.FocusAreaId) && !own.Contains(m.Id), ct));
        }

        if (made[nameof(Measure)].ToList() is { Count: > 0 } measures)
        {
            Add(ImportTexts.BuiltFollowUps, await db.FollowUps.CountAsync(f => measures.Contains(f.MeasureId), ct));
            Add(ImportTexts.BuiltMeasures, await db.Measures.CountAsync(m => m.ParentId != null && measures.Contains(m.ParentId.Value) && !measures.Contains(m.Id), ct));
            Add(ImportTexts.BuiltTies, await db.Milestones.CountAsync(m => measures.Contains(m.MeasureId), ct) + await db.MeasureLinks.CountAsync(l => measures.Contains(l.MeasureId), ct));
        }

        if (made[nameof(IndicatorSeries)].ToList() is { Count: > 0 } series)
        {
            var own = made[nameof(Observation)].ToList();
            Add(ImportTexts.BuiltValues, await db.Observations.CountAsync(o => series.Contains(o.SeriesId) && !own.Contains(o.Id), ct));
        }

        if (made[nameof(Indicator)].ToList() is { Count: > 0 } indicators)
        {
            var (ownTargets, ownLinks) = (made[nameof(Target)].ToList(), made[nameof(IndicatorLink)].ToList());
            Add(ImportTexts.BuiltTargets, await db.Targets.CountAsync(t => indicators.Contains(t.IndicatorId) && !ownTargets.Contains(t.Id), ct));
            Add(ImportTexts.BuiltTies, await db.IndicatorLinks.CountAsync(l => indicators.Contains(l.IndicatorId) && !ownLinks.Contains(l.Id), ct));
        }

        void Add(string text, int count)
        {
            if (count > 0) obstacles.Add(string.Format(text, count));
        }
    }
}
