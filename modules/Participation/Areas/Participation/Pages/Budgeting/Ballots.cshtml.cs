using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Results;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The ballots that the staff has recorded, and how many have come from where.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class BallotsModel(ParticipationDbContext db, ListBallots list, ReadResult results, ICurrentUser user) : RoundPage(db, user)
{
    [BindProperty(SupportsGet = true)]
    public VoteSource? Source { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<BallotRow> Found { get; private set; } = PageOf<BallotRow>.Nothing;

    public IReadOnlyList<EventTally> Batches { get; private set; } = [];

    public IReadOnlyDictionary<VoteSource, int> Turnout { get; private set; } = new Dictionary<VoteSource, int>();

    public string HrefFormat => $"?source={Source}&p={{0}}";

    public IEnumerable<SelectListItem> Sources => VoteSourceWords.Staffed.Select(s => new SelectListItem(s.Word(), $"{s}", s == Source)).Prepend(new SelectListItem(BudgetTexts.FilterAll, ""));

    public override string? Step => BudgetTexts.TabBallots;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, ct)) return NotFound();
        Found = await list.SinglesAsync(id, Source, PageNumber, ct);
        Batches = await list.BatchesAsync(id, ct);
        Turnout = await results.TurnoutAsync(id, ct);
        return Page();
    }
}
