using Hyte.Storage;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>A proposal in a round: what is asked for, whether it can be carried out, and what became of it.</summary>
internal sealed class BudgetProposal : Record
{
    public const int LongestTitle = 200;
    public const int LongestDescription = 4000;
    public const int LongestPlace = 200;
    public const int LongestReason = 2000;
    public const int LongestEstimator = 200;
    public const int LongestName = 120;

    private BudgetProposal()
    {
    }

    public BudgetProposal(int roundId, int number, ProposalContent content)
    {
        (RoundId, Number) = (roundId, number);
        Write(content);
    }

    public int RoundId { get; private set; }

    /// <summary>Its number in the round, as it stands on the ballot paper.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    public int AreaId { get; private set; }

    public string? Place { get; private set; }

    public ProposalSource Source { get; private set; }

    /// <summary>The day on which it was made.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Who proposed it, when they wanted to tell. Personal data of a resident: kept out of history, and forgotten a year after the decision.</summary>
    [NotInHistory]
    public string? ProposerName { get; private set; }

    /// <summary>Where the answer is sent. See <see cref="ProposerName"/>.</summary>
    [NotInHistory]
    public string? ProposerEmail { get; private set; }

    /// <summary>The proposal that this one was joined with; it then lives on there.</summary>
    public int? MergedIntoId { get; set; }

    /// <summary>The proposal of an earlier round that this one continues.</summary>
    public int? CarriedFromId { get; private set; }

    /// <summary>How many votes that one got then.</summary>
    public int? CarriedVotes { get; private set; }

    public Feasibility Feasibility { get; private set; }

    public string? FeasibilityReason { get; private set; }

    /// <summary>The round's conditions that were found to be fulfilled, a condition a line.</summary>
    public string? ConditionsMet { get; private set; }

    public decimal? Cost { get; private set; }

    public string? CostEstimatedBy { get; private set; }

    public DateOnly? CostEstimatedOn { get; private set; }

    /// <summary>When the proposer was told of the answer.</summary>
    public DateOnly? AnswerToldOn { get; set; }

    /// <summary>What the body granted, in euros; null when the proposal was not chosen.</summary>
    public decimal? Granted { get; set; }

    /// <summary>How far it has come; null when it was not chosen.</summary>
    public Progress? Progress { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public decimal? RealisedCost { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public bool IsOnBallot => MergedIntoId is null && Feasibility.IsOnBallot();

    public IReadOnlyList<string> MetConditions => ConditionsMet?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public void Write(ProposalContent content)
    {
        (Title, Description, AreaId, Place) = (content.Title, content.Description, content.AreaId, content.Place);
        (Source, ReceivedOn) = (content.Source, content.ReceivedOn);
        (ProposerName, ProposerEmail) = (content.ProposerName, content.ProposerEmail);
        SearchText = Modules.Search.SearchText.Fold($"{Number} {Title} {Place} {Description}");
    }

    public void Write(Assessment assessment)
    {
        var isNewAnswer = (Feasibility, FeasibilityReason) != (assessment.Feasibility, assessment.Reason);
        (Feasibility, FeasibilityReason, ConditionsMet) = (assessment.Feasibility, assessment.Reason, assessment.ConditionsMet);
        (Cost, CostEstimatedBy, CostEstimatedOn) = (assessment.Cost, assessment.EstimatedBy, assessment.EstimatedOn);
        if (isNewAnswer) AnswerToldOn = null;
    }

    public void Write(Progress progress, DateOnly? doneOn, decimal? realisedCost) => (Progress, DoneOn, RealisedCost) = (progress, doneOn, realisedCost);

    /// <summary>The body chose it, or did not.</summary>
    public void Decide(decimal? granted)
    {
        Granted = granted;
        if (granted is null) (Progress, DoneOn, RealisedCost) = (null, null, null);
        else Progress ??= Proposals.Progress.Planned;
    }

    /// <summary>Continues a proposal that was not chosen in its own round.</summary>
    public void ContinueFrom(BudgetProposal earlier, int votes) => (CarriedFromId, CarriedVotes) = (earlier.Id, votes);

    /// <summary>Forgets who proposed it.</summary>
    public void ForgetProposer() => (ProposerName, ProposerEmail) = (null, null);
}
