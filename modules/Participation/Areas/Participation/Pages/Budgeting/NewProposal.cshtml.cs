using Hyte.Modules;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that records a proposal.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class NewProposalModel(ParticipationDbContext db, SaveProposal save, SaveAreas areas, TimeProvider clock) : ProposalFormModel(areas, clock)
{
    public BudgetRound Round { get; private set; } = null!;

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(Round.Name, BudgetPaths.Round(Round.Id)), new(BudgetTexts.NewProposal, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Input.ReceivedOn = Shown.Day(Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        if (ReadInput(0) is not { } content) return Page();
        try
        {
            if (await save.AddAsync(id, content, ct) is not { } added) return NotFound();
            TempData["notice"] = BudgetTexts.ProposalAdded;
            return LocalRedirect(BudgetPaths.Proposal(added));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FindAsync(int id, CancellationToken ct)
    {
        await LoadAreasAsync(ct);
        if (await db.Set<BudgetRound>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } round) return false;
        Round = round;
        return true;
    }
}
