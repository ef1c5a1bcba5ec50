using Hyte.Participation.Forms;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>The answer on feasibility as a person types it.</summary>
internal sealed class AssessmentDraft
{
    public string? Feasibility { get; set; }

    public string? Reason { get; set; }

    /// <summary>The conditions that are ticked.</summary>
    public List<string> Met { get; set; } = [];

    public string? Cost { get; set; }

    public string? EstimatedBy { get; set; }

    public string? EstimatedOn { get; set; }

    public static AssessmentDraft Of(BudgetProposal proposal) => new()
    {
        Feasibility = proposal.Feasibility == Proposals.Feasibility.NotAssessed ? null : $"{proposal.Feasibility}",
        Reason = proposal.FeasibilityReason,
        Met = [.. proposal.MetConditions],
        Cost = Shown.Number(proposal.Cost),
        EstimatedBy = proposal.CostEstimatedBy,
        EstimatedOn = Shown.Day(proposal.CostEstimatedOn),
    };
}
