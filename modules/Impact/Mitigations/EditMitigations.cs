using System.Data;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Mitigations;

/// <summary>Writes the actions of a case, and what came of them.</summary>
internal sealed class EditMitigations(ImpactDbContext db, OpenWork open, ICurrentUser user)
{
    public Task AddAsync(int caseId, MitigationContent content, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        await RefuseGoneEffectAsync(caseId, content, ct);
        db.Mitigations.Add(new Mitigation(caseId, content));
        return true;
    }, ct);

    /// <returns>The action as somebody else has saved it in between; null when this was saved.</returns>
    public Task<Mitigation?> ChangeAsync(int caseId, int id, int version, MitigationContent content, CancellationToken ct) => open.DoAsync<Mitigation?>(caseId, async _ =>
    {
        var saved = await FindAsync(caseId, id, ct);
        if (saved.Version != version) return saved;
        await RefuseGoneEffectAsync(caseId, content, ct);
        saved.Write(content);
        return null;
    }, ct);

    /// <returns>What the action was.</returns>
    /// <exception cref="RuleBrokenException">Somebody else has changed what is about to be lost.</exception>
    public Task<string> RemoveAsync(int caseId, int id, int version, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        var saved = await FindAsync(caseId, id, ct);
        if (saved.Version != version) throw new RuleBrokenException("mitigation.changed", MitigationTexts.Changed);
        db.Mitigations.Remove(saved);
        return saved.Text;
    }, ct);

    /// <summary>Records that the action is done. Most are done long after the assessment was attached, so the stage does not matter here.</summary>
    /// <exception cref="RuleBrokenException">The person is neither the owner nor a preparer, or the action is another or done already.</exception>
    public Task FinishAsync(int caseId, int id, int version, DateOnly on, string outcome, CancellationToken ct) => DoneAsync(caseId, id, version, saved =>
    {
        if (saved.Outcome is { } already) throw new RuleBrokenException("mitigation.done", string.Format(MitigationTexts.AlreadyDone, already));
        saved.Finish(on, outcome);
    }, ct);

    /// <inheritdoc cref="FinishAsync"/>
    public Task ReopenAsync(int caseId, int id, int version, CancellationToken ct) => DoneAsync(caseId, id, version, saved => saved.Reopen(), ct);

    /// <summary>Who may say that an action is done: who prepares, and whoever holds the owner's title.</summary>
    public static bool MayFinish(ICurrentUser user, string ownerTitleCode) => user.May(ImpactPermissions.CaseEdit) || user.Titles.Contains(ownerTitleCode);

    private async Task DoneAsync(int caseId, int id, int version, Action<Mitigation> change, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var saved = await FindAsync(caseId, id, ct);
        if (!MayFinish(user, saved.OwnerTitleCode)) throw new RuleBrokenException("mitigation.forbidden", MitigationTexts.Forbidden);
        if (saved.Version != version) throw new RuleBrokenException("mitigation.changed", MitigationTexts.Changed);
        change(saved);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task RefuseGoneEffectAsync(int caseId, MitigationContent content, CancellationToken ct)
    {
        if (content.EffectId is { } effect && !await db.Effects.AnyAsync(e => e.CaseId == caseId && e.Id == effect, ct)) throw new RuleBrokenException("effect.gone", MitigationTexts.EffectGone);
    }

    private async Task<Mitigation> FindAsync(int caseId, int id, CancellationToken ct) =>
        await db.Mitigations.SingleOrDefaultAsync(m => m.CaseId == caseId && m.Id == id, ct) ?? throw new RuleBrokenException("mitigation.gone", MitigationTexts.Gone);
}
