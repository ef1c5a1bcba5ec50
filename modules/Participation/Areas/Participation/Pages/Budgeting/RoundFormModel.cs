using Hyte.Modules.People;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>What the two pages that write the rules of a round share.</summary>
internal abstract class RoundFormModel(IDirectory directory, MeasureTies ties) : PageModel
{
    [BindProperty]
    public RoundDraft Input { get; set; } = new();

    [BindProperty]
    public List<string> Measures { get; set; } = [];

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    public MeasureOffer Offer { get; private set; } = new([], []);

    public IEnumerable<SelectListItem> Bodies => Names.Entries.Where(e => e.Kind == DirectoryKind.Body && (e.ValidTo is null || e.Code == Input.BodyCode))
        .OrderBy(e => e.Name, StringComparer.CurrentCulture).Select(b => new SelectListItem(b.Name, b.Code)).Prepend(new SelectListItem(BudgetTexts.ChooseBody, ""));

    protected DirectorySnapshot Names { get; private set; } = null!;

    protected async Task LoadAsync(int id, IReadOnlyCollection<string>? posted, CancellationToken ct)
    {
        Names = await directory.GetAsync(ct);
        Offer = await ties.OfferAsync(Registers.BudgetRound, id, posted, ct);
    }

    protected RoundContent? ReadInput() => RoundContent.Read(Input, Names, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
}
