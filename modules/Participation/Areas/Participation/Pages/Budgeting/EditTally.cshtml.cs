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

/// <summary>The form that corrects or removes a batch of counted ballots.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class EditTallyModel(ParticipationDbContext db, Ballot ballot, EventTallies tallies, BudgetHistory history, ICurrentUser user, TimeProvider clock) : TallyFormModel(db, ballot, user, clock)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public EventTally Saved { get; private set; } = null!;

    public EarlierSave? Conflict { get; private set; }

    public IReadOnlyList<BudgetChange> Changes { get; private set; } = [];

    public override string? Step => Saved.Name;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Input = TallyDraft.Of(Saved);
        FillVotes();
        Version = Saved.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        return Read() is { } content ? await ActAsync(() => tallies.CorrectAsync(Id, Version, content, ct), BudgetTexts.BallotCorrected) : Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        FillVotes();
        return await ActAsync(() => tallies.RemoveAsync(Id, Version, ct), BudgetTexts.BallotRemoved);
    }

    private async Task<IActionResult> ActAsync(Func<Task<SaveOutcome>> act, string notice)
    {
        try
        {
            if (await act() != SaveOutcome.Conflict)
            {
                TempData["notice"] = notice;
                return LocalRedirect(BudgetPaths.Ballots(Round.Id));
            }

            var saved = TallyDraft.Of(Saved);
            Conflict = EarlierSave.Differing(
                Saved,
                [
                    (BudgetTexts.FieldTallyName, saved.Name, Input.Name),
                    (BudgetTexts.FieldTallyDay, saved.Day, Input.Day),
                    (BudgetTexts.FieldVoteSource, Saved.Source.Word(), VoteSourceWords.ReadStaffed(Input.Source)?.Word()),
                    (BudgetTexts.FieldBallotCount, saved.Ballots, Input.Ballots),
                    .. Lines.Select(line => (line.Title, saved.Votes.GetValueOrDefault($"{line.Id}"), Input.Votes.GetValueOrDefault($"{line.Id}"))),
                ]);
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
        if (await Db.Set<EventTally>().AsNoTracking().Include(t => t.Votes).SingleOrDefaultAsync(t => t.Id == Id, ct) is not { } saved) return false;
        Saved = saved;
        Changes = await history.ReadAsync<EventTally>(Id, ct);
        return await LoadAsync(saved.RoundId, ct);
    }
}
