using Hyte.Impact.Effects;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the pages that write an effect share: the row's fields and the choices of the guide.</summary>
internal abstract class EffectFormModel(ReadSheet sheets, GuideShelf guides, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "effects";

    [BindProperty]
    public EffectDraft Input { get; set; } = new();

    public GuideContent Guide { get; private set; } = GuideContent.Standard;

    /// <summary>Dimensions under their perspectives.</summary>
    public IReadOnlyList<SelectListItem> Dimensions
    {
        get
        {
            var items = new List<SelectListItem> { new(EffectTexts.ChooseDimension, "") };
            foreach (var perspective in Guide.Perspectives)
            {
                var group = new SelectListGroup { Name = perspective.Name };
                items.AddRange(perspective.Dimensions.Select(d => new SelectListItem(d.Name, $"{perspective.Code}/{d.Code}") { Group = group }));
            }

            return items;
        }
    }

    public IEnumerable<SelectListItem> Groups => Choices(Guide.Groups, EffectTexts.ChooseGroup);

    public IEnumerable<SelectListItem> Horizons => Choices(Guide.Horizons, EffectTexts.ChooseHorizon);

    public IEnumerable<SelectListItem> Likelihoods => Choices(Guide.Likelihoods, EffectTexts.ChooseLikelihood);

    protected async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        Guide = await guides.ReadAsync(Sheet.GuideNumber ?? 0, ct);
        return true;
    }

    private static IEnumerable<SelectListItem> Choices(IEnumerable<Term> terms, string none) => terms.Select(t => new SelectListItem(t.Name, t.Code)).Prepend(new SelectListItem(none, ""));
}
