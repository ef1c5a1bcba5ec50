using System.Data;
using Hyte.Modules;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>Records proposals, their answers and what becomes of them, each in the state of the round in which it belongs.</summary>
internal sealed class SaveProposal(ParticipationDbContext db)
{
    public const string NotInState = "budgeting.proposal-state";

    /// <returns>The new proposal's key; null when there is no such round.</returns>
    /// <exception cref="RuleBrokenException">The round takes no proposals now.</exception>
    public async Task<int?> AddAsync(int roundId, ProposalContent content, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<BudgetRound>().SingleOrDefaultAsync(r => r.Id == roundId, ct) is not { } round) return null;
        if (!round.TakesProposals) throw new RuleBrokenException(NotInState, string.Format(BudgetTexts.TakesNoProposals, round.State.Word()));
        var number = (await db.Set<BudgetProposal>().Where(p => p.RoundId == roundId).MaxAsync(p => (int?)p.Number, ct) ?? 0) + 1;
        var proposal = new BudgetProposal(roundId, number, content);
        db.Add(proposal);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return proposal.Id;
    }

    public Task<SaveOutcome> ChangeAsync(int id, int version, ProposalContent content, CancellationToken ct) => ActAsync(id, version, (proposal, round) =>
    {
        if (ProposalContent.Of(proposal) != content && !round.TakesProposals) throw new RuleBrokenException(NotInState, string.Format(BudgetTexts.ProposalLocked, round.State.Word()));
        proposal.Write(content);
    }, ct);

    /// <summary>Writes the answer on feasibility.</summary>
    public Task<SaveOutcome> AssessAsync(int id, int version, Assessment assessment, CancellationToken ct) => ActAsync(id, version, (proposal, round) =>
    {
        if (!round.TakesProposals) throw new RuleBrokenException(NotInState, string.Format(BudgetTexts.AssessmentLocked, round.State.Word()));
        if (proposal.MergedIntoId is not null) throw new RuleBrokenException(NotInState, BudgetTexts.AssessMerged);
        proposal.Write(assessment);
    }, ct);

    /// <summary>Tells how far a chosen proposal has come.</summary>
    public Task<SaveOutcome> FollowAsync(int id, int version, Progress progress, DateOnly? doneOn, decimal? realisedCost, CancellationToken ct) => ActAsync(id, version, (proposal, _) =>
    {
        if (proposal.Granted is null) throw new RuleBrokenException(NotInState, BudgetTexts.NotChosen);
        proposal.Write(progress, doneOn, realisedCost);
    }, ct);

    /// <summary>Notes that the proposer has been told of the answer.</summary>
    public Task<SaveOutcome> NoteToldAsync(int id, DateOnly day, CancellationToken ct) => ActAsync(id, null, (proposal, _) => proposal.AnswerToldOn ??= day, ct);

    private async Task<SaveOutcome> ActAsync(int id, int? version, Action<BudgetProposal, BudgetRound> act, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<BudgetProposal>().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } proposal) return SaveOutcome.NotFound;
        if (version is { } seen && proposal.Version != seen) return SaveOutcome.Conflict;
        act(proposal, await db.Set<BudgetRound>().SingleAsync(r => r.Id == proposal.RoundId, ct));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }
}
