using Hyte.Impact.Comparisons;
using Hyte.Impact.Guides;
using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The matrix that fits a page, with the reasons under it and the other cases that touch the same people.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class ComparisonModel(ReadSheet sheets, GuideShelf guides, CrossingCases crossing, FindRecords records, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "comparison";

    [BindProperty(SupportsGet = true)]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Horizon { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Differences { get; set; }

    public ComparisonFilter Filter => new(Group, Horizon, Differences);

    public Comparison Matrix { get; private set; } = new([], []);

    public IReadOnlyList<CrossingCase> Crossing { get; private set; } = [];

    /// <summary>The measures that the case is linked to.</summary>
    public IReadOnlyList<LiveLink> Measures { get; private set; } = [];

    /// <summary>The groups that some effect is about.</summary>
    public IReadOnlyList<SelectListItem> Groups => Choices(Sheet.Effects.Where(e => e.GroupCode is not null).Select(e => (e.GroupCode!, e.Group!)), Group);

    public IReadOnlyList<SelectListItem> Horizons => Choices(Sheet.Effects.Select(e => (e.HorizonCode, e.Horizon)), Horizon);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Matrix = Comparison.Of(Sheet, Filter);
        Crossing = await crossing.OfAsync(Sheet, await guides.ReadAsync(Sheet.GuideNumber ?? 0, ct), CurrentUser, ct);
        Measures = await LiveLink.OfAsync([.. Sheet.Links.Where(l => l.IsMeasure)], records, ct);
        return Page();
    }

    private static List<SelectListItem> Choices(IEnumerable<(string Code, string Name)> terms, string? chosen) =>
        [new SelectListItem(ComparisonTexts.FilterAll, ""), .. terms.Distinct().Select(t => new SelectListItem(t.Name, t.Code, t.Code == chosen))];
}
