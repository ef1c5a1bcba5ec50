using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Effects;

/// <summary>Writes the rows and cells of an assessment. Each cell is saved on its own version: two people on different cells of one row both keep what they wrote.</summary>
internal sealed class EditEffects(ImpactDbContext db, OpenWork open)
{
    /// <returns>The new row's key.</returns>
    public Task<int> AddAsync(int caseId, EffectContent content, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        var added = new Effect(caseId, content);
        db.Effects.Add(added);
        await db.SaveChangesAsync(ct);
        return added.Id;
    }, ct);

    /// <summary>Adds the rows of templates that are not there yet.</summary>
    /// <returns>How many rows were added.</returns>
    public Task<int> AddTemplatesAsync(int caseId, GuideContent guide, IReadOnlyCollection<string> templates, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        var present = (await db.Effects.Where(e => e.CaseId == caseId).Select(e => new { e.Dimension, e.Group, e.Text }).ToListAsync(ct)).ToHashSet();
        var rows = guide.Templates.Where(t => templates.Contains(t.Code)).SelectMany(t => t.Rows)
            .Where(r => present.Add(new { r.Dimension, r.Group, r.Text })).ToList();
        // How far ahead is for the preparer to judge: the council's term is where most effects are.
        var horizon = guide.Horizons[guide.Horizons.Count / 2].Code;
        foreach (var row in rows) db.Effects.Add(new Effect(caseId, new EffectContent(row.Perspective, row.Dimension, row.Group, null, horizon, row.Text)));
        return rows.Count;
    }, ct);

    /// <summary>Saves a row and its cells.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="effectId">The row.</param>
    /// <param name="version">The version that the row's form was filled from.</param>
    /// <param name="content">What the row says; null when the person has not touched it.</param>
    /// <param name="cells">What is said of the alternatives that the person has touched, with the version that the form was filled from.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>What somebody else has changed in between that this would have overwritten; nothing was saved unless it is empty.</returns>
    public async Task<EffectConflict> SaveAsync(int caseId, int effectId, int version, EffectContent? content, IReadOnlyDictionary<int, (CellContent Content, int Version)> cells, CancellationToken ct)
    {
        var conflict = new EffectConflict(null, []);
        await open.DoAsync(caseId, async _ =>
        {
            var row = await db.Effects.SingleOrDefaultAsync(e => e.CaseId == caseId && e.Id == effectId, ct) ?? throw new RuleBrokenException("effect.gone", EffectTexts.Gone);
            var alternatives = await db.Alternatives.Where(a => a.CaseId == caseId).Select(a => a.Id).ToListAsync(ct);
            var saved = await db.Cells.Where(c => c.EffectId == effectId).ToDictionaryAsync(c => c.AlternativeId, ct);
            var rowSays = new EffectContent(row.Perspective, row.Dimension, row.Group, row.Area, row.Horizon, row.Text);
            if (content is not null && rowSays != content && row.Version != version) conflict = conflict with { Row = row };
            var lost = new List<EffectCell>();
            foreach (var (alternative, (cell, seen)) in cells.Where(c => alternatives.Contains(c.Key)))
            {
                var there = saved.GetValueOrDefault(alternative);
                if (there is null ? cell == new CellContent(null, null, null) : cell == new CellContent(there.Value, there.Likelihood, there.Justification)) continue;
                if (there is { IsSaid: true } && there.Version != seen) lost.Add(there);
                else if (there is null) db.Cells.Add(Written(new EffectCell(effectId, alternative), cell));
                else Written(there, cell);
            }

            if (conflict.Row is not null || lost.Count > 0)
            {
                conflict = conflict with { Cells = lost };
                db.ChangeTracker.Clear();
                return false;
            }

            if (content is not null && rowSays != content) row.Write(content);
            return true;
        }, ct);
        return conflict;
    }

    /// <returns>What the row said.</returns>
    public Task<string> RemoveAsync(int caseId, int effectId, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        var row = await db.Effects.SingleOrDefaultAsync(e => e.CaseId == caseId && e.Id == effectId, ct) ?? throw new RuleBrokenException("effect.gone", EffectTexts.Gone);
        db.Cells.RemoveRange(await db.Cells.Where(c => c.EffectId == effectId).ToListAsync(ct));
        db.Effects.Remove(row);
        return row.Text;
    }, ct);

    /// <summary>Says that a perspective has no effects, and why; an empty reason takes the word back.</summary>
    public Task SilenceAsync(int caseId, string perspective, string? reason, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        var said = await db.SilentPerspectives.SingleOrDefaultAsync(s => s.CaseId == caseId && s.Perspective == perspective, ct);
        if (reason is null && said is not null) db.SilentPerspectives.Remove(said);
        else if (reason is not null && said is null) db.SilentPerspectives.Add(new SilentPerspective(caseId, perspective, reason));
        else if (reason is not null) said!.Write(reason);
        return true;
    }, ct);

    private static EffectCell Written(EffectCell cell, CellContent content)
    {
        cell.Write(content.Value, content.Likelihood, content.Justification);
        return cell;
    }
}

/// <summary>What somebody else has saved in between.</summary>
/// <param name="Row">The row as it is now, when it is in the way; null when it is not.</param>
/// <param name="Cells">The cells that are in the way, as they are now.</param>
internal sealed record EffectConflict(Effect? Row, IReadOnlyList<EffectCell> Cells)
{
    public bool IsEmpty => Row is null && Cells.Count == 0;
}
