using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that records a batch of counted ballots.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class NewTallyModel(ParticipationDbContext db, Ballot ballot, EventTallies tallies, ICurrentUser user, TimeProvider clock) : TallyFormModel(db, ballot, user, clock)
{
    public override string? Step => BudgetTexts.NewTally;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Input = new TallyDraft { Source = $"{VoteSource.Event}", Day = Shown.Day(Today) };
        FillVotes();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (Read() is not { } content) return Page();
        try
        {
            if (!await tallies.AddAsync(id, content, ct)) return NotFound();
            TempData["notice"] = string.Format(BudgetTexts.TallyAdded, FinnishFormat.Count(content.Ballots, BudgetTexts.BallotOne, BudgetTexts.BallotMany));
            return LocalRedirect(BudgetPaths.Ballots(id));
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
            return Page();
        }
    }
}
