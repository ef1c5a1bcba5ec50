using Hyte.Modules.People;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The log of imports: who brought which paper, when, and what came of it.</summary>
/// <param name="module">The module.</param>
/// <param name="imports">Reads the log.</param>
/// <param name="user">Who looks.</param>
public abstract class ImportsPage(ProgrammeModule module, ReadImports imports, ICurrentUser user) : ProgrammePage(module, user)
{
    internal IReadOnlyList<ImportRun> Runs { get; private set; } = [];

    internal int PageNumber { get; private set; }

    internal int Pages { get; private set; }

    /// <summary>Shows a page of it, the newest import first.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "p")] int? page, CancellationToken ct)
    {
        Heading = ImportTexts.LogTitle;
        Trail(new Crumb(PageTexts.FollowUp, Module.FollowUp()));
        PageNumber = Math.Max(page ?? 1, 1);
        (Runs, var total) = await imports.ListAsync(PageNumber, ct);
        Pages = (total + ReadImports.PageSize - 1) / ReadImports.PageSize;
        return Page();
    }
}
