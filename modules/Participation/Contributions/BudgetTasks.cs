using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Proposals that wait for their answer, results that wait for the decision, and votes that the person has not cast.</summary>
internal sealed class BudgetTasks(ParticipationDbContext db, CastOwnBallot own, TimeProvider clock) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        var (edits, votes) = (user.May(Rights.EditBudgeting), user.May(Rights.TakePart));
        if (!edits && !votes) return [];
        var rounds = await db.Set<BudgetRound>().AsNoTracking()
            .Where(r => r.State == RoundState.Assessing || r.State == RoundState.Voting || r.State == RoundState.Counted).OrderBy(r => r.Id).ToListAsync(ct);
        if (rounds.Count == 0) return [];

        var tasks = new List<TaskItem>();
        if (votes) tasks.AddRange(await VotesAsync(rounds, ct));
        if (!edits) return tasks;
        var assessing = rounds.Where(r => r.State == RoundState.Assessing).Select(r => r.Id).ToList();
        var waiting = assessing.Count == 0
            ? []
            : await db.Set<BudgetProposal>().Where(p => assessing.Contains(p.RoundId) && p.MergedIntoId == null && p.Feasibility == Feasibility.NotAssessed)
                .GroupBy(p => p.RoundId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        foreach (var round in rounds)
        {
            if (waiting.TryGetValue(round.Id, out var count))
                tasks.Add(new TaskItem(round.Name, $"{BudgetPaths.Round(round.Id)}?answer={Feasibility.NotAssessed}", BudgetTexts.Title, string.Format(BudgetTexts.TaskAssess, FinnishFormat.Count(count, BudgetTexts.ProposalOne, BudgetTexts.ProposalMany)), BudgetTexts.Assess, null));
            if (round.State == RoundState.Counted)
                tasks.Add(new TaskItem(round.Name, BudgetPaths.Decision(round.Id), BudgetTexts.Title, BudgetTexts.TaskDecide, BudgetTexts.RecordDecision, null));
        }

        return tasks;
    }

    private async Task<List<TaskItem>> VotesAsync(List<BudgetRound> rounds, CancellationToken ct)
    {
        var today = FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
        var tasks = new List<TaskItem>();
        foreach (var round in rounds.Where(r => r.IsOpenOn(today)))
        {
            if (await own.FindAsync(round, ct) is null)
                tasks.Add(new TaskItem(round.Name, BudgetPaths.Vote(round.Id), BudgetTexts.Title, BudgetTexts.TaskVote, BudgetTexts.Vote, round.VotingTo));
        }

        return tasks;
    }
}
