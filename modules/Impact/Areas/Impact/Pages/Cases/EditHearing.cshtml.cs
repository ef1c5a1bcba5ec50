using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that changes or removes a hearing.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class EditHearingModel(ImpactDbContext db, ReadSheet sheets, GuideShelf guides, EditHearings edit, TimeProvider clock, ICurrentUser user) : HearingFormModel(sheets, guides, clock, user)
{
    [BindProperty(SupportsGet = true)]
    public int HearingId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What somebody else saved in between; null when nobody did.</summary>
    public Hearing? Saved { get; private set; }

    public string Title { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || await FindAsync(ct) is not { } saved) return NotFound();
        (Input, Version) = (HearingDraft.Of(saved), saved.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || await FindAsync(ct) is null) return NotFound();
        if (Input.Read(Guide, Today, Refuse) is not { } content) return Page();
        try
        {
            Saved = await edit.ChangeAsync(Id, HearingId, Version, content, ct);
            if (Saved is not null)
            {
                Version = Saved.Version;
                return Page();
            }

            TempData["notice"] = HearingTexts.Saved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || await FindAsync(ct) is not { } saved) return NotFound();
        try
        {
            TempData["notice"] = string.Format(HearingTexts.Removed, await edit.RemoveAsync(Id, HearingId, Version, ct));
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            // The form comes back with what is saved now: it is what would be lost.
            ModelState.Clear();
            (Input, Version) = (HearingDraft.Of(saved), saved.Version);
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<Hearing?> FindAsync(CancellationToken ct)
    {
        var saved = await db.Hearings.AsNoTracking().SingleOrDefaultAsync(h => h.CaseId == Id && h.Id == HearingId, ct);
        Title = saved?.Who ?? "";
        return saved;
    }
}
