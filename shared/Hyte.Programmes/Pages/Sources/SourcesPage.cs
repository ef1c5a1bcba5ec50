using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>Every series of the module and how the outside sources know it: which are known, which are not, and when values were last brought.</summary>
/// <param name="module">The module.</param>
/// <param name="reading">Reads the mappings.</param>
/// <param name="ask">Tells whether anything is fetched here.</param>
/// <param name="user">Who looks.</param>
public abstract class SourcesPage(ProgrammeModule module, SourceReading reading, AskSources ask, ICurrentUser user) : ProgrammePage(module, user)
{
    internal SourceFilter Filter { get; private set; } = new();

    internal SourceList List { get; private set; } = null!;

    internal bool MayFetch => ask.MayFetch;

    internal string IndicatorsAddress => ask.IndicatorsAddress;

    /// <summary>The mappings that one question can hold, of those that are shown.</summary>
    internal IReadOnlyList<int> AtOnce => [.. List.Shown.Take(AskSources.Most)];

    /// <summary>The indicators with the series that are shown.</summary>
    internal IEnumerable<IGrouping<int, SourceRow>> Shown => List.Rows.GroupBy(r => r.Series.IndicatorId);

    internal IEnumerable<(string Code, string Name)> Indicators => List.All.Select(r => (r.Series.Indicator.Code, r.Series.Indicator.Name)).Distinct();

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] SourceFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Filter = filter;
        List = await reading.ListAsync(filter, ct);
        Heading = SourceTexts.SourcesTitle;
        Trail(new Crumb(SourceTexts.Indicators, Module.Indicators()));
        return Page();
    }
}
