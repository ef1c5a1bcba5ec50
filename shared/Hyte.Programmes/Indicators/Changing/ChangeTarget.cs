using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>What a form says of a target. Areas are named by their keys.</summary>
internal sealed record TargetWording(int? SeriesId, int? ProgrammeId, int? AreaId, int? ReferenceAreaId, TargetTerms Terms);

/// <summary>Adds, changes and removes what was decided to reach.</summary>
public sealed class ChangeTarget([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] RemovedRecords removals, TimeProvider clock)
{
    /// <summary>Adds a target, or changes the one of the key. Series and programme of a target do not change: another series has another target.</summary>
    /// <exception cref="RuleBrokenException"><c>target.programme</c>, <c>target.series</c>, <c>milestone.future</c>, or see <see cref="Target.Change"/>. Nothing was saved.</exception>
    internal async Task<ChangeResult> SaveAsync(int indicatorId, int? targetId, int version, TargetWording wording, CancellationToken ct)
    {
        var indicator = await db.Indicators.Include(i => i.Series).SingleOrDefaultAsync(i => i.Id == indicatorId, ct);
        if (indicator is null) return ChangeResult.NotFound;
        var target = targetId is null ? null : await FindAsync(indicatorId, targetId.Value, ct);
        if (targetId is not null && target is null) return ChangeResult.NotFound;
        if (target is not null && target.Version != version) return ChangeResult.Conflict;

        return await Saving.TryAsync(db, async () =>
        {
            var terms = wording.Terms with { Area = await AreaAsync(wording.AreaId, ct), ReferenceArea = await AreaAsync(wording.ReferenceAreaId, ct) };
            if (terms.ReachedOn > Web.DueText.Today(clock)) throw new RuleBrokenException("milestone.future", Texts.MilestoneFuture);
            if (target is not null)
            {
                target.Change(terms);
                return true;
            }

            var programme = await db.Programmes.SingleOrDefaultAsync(p => p.Id == wording.ProgrammeId, ct) ?? throw new RuleBrokenException("target.programme", EntryTexts.TargetProgrammeMissing);
            var series = indicator.Series.FirstOrDefault(s => s.Id == wording.SeriesId);
            if (series is null && wording.SeriesId is not null) throw new RuleBrokenException("target.series", EntryTexts.SeriesUnknown);
            db.Targets.Add(new Target(indicator, series, programme, terms));
            return true;
        }, ct);
    }

    /// <summary>Removes a target.</summary>
    /// <returns>Key in the history by which it can be taken back; null when there was none.</returns>
    internal async Task<long?> RemoveAsync(int indicatorId, int targetId, CancellationToken ct) =>
        await FindAsync(indicatorId, targetId, ct) is { } target ? await removals.RemoveAsync(target, ct) : null;

    private Task<Target?> FindAsync(int indicatorId, int id, CancellationToken ct) =>
        db.Targets.Include(t => t.Area).Include(t => t.ReferenceArea).SingleOrDefaultAsync(t => t.Id == id && t.IndicatorId == indicatorId, ct);

    private async Task<Area?> AreaAsync(int? id, CancellationToken ct) => id is null ? null : await db.Areas.SingleOrDefaultAsync(a => a.Id == id, ct);
}
