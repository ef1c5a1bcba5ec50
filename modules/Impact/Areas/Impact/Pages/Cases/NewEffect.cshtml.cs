using Hyte.Impact.Cases;
using Hyte.Impact.Effects;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that adds an effect; its cells are written on the page that follows.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class NewEffectModel(ReadSheet sheets, GuideShelf guides, EditEffects edit, ICurrentUser user) : EffectFormModel(sheets, guides, user)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FillAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (Input.Read(Guide, Refuse) is not { } content) return Page();
        try
        {
            var id = await edit.AddAsync(Id, content, ct);
            TempData["notice"] = EffectTexts.Added;
            return LocalRedirect(CasePaths.Part(Id, $"effects/{id}"));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }
}
