using Hyte.Impact.Cases;
using Hyte.Impact.Yearly;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Impact.Areas.Impact.Pages;

/// <summary>A year of assessments for the audit committee, with every case that was not assessed and why.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class YearlyModel(ReadYear reading, TimeProvider clock) : PageModel
{
    /// <summary>The year; the present one when the address does not tell.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public YearlyList List { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public string Title => string.Format(YearlyTexts.Title, List.Year);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.ModuleName, CasePaths.Home), new(YearlyTexts.Crumb, null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var year = Year ?? FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime).Year;
        List = await reading.OfAsync(year, ct);
        Years = [.. (await reading.YearsAsync(ct)).Union([year]).OrderDescending()];
    }

    /// <summary>Units and the whole year under them.</summary>
    public IEnumerable<(string Name, YearlyCounts Counts, bool IsTotal)> Rows =>
        [.. List.Units.Select(u => (u.Name ?? YearlyTexts.NoUnit, u.Counts, false)), (YearlyTexts.Total, List.Total, true)];
}
