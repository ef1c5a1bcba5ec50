using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>What came of an import: every row of every answer and its fate, with source, day and licence.</summary>
/// <param name="module">The module.</param>
/// <param name="kept">Keeps what came of imports.</param>
/// <param name="user">Who imported.</param>
public abstract class SourceResultPage(ProgrammeModule module, KeptImports kept, ICurrentUser user) : ProgrammePage(module, user)
{
    /// <summary>What came of it; null when it is not kept any more.</summary>
    internal ImportReport? Report { get; private set; }

    /// <summary>Key of the answers, to look at them again.</summary>
    internal string? Pending { get; private set; }

    /// <summary>Shows the result.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] string? key, [FromQuery] string? import, CancellationToken ct)
    {
        Heading = SourceTexts.ResultTitle;
        Trail(new Crumb(SourceTexts.Indicators, Module.Indicators()), new Crumb(SourceTexts.Sources, Module.IndicatorSources()));
        Pending = import;
        Report = await kept.ReportAsync(key, ct);
        if (Report is null) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
