using Hyte.Modules;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Metrics;
using Hyte.Participation.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Budgeting;

public sealed class RoundTests
{
    [Fact]
    public void A_move_tells_everything_that_it_asks_for()
    {
        var round = new BudgetRound(BudgetStory.Rules());
        var move = Assert.Single(RoundMoves.Of(round, new RoundFacts(0, 0, 0, 0, 0, BudgetStory.Today)));
        Assert.Equal(RoundState.Proposing, move.To);
        Assert.False(move.IsPossible);
        Assert.Equal([false, true], move.Preconditions.Select(p => p.IsMet));
    }

    [Fact]
    public async Task A_round_does_not_go_to_the_vote_before_every_proposal_is_answered()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var round = await story.BeginAsync();
        await story.ProposeAsync(round, "Yksi", BudgetStory.Good());
        await story.ProposeAsync(round, "Kaksi", BudgetStory.Good());
        var third = await story.ProposeAsync(round, "Kolme", null);
        await story.MoveAsync(round, RoundState.Proposing, RoundState.Assessing);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => story.MoveAsync(round, RoundState.Assessing, RoundState.Voting));
        Assert.Contains("1", refused.Message, StringComparison.Ordinal);
        await story.AssessAsync(third, BudgetStory.Bad);
        await story.MoveAsync(round, RoundState.Assessing, RoundState.Voting);
    }

    [Fact]
    public async Task Every_move_is_in_history_and_of_two_at_once_one_is_refused()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var round = await story.BeginAsync();
        await story.ProposeAsync(round, "Yksi", null);

        var moved = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(async () =>
        {
            try
            {
                await story.MoveAsync(round, RoundState.Proposing, RoundState.Assessing);
                return true;
            }
            catch (RuleBrokenException)
            {
                return false;
            }
        })));

        Assert.Equal(1, moved.Count(ok => ok));
        var told = await database.DoAsync<BudgetHistory, IReadOnlyList<BudgetChange>>(h => h.ReadAsync<BudgetRound>(round, default));
        Assert.Equal(["Ehdotusvaihe → Arviointi", "Luonnos → Ehdotusvaihe"], told.Select(c => $"{c.Fields[0].Before} → {c.Fields[0].After}"));
    }

    [Fact]
    public async Task The_vote_is_not_counted_before_its_last_day_has_passed_or_without_ballots()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await story.VoteAsync();
        await story.PaperAsync(round, 1, p[0]);
        await Assert.ThrowsAsync<RuleBrokenException>(() => story.MoveAsync(round, RoundState.Voting, RoundState.Counted));
        await Assert.ThrowsAsync<RuleBrokenException>(() => story.MoveAsync(round, RoundState.Voting, RoundState.Assessing));
        await story.CountAsync(round);
    }

    [Fact]
    public async Task The_rules_of_a_vote_that_has_begun_stay()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, proposals) = await story.VoteAsync();
        var version = (await story.FindAsync<BudgetRound>(round)).Version;

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Change(BudgetStory.Rules(most: 1)));
        Assert.Equal(SaveRound.RulesLocked, refused.Code);
        Assert.Equal(SaveOutcome.Saved, await Change(BudgetStory.Rules() with { VotingTo = new(2027, 5, 20) }));
        Assert.Equal(SaveOutcome.Conflict, await Change(BudgetStory.Rules() with { VotingTo = new(2027, 5, 21) }));
        await Assert.ThrowsAsync<RuleBrokenException>(() => story.AssessAsync(proposals[0], BudgetStory.Bad));

        Task<SaveOutcome> Change(RoundContent rules) => database.DoAsync<SaveRound, SaveOutcome>(s => s.ChangeAsync(round, version, rules, [], default));
    }

    [Fact]
    public void An_answer_has_a_reason_and_what_can_be_voted_for_has_a_cost_within_bounds()
    {
        var round = new BudgetRound(BudgetStory.Rules());
        Assert.Equal(["Reason"], Refused(new AssessmentDraft { Feasibility = "NotFeasible" }));
        Assert.Equal(["Reason"], Refused(new AssessmentDraft { Feasibility = "NotFeasible", Reason = "  " }));
        Assert.Equal(["Feasibility", "Reason"], Refused(new AssessmentDraft()));
        Assert.Equal(["Cost"], Refused(new AssessmentDraft { Feasibility = "Conditional", Reason = "Jos lupa saadaan" }));
        Assert.Equal(["Cost"], Refused(Full("21 000")));
        Assert.Equal(["Cost"], Refused(Full("1 999,99")));
        Assert.Empty(Refused(Full("2 000")));
        Assert.Empty(Refused(Full("20 000 €")));
        Assert.Equal(["Met"], Refused(new AssessmentDraft { Feasibility = "Feasible", Reason = "Hyvä", Met = ["Kohde on investointi."], Cost = "5000", EstimatedBy = "x", EstimatedOn = "1.3.2027" }));
        Assert.Equal(["EstimatedBy", "EstimatedOn"], Refused(new AssessmentDraft { Feasibility = "Conditional", Reason = "Hyvä", Cost = "5000" }));

        AssessmentDraft Full(string cost) => new() { Feasibility = "Feasible", Reason = "Hyvä", Met = [.. round.ConditionList], Cost = cost, EstimatedBy = "kaupunginpuutarhuri", EstimatedOn = "2027-03-01" };

        List<string> Refused(AssessmentDraft draft)
        {
            var fields = new List<string>();
            Assert.Equal(Assessment.Read(draft, round, BudgetStory.Today, (field, _) => fields.Add(field)) is null, fields.Count > 0);
            return fields;
        }
    }

    [Fact]
    public async Task A_joined_proposal_lives_on_in_another_and_chains_are_refused()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var round = await story.BeginAsync();
        var (a, b, c) = (await story.ProposeAsync(round, "A", BudgetStory.Good()), await story.ProposeAsync(round, "B", BudgetStory.Good()), await story.ProposeAsync(round, "C", null));

        Assert.True(await MergeAsync(c, a));
        await Assert.ThrowsAsync<RuleBrokenException>(() => MergeAsync(b, c));
        await Assert.ThrowsAsync<RuleBrokenException>(() => MergeAsync(a, b));
        await Assert.ThrowsAsync<RuleBrokenException>(() => MergeAsync(a, a));
        await story.MoveAsync(round, RoundState.Proposing, RoundState.Assessing);
        // The joined one needs no answer of its own.
        await story.MoveAsync(round, RoundState.Assessing, RoundState.Voting);

        Task<bool> MergeAsync(int id, int? into) => database.DoAsync<MergeProposals, bool>(m => m.ExecuteAsync(id, into, default));
    }

    [Fact]
    public async Task A_proposer_can_be_found_and_forgotten_and_is_in_no_history()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var round = await story.BeginAsync();
        var id = await story.ProposeAsync(round, "Keinu", BudgetStory.Bad);
        Assert.Single(await HolderAsync(h => h.FindAsync("aino@example.fi", default)));
        Assert.Equal(1, await HolderAsync(h => h.EraseAsync("aino@example.fi", default)));
        Assert.Empty(await HolderAsync(h => h.FindAsync("aino@example.fi", default)));
        var forgotten = await story.FindAsync<BudgetProposal>(id);
        Assert.Null(forgotten.ProposerName);
        Assert.Equal("Keinu", forgotten.Title);
        Assert.Equal(0, await database.DoAsync<ParticipationDbContext, int>(db => db.History.CountAsync(h => h.Changes.Contains("Aino") || h.Changes.Contains("example.fi"))));

        Task<T> HolderAsync<T>(Func<ProposersData, Task<T>> act) => database.DoAsync<IEnumerable<IPersonalDataHolder>, T>(all => act(all.OfType<ProposersData>().Single()));
    }

    [Fact]
    public async Task The_answer_goes_to_the_proposer_once()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var id = await story.ProposeAsync(await story.BeginAsync(), "Keinu", BudgetStory.Bad);
        Assert.True(await database.DoAsync<TellProposer, bool>(t => t.ExecuteAsync(id, default)));
        Assert.False(await database.DoAsync<TellProposer, bool>(t => t.ExecuteAsync(id, default)));
        var mail = Assert.Single(database.Post.Sent);
        Assert.Contains("Maa ei ole kaupungin.", mail.Body, StringComparison.Ordinal);
        Assert.Equal(BudgetStory.Today, (await story.FindAsync<BudgetProposal>(id)).AnswerToldOn);
    }

    [Fact]
    public async Task Proposals_are_counted_by_the_day_they_were_made()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        await story.ProposeAsync(await story.BeginAsync(), "Keinu", null);
        var made = await database.DoAsync<IEnumerable<ICountedRegister>, IReadOnlyList<CountedItem>>(all => all.Single(r => r.Key == "budgeting.proposals").ListAsync(new(2027, 1, 1), new(2027, 12, 31), BudgetStory.Today, default));
        Assert.Equal(new DateOnly(2027, 1, 10), Assert.Single(made).Day);
    }
}
