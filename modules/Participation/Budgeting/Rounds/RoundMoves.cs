using Hyte.Web;

namespace Hyte.Participation.Budgeting.Rounds;

/// <summary>What decides whether a round may go on, counted from the database.</summary>
/// <param name="Areas">Areas of the city in use.</param>
/// <param name="Proposals">Proposals that are not merged into another.</param>
/// <param name="Unassessed">Of them those without an answer on feasibility.</param>
/// <param name="OnBallot">Of them those that can be voted for.</param>
/// <param name="Ballots">Ballots from all sources.</param>
/// <param name="Today">The day in the city.</param>
internal sealed record RoundFacts(int Areas, int Proposals, int Unassessed, int OnBallot, int Ballots, DateOnly Today);

/// <summary>Something that must be true before a move.</summary>
internal sealed record Precondition(string Text, bool IsMet);

/// <summary>A move that a round could make.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Verb">The words of the button.</param>
/// <param name="IsBack">It goes back.</param>
/// <param name="Preconditions">What it asks for, met or not.</param>
internal sealed record RoundMove(RoundState To, string Verb, bool IsBack, IReadOnlyList<Precondition> Preconditions)
{
    public bool IsPossible => Preconditions.All(p => p.IsMet);
}

/// <summary>The moves of a round, with what each asks for.</summary>
/// <remarks>The step to <see cref="RoundState.Decided"/> is not among them: recording the decision is that step.</remarks>
internal static class RoundMoves
{
    public static IReadOnlyList<RoundMove> Of(BudgetRound round, RoundFacts facts) => round.State switch
    {
        RoundState.Draft =>
        [
            new(RoundState.Proposing, BudgetTexts.MoveToProposing, false,
            [
                new(BudgetTexts.NeedAreas, facts.Areas > 0),
                new(BudgetTexts.NeedProposalDays, round.ProposalsFrom is not null && round.ProposalsTo is not null),
            ]),
        ],
        RoundState.Proposing =>
        [
            new(RoundState.Assessing, BudgetTexts.MoveToAssessing, false, [new(BudgetTexts.NeedProposals, facts.Proposals > 0)]),
            new(RoundState.Draft, BudgetTexts.MoveBackToDraft, true, [new(BudgetTexts.NeedNoProposals, facts.Proposals == 0)]),
        ],
        RoundState.Assessing =>
        [
            new(RoundState.Voting, BudgetTexts.MoveToVoting, false,
            [
                new(facts.Unassessed == 0 ? BudgetTexts.NeedAssessed : string.Format(BudgetTexts.NeedAssessedLeft, FinnishFormat.Count(facts.Unassessed, BudgetTexts.ProposalOne, BudgetTexts.ProposalMany)), facts.Unassessed == 0),
                new(string.Format(BudgetTexts.NeedOnBallot, FinnishFormat.Count(facts.OnBallot)), facts.OnBallot >= 2),
                new(BudgetTexts.NeedVotingDays, round.VotingFrom is not null && round.VotingTo is not null),
            ]),
            new(RoundState.Proposing, BudgetTexts.MoveBackToProposing, true, []),
        ],
        RoundState.Voting =>
        [
            new(RoundState.Counted, BudgetTexts.MoveToCounted, false,
            [
                new(string.Format(BudgetTexts.NeedVotingOver, round.VotingTo is { } last ? FinnishFormat.Date(last) : ""), round.VotingTo < facts.Today),
                new(BudgetTexts.NeedBallots, facts.Ballots > 0),
            ]),
            new(RoundState.Assessing, BudgetTexts.MoveBackToAssessing, true, [new(BudgetTexts.NeedNoBallots, facts.Ballots == 0)]),
        ],
        RoundState.Decided => [new(RoundState.Closed, BudgetTexts.MoveToClosed, false, [])],
        _ => [],
    };
}
