using System.Data;
using Hyte.Modules;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>Joins a proposal with another of the same round, or parts it again.</summary>
internal sealed class MergeProposals(ParticipationDbContext db)
{
    public const string NotPossible = "budgeting.merge";

    /// <param name="id">The proposal.</param>
    /// <param name="intoId">The proposal in which it lives on; null parts it.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False when there is no such proposal.</returns>
    /// <exception cref="RuleBrokenException">They cannot be joined.</exception>
    public async Task<bool> ExecuteAsync(int id, int? intoId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<BudgetProposal>().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } proposal) return false;
        var round = await db.Set<BudgetRound>().AsNoTracking().SingleAsync(r => r.Id == proposal.RoundId, ct);
        if (!round.TakesProposals) throw new RuleBrokenException(NotPossible, string.Format(BudgetTexts.ProposalLocked, round.State.Word()));
        if (intoId is { } into)
        {
            var target = await db.Set<BudgetProposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == into && p.RoundId == round.Id, ct);
            // One step only: a chain of joined proposals would hide where each went.
            if (target is null || target.Id == id || target.MergedIntoId is not null) throw new RuleBrokenException(NotPossible, BudgetTexts.MergeTarget);
            if (await db.Set<BudgetProposal>().AnyAsync(p => p.MergedIntoId == id, ct)) throw new RuleBrokenException(NotPossible, BudgetTexts.MergeHasOthers);
        }

        proposal.MergedIntoId = intoId;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }
}
