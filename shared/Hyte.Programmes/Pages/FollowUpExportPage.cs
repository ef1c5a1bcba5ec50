using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The rows of the follow-up table as a file, with the filter of the address.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Reads the programme.</param>
/// <param name="directory">Names of parties and titles.</param>
/// <param name="user">Who asks.</param>
public abstract class FollowUpExportPage(ProgrammeModule module, ProgrammeSnapshots snapshots, IDirectory directory, ICurrentUser user)
    : ProgrammePage(module, user)
{
    /// <summary>Gives the table.</summary>
    /// <param name="filter">What is wanted of it.</param>
    /// <param name="format">Code of a <see cref="SheetFormat"/>.</param>
    /// <param name="ct">Cancels.</param>
    public Task<IActionResult> OnGetAsync([FromQuery] FollowUpFilter filter, [FromQuery] string? format, CancellationToken ct) =>
        GiveAsync(filter, format, PageTexts.FollowUpFile, FollowUpExport.FollowUps, ct);

    /// <summary>Gives the plan behind the table: its measures and groups of measures, without the follow-ups.</summary>
    /// <param name="filter">What is wanted of it.</param>
    /// <param name="format">Code of a <see cref="SheetFormat"/>.</param>
    /// <param name="ct">Cancels.</param>
    public Task<IActionResult> OnGetMeasuresAsync([FromQuery] FollowUpFilter filter, [FromQuery] string? format, CancellationToken ct) =>
        GiveAsync(filter, format, ExportTexts.MeasuresFile, FollowUpExport.Measures, ct);

    private async Task<IActionResult> GiveAsync(FollowUpFilter filter, string? format, string name, Func<FollowUpTable, Sheet> make, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (Choose(await snapshots.ListAsync(ct), filter.Programme) is not { } programme) return NotFound();
        var snapshot = await snapshots.ReadAsync(programme, ct);
        var table = new FollowUpTableMaker(snapshot, await directory.GetAsync(ct), CurrentUser, Access).Make(filter);
        var form = SheetFormat.Of(format);
        return File(form.Write(make(table)), form.MediaType, $"{programme.Code}-{name}.{form.Code}");
    }
}
