using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that corrects or removes a recorded ballot.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class EditBallotModel(ParticipationDbContext db, Ballot ballot, StaffBallots ballots, BudgetHistory history, ICurrentUser user) : BallotFormModel(db, ballot, ballots, user)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public StaffBallot Saved { get; private set; } = null!;

    public EarlierSave? Conflict { get; private set; }

    public IReadOnlyList<BudgetChange> Changes { get; private set; } = [];

    public override string? Step => $"{Saved.Source.Word()} {Saved.Number}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Input = new BallotDraft { Source = $"{Saved.Source}", Number = $"{Saved.Number}" };
        Chosen = Saved.Choices.ConvertAll(c => c.ProposalId);
        Version = Saved.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Read() is not var (source, number)) return Page();
        return await ActAsync(() => Recorder.CorrectAsync(Id, Version, source, number, Chosen, ct), BudgetTexts.BallotCorrected);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) =>
        await FindAsync(ct) ? await ActAsync(() => Recorder.RemoveAsync(Id, Version, ct), BudgetTexts.BallotRemoved) : NotFound();

    private async Task<IActionResult> ActAsync(Func<Task<SaveOutcome>> act, string notice)
    {
        try
        {
            if (await act() != SaveOutcome.Conflict)
            {
                TempData["notice"] = notice;
                return LocalRedirect(BudgetPaths.Ballots(Round.Id));
            }

            var mine = Lines.Where(line => Chosen.Contains(line.Id)).Select(line => line.Number);
            Conflict = EarlierSave.Differing(
                Saved,
                (BudgetTexts.FieldVoteSource, Saved.Source.Word(), VoteSourceWords.ReadStaffed(Input.Source)?.Word()),
                (BudgetTexts.FieldBallotNumber, $"{Saved.Number}", Input.Number),
                (BudgetTexts.ChosenNumbers, Saved.Chosen, string.Join(", ", mine)));
            Version = Saved.Version;
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
        }

        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await Db.Set<StaffBallot>().AsNoTracking().Include(b => b.Choices).SingleOrDefaultAsync(b => b.Id == Id, ct) is not { } saved) return false;
        Saved = saved;
        Changes = await history.ReadAsync<StaffBallot>(Id, ct);
        return await LoadAsync(saved.RoundId, ct);
    }
}
