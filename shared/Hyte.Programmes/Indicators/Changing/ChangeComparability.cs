using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>Says what figures of an indicator may be compared: breaks in its series, and areas shown in place of the city.</summary>
public sealed class ChangeComparability([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] RemovedRecords removals)
{
    /// <summary>Adds a break.</summary>
    /// <exception cref="RuleBrokenException"><c>break.exists</c>, <c>target.series</c>, or see <see cref="SeriesBreak"/>.</exception>
    internal async Task<ChangeResult> AddBreakAsync(int indicatorId, int? seriesId, int year, string? reason, CancellationToken ct)
    {
        var indicator = await db.Indicators.Include(i => i.Series).Include(i => i.Breaks).SingleOrDefaultAsync(i => i.Id == indicatorId, ct);
        if (indicator is null) return ChangeResult.NotFound;
        return await Saving.TryAsync(db, () =>
        {
            var series = indicator.Series.FirstOrDefault(s => s.Id == seriesId);
            if (series is null && seriesId is not null) throw new RuleBrokenException("target.series", EntryTexts.SeriesUnknown);
            if (indicator.Breaks.Any(b => b.Year == year && b.SeriesId == seriesId)) throw new RuleBrokenException("break.exists", EntryTexts.BreakExists);
            db.Add(new SeriesBreak(indicator, series, year, reason ?? ""));
        }, ct);
    }

    /// <summary>Removes a break.</summary>
    /// <returns>Key in the history by which it can be taken back; null when there was none.</returns>
    internal async Task<long?> RemoveBreakAsync(int indicatorId, int id, CancellationToken ct) =>
        await db.Set<SeriesBreak>().SingleOrDefaultAsync(b => b.Id == id && b.IndicatorId == indicatorId, ct) is { } found ? await removals.RemoveAsync(found, ct) : null;

    /// <summary>Marks an area as one that is shown in place of the city.</summary>
    /// <exception cref="RuleBrokenException"><c>substitute.area</c>: there is none, it is the city itself, or it is marked already; or <c>text.too-long</c>.</exception>
    internal async Task<ChangeResult> AddSubstituteAsync(int indicatorId, int? areaId, string? note, CancellationToken ct)
    {
        var indicator = await db.Indicators.Include(i => i.Substitutes).SingleOrDefaultAsync(i => i.Id == indicatorId, ct);
        if (indicator is null) return ChangeResult.NotFound;
        return await Saving.TryAsync(db, async () =>
        {
            var area = await db.Areas.SingleOrDefaultAsync(a => a.Id == areaId, ct);
            if (area is null || area.CountsAsOwn) throw new RuleBrokenException("substitute.area", EntryTexts.SubstituteArea);
            if (indicator.Substitutes.Any(s => s.AreaId == areaId)) throw new RuleBrokenException("substitute.area", EntryTexts.SubstituteExists);
            indicator.Substitute(area, note);
            return true;
        }, ct);
    }

    /// <summary>Takes the mark away.</summary>
    /// <returns>Key in the history by which it can be taken back; null when there was none.</returns>
    internal async Task<long?> RemoveSubstituteAsync(int indicatorId, int id, CancellationToken ct) =>
        await db.Set<SubstituteArea>().SingleOrDefaultAsync(s => s.Id == id && s.IndicatorId == indicatorId, ct) is { } found ? await removals.RemoveAsync(found, ct) : null;
}
