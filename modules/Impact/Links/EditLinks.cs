using System.Data;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Links;

/// <summary>Ties a case to records of other modules, and tells how each alternative fits a measure.</summary>
internal sealed class EditLinks(ImpactDbContext db, OpenWork open)
{
    /// <summary>Links a record. One that is linked already stays as it is.</summary>
    /// <exception cref="RuleBrokenException">The case has been closed, or is not assessed.</exception>
    public Task AddAsync(int caseId, LinkTarget target, CancellationToken ct) => DoAsync(caseId, async _ =>
    {
        if (!await db.Links.AnyAsync(l => l.CaseId == caseId && l.Module == target.Key.Module && l.Kind == target.Key.Kind && l.Reference == target.Key.Code, ct)) db.Links.Add(new CaseLink(caseId, target));
    }, ct);

    /// <returns>The name of what is not linked any more.</returns>
    /// <exception cref="RuleBrokenException">The case has been closed, somebody else has removed the link, or what is said of it was finished with the assessment.</exception>
    public async Task<string> RemoveAsync(int caseId, int linkId, CancellationToken ct)
    {
        var name = "";
        await DoAsync(caseId, async stage =>
        {
            var link = await db.Links.SingleOrDefaultAsync(l => l.CaseId == caseId && l.Id == linkId, ct) ?? throw new RuleBrokenException("link.gone", LinkTexts.LinkGone);
            var fits = await db.Fits.Where(f => f.LinkId == linkId).ToListAsync(ct);
            if (fits.Count > 0 && !StageMoves.IsOpen(stage)) throw new RuleBrokenException("link.assessed", LinkTexts.AssessedLink);
            db.Fits.RemoveRange(fits);
            db.Links.Remove(link);
            name = link.Name;
        }, ct);
        return name;
    }

    /// <summary>Tells how alternatives fit a measure: those that have changed, each on its own version.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="linkId">The link to the measure.</param>
    /// <param name="fits">What is said of each alternative, null for nothing, with the version that the form was filled from.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>What somebody else has saved in between that this would have overwritten; nothing was saved unless it is empty.</returns>
    public Task<IReadOnlyList<MeasureFit>> FitAsync(int caseId, int linkId, IReadOnlyDictionary<int, (FitContent? Content, int Version)> fits, CancellationToken ct) => open.DoAsync<IReadOnlyList<MeasureFit>>(caseId, async _ =>
    {
        if (!await db.Links.AnyAsync(l => l.CaseId == caseId && l.Id == linkId, ct)) throw new RuleBrokenException("link.gone", LinkTexts.LinkGone);
        var alternatives = await db.Alternatives.Where(a => a.CaseId == caseId).Select(a => a.Id).ToListAsync(ct);
        var saved = await db.Fits.Where(f => f.LinkId == linkId).ToDictionaryAsync(f => f.AlternativeId, ct);
        var lost = new List<MeasureFit>();
        foreach (var (alternative, (content, seen)) in fits.Where(f => alternatives.Contains(f.Key)))
        {
            var there = saved.GetValueOrDefault(alternative);
            if (content == (there is null ? null : new FitContent(there.Fit, there.Reason))) continue;
            if (there is not null && there.Version != seen) lost.Add(there);
            else if (there is null) db.Fits.Add(new MeasureFit(linkId, alternative, content!));
            else if (content is null) db.Fits.Remove(there);
            else there.Write(content);
        }

        if (lost.Count > 0) db.ChangeTracker.Clear();
        return lost;
    }, ct);

    /// <summary>Until the case is closed: a link helps to find what belongs together, whatever the stage.</summary>
    public static bool MayLink(Stage stage) => stage is not (Stage.Closed or Stage.NotAssessed);

    private async Task DoAsync(int caseId, Func<Stage, Task> work, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var stage = await db.Assessments.Where(a => a.CaseId == caseId).Select(a => a.Stage).SingleAsync(ct);
        if (!MayLink(stage)) throw new RuleBrokenException("link.not-now", LinkTexts.NotNow);
        await work(stage);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
