using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Results;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Budgeting;

/// <summary>Takes rounds through their states as the coordinator would.</summary>
internal sealed class BudgetStory(ParticipationDatabase database)
{
    public static DateOnly Today { get; } = new(2027, 5, 3);

    public ParticipationDatabase Database => database;

    public static RoundContent Rules(string name = "Osallistuva budjetointi 2027", int year = 2027, int most = 3) => new(
        name, year, "kaupunginhallitus", 100_000, 2_000, 20_000, most, new(2027, 1, 1), new(2027, 2, 28), new(2027, 5, 1), new(2027, 5, 9), "Kohde on investointi.\nKohde on kaupungin maalla.");

    public static ProposalContent Content(string title, int area) => new(title, "Kuvaus", area, null, ProposalSource.Resident, new(2027, 1, 10), "Aino Asukas", "aino@example.fi");

    public static Assessment Good(decimal cost = 5_000) => new(Feasibility.Feasible, "Onnistuu.", "Kohde on investointi.\nKohde on kaupungin maalla.", cost, "kaupunginpuutarhuri", new(2027, 3, 1));

    public static Assessment Bad { get; } = new(Feasibility.NotFeasible, "Maa ei ole kaupungin.", null, null, null, null);

    /// <summary>A round in the proposal phase with two areas.</summary>
    public async Task<int> BeginAsync(RoundContent? rules = null)
    {
        await database.DoAsync<SaveAreas>(areas => areas.AddAsync(["Keskusta", "Ristiina"], default));
        var id = await database.DoAsync<SaveRound, int>(save => save.BeginAsync(rules ?? Rules(), [], default));
        await MoveAsync(id, RoundState.Draft, RoundState.Proposing);
        return id;
    }

    public async Task<int> ProposeAsync(int round, string title, Assessment? answer, int area = 1)
    {
        var id = (await database.DoAsync<SaveProposal, int?>(save => save.AddAsync(round, Content(title, area), default)))!.Value;
        if (answer is not null) Assert.Equal(SaveOutcome.Saved, await AssessAsync(id, answer));
        return id;
    }

    public async Task<SaveOutcome> AssessAsync(int id, Assessment answer)
    {
        var version = (await FindAsync<BudgetProposal>(id)).Version;
        return await database.DoAsync<SaveProposal, SaveOutcome>(save => save.AssessAsync(id, version, answer, default));
    }

    /// <summary>A round at the vote with so many proposals on the ballot.</summary>
    public async Task<(int Round, int[] Proposals)> VoteAsync(int count = 4, RoundContent? rules = null)
    {
        var round = await BeginAsync(rules);
        var proposals = new int[count];
        for (var place = 0; place < count; place++) proposals[place] = await ProposeAsync(round, $"Kohde {place + 1}", Good((place + 1) * 2_000), place % 2 + 1);
        await MoveAsync(round, RoundState.Proposing, RoundState.Assessing);
        await MoveAsync(round, RoundState.Assessing, RoundState.Voting);
        return (round, proposals);
    }

    public Task MoveAsync(int round, RoundState from, RoundState to) => database.DoAsync<MoveRound>(move => move.ExecuteAsync(round, from, to, default));

    /// <summary>Lets the days of the vote pass and counts it.</summary>
    public async Task CountAsync(int round)
    {
        database.Clock.Now = database.Clock.Now.AddDays(10);
        await MoveAsync(round, RoundState.Voting, RoundState.Counted);
    }

    public Task<bool?> CastAsync(int round, params int[] chosen) => database.DoAsync<CastOwnBallot, bool?>(cast => cast.ExecuteAsync(round, chosen, default));

    public Task<bool> PaperAsync(int round, int number, params int[] chosen) => database.DoAsync<StaffBallots, bool>(ballots => ballots.AddAsync(round, VoteSource.Paper, number, chosen, default));

    public Task<VoteResult> ResultAsync(int round) => database.DoAsync<ReadResult, VoteResult>(read => read.ExecuteAsync(round, default));

    public Task<T> FindAsync<T>(int id)
        where T : Hyte.Storage.Record =>
        database.DoAsync<ParticipationDbContext, T>(db => db.Set<T>().AsNoTracking().SingleAsync(r => r.Id == id));

    public Task<int> CountAsync<T>()
        where T : class =>
        database.DoAsync<ParticipationDbContext, int>(db => db.Set<T>().CountAsync());
}
