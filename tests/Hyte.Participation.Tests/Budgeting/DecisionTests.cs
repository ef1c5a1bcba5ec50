using Hyte.Modules;
using Hyte.Participation.Budgeting.Balance;
using Hyte.Participation.Budgeting.CarryOver;
using Hyte.Participation.Budgeting.Deciding;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Budgeting;

public sealed class DecisionTests
{
    [Fact]
    public async Task A_decision_that_leaves_the_order_of_the_vote_says_why()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await CountedAsync(story);
        var result = await story.ResultAsync(round);

        Assert.Empty(Refused(Draft(p[0])));
        Assert.Empty(Refused(Draft(p[0], p[1])));
        Assert.Equal(["Reason"], Refused(Draft(p[1])));
        Assert.Equal(["Reason"], Refused(Draft()));
        // Equals may be chosen in any order.
        Assert.Empty(Refused(Draft(p[0], p[1], p[3])));
        var withReason = Draft(p[1]);
        withReason.Reason = "Alueiden tasapuolisuus";
        Assert.Empty(Refused(withReason));
        Assert.Equal(["Day", "Section", "Granted[" + p[0] + "]"], Refused(new DecisionDraft { BodyCode = "kaupunginhallitus", Chosen = [p[0]] }));

        static DecisionDraft Draft(params int[] chosen) => new()
        {
            BodyCode = "kaupunginhallitus",
            Day = "12.5.2027",
            Section = "§ 38",
            Chosen = [.. chosen],
            Granted = chosen.ToDictionary(c => $"{c}", _ => (string?)"4 000"),
        };

        List<string> Refused(DecisionDraft draft)
        {
            var fields = new List<string>();
            DecisionContent.Read(draft, result, ParticipationDatabase.Directory, new(2027, 5, 13), (field, _) => fields.Add(field));
            return fields;
        }
    }

    [Fact]
    public async Task Recording_the_decision_takes_the_round_on_and_counts_the_chosen_sites_by_its_day()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await CountedAsync(story);

        Assert.Equal(SaveOutcome.Saved, await DecideAsync(story, round, 0, p[0], p[1]));
        Assert.Equal(SaveOutcome.Conflict, await DecideAsync(story, round, 0, p[0]));
        Assert.Equal(SaveOutcome.Saved, await DecideAsync(story, round, 1, p[0]));

        Assert.Equal(RoundState.Decided, (await story.FindAsync<BudgetRound>(round)).State);
        Assert.Equal((Progress?)Progress.Planned, (await story.FindAsync<BudgetProposal>(p[0])).Progress);
        Assert.Null((await story.FindAsync<BudgetProposal>(p[1])).Granted);
        Assert.Equal([new DateOnly(2027, 5, 12)], (await CountedAsync(database, "budgeting.chosen")).Select(c => c.Day));

        var version = (await story.FindAsync<BudgetProposal>(p[0])).Version;
        Assert.Equal(SaveOutcome.Saved, await database.DoAsync<SaveProposal, SaveOutcome>(s => s.FollowAsync(p[0], version, Progress.Done, new(2027, 5, 13), 4_321.5m, default)));
        Assert.Single(await CountedAsync(database, "budgeting.done"));
        var notChosen = (await story.FindAsync<BudgetProposal>(p[1])).Version;
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<SaveProposal, SaveOutcome>(s => s.FollowAsync(p[1], notChosen, Progress.Done, null, null, default)));
        Assert.Empty(await CountedAsync(database, "budgeting.rounds"));
        await story.MoveAsync(round, RoundState.Decided, RoundState.Closed);
        Assert.Single(await CountedAsync(database, "budgeting.rounds"));
    }

    [Fact]
    public async Task What_was_not_chosen_is_carried_over_once_however_often_it_is_asked()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, p) = await CountedAsync(story);
        await DecideAsync(story, round, 0, p[0]);
        var next = await story.BeginAsync(BudgetStory.Rules("Seuraava", 2028));

        var copied = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => database.DoAsync<CarryOverProposals, int?>(c => c.ExecuteAsync(round, next, default)))));

        Assert.Equal(3, copied.Sum());
        var copies = await database.DoAsync<ParticipationDbContext, List<BudgetProposal>>(db => db.Set<BudgetProposal>().Where(x => x.RoundId == next).OrderBy(x => x.Number).ToListAsync());
        Assert.Equal([p[1], p[2], p[3]], copies.Select(c => c.CarriedFromId!.Value));
        Assert.Equal([1, 0, 1], copies.Select(c => c.CarriedVotes!.Value));
        Assert.All(copies, c => Assert.Equal((Feasibility.NotAssessed, null), (c.Feasibility, c.ProposerName)));
        // What lives on in another round cannot be chosen afterwards.
        await Assert.ThrowsAsync<RuleBrokenException>(() => DecideAsync(story, round, 1, p[0], p[1]));
        // A proposal that was carried over was made once.
        Assert.Equal(4, (await CountedAsync(database, "budgeting.proposals")).Count);
    }

    [Fact]
    public async Task Nothing_is_carried_from_a_round_that_is_not_decided()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var story = new BudgetStory(database);
        var (round, _) = await CountedAsync(story);
        var next = await story.BeginAsync(BudgetStory.Rules("Seuraava", 2028));
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<CarryOverProposals, int?>(c => c.ExecuteAsync(round, next, default)));
    }

    [Fact]
    public void A_year_without_a_round_is_not_a_year_of_zeros()
    {
        BalanceRound[] rounds = [new(1, 2024, true, true), new(2, 2026, true, false)];
        BalanceProposal[] proposals = [new(1, 10, true, true, 8_000), new(1, 20, true, true, null), new(1, 10, true, false, null), new(2, 20, false, true, null)];
        var balance = AreaBalance.Of([10, 20, 30], rounds, proposals);

        Assert.Equal([2024, 2025, 2026], balance.Years);
        Assert.Equal(new BalanceCell(2, 1, 1, 8_000), balance.Rows[0].Years[0]);
        Assert.Equal(new BalanceCell(null, null, null, null), balance.Rows[0].Years[1]);
        Assert.Equal(new BalanceCell(0, 1, null, null), balance.Rows[1].Years[2]);
        Assert.Equal(new BalanceCell(0, 0, 0, 0), balance.Rows[2].Years[0]);
        Assert.Equal([100m, 0m, 0m], balance.Rows.Select(r => r.Share!.Value));
    }

    [Fact]
    public void Without_a_decision_no_area_has_a_share()
    {
        var row = Assert.Single(AreaBalance.Of([10], [new(1, 2024, true, false)], [new(1, 10, true, true, null)]).Rows);
        Assert.Equal((null, null), (row.Granted, row.Share));
    }

    // Votes: the first proposal two, the second and the fourth one each, the third none.
    private static async Task<(int Round, int[] Proposals)> CountedAsync(BudgetStory story)
    {
        var (round, p) = await story.VoteAsync();
        await story.PaperAsync(round, 1, p[0], p[1]);
        await story.PaperAsync(round, 2, p[0], p[3]);
        await story.CountAsync(round);
        return (round, p);
    }

    private static Task<SaveOutcome> DecideAsync(BudgetStory story, int round, int version, params int[] chosen) =>
        story.Database.DoAsync<RecordDecision, SaveOutcome>(r => r.ExecuteAsync(
            round, version, new DecisionContent("kaupunginhallitus", new(2027, 5, 12), "38", chosen.ToDictionary(c => c, _ => 4_000m), null), default));

    private static Task<IReadOnlyList<CountedItem>> CountedAsync(ParticipationDatabase database, string key) =>
        database.DoAsync<IEnumerable<ICountedRegister>, IReadOnlyList<CountedItem>>(all => all.Single(r => r.Key == key).ListAsync(new(2027, 1, 1), new(2027, 12, 31), new(2027, 6, 1), default));
}
