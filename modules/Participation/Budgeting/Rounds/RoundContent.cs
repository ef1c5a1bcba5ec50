using Hyte.Modules.People;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Budgeting.Rounds;

/// <summary>The rules of a round, once they have been checked.</summary>
internal sealed record RoundContent(
    string Name, int Year, string BodyCode, decimal Money, decimal MinCost, decimal MaxCost, int MostChoices,
    DateOnly? ProposalsFrom, DateOnly? ProposalsTo, DateOnly? VotingFrom, DateOnly? VotingTo, string? Conditions)
{
    public static RoundContent Of(BudgetRound round) => new(
        round.Name, round.Year, round.BodyCode, round.Money, round.MinCost, round.MaxCost, round.MostChoices,
        round.ProposalsFrom, round.ProposalsTo, round.VotingFrom, round.VotingTo, round.Conditions);

    /// <summary>Tells whether the rules that ballots are cast by are the same.</summary>
    public bool VotesAlike(RoundContent other) =>
        (Money, MinCost, MaxCost, MostChoices, Conditions) == (other.Money, other.MinCost, other.MaxCost, other.MostChoices, other.Conditions);

    /// <summary>Checks everything that a person typed, not only the first mistake.</summary>
    /// <returns>Null when something was refused.</returns>
    public static RoundContent? Read(RoundDraft draft, DirectorySnapshot directory, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var name = typed.Required(nameof(draft.Name), draft.Name, BudgetRound.LongestName, BudgetTexts.NameMissing);
        var year = typed.RequiredWhole(nameof(draft.Year), draft.Year, 2000, 2099);
        var body = directory.Find(draft.BodyCode) is { Kind: DirectoryKind.Body } found ? found.Code : null;
        if (body is null) typed.Refuse(nameof(draft.BodyCode), BudgetTexts.BodyMissing);
        var money = typed.RequiredEuros(nameof(draft.Money), draft.Money, BudgetTexts.MoneyMissing);
        var least = typed.RequiredEuros(nameof(draft.MinCost), draft.MinCost, BudgetTexts.MinCostMissing);
        var most = typed.RequiredEuros(nameof(draft.MaxCost), draft.MaxCost, BudgetTexts.MaxCostMissing);
        if (most < least) typed.Refuse(nameof(draft.MaxCost), BudgetTexts.CostsCrossed);
        if (most > money) typed.Refuse(nameof(draft.MaxCost), BudgetTexts.MaxCostOverMoney);
        var choices = typed.RequiredWhole(nameof(draft.MostChoices), draft.MostChoices, 1, BudgetRound.MostChoicesEver);
        var proposals = Span(nameof(draft.ProposalsFrom), draft.ProposalsFrom, nameof(draft.ProposalsTo), draft.ProposalsTo);
        var voting = Span(nameof(draft.VotingFrom), draft.VotingFrom, nameof(draft.VotingTo), draft.VotingTo);
        if (voting.From < proposals.From) typed.Refuse(nameof(draft.VotingFrom), BudgetTexts.VotingBeforeProposals);
        var conditions = typed.Optional(nameof(draft.Conditions), draft.Conditions, BudgetRound.LongestConditions);

        return typed.HasRefused ? null : new RoundContent(name, year!.Value, body!, money!.Value, least!.Value, most!.Value, choices!.Value, proposals.From, proposals.To, voting.From, voting.To, conditions);

        (DateOnly? From, DateOnly? To) Span(string fromField, string? typedFrom, string toField, string? typedTo)
        {
            var (from, to) = (typed.Day(fromField, typedFrom), typed.Day(toField, typedTo));
            if (to < from) typed.Refuse(toField, BudgetTexts.DaysCrossed);
            return (from, to);
        }
    }
}
