using Hyte.Impact.Data;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Assessments;

/// <summary>Counts what decides whether an assessment may go on. The number of queries does not depend on what the case holds.</summary>
internal sealed class ReadFacts(ImpactDbContext db, GuideShelf guides, CaseStatements statements, ReadSteps steps)
{
    public async Task<AssessmentFacts> OfAsync(int caseId, ICurrentUser user, CancellationToken ct)
    {
        var assessment = await db.Assessments.AsNoTracking().SingleAsync(a => a.CaseId == caseId, ct);
        var screening = await db.Screenings.AsNoTracking().Where(s => s.CaseId == caseId).OrderByDescending(s => s.Id).FirstOrDefaultAsync(ct);
        var alternatives = await db.Alternatives.AsNoTracking().Where(a => a.CaseId == caseId).Select(a => new { a.Id, a.Number }).ToListAsync(ct);
        var effects = await db.Effects.AsNoTracking().Where(e => e.CaseId == caseId).Select(e => new { e.Id, e.Perspective }).ToListAsync(ct);
        var cells = await db.Cells.AsNoTracking().Where(c => db.Effects.Any(e => e.Id == c.EffectId && e.CaseId == caseId)).ToListAsync(ct);
        var silent = await db.SilentPerspectives.AsNoTracking().Where(s => s.CaseId == caseId).Select(s => s.Perspective).ToListAsync(ct);
        var heard = await db.Hearings.AsNoTracking().Where(h => h.CaseId == caseId).Select(h => h.HowUsed != null).ToListAsync(ct);
        var asked = await statements.OfAsync(caseId, user, ct);
        // A case that has come back for a new decision has the old one too: only what was decided on the newest version counts.
        var newest = await db.Versions.Where(v => v.CaseId == caseId).OrderByDescending(v => v.Number).Select(v => (int?)v.Id).FirstOrDefaultAsync(ct);
        var decision = await db.Decisions.AsNoTracking().SingleOrDefaultAsync(d => d.VersionId == newest, ct);
        // What is looked at: figures of the product, or in words what else is.
        var hasFollowUp = await db.FollowUpPlans.AnyAsync(f => f.CaseId == caseId && (f.Note != null || db.FollowUpFigures.Any(g => g.CaseId == caseId)), ct);
        var known = await db.Predictions.AsNoTracking().Where(p => p.CaseId == caseId && p.Outcome != Outcome.NotKnownYet).Select(p => p.EffectId).ToListAsync(ct);
        var guide = await guides.ReadAsync(assessment.GuideNumber ?? 0, ct);
        var said = cells.Where(c => c.Value is not null).ToList();
        return new AssessmentFacts
        {
            Screened = screening?.Decision,
            HasReasonNotTo = screening?.Reason is not null,
            HasSigner = screening?.SignedByName is not null,
            HasZero = alternatives.Exists(a => a.Number == 0),
            Alternatives = alternatives.Count,
            SingleIsApproved = assessment is { SingleReason: not null, SingleApprovedByName: not null },
            SilentPerspectives = [.. guide.Perspectives.Where(p => !silent.Contains(p.Code) && !effects.Exists(e => e.Perspective == p.Code)).Select(p => p.Name)],
            Effects = effects.Count,
            EmptyCells = (effects.Count * alternatives.Count) - said.Count,
            UnjustifiedCells = said.Count(c => !c.IsJustified),
            HeardOrExplained = heard.Count > 0 || asked.Count > 0 || assessment.NobodyHeardReason is not null,
            UnusedHearings = heard.Count(used => !used),
            OpenStatements = asked.Count(s => s.IsOpen),
            Steps = await steps.OfAsync(caseId, guide, ct),
            HasSummary = assessment.Summary is not null,
            HasProposal = assessment is { ProposedAlternativeId: not null, ProposalReason: not null },
            HasFollowUp = hasFollowUp,
            HasDecision = decision is not null,
            // When the body chose none of the alternatives, nothing was predicted of what it did choose.
            UncheckedPredictions = decision is { AlternativeId: null } ? 0 : effects.Count(e => !known.Contains(e.Id)),
        };
    }
}
