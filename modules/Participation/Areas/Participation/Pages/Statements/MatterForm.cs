using Hyte.Modules.People;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Statements;

/// <summary>What the two pages that write a request share: the fields, the bodies and the measures.</summary>
internal abstract class MatterForm(MeasureTies ties, IDirectory directory, TimeProvider clock) : PageModel
{
    [BindProperty]
    public MatterDraft Input { get; set; } = new();

    /// <summary>The measures that the form chose.</summary>
    [BindProperty(Name = "measures")]
    public IReadOnlyList<string> ChosenMeasures { get; set; } = [];

    public MeasureOffer Measures { get; private set; } = new([], []);

    /// <summary>Names of the bodies that have been asked already.</summary>
    public IReadOnlyList<string> Asked { get; protected set; } = [];

    public DirectorySnapshot Names { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public IEnumerable<string> Askers => Names.Entries.Where(e => e.Kind is DirectoryKind.Title or DirectoryKind.Unit && e.ValidTo is null).Select(e => e.Name).Order(StringComparer.CurrentCulture);

    /// <summary>The bodies that may be asked; those of the key true are advisory.</summary>
    public ILookup<bool, DirectoryEntry> Bodies => StatementRules.Bodies(Names, Today);

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    protected async Task LoadNamesAsync(CancellationToken ct) => Names = await directory.GetAsync(ct);

    /// <summary>Loads what the form offers. Last, for it costs more than the check.</summary>
    protected async Task LoadMeasuresAsync(int statementId, bool posted, CancellationToken ct) =>
        Measures = await ties.OfferAsync(Registers.Statement, statementId, posted ? ChosenMeasures : null, ct);

    protected void Refuse(string field, string message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message);

    /// <summary>The chosen bodies; what is not a body of the directory is refused.</summary>
    protected bool ReadBodies(bool needed)
    {
        var known = Bodies.SelectMany(b => b).Select(b => b.Code).ToHashSet(StringComparer.Ordinal);
        if (known.IsSupersetOf(Input.Bodies) && (Input.Bodies.Count > 0 || !needed)) return true;
        Refuse(nameof(MatterDraft.Bodies), StatementTexts.BodiesMissing);
        return false;
    }
}
