using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Results;

/// <summary>Reads the result of a round. The database adds the ballots up, so the number of queries and of rows read does not depend on how many there are.</summary>
internal sealed class ReadResult(ParticipationDbContext db, Ballot ballot)
{
    public async Task<VoteResult> ExecuteAsync(int roundId, CancellationToken ct) =>
        VoteResult.Of(await ballot.ReadAsync(roundId, ct), [.. await BallotsAsync(roundId, ct), .. await VotesAsync(roundId, ct)]);

    /// <summary>Ballots by source, without the votes on them: what is told while the vote goes on.</summary>
    public async Task<IReadOnlyDictionary<VoteSource, int>> TurnoutAsync(int roundId, CancellationToken ct) =>
        VoteResult.Of([], await BallotsAsync(roundId, ct)).Ballots;

    private async Task<List<CastVotes>> BallotsAsync(int roundId, CancellationToken ct)
    {
        var own = await db.Set<OwnBallot>().CountAsync(b => b.RoundId == roundId, ct);
        var single = await db.Set<StaffBallot>().Where(b => b.RoundId == roundId).GroupBy(b => b.Source).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var batches = await db.Set<EventTally>().Where(t => t.RoundId == roundId).GroupBy(t => t.Source).Select(g => new { g.Key, Count = g.Sum(t => t.Ballots) }).ToListAsync(ct);
        return [Of(VoteSource.SignedIn, own), .. single.Concat(batches).Select(part => Of(part.Key, part.Count))];

        static CastVotes Of(VoteSource source, int ballots) => new(source, ballots, new Dictionary<int, int>());
    }

    private async Task<IEnumerable<CastVotes>> VotesAsync(int roundId, CancellationToken ct)
    {
        var own = await (
            from ballot in db.Set<OwnBallot>()
            from choice in ballot.Choices
            where ballot.RoundId == roundId
            group choice by choice.ProposalId into chosen
            select new { Source = VoteSource.SignedIn, Proposal = chosen.Key, Votes = chosen.Count() }).ToListAsync(ct);
        var single = await (
            from ballot in db.Set<StaffBallot>()
            from choice in ballot.Choices
            where ballot.RoundId == roundId
            group choice by new { ballot.Source, choice.ProposalId } into chosen
            select new { chosen.Key.Source, Proposal = chosen.Key.ProposalId, Votes = chosen.Count() }).ToListAsync(ct);
        var batches = await (
            from tally in db.Set<EventTally>()
            from votes in tally.Votes
            where tally.RoundId == roundId
            group votes by new { tally.Source, votes.ProposalId } into counted
            select new { counted.Key.Source, Proposal = counted.Key.ProposalId, Votes = counted.Sum(v => v.Votes) }).ToListAsync(ct);
        return own.Concat(single).Concat(batches).Select(sum => new CastVotes(sum.Source, 0, new Dictionary<int, int> { [sum.Proposal] = sum.Votes }));
    }
}
