using System.Data;
using Hyte.Modules;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Deciding;

/// <summary>Records what the body decided; that takes the round from its result to its decision. A record that was wrong is corrected the same way until the round is closed.</summary>
internal sealed class RecordDecision(ParticipationDbContext db, TimeProvider clock)
{
    public const string NotNow = "budgeting.decision-state";
    public const string CarriedOver = "budgeting.decision-carried";

    /// <param name="roundId">The round.</param>
    /// <param name="version">The version of the record that the form was filled from; 0 when there was none.</param>
    /// <param name="content">What was decided.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException">The round has no result yet or is closed, or a proposal that lives on in another round would be chosen.</exception>
    public async Task<SaveOutcome> ExecuteAsync(int roundId, int version, DecisionContent content, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<BudgetRound>().SingleOrDefaultAsync(r => r.Id == roundId, ct) is not { } round) return SaveOutcome.NotFound;
        if (round.State is not (RoundState.Counted or RoundState.Decided)) throw new RuleBrokenException(NotNow, string.Format(BudgetTexts.DecisionNotNow, round.State.Word()));
        var decision = await db.Set<BudgetDecision>().SingleOrDefaultAsync(d => d.RoundId == roundId, ct);
        if ((decision?.Version ?? 0) != version) return SaveOutcome.Conflict;

        if (decision is null) db.Add(decision = new BudgetDecision(roundId));
        decision.Write(content);
        var chosen = content.Granted.Keys.ToList();
        if (await db.Set<BudgetProposal>().AnyAsync(p => p.CarriedFromId != null && chosen.Contains(p.CarriedFromId.Value), ct)) throw new RuleBrokenException(CarriedOver, BudgetTexts.ChosenIsCarried);
        foreach (var proposal in await db.Set<BudgetProposal>().Where(p => p.RoundId == roundId).ToListAsync(ct))
            proposal.Decide(content.Granted.TryGetValue(proposal.Id, out var euros) && proposal.IsOnBallot ? euros : null);
        if (round.State == RoundState.Counted) round.GoTo(RoundState.Decided, clock.Today(), "");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }
}
