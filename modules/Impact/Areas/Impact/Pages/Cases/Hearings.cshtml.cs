using Hyte.Impact.Hearings;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>Who were heard, what they said and what came of it; statements among them.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class HearingsModel(ReadSheet sheets, AskStatements asking, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "hearings";

    /// <summary>A module takes requests for statements now.</summary>
    public bool HasDesk { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        HasDesk = await asking.IsPossibleAsync();
        return Page();
    }
}
