using System.Globalization;
using Hyte.Modules.People;
using Hyte.Programmes.OpenData;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>What is public of the module's programmes, as a package of files for anybody's use.</summary>
/// <param name="module">The module.</param>
/// <param name="package">Packs it.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Today.</param>
public abstract class OpenDataPage(ProgrammeModule module, OpenDataPackage package, ICurrentUser user, TimeProvider clock) : ProgrammePage(module, user)
{
    /// <summary>Gives the package.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        File(await package.MakeAsync(ct), "application/zip", string.Create(CultureInfo.InvariantCulture, $"{Module.Id}-{ExportTexts.OpenDataFile}-{clock.Today():yyyy-MM-dd}.zip"));
}
