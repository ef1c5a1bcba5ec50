using Hyte.Impact.Guides;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Impact.Areas.Impact.Pages.Guides;

/// <summary>One version of the guide, as it was put into force.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class VersionModel(GuideShelf shelf) : PageModel
{
    public Guide Version { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        var found = await shelf.FindAsync(number, ct) ?? (number == 1 ? new Guide(1, GuideContent.Standard, null) : null);
        if (found is null) return NotFound();
        Version = found;
        return Page();
    }
}
