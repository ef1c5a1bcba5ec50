using System.Data;
using Hyte.Impact.Data;
using Hyte.Impact.Versions;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Assessments;

/// <summary>Takes an assessment from a stage to another, when the rules allow it.</summary>
internal sealed class MoveStage(ImpactDbContext db, ReadFacts facts, AttachVersion attaching, ICurrentUser user, TimeProvider clock)
{
    /// <param name="caseId">The case.</param>
    /// <param name="from">The stage that the person saw.</param>
    /// <param name="to">Where to.</param>
    /// <param name="ct">Cancels; nothing is moved then.</param>
    /// <exception cref="RuleBrokenException">The move does not exist at the stage, the person may not, or something is missing; the message tells what.</exception>
    public async Task ExecuteAsync(int caseId, Stage from, Stage to, CancellationToken ct)
    {
        // Whoever changes a part at the same moment waits for this, or this for them: what was looked at is what is moved.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var assessment = await db.Assessments.SingleAsync(a => a.CaseId == caseId, ct);
        if (assessment.Stage != from) throw Meanwhile(assessment);
        var move = StageMoves.Of(from, await facts.OfAsync(caseId, user, ct)).FirstOrDefault(m => m.To == to)
            ?? throw new RuleBrokenException("stage.unknown", StageTexts.MayNotMove);
        if (!user.May(move.Permission)) throw new RuleBrokenException("stage.forbidden", StageTexts.MayNotMove);
        var missing = move.Preconditions.Where(p => !p.IsMet).Select(p => p.Text).ToList();
        if (missing.Count > 0) throw new RuleBrokenException("stage.missing", string.Format(StageTexts.CannotMove, string.Join("; ", missing)));

        assessment.MoveTo(to, FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        if (to == Stage.Attached)
        {
            // In the same transaction: there is no attached case without its version, and no version of a case that was not attached.
            await attaching.ExecuteAsync(caseId, ct);
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }

    private static RuleBrokenException Meanwhile(Assessment assessment) =>
        new("stage.moved", string.Format(StageTexts.MovedMeanwhile, assessment.Stage.Name()));
}
