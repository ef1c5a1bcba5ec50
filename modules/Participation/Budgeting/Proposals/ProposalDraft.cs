using Hyte.Participation.Forms;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>A proposal as a person types it.</summary>
internal sealed class ProposalDraft
{
    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Area { get; set; }

    public string? Place { get; set; }

    public string? Source { get; set; }

    public string? ReceivedOn { get; set; }

    public string? ProposerName { get; set; }

    public string? ProposerEmail { get; set; }

    public static ProposalDraft Of(BudgetProposal proposal) => new()
    {
        Title = proposal.Title,
        Description = proposal.Description,
        Area = $"{proposal.AreaId}",
        Place = proposal.Place,
        Source = $"{proposal.Source}",
        ReceivedOn = Shown.Day(proposal.ReceivedOn),
        ProposerName = proposal.ProposerName,
        ProposerEmail = proposal.ProposerEmail,
    };
}
