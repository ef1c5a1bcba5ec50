using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The rounds of participatory budgeting.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(ListRounds rounds, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public RoundState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public bool MayEdit { get; private set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || State is not null;

    public PageOf<RoundRow> Found { get; private set; } = PageOf<RoundRow>.Nothing;

    public string HrefFormat => $"?q={Uri.EscapeDataString(Q ?? "")}&state={State}&p={{0}}";

    public IEnumerable<SelectListItem> States => Enum.GetValues<RoundState>()
        .Select(state => new SelectListItem(state.Word(), $"{state}", state == State)).Prepend(new SelectListItem(BudgetTexts.FilterAll, ""));

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(BudgetTexts.Title, null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        MayEdit = user.May(Rights.EditBudgeting);
        Found = await rounds.RoundsAsync(Q, State, PageNumber, ct);
    }
}
