using Hyte.Impact.Alternatives;
using Hyte.Impact.Cases;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that adds an alternative.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class NewAlternativeModel(ReadSheet sheets, GuideShelf guides, EditAlternatives edit, ICurrentUser user) : AlternativeFormModel(sheets, guides, user)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FillAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (AlternativeContent.Read(Input, Refuse) is not { } content) return Page();
        try
        {
            await edit.AddAsync(Id, content, ct);
            TempData["notice"] = AlternativeTexts.Saved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken.Code == EditAlternatives.NameTaken ? nameof(Input.Name) : "", broken.Message);
            return Page();
        }
    }
}
