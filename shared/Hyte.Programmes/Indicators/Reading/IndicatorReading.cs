using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Reading;

/// <summary>Reads indicators with everything that is shown of them: nine queries, however many there are. The one reading of pages, files and the JSON interface.</summary>
public sealed class IndicatorReading([FromKeyedServices] ProgrammeDbContext db, TimeProvider clock)
{
    /// <summary>The indicators of a programme, through its focus areas or measures, in their order.</summary>
    public Task<IReadOnlyList<IndicatorDetails>> OfProgrammeAsync(int programmeId, CancellationToken ct) =>
        ReadAsync(db.Indicators.Where(i => i.Links.Any(l => l.FocusArea.ProgrammeId == programmeId)), ct);

    /// <summary>The indicators that a measure, or the group that it stands in, is tied to.</summary>
    /// <param name="measureId">Key of the measure.</param>
    /// <param name="groupId">Key of the group, or null.</param>
    /// <param name="ct">Cancels.</param>
    public Task<IReadOnlyList<IndicatorDetails>> OfMeasureAsync(int measureId, int? groupId, CancellationToken ct) =>
        ReadAsync(db.Indicators.Where(i => i.Links.Any(l => l.MeasureId == measureId || (groupId != null && l.MeasureId == groupId))), ct);

    /// <summary>The indicators of a focus area: those tied to the whole of it, and those tied to its measures.</summary>
    public Task<IReadOnlyList<IndicatorDetails>> OfFocusAreaAsync(int focusAreaId, CancellationToken ct) =>
        ReadAsync(db.Indicators.Where(i => i.Links.Any(l => l.FocusAreaId == focusAreaId)), ct);

    /// <summary>The indicators whose colours are confirmed in the periods of a programme: its own, and those of no programme in force.</summary>
    public Task<IReadOnlyList<IndicatorDetails>> ConfirmedWithAsync(int programmeId, CancellationToken ct) => ReadAsync(ConfirmedWith(db, programmeId), ct);

    /// <summary>Every indicator of the module, in order.</summary>
    public Task<IReadOnlyList<IndicatorDetails>> AllAsync(CancellationToken ct) => ReadAsync(db.Indicators, ct);

    /// <summary>One indicator; null when there is none.</summary>
    public async Task<IndicatorDetails?> FindAsync(int id, CancellationToken ct) =>
        (await ReadAsync(db.Indicators.Where(i => i.Id == id), ct)) is [var only] ? only : null;

    /// <summary>One indicator by its code; null when there is none.</summary>
    public async Task<IndicatorDetails?> FindAsync(string code, CancellationToken ct) =>
        (await ReadAsync(db.Indicators.Where(i => i.Code == code), ct)) is [var only] ? only : null;

    internal static IQueryable<Indicator> ConfirmedWith(ProgrammeDbContext db, int programmeId) => db.Indicators.Where(i => i.DiscontinuedBecause == null
        && (i.Links.Any(l => l.FocusArea.ProgrammeId == programmeId) || !i.Links.Any(l => l.FocusArea.Programme.Status == ProgrammeStatus.Active)));

    private async Task<IReadOnlyList<IndicatorDetails>> ReadAsync(IQueryable<Indicator> which, CancellationToken ct)
    {
        var indicators = await which.AsNoTracking().Include(i => i.Successor).OrderBy(i => i.Order).ThenBy(i => i.Id).ToListAsync(ct);
        if (indicators.Count == 0) return [];

        var areas = await db.Areas.AsNoTracking().Select(a => new AreaFacts(a.Id, a.Code, a.Name, a.Kind, a.IsOwn)).ToDictionaryAsync(a => a.Id, ct);
        var ids = which.Select(i => i.Id);
        var series = await db.Series.AsNoTracking().Where(s => ids.Contains(s.IndicatorId)).OrderBy(s => s.Order).ToListAsync(ct);
        var observations = (await db.Observations.AsNoTracking().Where(o => ids.Contains(o.Series.IndicatorId)).ToListAsync(ct)).ToLookup(o => o.SeriesId);
        var targets = (await db.Targets.AsNoTracking().Include(t => t.Programme).Where(t => ids.Contains(t.IndicatorId)).OrderBy(t => t.Id).ToListAsync(ct)).ToLookup(t => t.IndicatorId);
        var breaks = (await db.Set<SeriesBreak>().AsNoTracking().Where(b => ids.Contains(b.IndicatorId)).ToListAsync(ct)).ToLookup(b => b.IndicatorId);
        var substitutes = (await db.Set<SubstituteArea>().AsNoTracking().Where(s => ids.Contains(s.IndicatorId)).ToListAsync(ct)).ToLookup(s => s.IndicatorId);
        var ties = (await TiesAsync(ids, ct)).ToLookup(t => t.IndicatorId, t => t.Tie);
        var confirmations = (await ConfirmationsAsync(ids, ct)).ToLookup(c => c.IndicatorId, c => c.Row);
        var seriesOf = series.ToLookup(s => s.IndicatorId);
        var today = clock.Today();

        return [.. indicators.Select(indicator =>
        {
            var facts = new IndicatorFacts(
                indicator.Id,
                indicator.Threshold,
                indicator.StateScale,
                [.. seriesOf[indicator.Id].Select(s => IndicatorFactsMaker.Of(indicator, s, observations[s.Id]))],
                [.. targets[indicator.Id].Select(IndicatorFactsMaker.Of)],
                [.. breaks[indicator.Id].Select(b => new BreakFacts(b.SeriesId, b.Year, b.Reason))],
                areas,
                [.. substitutes[indicator.Id].Select(s => s.AreaId)]);
            return new IndicatorDetails(indicator, facts, ProgressRule.Suggest(facts, today), [.. ties[indicator.Id]], [.. confirmations[indicator.Id]]);
        })];
    }

    private async Task<List<(int IndicatorId, IndicatorTie Tie)>> TiesAsync(IQueryable<int> ids, CancellationToken ct)
    {
        var found = await db.IndicatorLinks.Where(l => ids.Contains(l.IndicatorId))
            .OrderByDescending(l => l.FocusArea.Programme.StartYear).ThenBy(l => l.FocusArea.Number).ThenBy(l => l.Measure!.Order)
            .Select(l => new
            {
                l.Id,
                l.IndicatorId,
                l.FocusArea.ProgrammeId,
                ProgrammeCode = l.FocusArea.Programme.Code,
                Programme = l.FocusArea.Programme.Name,
                l.FocusAreaId,
                l.FocusArea.Number,
                FocusArea = l.FocusArea.Name,
                l.MeasureId,
                MeasureNumber = l.Measure!.Number,
                Measure = l.Measure.WorkingName ?? l.Measure.DecidedName,
                l.Effect,
                l.Note,
            })
            .ToListAsync(ct);
        return found.ConvertAll(l => (l.IndicatorId, new IndicatorTie(
            l.Id, l.ProgrammeId, l.ProgrammeCode, l.Programme, l.FocusAreaId, l.Number, l.FocusArea, l.MeasureId, l.MeasureNumber, l.Measure, l.Effect, l.Note)));
    }

    private async Task<List<(int IndicatorId, ConfirmationRow Row)>> ConfirmationsAsync(IQueryable<int> ids, CancellationToken ct)
    {
        var found = await db.Confirmations.Where(c => ids.Contains(c.IndicatorId))
            .OrderByDescending(c => c.Period.Start)
            .Select(c => new
            {
                c.Id,
                c.IndicatorId,
                c.PeriodId,
                c.Period.Code,
                Programme = c.Period.Programme.Name,
                c.Suggested,
                c.Explanation,
                c.LatestYear,
                c.Confirmed,
                c.Reason,
                c.ConfirmedByName,
                c.ConfirmedAt,
                c.IsFrozen,
                c.Version,
            })
            .ToListAsync(ct);
        return found.ConvertAll(c => (c.IndicatorId, new ConfirmationRow(
            c.Id, c.PeriodId, c.Code, c.Programme, c.Suggested, c.Explanation, c.LatestYear, c.Confirmed, c.Reason, c.ConfirmedByName, c.ConfirmedAt, c.IsFrozen, c.Version)));
    }
}
