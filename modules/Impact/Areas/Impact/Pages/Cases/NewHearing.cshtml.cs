using Hyte.Impact.Cases;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that adds a hearing or a statement that came otherwise than through the product.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class NewHearingModel(ReadSheet sheets, GuideShelf guides, EditHearings edit, TimeProvider clock, ICurrentUser user) : HearingFormModel(sheets, guides, clock, user)
{
    /// <param name="who">Whom a template wants heard, when the person comes from there.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnGetAsync(string? who, CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        Input.Who = who;
        Input.Kind = HearingDraft.OfHearing;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (Input.Read(Guide, Today, Refuse) is not { } content) return Page();
        try
        {
            await edit.AddAsync(Id, content, ct);
            TempData["notice"] = HearingTexts.Saved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }
}
