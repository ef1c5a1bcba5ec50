using Hyte.Participation.Budgeting.Voting;

namespace Hyte.Participation.Budgeting.Results;

/// <summary>A proposal in the result.</summary>
/// <param name="Line">The proposal.</param>
/// <param name="Rank">Its place: one more than the number of proposals with more votes, so that equals share a place.</param>
/// <param name="IsTied">Another proposal has as many votes.</param>
/// <param name="Votes">Votes from all sources.</param>
/// <param name="BySource">The same by source; every source is there.</param>
/// <param name="CostSoFar">What this proposal, its equals and all before them would cost together, in euros. Information only: the body decides.</param>
internal sealed record ResultRow(BallotLine Line, int Rank, bool IsTied, int Votes, IReadOnlyDictionary<VoteSource, int> BySource, decimal CostSoFar);

/// <summary>The result of a vote.</summary>
/// <param name="Rows">Every proposal of the ballot, most votes first, equals in the order of the ballot.</param>
/// <param name="Ballots">Ballots by source; every source is there.</param>
internal sealed record VoteResult(IReadOnlyList<ResultRow> Rows, IReadOnlyDictionary<VoteSource, int> Ballots)
{
    public int AllBallots => Ballots.Values.Sum();

    public int AllVotes => Rows.Sum(r => r.Votes);

    /// <summary>Counts. The one place where votes become a result: pages, files and the decision read it from here.</summary>
    /// <param name="ballot">What could be voted for.</param>
    /// <param name="cast">Ballots, batches or sums of them, in any order. Votes for what is not on the ballot are nobody's.</param>
    public static VoteResult Of(IReadOnlyCollection<BallotLine> ballot, IEnumerable<CastVotes> cast)
    {
        var ballots = VoteSourceWords.All.ToDictionary(source => source, _ => 0);
        var votes = ballot.ToDictionary(line => line.Id, _ => VoteSourceWords.All.ToDictionary(source => source, _ => 0));
        foreach (var part in cast)
        {
            ballots[part.Source] += part.Ballots;
            foreach (var (proposal, count) in part.Votes)
            {
                if (votes.TryGetValue(proposal, out var bySource)) bySource[part.Source] += count;
            }
        }

        var totals = votes.ToDictionary(v => v.Key, v => v.Value.Values.Sum());
        var rows =
            from line in ballot
            let own = totals[line.Id]
            orderby own descending, line.Number
            select new ResultRow(
                line,
                totals.Values.Count(other => other > own) + 1,
                totals.Values.Count(other => other == own) > 1,
                own,
                votes[line.Id],
                ballot.Where(other => totals[other.Id] >= own).Sum(other => other.Cost));
        return new VoteResult([.. rows], ballots);
    }
}
