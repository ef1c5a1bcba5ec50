using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form for the answer on feasibility.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class AssessModel(ParticipationDbContext db, SaveProposal save, TellProposer tell, IDirectory directory, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public AssessmentDraft Input { get; set; } = new();

    public BudgetProposal Proposal { get; private set; } = null!;

    public BudgetRound Round { get; private set; } = null!;

    public EarlierSave? Conflict { get; private set; }

    public IEnumerable<string> Titles { get; private set; } = [];

    public IReadOnlyList<Choice> Answers =>
        [.. Enum.GetValues<Feasibility>().Where(f => f != Feasibility.NotAssessed).Select(f => new Choice($"{f}", f.Word(), f.Mark()))];

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(Round.Name, BudgetPaths.Round(Round.Id)), new(Proposal.Title, BudgetPaths.Proposal(Id)), new(BudgetTexts.Assess, null)];

    private DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Input = AssessmentDraft.Of(Proposal);
        Input.EstimatedOn ??= Shown.Day(Today);
        Version = Proposal.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Assessment.Read(Input, Round, Today, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is not { } assessment) return Page();
        try
        {
            if (await save.AssessAsync(Id, Version, assessment, ct) == SaveOutcome.Conflict)
            {
                Disagree();
                return Page();
            }
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }

        TempData["notice"] = await tell.ExecuteAsync(Id, ct) ? BudgetTexts.AssessedAndTold : BudgetTexts.Assessed;
        return LocalRedirect(BudgetPaths.Proposal(Id));
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await db.Set<BudgetProposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == Id, ct) is not { } proposal) return false;
        Proposal = proposal;
        Round = await db.Set<BudgetRound>().AsNoTracking().SingleAsync(r => r.Id == proposal.RoundId, ct);
        Titles = (await directory.GetAsync(ct)).Entries.Where(e => e is { Kind: DirectoryKind.Title, ValidTo: null }).Select(e => e.Name).Order(StringComparer.CurrentCulture);
        return true;
    }

    private void Disagree()
    {
        var saved = AssessmentDraft.Of(Proposal);
        Conflict = EarlierSave.Differing(
            Proposal,
            (BudgetTexts.FieldFeasibility, Proposal.Feasibility.Word(), Answers.FirstOrDefault(a => a.Value == Input.Feasibility)?.Text),
            (BudgetTexts.FieldReason, saved.Reason, Input.Reason),
            (BudgetTexts.FieldConditions, string.Join('\n', saved.Met), string.Join('\n', Input.Met)),
            (BudgetTexts.FieldCost, saved.Cost, Input.Cost),
            (BudgetTexts.FieldEstimatedBy, saved.EstimatedBy, Input.EstimatedBy),
            (BudgetTexts.FieldEstimatedOn, saved.EstimatedOn, Input.EstimatedOn));
        Version = Proposal.Version;
    }
}
