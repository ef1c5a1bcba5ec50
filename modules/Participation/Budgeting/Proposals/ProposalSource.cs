namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>Where a proposal came from.</summary>
internal enum ProposalSource
{
    /// <summary>A resident's own proposal, recorded by the staff.</summary>
    Resident,

    /// <summary>Aluejohtokunta.</summary>
    AreaBoard,

    /// <summary>Feedback to the city.</summary>
    Feedback,

    /// <summary>An official of the city.</summary>
    Official,
}

internal static class ProposalSourceWords
{
    public static string Word(this ProposalSource source) => source switch
    {
        ProposalSource.Resident => BudgetTexts.SourceResident,
        ProposalSource.AreaBoard => BudgetTexts.SourceAreaBoard,
        ProposalSource.Feedback => BudgetTexts.SourceFeedback,
        _ => BudgetTexts.SourceOfficial,
    };
}
