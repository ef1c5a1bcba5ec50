using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Budgeting.Results;
using Hyte.Participation.Budgeting.Voting;

namespace Hyte.Participation.Tests.Budgeting;

/// <summary>The rules of the count, for any ballots.</summary>
public sealed class VoteResultTests
{
    private static readonly BallotLine[] Lines = [.. Enumerable.Range(1, 6).Select(n => new BallotLine(n, n, $"Kohde {n}", "Keskusta", null, n * 1_000m, null, ""))];

    private static readonly Gen<CastVotes[]> Ballots = (
        from source in Gen.Elements(VoteSourceWords.All.ToArray())
        from chosen in Gen.Choose(1, 8).ListOf()
        select CastVotes.OfBallot(source, chosen)).ArrayOf();

    [Fact]
    public void The_order_in_which_ballots_come_changes_nothing() => Prop.ForAll(
        (from ballots in Ballots from shuffled in Gen.Shuffle(ballots) select (ballots, shuffled)).ToArbitrary(),
        pair => Same(VoteResult.Of(Lines, pair.ballots), VoteResult.Of(Lines, pair.shuffled))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_proposals_changes_no_rank() => Prop.ForAll(
        (from ballots in Ballots from lines in Gen.Shuffle(Lines) select (ballots, lines)).ToArbitrary(),
        pair => Same(VoteResult.Of(Lines, pair.ballots), VoteResult.Of(pair.lines, pair.ballots))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_sources_make_the_whole() => Prop.ForAll(Ballots.ToArbitrary(), ballots =>
    {
        var result = VoteResult.Of(Lines, ballots);
        return result.AllBallots == ballots.Length && result.Rows.All(row => row.BySource.Count == 4 && row.BySource.Values.Sum() == row.Votes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_ballot_counts_once_for_a_proposal() => Prop.ForAll(Ballots.ToArbitrary(), ballots =>
    {
        var result = VoteResult.Of(Lines, ballots);
        return result.Rows.All(row => row.Votes == ballots.Count(b => b.Votes.ContainsKey(row.Line.Id)) && row.Votes <= ballots.Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sums_of_ballots_count_like_the_ballots() => Prop.ForAll(Ballots.ToArbitrary(), ballots =>
    {
        var sums = ballots.GroupBy(b => b.Source).Select(g => new CastVotes(
            g.Key, g.Sum(b => b.Ballots), g.SelectMany(b => b.Votes).GroupBy(v => v.Key).ToDictionary(v => v.Key, v => v.Sum(x => x.Value))));
        return Same(VoteResult.Of(Lines, ballots), VoteResult.Of(Lines, sums));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equals_share_a_rank_and_the_next_rank_leaves_room() => Prop.ForAll(Ballots.ToArbitrary(), ballots =>
    {
        var rows = VoteResult.Of(Lines, ballots).Rows;
        return rows.Zip(rows.Skip(1)).All(pair => pair.First.Votes >= pair.Second.Votes && (pair.First.Votes == pair.Second.Votes) == (pair.First.Rank == pair.Second.Rank))
            && rows.All(row => row.Rank == 1 + rows.Count(other => other.Votes > row.Votes) && row.IsTied == (rows.Count(other => other.Rank == row.Rank) > 1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_line_of_money_grows_down_the_list_and_ends_at_the_cost_of_all() => Prop.ForAll(Ballots.ToArbitrary(), ballots =>
    {
        var rows = VoteResult.Of(Lines, ballots).Rows;
        return rows.Zip(rows.Skip(1)).All(pair => pair.First.CostSoFar <= pair.Second.CostSoFar) && rows[^1].CostSoFar == Lines.Sum(l => l.Cost);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Votes_for_what_is_not_on_the_ballot_are_nobodys()
    {
        var result = VoteResult.Of(Lines, [CastVotes.OfBallot(VoteSource.Paper, [99])]);
        Assert.Equal((1, 0), (result.AllBallots, result.AllVotes));
    }

    private static bool Same(VoteResult one, VoteResult other) =>
        one.Rows.Select(Told).SequenceEqual(other.Rows.Select(Told)) && one.Ballots.OrderBy(b => b.Key).SequenceEqual(other.Ballots.OrderBy(b => b.Key));

    private static string Told(ResultRow row) => $"{row.Line.Id} {row.Rank} {row.IsTied} {row.Votes} {row.CostSoFar} {string.Join(',', row.BySource.OrderBy(s => s.Key))}";
}
