using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>Reads an indicator and what can be chosen for it, for the pages on which it is changed. Nothing in it is tracked.</summary>
public sealed class EditedIndicator([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>The indicator with series, targets, breaks, substitutes and ties; null when there is none.</summary>
    internal async Task<Indicator?> FindAsync(int id, CancellationToken ct) => await db.Indicators.AsNoTrackingWithIdentityResolution()
        .Include(i => i.Successor)
        .Include(i => i.Series.OrderBy(s => s.Order))
        .Include(i => i.Targets.OrderBy(t => t.Id)).ThenInclude(t => t.Programme)
        .Include(i => i.Targets).ThenInclude(t => t.Area)
        .Include(i => i.Targets).ThenInclude(t => t.ReferenceArea)
        .Include(i => i.Breaks.OrderBy(b => b.Year))
        .Include(i => i.Substitutes).ThenInclude(s => s.Area)
        .Include(i => i.Links).ThenInclude(l => l.FocusArea).ThenInclude(a => a.Programme)
        .Include(i => i.Links).ThenInclude(l => l.Measure)
        .AsSplitQuery()
        .SingleOrDefaultAsync(i => i.Id == id, ct);

    /// <summary>How many values each series has.</summary>
    internal Task<Dictionary<int, int>> ValueCountsAsync(int id, CancellationToken ct) =>
        db.Observations.Where(o => o.Series.IndicatorId == id).GroupBy(o => o.SeriesId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    /// <summary>Every area, the city first.</summary>
    internal async Task<IReadOnlyList<Area>> AreasAsync(CancellationToken ct) =>
        await db.Areas.AsNoTracking().OrderByDescending(a => a.IsOwn).ThenBy(a => a.Id).ToListAsync(ct);

    /// <summary>The other indicators of the module, by name.</summary>
    internal async Task<IReadOnlyList<(int Id, string Name)>> OthersAsync(int id, CancellationToken ct) =>
        (await db.Indicators.Where(i => i.Id != id).OrderBy(i => i.Name).Select(i => new { i.Id, i.Name }).ToListAsync(ct)).ConvertAll(i => (i.Id, i.Name));

    /// <summary>The programmes, the newest first.</summary>
    internal async Task<IReadOnlyList<Programme>> ProgrammesAsync(CancellationToken ct) =>
        await db.Programmes.AsNoTracking().OrderByDescending(p => p.Status == ProgrammeStatus.Active).ThenByDescending(p => p.StartYear).ThenBy(p => p.Id).ToListAsync(ct);

    /// <summary>The focus areas of every programme, the newest programme first.</summary>
    internal async Task<IReadOnlyList<FocusArea>> FocusAreasAsync(CancellationToken ct) =>
        await db.FocusAreas.AsNoTracking().Include(a => a.Programme)
            .OrderByDescending(a => a.Programme.Status == ProgrammeStatus.Active).ThenByDescending(a => a.Programme.StartYear).ThenBy(a => a.ProgrammeId).ThenBy(a => a.Number).ToListAsync(ct);

    /// <summary>The measures that can be tied, in the order of the plan.</summary>
    internal async Task<IReadOnlyList<(int Id, int FocusAreaId, string Name)>> MeasuresAsync(CancellationToken ct) =>
        (await db.Measures.OrderBy(m => m.ProgrammeId).ThenBy(m => m.Order).Select(m => new { m.Id, m.FocusAreaId, m.Number, Name = m.WorkingName ?? m.DecidedName }).ToListAsync(ct))
            .ConvertAll(m => (m.Id, m.FocusAreaId, $"{m.Number} {m.Name}"));

    /// <summary>The indicators that follow this one, and those that it follows.</summary>
    internal async Task<IReadOnlyList<IndicatorCause>> CausesAsync(int id, CancellationToken ct) =>
        await db.IndicatorCauses.AsNoTracking().Include(c => c.Cause).Include(c => c.Effect).Where(c => c.CauseId == id || c.EffectId == id).OrderBy(c => c.Id).ToListAsync(ct);
}
