using System.Data;
using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Examples;

/// <summary>Takes the worked example out of the register with all its parts. A matter of the city can never be removed.</summary>
internal sealed class RemoveExample(ImpactDbContext db)
{
    /// <exception cref="RuleBrokenException">The case is a matter of the city.</exception>
    public async Task ExecuteAsync(int caseId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var example = await db.Cases.SingleAsync(c => c.Id == caseId, ct);
        if (!example.IsExample) throw new RuleBrokenException("example.not", ExampleTexts.NotExample);
        // One by one and not by the database's own cascade: the history keeps what was removed, and by it the loader knows not to bring the example back.
        db.RemoveRange(await db.Predictions.Where(p => p.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.Decisions.Where(d => d.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.Versions.Where(v => v.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.FollowUpFigures.Where(f => f.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.FollowUpPlans.Where(p => p.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.Mitigations.Where(m => m.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.Hearings.Where(h => h.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.SilentPerspectives.Where(s => s.CaseId == caseId).ToListAsync(ct));
        var cells = db.Cells.Where(c => db.Effects.Any(e => e.Id == c.EffectId && e.CaseId == caseId));
        db.RemoveRange(await db.Evidence.Where(e => cells.Any(c => c.Id == e.CellId)).ToListAsync(ct));
        db.RemoveRange(await cells.ToListAsync(ct));
        db.RemoveRange(await db.Effects.Where(e => e.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.Fits.Where(f => db.Links.Any(l => l.Id == f.LinkId && l.CaseId == caseId)).ToListAsync(ct));
        db.RemoveRange(await db.Links.Where(l => l.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.Screenings.Where(s => s.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.Alternatives.Where(a => a.CaseId == caseId).ToListAsync(ct));
        db.RemoveRange(await db.Assessments.Where(a => a.CaseId == caseId).ToListAsync(ct));
        db.Remove(example);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
