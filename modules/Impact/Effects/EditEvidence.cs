using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Effects;

/// <summary>Adds to cells what their justification rests on, and takes it away.</summary>
internal sealed class EditEvidence(ImpactDbContext db, OpenWork open)
{
    /// <summary>Adds the same evidence to the cells of several alternatives. A cell that has it already stays as it is.</summary>
    /// <returns>How many cells got it.</returns>
    /// <exception cref="RuleBrokenException">The assessment is not open, or somebody else has removed the effect.</exception>
    public Task<int> AddAsync(int caseId, int effectId, IReadOnlyCollection<int> alternatives, EvidenceContent content, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        if (!await db.Effects.AnyAsync(e => e.CaseId == caseId && e.Id == effectId, ct)) throw new RuleBrokenException("effect.gone", EffectTexts.Gone);
        var known = await db.Alternatives.Where(a => a.CaseId == caseId && alternatives.Contains(a.Id)).Select(a => a.Id).ToListAsync(ct);
        var cells = await db.Cells.Where(c => c.EffectId == effectId).ToDictionaryAsync(c => c.AlternativeId, ct);
        foreach (var alternative in known.Where(a => !cells.ContainsKey(a))) db.Cells.Add(cells[alternative] = new EffectCell(effectId, alternative));
        await db.SaveChangesAsync(ct);

        var ids = known.ConvertAll(a => cells[a].Id);
        var have = await db.Evidence.Where(v => ids.Contains(v.CellId) && v.Kind == content.Kind && v.Text == content.Text && v.Href == content.Href).Select(v => v.CellId).ToListAsync(ct);
        var wanting = ids.Except(have).ToList();
        foreach (var cell in wanting) db.Evidence.Add(new Evidence(cell, content.Kind, content.Text, content.Href, content.Figure, content.Record));
        return wanting.Count;
    }, ct);

    /// <returns>What it said; null when somebody else had taken it away already.</returns>
    /// <exception cref="RuleBrokenException">The assessment is not open.</exception>
    public Task<string?> RemoveAsync(int caseId, int effectId, int evidenceId, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        var evidence = await db.Evidence.SingleOrDefaultAsync(v => v.Id == evidenceId && db.Cells.Any(c => c.Id == v.CellId && c.EffectId == effectId && db.Effects.Any(e => e.Id == effectId && e.CaseId == caseId)), ct);
        if (evidence is not null) db.Evidence.Remove(evidence);
        return evidence?.Text;
    }, ct);
}
