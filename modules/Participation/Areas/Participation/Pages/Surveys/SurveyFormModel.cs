using Hyte.Modules;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>What the two pages that write a survey share.</summary>
internal abstract class SurveyFormModel(MeasureTies ties) : PageModel
{
    [BindProperty]
    public SurveyDraft Input { get; set; } = new();

    /// <summary>The chosen measures as the form posts them.</summary>
    [BindProperty(Name = "measures")]
    public List<string> Measures { get; set; } = [];

    public MeasureOffer Offer { get; private set; } = new([], []);

    /// <summary>Who answers and how is told already, and is not asked again.</summary>
    public bool IsPublished { get; protected set; }

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    protected SurveyContent? ReadInput() => Input.Read((field, why) => ModelState.AddModelError($"{nameof(Input)}.{field}", why));

    protected void Refuse(RuleBrokenException broken) => ModelState.AddModelError("", broken.Message);

    protected async Task<IActionResult> ShowAsync(int id, bool posted, CancellationToken ct)
    {
        Offer = await ties.OfferAsync(Registers.Survey, id, posted ? Measures : null, ct);
        return Page();
    }
}
