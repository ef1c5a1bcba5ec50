using Hyte.Participation.Forms;

namespace Hyte.Participation.Budgeting.Rounds;

/// <summary>The rules of a round as a person types them: texts that may be wrong and must not be lost.</summary>
internal sealed class RoundDraft
{
    public string? Name { get; set; }

    public string? Year { get; set; }

    public string? BodyCode { get; set; }

    public string? Money { get; set; }

    public string? MinCost { get; set; }

    public string? MaxCost { get; set; }

    public string? MostChoices { get; set; }

    public string? ProposalsFrom { get; set; }

    public string? ProposalsTo { get; set; }

    public string? VotingFrom { get; set; }

    public string? VotingTo { get; set; }

    public string? Conditions { get; set; }

    public static RoundDraft Of(BudgetRound round) => new()
    {
        Name = round.Name,
        Year = $"{round.Year}",
        BodyCode = round.BodyCode,
        Money = Shown.Number(round.Money),
        MinCost = Shown.Number(round.MinCost),
        MaxCost = Shown.Number(round.MaxCost),
        MostChoices = $"{round.MostChoices}",
        ProposalsFrom = Shown.Day(round.ProposalsFrom),
        ProposalsTo = Shown.Day(round.ProposalsTo),
        VotingFrom = Shown.Day(round.VotingFrom),
        VotingTo = Shown.Day(round.VotingTo),
        Conditions = round.Conditions,
    };
}
