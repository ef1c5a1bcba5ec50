using Hyte.Modules;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that tells how far a chosen proposal has come.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class ProgressModel(ParticipationDbContext db, SaveProposal save, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ProgressDraft Input { get; set; } = new();

    public BudgetProposal Proposal { get; private set; } = null!;

    public EarlierSave? Conflict { get; private set; }

    public IReadOnlyList<Choice> States => [.. Enum.GetValues<Progress>().Select(p => new Choice($"{p}", p.Word(), p.Mark()))];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(Proposal.Title, BudgetPaths.Proposal(Id)), new(BudgetTexts.Implementation, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Input = new ProgressDraft { State = $"{Proposal.Progress}", DoneOn = Shown.Day(Proposal.DoneOn), Cost = Shown.Number(Proposal.RealisedCost) };
        Version = Proposal.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Read() is not var (state, doneOn, cost)) return Page();
        try
        {
            if (await save.FollowAsync(Id, Version, state, doneOn, cost, ct) == SaveOutcome.Conflict)
            {
                Conflict = EarlierSave.Differing(
                    Proposal,
                    (BudgetTexts.FieldProgress, Proposal.Progress?.Word(), state.Word()),
                    (BudgetTexts.FieldDoneOn, Shown.Day(Proposal.DoneOn), Input.DoneOn),
                    (BudgetTexts.FieldRealisedCost, Shown.Number(Proposal.RealisedCost), Input.Cost));
                Version = Proposal.Version;
                return Page();
            }
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }

        TempData["notice"] = BudgetTexts.Saved;
        return LocalRedirect(BudgetPaths.Proposal(Id));
    }

    private (Progress State, DateOnly? DoneOn, decimal? Cost)? Read()
    {
        var typed = new Typed((field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
        var isState = Enum.TryParse<Progress>(Input.State, out var state) && Enum.IsDefined(state);
        if (!isState) typed.Refuse(nameof(Input.State), BudgetTexts.ProgressMissing);
        var isDone = isState && state == Progress.Done;
        var on = isDone ? typed.RequiredDay(nameof(Input.DoneOn), Input.DoneOn) : typed.Day(nameof(Input.DoneOn), Input.DoneOn);
        if (on > clock.Today()) typed.Refuse(nameof(Input.DoneOn), BudgetTexts.DayInFuture);
        if (on is not null && !isDone) typed.Refuse(nameof(Input.DoneOn), BudgetTexts.DoneOnWithoutDone);
        var cost = typed.Euros(nameof(Input.Cost), Input.Cost);
        return typed.HasRefused ? null : (state, on, cost);
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await db.Set<BudgetProposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == Id && p.Granted != null, ct) is not { } proposal) return false;
        Proposal = proposal;
        return true;
    }
}

/// <summary>How far it has come, as a person types it.</summary>
internal sealed class ProgressDraft
{
    public string? State { get; set; }

    public string? DoneOn { get; set; }

    public string? Cost { get; set; }
}
