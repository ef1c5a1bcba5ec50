using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that records one ballot after another.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class NewBallotModel(ParticipationDbContext db, Ballot ballot, StaffBallots ballots, ICurrentUser user) : BallotFormModel(db, ballot, ballots, user)
{
    public override string? Step => BudgetTexts.NewBallot;

    /// <param name="id">The round.</param>
    /// <param name="source">The source of the ballot before, to go on with.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnGetAsync(int id, VoteSource? source, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var kind = source is { } wanted && Next.ContainsKey(wanted) ? wanted : VoteSource.Paper;
        Input = new BallotDraft { Source = $"{kind}", Number = $"{Next[kind]}" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (Read() is not var (source, number)) return Page();
        try
        {
            if (!await Recorder.AddAsync(id, source, number, Chosen, ct)) return NotFound();
            TempData["notice"] = string.Format(BudgetTexts.BallotAdded, number, source.Word());
            return LocalRedirect($"{BudgetPaths.Ballots(id)}/new?source={source}");
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
            return Page();
        }
    }
}
