using Hyte.Modules.People;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The rows of the follow-up table as a CSV file, with the filter of the address.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Reads the programme.</param>
/// <param name="directory">Names of parties and titles.</param>
/// <param name="user">Who asks.</param>
public abstract class FollowUpExportPage(ProgrammeModule module, ProgrammeSnapshots snapshots, IDirectory directory, ICurrentUser user)
    : ProgrammePage(module, user)
{
    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] FollowUpFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (Choose(await snapshots.ListAsync(ct), filter.Programme) is not { } programme) return NotFound();
        var snapshot = await snapshots.ReadAsync(programme, ct);
        var table = new FollowUpTableMaker(snapshot, await directory.GetAsync(ct), CurrentUser, Access).Make(filter);
        return File(FollowUpExport.Write(table), "text/csv; charset=utf-8", $"{programme.Code}-{PageTexts.FollowUpFile}.csv");
    }
}
