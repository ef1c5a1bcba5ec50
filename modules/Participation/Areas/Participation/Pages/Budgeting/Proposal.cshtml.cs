using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Modules.Privacy;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>A proposal: what it asks for, the answer, where it came from and what became of it.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class ProposalModel(
    ParticipationDbContext db, MergeProposals merge, SaveProposal save, BudgetHistory history, IPersonalDataLog log, ICurrentUser user, TimeProvider clock) : PageModel
{
    public BudgetProposal Proposal { get; private set; } = null!;

    public BudgetRound Round { get; private set; } = null!;

    public string AreaName { get; private set; } = "";

    public bool MayEdit { get; private set; }

    /// <summary>Proposals that this one is tied to: joined with it, its target, the earlier and the later round's.</summary>
    public IReadOnlyList<RelatedProposal> Related { get; private set; } = [];

    /// <summary>What it could be joined with.</summary>
    public IReadOnlyList<SelectListItem> Targets { get; private set; } = [];

    public IReadOnlyList<BudgetChange> Changes { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(Round.Name, BudgetPaths.Round(Round.Id)), new(Proposal.Title, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await db.Set<BudgetProposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } proposal) return NotFound();
        Proposal = proposal;
        MayEdit = user.May(Rights.EditBudgeting);
        Round = await db.Set<BudgetRound>().AsNoTracking().SingleAsync(r => r.Id == proposal.RoundId, ct);
        AreaName = await db.Set<BudgetArea>().Where(a => a.Id == proposal.AreaId).Select(a => a.Name).SingleAsync(ct);
        Related = await (
            from other in db.Set<BudgetProposal>().AsNoTracking()
            join round in db.Set<BudgetRound>() on other.RoundId equals round.Id
            where other.MergedIntoId == id || other.Id == proposal.MergedIntoId || other.Id == proposal.CarriedFromId || other.CarriedFromId == id
            orderby round.Year, other.Number
            select new RelatedProposal(other.Id, other.Title, round.Name, other.MergedIntoId == id, other.Id == proposal.MergedIntoId, other.Id == proposal.CarriedFromId, other.CarriedFromId == id)).ToListAsync(ct);
        if (MayEdit && Round.TakesProposals && proposal.MergedIntoId is null)
        {
            var others = await db.Set<BudgetProposal>().AsNoTracking().Where(p => p.RoundId == Round.Id && p.Id != id && p.MergedIntoId == null)
                .OrderBy(p => p.Number).Select(p => new { p.Id, p.Number, p.Title }).ToListAsync(ct);
            Targets = [new SelectListItem(BudgetTexts.ChooseProposal, ""), .. others.Select(o => new SelectListItem($"{o.Number} {o.Title}", $"{o.Id}"))];
        }

        Changes = await history.ReadAsync<BudgetProposal>(id, ct);
        if (MayEdit && (proposal.ProposerName is not null || proposal.ProposerEmail is not null)) await log.ShownAsync(BudgetPaths.Proposal(id), BudgetTexts.ProposerShown, ct);
        return Page();
    }

    /// <summary>Joins the proposal with another; without another it is parted.</summary>
    public Task<IActionResult> OnPostMergeAsync(int id, int? into, bool part, CancellationToken ct) => ActAsync(id, async () =>
    {
        if (into is null && !part) throw new RuleBrokenException(MergeProposals.NotPossible, BudgetTexts.MergeTarget);
        return await merge.ExecuteAsync(id, part ? null : into, ct) ? part ? BudgetTexts.Parted : BudgetTexts.Merged : null;
    });

    /// <summary>Notes that the proposer has been told of the answer by other means.</summary>
    public Task<IActionResult> OnPostToldAsync(int id, CancellationToken ct) => ActAsync(id, async () =>
        await save.NoteToldAsync(id, clock.Today(), ct) == SaveOutcome.NotFound ? null : BudgetTexts.ToldNoted);

    private async Task<IActionResult> ActAsync(int id, Func<Task<string?>> act)
    {
        if (!user.May(Rights.EditBudgeting)) return Forbid();
        try
        {
            if (await act() is not { } notice) return NotFound();
            TempData["notice"] = notice;
        }
        catch (RuleBrokenException broken)
        {
            TempData["notice"] = broken.Message;
            TempData["notice-tone"] = "error";
        }

        return LocalRedirect(BudgetPaths.Proposal(id));
    }
}

/// <summary>Another proposal and how it is tied to the shown one.</summary>
internal sealed record RelatedProposal(int Id, string Title, string Round, bool IsMergedHere, bool IsTarget, bool IsEarlier, bool IsLater);
