using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The ballot of a signed-in person.</summary>
[Authorize(Policy = Rights.TakePart)]
internal sealed class VoteModel(ParticipationDbContext db, Ballot ballot, CastOwnBallot cast, ICurrentUser user, TimeProvider clock) : RoundPage(db, user)
{
    [BindProperty]
    public List<int> Chosen { get; set; } = [];

    public IReadOnlyList<BallotLine> Lines { get; private set; } = [];

    public bool IsOpen { get; private set; }

    public bool HasVoted { get; private set; }

    public override string? Step => BudgetTexts.Vote;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var own = await cast.FindAsync(Round, ct);
        HasVoted = own is not null;
        Chosen = [.. own ?? []];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        try
        {
            if (await cast.ExecuteAsync(id, Chosen, ct) is not { } replaced) return NotFound();
            TempData["notice"] = replaced ? BudgetTexts.VoteReplaced : BudgetTexts.VoteCast;
            return LocalRedirect(BudgetPaths.Round(id));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(broken.Code == CastOwnBallot.BadChoice ? nameof(Chosen) : "", broken.Message);
            return Page();
        }
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, ct)) return false;
        Lines = await ballot.ReadAsync(id, ct);
        IsOpen = Round.IsOpenOn(clock.Today());
        return true;
    }
}
