using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Alternatives;

/// <summary>Adds, changes and removes the alternatives of a case, and takes the reason for having none but going on as now.</summary>
internal sealed class EditAlternatives(ImpactDbContext db, OpenWork open, ICurrentUser user)
{
    public const string NameTaken = "alternative.taken";

    /// <returns>The new alternative's key.</returns>
    public Task<int> AddAsync(int caseId, AlternativeContent content, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        await RefuseSameNameAsync(caseId, 0, content.Name, ct);
        // A number of a removed alternative comes free only when it was the last one.
        var used = await db.Alternatives.Where(a => a.CaseId == caseId).MaxAsync(a => a.Number, ct);
        var added = new Alternative(caseId, used + 1, content.Name);
        added.Write(content.Name, content.Description, content.ProposedBy, content.Costs);
        db.Alternatives.Add(added);
        await db.SaveChangesAsync(ct);
        return added.Id;
    }, ct);

    /// <returns>The alternative as somebody else has saved it in between; null when this was saved.</returns>
    public Task<Alternative?> ChangeAsync(int caseId, int id, int version, AlternativeContent content, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        var saved = await FindAsync(caseId, id, ct);
        if (saved.Version != version) return saved;
        await RefuseSameNameAsync(caseId, id, content.Name, ct);
        saved.Write(content.Name, content.Description, content.ProposedBy, content.Costs);
        return null;
    }, ct);

    /// <summary>Removes an alternative with what has been said of it.</summary>
    /// <returns>Its name.</returns>
    public Task<string> RemoveAsync(int caseId, int id, CancellationToken ct) => open.DoAsync(caseId, async assessment =>
    {
        var saved = await FindAsync(caseId, id, ct);
        if (saved.IsZero) throw new RuleBrokenException("alternative.zero", AlternativeTexts.NotZero);
        if (assessment.ProposedAlternativeId == id) assessment.Conclude(assessment.Summary, null, assessment.ProposalReason, assessment.PreparedOn);
        db.Cells.RemoveRange(await db.Cells.Where(c => c.AlternativeId == id).ToListAsync(ct));
        db.Fits.RemoveRange(await db.Fits.Where(f => f.AlternativeId == id).ToListAsync(ct));
        db.Alternatives.Remove(saved);
        return saved.Name;
    }, ct);

    public Task ExplainSingleAsync(int caseId, string? reason, CancellationToken ct) => open.DoAsync(caseId, assessment =>
    {
        assessment.Explain(reason);
        return Task.FromResult(true);
    }, ct);

    /// <exception cref="RuleBrokenException">The person does not present matters, or the reason is another than the one that was seen.</exception>
    public Task ApproveSingleAsync(int caseId, string? seen, CancellationToken ct) => open.DoAsync(caseId, assessment =>
    {
        if (!user.May(ImpactPermissions.Present)) throw new RuleBrokenException("stage.forbidden", StageTexts.MayNotMove);
        if (assessment.SingleReason is null || assessment.SingleReason != seen?.ReplaceLineEndings("\n")) throw new RuleBrokenException("single.changed", AlternativeTexts.SingleChanged);
        assessment.ApproveSingle(user.Actor.Name);
        return Task.FromResult(true);
    }, ct);

    private async Task<Alternative> FindAsync(int caseId, int id, CancellationToken ct) =>
        await db.Alternatives.SingleOrDefaultAsync(a => a.CaseId == caseId && a.Id == id, ct) ?? throw new RuleBrokenException("alternative.gone", AlternativeTexts.Gone);

    private async Task RefuseSameNameAsync(int caseId, int id, string name, CancellationToken ct)
    {
        var names = await db.Alternatives.Where(a => a.CaseId == caseId && a.Id != id).Select(a => a.Name).ToListAsync(ct);
        if (names.Exists(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase))) throw new RuleBrokenException(NameTaken, string.Format(AlternativeTexts.NameTaken, name));
    }
}
