using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>An indicator's population groups side by side: each beside the country, and how far apart they are.</summary>
/// <param name="module">The module.</param>
/// <param name="reading">Reads the indicator.</param>
/// <param name="user">Who looks.</param>
public abstract class IndicatorGroupsPage(ProgrammeModule module, IndicatorReading reading, ICurrentUser user) : ProgrammePage(module, user)
{
    internal IndicatorDetails Details { get; private set; } = null!;

    /// <summary>The comparison; null when the indicator has no groups to compare.</summary>
    internal GroupComparison? Comparison { get; private set; }

    /// <summary>Shows the comparison.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } details) return NotFound();
        Details = details;
        if (GroupComparison.IsFor(details.Facts)) Comparison = GroupComparison.Of(details);
        Heading = string.Format(IndicatorPageTexts.GroupsHeading, details.Indicator.Name);
        TrailTo(
            IndicatorPageTexts.GroupsCrumb,
            new Crumb(IndicatorPageTexts.Indicators, Module.Indicators(details.Ties.FirstOrDefault(t => t.MeasureId is null)?.ProgrammeCode)),
            new Crumb(details.Indicator.Name, Module.Indicator(id)));
        return Page();
    }
}
