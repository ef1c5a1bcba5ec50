using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The assessment as it has gone before bodies: each version with what was decided on it.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class VersionsModel(ReadSheet sheets, ReadVersions versions, IDirectory directory, ICurrentUser user) : CasePartModel(sheets, user)
{
    private DirectorySnapshot _names = null!;

    public override string Part => "versions";

    public IReadOnlyList<VersionLine> Kept { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Kept = await versions.OfAsync(Id, ct);
        _names = await directory.GetAsync(ct);
        return Page();
    }

    public string Decided(CaseDecision? decision) => decision is null
        ? VersionTexts.DecisionNone
        : string.Format(VersionTexts.Decided, _names.NameOf(decision.BodyCode), FinnishFormat.Date(decision.DecidedOn), decision.Section);
}
