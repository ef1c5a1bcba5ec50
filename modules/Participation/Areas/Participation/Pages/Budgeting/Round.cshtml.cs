using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>A round: where it stands, what comes next, its rules and its proposals.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class RoundModel(
    ParticipationDbContext db, ListRounds list, MoveRound moves, SaveAreas areas, CastOwnBallot own, BudgetHistory history, MeasureTies ties, IDirectory directory, ICurrentUser user, TimeProvider clock)
    : RoundPage(db, user)
{
    private Dictionary<int, string> _areas = [];

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Area { get; set; }

    [BindProperty(SupportsGet = true)]
    public Feasibility? Answer { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public string BodyName { get; private set; } = "";

    public IReadOnlyList<RoundMove> Moves { get; private set; } = [];

    public PageOf<ProposalRow> Found { get; private set; } = PageOf<ProposalRow>.Nothing;

    public IReadOnlyList<BudgetChange> Changes { get; private set; } = [];

    public IReadOnlyList<TiedMeasure> Measures { get; private set; } = [];

    /// <summary>The person may vote today.</summary>
    public bool MayVote { get; private set; }

    public bool HasVoted { get; private set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || Area is not null || Answer is not null;

    public string HrefFormat => $"?q={Uri.EscapeDataString(Q ?? "")}&area={Area}&answer={Answer}&p={{0}}";

    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    public IEnumerable<SelectListItem> Answers => Enum.GetValues<Feasibility>()
        .Select(answer => new SelectListItem(answer.Word(), $"{answer}", answer == Answer)).Prepend(new SelectListItem(BudgetTexts.FilterAll, ""));

    public string AreaOf(int id) => _areas.GetValueOrDefault(id, "");

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, ct)) return NotFound();
        var known = await areas.ListAsync(ct);
        _areas = known.ToDictionary(a => a.Id, a => a.Name);
        Areas = [new SelectListItem(BudgetTexts.FilterAll, ""), .. known.Select(a => new SelectListItem(a.Name, $"{a.Id}", a.Id == Area))];
        BodyName = (await directory.GetAsync(ct)).NameOf(Round.BodyCode);
        if (MayEdit) Moves = await moves.OfferAsync(Round, ct);
        Found = await list.ProposalsAsync(id, new ProposalFilter(Q, Area, Answer), PageNumber, ct);
        Changes = await history.ReadAsync<BudgetRound>(id, ct);
        Measures = await ties.OfAsync(Registers.BudgetRound, id, ct);
        MayVote = CurrentUser.May(Rights.TakePart) && Round.IsOpenOn(clock.Today());
        HasVoted = MayVote && await own.FindAsync(Round, ct) is not null;
        return Page();
    }

    /// <summary>Takes the round a step on or back.</summary>
    public async Task<IActionResult> OnPostMoveAsync(int id, RoundState from, RoundState to, CancellationToken ct)
    {
        if (!CurrentUser.May(Rights.EditBudgeting)) return Forbid();
        try
        {
            if (await moves.ExecuteAsync(id, from, to, ct) is not { } moved) return NotFound();
            TempData["notice"] = string.Format(BudgetTexts.Moved, moved.State.Word());
        }
        catch (RuleBrokenException broken)
        {
            TempData["notice"] = broken.Message;
            TempData["notice-tone"] = "error";
        }

        return LocalRedirect(BudgetPaths.Round(id));
    }
}
