using Hyte.Modules.People;
using Hyte.Participation.Links;
using Hyte.Participation.Spaces.Register;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>What the two pages that write a space share.</summary>
internal abstract class SpaceFormModel(IDirectory directory, MeasureTies ties, TimeProvider clock) : PageModel
{
    [BindProperty]
    public SpaceDraft Input { get; set; } = new();

    /// <summary>The chosen measures, as the form posts them.</summary>
    [BindProperty(Name = "measures")]
    public List<string> Measures { get; set; } = [];

    public MeasureOffer Offer { get; private set; } = new([], []);

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    public IEnumerable<string> Titles => Names.Entries.Where(e => e is { Kind: DirectoryKind.Title, ValidTo: null }).Select(e => e.Name).Order(StringComparer.CurrentCulture);

    public IEnumerable<SelectListItem> KnownChoices => Enum.GetValues<Known>().Select(known => new SelectListItem(known.Word(), $"{known}"));

    protected DirectorySnapshot Names { get; private set; } = null!;

    protected async Task LoadAsync(int id, bool posted, CancellationToken ct)
    {
        Names = await directory.GetAsync(ct);
        Offer = await ties.OfferAsync(Registers.Space, id, posted ? Measures : null, ct);
    }

    protected SpaceContent? ReadInput() => SpaceContent.Read(Input, Names, clock.Today(), (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
}
