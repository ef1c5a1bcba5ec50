using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.FirstPage;
using Hyte.Web;

namespace Hyte.Participation.Contributions;

/// <summary>Proposals that wait for their answer, results that wait for the decision, and votes that the person has not cast.</summary>
internal sealed class BudgetTasks(WaitingInRegisters registers, CastOwnBallot own, TimeProvider clock) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        var (edits, votes) = (user.May(Rights.EditBudgeting), user.May(Rights.TakePart));
        if (!edits && !votes) return [];
        var rounds = (await registers.ReadAsync(ct)).Rounds;
        var tasks = new List<TaskItem>();
        if (votes) tasks.AddRange(await VotesAsync(rounds.Select(r => r.Round), ct));
        if (!edits) return tasks;
        foreach (var (round, count) in rounds)
        {
            if (round.State == RoundState.Assessing && count > 0)
                tasks.Add(new TaskItem(round.Name, $"{BudgetPaths.Round(round.Id)}?answer={Feasibility.NotAssessed}", BudgetTexts.Title, string.Format(BudgetTexts.TaskAssess, FinnishFormat.Count(count, BudgetTexts.ProposalOne, BudgetTexts.ProposalMany)), BudgetTexts.Assess, null));
            if (round.State == RoundState.Counted)
                tasks.Add(new TaskItem(round.Name, BudgetPaths.Decision(round.Id), BudgetTexts.Title, BudgetTexts.TaskDecide, BudgetTexts.RecordDecision, null));
        }

        return tasks;
    }

    private async Task<List<TaskItem>> VotesAsync(IEnumerable<BudgetRound> rounds, CancellationToken ct)
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
