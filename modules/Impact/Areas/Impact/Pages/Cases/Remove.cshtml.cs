using Hyte.Impact.Cases;
using Hyte.Impact.Examples;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>Asks once more before the worked example is removed. There is no such page for a matter of the city.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class RemoveModel(ReadSheet sheets, RemoveExample removing, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) && Sheet.IsExample ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !Sheet.IsExample) return NotFound();
        await removing.ExecuteAsync(Id, ct);
        TempData["notice"] = ExampleTexts.Removed;
        return LocalRedirect(CasePaths.Home);
    }
}
