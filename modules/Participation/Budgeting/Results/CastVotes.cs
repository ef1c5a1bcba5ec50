using Hyte.Participation.Budgeting.Voting;

namespace Hyte.Participation.Budgeting.Results;

/// <summary>Ballots of one source and the votes on them: a single ballot, a batch, or the sum of any number of either.</summary>
/// <param name="Source">How the ballots came.</param>
/// <param name="Ballots">How many.</param>
/// <param name="Votes">Votes by the proposal's key.</param>
internal sealed record CastVotes(VoteSource Source, int Ballots, IReadOnlyDictionary<int, int> Votes)
{
    /// <summary>A single ballot. It counts once for a proposal, however often that stands on it.</summary>
    public static CastVotes OfBallot(VoteSource source, IEnumerable<int> chosen) => new(source, 1, chosen.Distinct().ToDictionary(id => id, _ => 1));
}
