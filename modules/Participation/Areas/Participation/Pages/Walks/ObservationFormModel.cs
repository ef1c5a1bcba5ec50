using Hyte.Participation.Files;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Walks;

/// <summary>What the two pages that write an observation share.</summary>
internal abstract class ObservationFormModel(ObservationRegister register, MeasureTies ties, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ObservationDraft Input { get; set; } = new();

    [BindProperty]
    public IFormFile? Photo { get; set; }

    [BindProperty]
    public bool RemovePhoto { get; set; }

    [BindProperty(Name = "measures")]
    public List<string> Chosen { get; set; } = [];

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    /// <summary>Under which the browser keeps an unsaved text.</summary>
    public abstract string DraftKey { get; }

    /// <summary>The photo that is kept now.</summary>
    public FileCard? Present { get; protected set; }

    /// <summary>The walk has a picture on which the place can be marked after saving.</summary>
    public bool HasPlan { get; protected set; }

    public MeasureOffer Measures { get; private set; } = new([], []);

    public IReadOnlyList<string> Themes { get; private set; } = [];

    protected ObservationRegister Register => register;

    protected DateOnly Today => clock.Today();

    protected async Task LoadChoicesAsync(int id, bool posted, CancellationToken ct)
    {
        Themes = await register.ThemesAsync(ct);
        Measures = await ties.OfferAsync(Registers.Observation, id, posted ? Chosen : null, ct);
    }

    /// <summary>Reads the fields and the photo; null when something was refused.</summary>
    protected async Task<(ObservationContent Content, CheckedFile? Photo)?> ReadInputAsync(CancellationToken ct)
    {
        var fields = new Typed(ModelState.AddModelError);
        var photo = await CheckedFile.ReadAsync(Photo, CheckedFile.Images, message => fields.Refuse(nameof(Photo), message), ct);
        var content = ObservationContent.Read(Input, Photo is not null || (Present is not null && !RemovePhoto), Today, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
        return fields.HasRefused || content is null ? null : (content, photo);
    }
}
