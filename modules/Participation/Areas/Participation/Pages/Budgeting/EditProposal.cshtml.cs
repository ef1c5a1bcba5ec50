using Hyte.Modules;
using Hyte.Modules.Privacy;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that changes a proposal.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class EditProposalModel(ParticipationDbContext db, SaveProposal save, SaveAreas areas, IPersonalDataLog log, TimeProvider clock) : ProposalFormModel(areas, clock)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public BudgetProposal Proposal { get; private set; } = null!;

    public EarlierSave? Conflict { get; private set; }

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(Proposal.Title, BudgetPaths.Proposal(Id)), new(BudgetTexts.Edit, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Input = ProposalDraft.Of(Proposal);
        Version = Proposal.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (ReadInput(Proposal.AreaId) is not { } content) return Page();
        try
        {
            if (await save.ChangeAsync(Id, Version, content, ct) == SaveOutcome.Conflict)
            {
                Disagree();
                return Page();
            }

            TempData["notice"] = BudgetTexts.Saved;
            return LocalRedirect(BudgetPaths.Proposal(Id));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        await LoadAreasAsync(ct);
        if (await db.Set<BudgetProposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == Id, ct) is not { } proposal) return false;
        Proposal = proposal;
        if (proposal.ProposerName is not null || proposal.ProposerEmail is not null) await log.ShownAsync(BudgetPaths.Proposal(Id), BudgetTexts.ProposerShown, ct);
        return true;
    }

    private void Disagree()
    {
        var saved = ProposalDraft.Of(Proposal);
        Conflict = EarlierSave.Differing(
            Proposal,
            (BudgetTexts.FieldTitle, saved.Title, Input.Title),
            (BudgetTexts.FieldDescription, saved.Description, Input.Description),
            (BudgetTexts.FieldArea, AreaName(saved.Area), AreaName(Input.Area)),
            (BudgetTexts.FieldPlace, saved.Place, Input.Place),
            (BudgetTexts.FieldSource, Proposal.Source.Word(), Sources.FirstOrDefault(s => s.Value == Input.Source)?.Text),
            (BudgetTexts.FieldReceivedOn, saved.ReceivedOn, Input.ReceivedOn));
        Version = Proposal.Version;
    }

    private string? AreaName(string? id) => Known.FirstOrDefault(a => $"{a.Id}" == id)?.Name;
}
