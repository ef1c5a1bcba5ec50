using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>What the two pages that write a proposal share.</summary>
internal abstract class ProposalFormModel(SaveAreas areas, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ProposalDraft Input { get; set; } = new();

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    public IReadOnlyList<Choice> Sources => [.. Enum.GetValues<ProposalSource>().Select(s => new Choice($"{s}", s.Word(), null))];

    public IEnumerable<SelectListItem> Areas => Known.Where(a => a.IsInUse || $"{a.Id}" == Input.Area)
        .Select(a => new SelectListItem(a.Name, $"{a.Id}")).Prepend(new SelectListItem(BudgetTexts.ChooseArea, ""));

    protected IReadOnlyList<BudgetArea> Known { get; private set; } = [];

    protected DateOnly Today => clock.Today();

    protected async Task LoadAreasAsync(CancellationToken ct) => Known = await areas.ListAsync(ct);

    protected ProposalContent? ReadInput(int presentArea) =>
        ProposalContent.Read(Input, Known, presentArea, Today, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
}
