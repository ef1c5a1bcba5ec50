using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>The answer on feasibility, once it has been checked.</summary>
internal sealed record Assessment(Feasibility Feasibility, string Reason, string? ConditionsMet, decimal? Cost, string? EstimatedBy, DateOnly? EstimatedOn)
{
    /// <summary>Checks everything: an answer has a reason, what can be voted for has a cost within the round's bounds, and what is feasible fulfils every condition.</summary>
    /// <returns>Null when something was refused.</returns>
    public static Assessment? Read(AssessmentDraft draft, BudgetRound round, DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var isAnswer = Enum.TryParse<Feasibility>(draft.Feasibility, out var answer) && Enum.IsDefined(answer) && answer != Feasibility.NotAssessed;
        if (!isAnswer) typed.Refuse(nameof(draft.Feasibility), BudgetTexts.FeasibilityMissing);
        var reason = typed.Required(nameof(draft.Reason), draft.Reason, BudgetProposal.LongestReason, BudgetTexts.ReasonMissing);
        var met = round.ConditionList.Where(draft.Met.Contains).ToList();
        if (isAnswer && answer == Feasibility.Feasible && met.Count < round.ConditionList.Count) typed.Refuse(nameof(draft.Met), BudgetTexts.ConditionsNotMet);

        var goesToBallot = isAnswer && answer.IsOnBallot();
        var cost = goesToBallot ? typed.RequiredEuros(nameof(draft.Cost), draft.Cost, BudgetTexts.CostMissing) : typed.Euros(nameof(draft.Cost), draft.Cost);
        if (goesToBallot && (cost < round.MinCost || cost > round.MaxCost))
            typed.Refuse(nameof(draft.Cost), string.Format(BudgetTexts.CostOutside, EurosText.Of(round.MinCost), EurosText.Of(round.MaxCost)));
        var by = cost is null
            ? typed.Optional(nameof(draft.EstimatedBy), draft.EstimatedBy, BudgetProposal.LongestEstimator)
            : typed.Required(nameof(draft.EstimatedBy), draft.EstimatedBy, BudgetProposal.LongestEstimator, BudgetTexts.EstimatorMissing);
        var on = cost is null ? typed.Day(nameof(draft.EstimatedOn), draft.EstimatedOn) : typed.RequiredDay(nameof(draft.EstimatedOn), draft.EstimatedOn);
        if (on > today) typed.Refuse(nameof(draft.EstimatedOn), BudgetTexts.DayInFuture);
        return typed.HasRefused ? null : new Assessment(answer, reason, met.Count == 0 ? null : string.Join('\n', met), cost, by, on);
    }
}
