using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The values of a programme's indicators as a file in the long format, with the filter of the address.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="indicators">Reads the indicators.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Today.</param>
public abstract class IndicatorsExportPage(ProgrammeModule module, ProgrammeSnapshots snapshots, ProgrammeIndicators indicators, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    /// <summary>Gives the file.</summary>
    /// <param name="filter">What is wanted of the list.</param>
    /// <param name="format">Code of a <see cref="SheetFormat"/>.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery] IndicatorFilter filter, [FromQuery] string? format, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var all = await snapshots.ListAsync(ct);
        var wanted = string.IsNullOrEmpty(filter.Programme) ? null : all.FirstOrDefault(p => p.Code == filter.Programme);
        if (wanted is null && !string.IsNullOrEmpty(filter.Programme)) return NotFound();

        var set = await indicators.OfAsync(all, wanted, ct);
        if (set.Programme is not { } programme) return NotFound();
        var list = new IndicatorListMaker(set.Indicators, programme.Id, clock.Today()).Make(filter);
        var form = SheetFormat.Of(format);
        return File(form.Write(IndicatorExport.Make(list)), form.MediaType, $"{programme.Code}-{IndicatorListTexts.FileName}.{form.Code}");
    }
}
