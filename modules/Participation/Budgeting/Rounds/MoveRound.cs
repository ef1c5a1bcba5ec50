using System.Data;
using System.Security.Cryptography;
using Hyte.Modules;
using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Rounds;

/// <summary>Takes a round a step on, or back, when everything that the step asks for is true.</summary>
internal sealed class MoveRound(ParticipationDbContext db, TimeProvider clock)
{
    public const string NotNow = "budgeting.move";

    private const int SecretBytes = 32;

    /// <summary>The moves that the round could make now.</summary>
    public async Task<IReadOnlyList<RoundMove>> OfferAsync(BudgetRound round, CancellationToken ct) => RoundMoves.Of(round, await FactsAsync(round.Id, ct));

    /// <returns>Null when there is no such round.</returns>
    /// <exception cref="RuleBrokenException">The round is not where the person saw it, or something that the move asks for is not true.</exception>
    public async Task<BudgetRound?> ExecuteAsync(int id, RoundState from, RoundState to, CancellationToken ct)
    {
        // A vote or a proposal that comes at the same moment waits for this, or this for it.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<BudgetRound>().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } round) return null;
        if (round.State != from) throw new RuleBrokenException(NotNow, string.Format(BudgetTexts.MovedAlready, round.State.Word(), round.ChangedByName));
        var move = RoundMoves.Of(round, await FactsAsync(id, ct)).SingleOrDefault(m => m.To == to)
            ?? throw new RuleBrokenException(NotNow, string.Format(BudgetTexts.NoSuchMove, from.Word(), to.Word()));
        if (move.Preconditions.FirstOrDefault(p => !p.IsMet) is { } missing) throw new RuleBrokenException(NotNow, string.Format(BudgetTexts.MoveRefused, missing.Text));

        round.GoTo(to, clock.Today(), Convert.ToHexString(RandomNumberGenerator.GetBytes(SecretBytes)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return round;
    }

    private async Task<RoundFacts> FactsAsync(int id, CancellationToken ct)
    {
        var areas = await db.Set<BudgetArea>().CountAsync(a => a.IsInUse, ct);
        var byFeasibility = await db.Set<BudgetProposal>().Where(p => p.RoundId == id && p.MergedIntoId == null)
            .GroupBy(p => p.Feasibility).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var own = await db.Set<OwnBallot>().CountAsync(b => b.RoundId == id, ct);
        var staff = await db.Set<StaffBallot>().CountAsync(b => b.RoundId == id, ct);
        var tallied = await db.Set<EventTally>().Where(t => t.RoundId == id).SumAsync(t => t.Ballots, ct);
        return new RoundFacts(
            areas,
            byFeasibility.Sum(f => f.Count),
            byFeasibility.Where(f => f.Key == Feasibility.NotAssessed).Sum(f => f.Count),
            byFeasibility.Where(f => f.Key.IsOnBallot()).Sum(f => f.Count),
            own + staff + tallied,
            clock.Today());
    }
}
