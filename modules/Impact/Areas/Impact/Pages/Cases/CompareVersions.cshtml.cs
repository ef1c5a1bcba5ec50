using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What changed between two kept versions.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class CompareVersionsModel(ReadSheet sheets, ReadVersions versions, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "versions";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>The other version; the one before when the address does not tell.</summary>
    [BindProperty(SupportsGet = true)]
    public int? With { get; set; }

    public AttachedVersion Before { get; private set; } = null!;

    public AttachedVersion After { get; private set; } = null!;

    public IReadOnlyList<SectionDifference> Sections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var other = With ?? (Number - 1);
        // The older stands on the left whichever of them the person came from.
        if (!await LoadAsync(ct)
            || await versions.FindAsync(Id, Math.Min(other, Number), ct) is not { } before
            || await versions.FindAsync(Id, Math.Max(other, Number), ct) is not { } after) return NotFound();
        (Before, After) = (before, after);
        Sections = SheetDifferences.Between(SheetJson.Read(before.Json), SheetJson.Read(after.Json));
        return Page();
    }
}
