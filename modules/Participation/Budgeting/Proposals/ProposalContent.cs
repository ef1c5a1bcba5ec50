using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>What a proposal says, once it has been checked.</summary>
internal sealed record ProposalContent(
    string Title, string Description, int AreaId, string? Place, ProposalSource Source, DateOnly ReceivedOn, string? ProposerName, string? ProposerEmail)
{
    public static ProposalContent Of(BudgetProposal p) => new(p.Title, p.Description, p.AreaId, p.Place, p.Source, p.ReceivedOn, p.ProposerName, p.ProposerEmail);

    /// <summary>Checks everything that a person typed.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="areas">Every area.</param>
    /// <param name="present">The area that it has now, which may be out of use; 0 for a new proposal.</param>
    /// <param name="today">The day in the city.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static ProposalContent? Read(ProposalDraft draft, IReadOnlyCollection<BudgetArea> areas, int present, DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var title = typed.Required(nameof(draft.Title), draft.Title, BudgetProposal.LongestTitle, BudgetTexts.TitleMissing);
        var description = typed.Required(nameof(draft.Description), draft.Description, BudgetProposal.LongestDescription, BudgetTexts.DescriptionMissing);
        var area = areas.FirstOrDefault(a => $"{a.Id}" == draft.Area && (a.IsInUse || a.Id == present));
        if (area is null) typed.Refuse(nameof(draft.Area), BudgetTexts.AreaMissing);
        var place = typed.Optional(nameof(draft.Place), draft.Place, BudgetProposal.LongestPlace);
        var isSource = Enum.TryParse<ProposalSource>(draft.Source, out var source) && Enum.IsDefined(source);
        if (!isSource) typed.Refuse(nameof(draft.Source), BudgetTexts.SourceMissing);
        var received = typed.RequiredDay(nameof(draft.ReceivedOn), draft.ReceivedOn);
        if (received > today) typed.Refuse(nameof(draft.ReceivedOn), BudgetTexts.DayInFuture);
        var name = typed.Optional(nameof(draft.ProposerName), draft.ProposerName, BudgetProposal.LongestName);
        var email = typed.Email(nameof(draft.ProposerEmail), draft.ProposerEmail);
        return typed.HasRefused ? null : new ProposalContent(title, description, area!.Id, place, source, received!.Value, name, email);
    }
}
