using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Budgeting;

public sealed class VotingTests
{
    [Fact]
    public async Task Twenty_votes_of_one_person_at_once_leave_one_ballot()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, proposals) = await story.VoteAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => story.CastAsync(round, proposals[n % 4]))));

        Assert.Equal(1, await story.CountAsync<OwnBallot>());
        var result = await story.ResultAsync(round);
        Assert.Equal((1, 1), (result.AllBallots, result.AllVotes));
    }

    [Fact]
    public async Task Two_people_have_a_ballot_each_and_a_changed_ballot_replaces_the_old_one()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await story.VoteAsync();

        Assert.False(await story.CastAsync(round, p[0], p[1]));
        Assert.True(await story.CastAsync(round, p[1], p[2]));
        database.User.Actor = new Actor("u2", "kirjastonjohtaja");
        Assert.False(await story.CastAsync(round, p[1]));

        var result = await story.ResultAsync(round);
        Assert.Equal(2, result.Ballots[VoteSource.SignedIn]);
        Assert.Equal((p[1], 2), (result.Rows[0].Line.Id, result.Rows[0].Votes));
        Assert.Equal(0, result.Rows.Single(r => r.Line.Id == p[0]).Votes);
    }

    [Fact]
    public async Task Nothing_stored_tells_who_cast_a_ballot_and_the_key_is_gone_after_the_vote()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await story.VoteAsync();
        database.User.Actor = new Actor("secret-voter", "salainen äänestäjä");
        database.Current = database.User.Actor;
        await story.CastAsync(round, p[0]);
        database.Current = Actor.System;

        var stored = await database.DoAsync<ParticipationDbContext, OwnBallot>(db => db.Set<OwnBallot>().SingleAsync());
        Assert.DoesNotContain("secret", stored.VoterKey, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await database.DoAsync<ParticipationDbContext, int>(db => db.History.CountAsync(h => h.ById == "secret-voter" || h.Changes.Contains("VoterSecret"))));
        await story.CountAsync(round);
        Assert.Null((await story.FindAsync<BudgetRound>(round)).VoterSecret);
        Assert.Equal(1, (await story.ResultAsync(round)).AllBallots);
    }

    [Fact]
    public async Task A_ballot_holds_from_one_to_the_most_that_the_round_allows()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await story.VoteAsync();

        Assert.Equal(CastOwnBallot.BadChoice, await CodeAsync(() => story.CastAsync(round)));
        Assert.Equal(CastOwnBallot.BadChoice, await CodeAsync(() => story.CastAsync(round, p)));
        Assert.Equal(CastOwnBallot.BadChoice, await CodeAsync(() => story.CastAsync(round, 999)));
        // The same proposal twice is one choice.
        Assert.False(await story.CastAsync(round, p[0], p[0], p[0], p[0]));
        Assert.Equal(1, (await story.ResultAsync(round)).AllVotes);
    }

    [Fact]
    public async Task What_cannot_be_carried_out_is_never_on_the_ballot()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var round = await story.BeginAsync();
        var bad = await story.ProposeAsync(round, "Ei onnistu", BudgetStory.Bad);
        await story.ProposeAsync(round, "Onnistuu", BudgetStory.Good());
        await story.ProposeAsync(round, "Onnistuu myös", BudgetStory.Good());
        await story.MoveAsync(round, RoundState.Proposing, RoundState.Assessing);
        await story.MoveAsync(round, RoundState.Assessing, RoundState.Voting);

        Assert.Equal(2, (await database.DoAsync<Ballot, IReadOnlyList<BallotLine>>(b => b.ReadAsync(round, default))).Count);
        Assert.Equal(CastOwnBallot.BadChoice, await CodeAsync(() => story.CastAsync(round, bad)));
        Assert.Equal(StaffBallots.BadChoice, await CodeAsync(() => story.PaperAsync(round, 1, bad)));
    }

    [Fact]
    public async Task A_vote_is_taken_on_the_days_of_the_vote_only()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await story.VoteAsync();
        database.Clock.Now = database.Clock.Now.AddDays(-5);
        Assert.Equal(CastOwnBallot.Closed, await CodeAsync(() => story.CastAsync(round, p[0])));
        database.Clock.Now = database.Clock.Now.AddDays(15);
        Assert.Equal(CastOwnBallot.Closed, await CodeAsync(() => story.CastAsync(round, p[0])));
        // Papers that have come in time may be recorded after the last day.
        Assert.True(await story.PaperAsync(round, 1, p[0]));
    }

    [Fact]
    public async Task A_ballot_number_is_used_once_for_each_source()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await story.VoteAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CodeAsync(() => story.PaperAsync(round, 7, p[0])))));

        Assert.Equal(7, outcomes.Count(code => code == StaffBallots.NumberTaken));
        Assert.True(await database.DoAsync<StaffBallots, bool>(b => b.AddAsync(round, VoteSource.Phone, 7, [p[0]], default)));
        Assert.Equal(8, (await database.DoAsync<StaffBallots, IReadOnlyDictionary<VoteSource, int>>(b => b.NextNumbersAsync(round, default)))[VoteSource.Paper]);
    }

    [Fact]
    public async Task A_correction_keeps_what_stood_before()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await story.VoteAsync();
        await story.PaperAsync(round, 1, p[0], p[1]);

        Assert.Equal(SaveOutcome.Saved, await database.DoAsync<StaffBallots, SaveOutcome>(b => b.CorrectAsync(1, 1, VoteSource.Paper, 1, [p[1], p[2]], default)));
        Assert.Equal(SaveOutcome.Conflict, await database.DoAsync<StaffBallots, SaveOutcome>(b => b.CorrectAsync(1, 1, VoteSource.Paper, 1, [p[3]], default)));

        var change = Assert.Single(await database.DoAsync<BudgetHistory, IReadOnlyList<BudgetChange>>(h => h.ReadAsync<StaffBallot>(1, default)));
        Assert.Equal(("1, 2", "2, 3"), (change.Fields[0].Before, change.Fields[0].After));
        var result = await story.ResultAsync(round);
        Assert.Equal([p[1], p[2]], result.Rows.Where(r => r.Votes == 1).Select(r => r.Line.Id).Order());
        Assert.Equal(SaveOutcome.Saved, await database.DoAsync<StaffBallots, SaveOutcome>(b => b.RemoveAsync(1, 2, default)));
        Assert.Equal(0, (await story.ResultAsync(round)).AllBallots);
    }

    [Theory]
    [InlineData("10", "11", "0", "Votes")]
    [InlineData("2", "2", "2", null)]
    [InlineData("0", "0", "0", "Ballots")]
    [InlineData("3", "1", "1", "Ballots")]
    [InlineData("x", "1", "1", "Ballots")]
    [InlineData("2", "-1", "1", "Votes")]
    public void A_batch_has_no_more_votes_than_its_ballots_hold(string ballots, string first, string second, string? refused)
    {
        BallotLine[] lines = [new(1, 1, "A", "", null, 1, null, ""), new(2, 2, "B", "", null, 1, null, "")];
        var fields = new List<string>();
        var draft = new TallyDraft { Source = "Event", Name = "Tori", Day = "3.5.2027", Ballots = ballots, Votes = { ["1"] = first, ["2"] = second } };
        var content = TallyContent.Read(draft, lines, 2, BudgetStory.Today, (field, _) => fields.Add(field));
        Assert.Equal(refused is null, content is not null);
        if (refused is not null) Assert.Contains(fields, f => f.StartsWith(refused, StringComparison.Ordinal));
    }

    [Fact]
    public void A_batch_cannot_hold_more_votes_than_choices()
    {
        BallotLine[] lines = [new(1, 1, "A", "", null, 1, null, ""), new(2, 2, "B", "", null, 1, null, "")];
        var draft = new TallyDraft { Source = "Event", Name = "Tori", Day = "3.5.2027", Ballots = "10", Votes = { ["1"] = "10", ["2"] = "1" } };
        Assert.Null(TallyContent.Read(draft, lines, 1, BudgetStory.Today, (field, _) => Assert.Equal("Ballots", field)));
    }

    [Fact]
    public async Task Sources_stay_apart_in_the_result()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await story.VoteAsync();
        await story.CastAsync(round, p[0]);
        await story.PaperAsync(round, 1, p[0], p[1]);
        var lines = await database.DoAsync<Ballot, IReadOnlyList<BallotLine>>(b => b.ReadAsync(round, default));
        var batch = new TallyContent(VoteSource.Event, "Tori", BudgetStory.Today, 5, [.. lines.Select(l => (l, l.Number))]);
        Assert.True(await database.DoAsync<EventTallies, bool>(t => t.AddAsync(round, batch, default)));
        Assert.Equal(EventTallies.Taken, await CodeAsync(() => database.DoAsync<EventTallies, bool>(t => t.AddAsync(round, batch, default))));

        var result = await story.ResultAsync(round);
        Assert.Equal([1, 1, 0, 5], VoteSourceWords.All.Select(s => result.Ballots[s]));
        Assert.Equal([1, 1, 0, 1], VoteSourceWords.All.Select(s => result.Rows.Single(r => r.Line.Id == p[0]).BySource[s]));
    }

    private static async Task<string?> CodeAsync<T>(Func<Task<T>> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Code;
        }
    }
}
