using Hyte.Modules.People;
using Hyte.Participation.Events;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Events;

/// <summary>What the two pages that write an event share: the fields, their choices and what is said about them.</summary>
internal abstract class EventFormModel(IDirectory directory, MeasureTies ties) : PageModel
{
    [BindProperty]
    public EventDraft Input { get; set; } = new();

    /// <summary>The chosen measures; null when the form has not been sent.</summary>
    [BindProperty(Name = "measures")]
    public List<string> Chosen { get; set; } = [];

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    /// <summary>Under which the browser keeps an unsaved description.</summary>
    public abstract string DraftKey { get; }

    public MeasureOffer Measures { get; private set; } = new([], []);

    public IEnumerable<SelectListItem> Kinds => EventKinds.All.Select(k => new SelectListItem(k.Name, k.Code)).Prepend(new SelectListItem(EventTexts.ChooseKind, ""));

    /// <summary>What an organiser may be called.</summary>
    public IEnumerable<string> Parties => Names.Entries.Where(e => e.Kind != DirectoryKind.Title && e.ValidTo is null).Select(e => e.Name).Order(StringComparer.CurrentCulture);

    protected DirectorySnapshot Names { get; private set; } = null!;

    protected async Task LoadNamesAsync(CancellationToken ct) => Names = await directory.GetAsync(ct);

    protected async Task OfferMeasuresAsync(int id, bool posted, CancellationToken ct) => Measures = await ties.OfferAsync(Registers.Event, id, posted ? Chosen : null, ct);

    protected EventContent? ReadInput() => EventContent.Read(Input, Names, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
}
