using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>Ties an indicator to focus areas, measures and other indicators.</summary>
public sealed class ChangeTies([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] RemovedRecords removals)
{
    /// <summary>Ties it to a focus area, or to a measure with the effect that is hoped for.</summary>
    /// <exception cref="RuleBrokenException"><c>link.target</c>, <c>link.exists</c> or <c>text.too-long</c>.</exception>
    internal async Task<ChangeResult> AddLinkAsync(int indicatorId, int? focusAreaId, int? measureId, LinkEffect effect, string? note, CancellationToken ct)
    {
        var indicator = await db.Indicators.Include(i => i.Links).SingleOrDefaultAsync(i => i.Id == indicatorId, ct);
        if (indicator is null) return ChangeResult.NotFound;
        return await Saving.TryAsync(db, async () =>
        {
            var measure = measureId is null ? null : await db.Measures.Include(m => m.FocusArea).SingleOrDefaultAsync(m => m.Id == measureId, ct);
            var area = measure?.FocusArea ?? await db.FocusAreas.SingleOrDefaultAsync(a => a.Id == focusAreaId, ct);
            if (area is null || (measureId is not null && measure is null)) throw new RuleBrokenException("link.target", EntryTexts.LinkTargetMissing);
            if (indicator.Links.Any(l => l.FocusAreaId == area.Id && l.MeasureId == measureId)) throw new RuleBrokenException("link.exists", EntryTexts.LinkExists);
            db.IndicatorLinks.Add(new IndicatorLink(indicator, area, measure, effect, note));
            return true;
        }, ct);
    }

    /// <summary>Removes a tie.</summary>
    /// <returns>Key in the history by which it can be taken back; null when there was none.</returns>
    internal async Task<long?> RemoveLinkAsync(int indicatorId, int id, CancellationToken ct) =>
        await db.IndicatorLinks.SingleOrDefaultAsync(l => l.Id == id && l.IndicatorId == indicatorId, ct) is { } link ? await removals.RemoveAsync(link, ct) : null;

    /// <summary>Tells that another indicator follows this one, or this one another.</summary>
    /// <param name="indicatorId">Key of this indicator.</param>
    /// <param name="otherId">Key of the other.</param>
    /// <param name="isCause">True when this one changes first.</param>
    /// <param name="direction">How the one follows the other.</param>
    /// <param name="note">On what the thought stands.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException"><c>cause.other</c>, <c>cause.exists</c>, <c>cause.itself</c> or <c>text.too-long</c>.</exception>
    internal async Task<ChangeResult> AddCauseAsync(int indicatorId, int? otherId, bool isCause, CauseDirection direction, string? note, CancellationToken ct)
    {
        var indicator = await db.Indicators.SingleOrDefaultAsync(i => i.Id == indicatorId, ct);
        if (indicator is null) return ChangeResult.NotFound;
        return await Saving.TryAsync(db, async () =>
        {
            var other = await db.Indicators.SingleOrDefaultAsync(i => i.Id == otherId, ct) ?? throw new RuleBrokenException("cause.other", EntryTexts.CauseOtherMissing);
            var (cause, effect) = isCause ? (indicator, other) : (other, indicator);
            if (await db.IndicatorCauses.AnyAsync(c => c.CauseId == cause.Id && c.EffectId == effect.Id, ct)) throw new RuleBrokenException("cause.exists", EntryTexts.CauseExists);
            db.IndicatorCauses.Add(new IndicatorCause(cause, effect, direction, note));
            return true;
        }, ct);
    }

    /// <summary>Removes a tie between indicators.</summary>
    /// <returns>Key in the history by which it can be taken back; null when there was none.</returns>
    internal async Task<long?> RemoveCauseAsync(int indicatorId, int id, CancellationToken ct) =>
        await db.IndicatorCauses.SingleOrDefaultAsync(c => c.Id == id && (c.CauseId == indicatorId || c.EffectId == indicatorId), ct) is { } cause
            ? await removals.RemoveAsync(cause, ct)
            : null;
}
