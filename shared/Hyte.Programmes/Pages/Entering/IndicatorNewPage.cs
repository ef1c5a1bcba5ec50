using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Programmes.Pages;

/// <summary>A new indicator. Its series, targets and ties are added after it is there.</summary>
/// <param name="module">The module.</param>
/// <param name="edited">Reads what can be chosen.</param>
/// <param name="change">Adds it.</param>
/// <param name="user">Who adds.</param>
public abstract class IndicatorNewPage(ProgrammeModule module, EditedIndicator edited, ChangeIndicator change, ICurrentUser user) : ProgrammePage(module, user)
{
    /// <summary>What is said of it.</summary>
    [BindProperty]
    public IndicatorFields Input { get; set; } = new();

    internal IReadOnlyList<SelectListItem> FocusAreas { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var wording = Input.Read(ModelState, nameof(Input));
        if (!ModelState.IsValid) return Page();
        try
        {
            var id = await change.AddAsync(wording, Input.FocusAreaId, ct);
            TempData["notice"] = EntryTexts.IndicatorAdded;
            return Redirect(Module.IndicatorEdit(id, IndicatorSeriesPage.Name));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.Refuse(nameof(Input), broken, IndicatorFields.Rules);
            return Page();
        }
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Heading = EntryTexts.NewIndicator;
        Trail(new Crumb(EntryTexts.Indicators, Module.Indicators()));
        var areas = await edited.FocusAreasAsync(ct);
        var groups = areas.Select(a => a.Programme.Name).Distinct().ToDictionary(name => name, name => new SelectListGroup { Name = name });
        FocusAreas = [.. areas.Select(a => new SelectListItem { Text = $"{a.Number} {a.Name}", Value = $"{a.Id}", Group = groups[a.Programme.Name] })];
    }
}
