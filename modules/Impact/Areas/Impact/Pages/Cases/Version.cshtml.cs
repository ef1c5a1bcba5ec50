using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>One kept version, drawn from what was kept of it and nothing else.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class VersionModel(ReadSheet sheets, ReadVersions versions, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "versions";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public AttachedVersion Kept { get; private set; } = null!;

    /// <summary>The assessment as it was.</summary>
    public CaseSheet KeptSheet { get; private set; } = null!;

    /// <summary>What is stored is what was attached.</summary>
    public bool IsIntact => SheetJson.HashOf(Kept.Json) == Kept.Hash;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || await versions.FindAsync(Id, Number, ct) is not { } found) return NotFound();
        (Kept, KeptSheet) = (found, SheetJson.Read(found.Json));
        return Page();
    }
}
