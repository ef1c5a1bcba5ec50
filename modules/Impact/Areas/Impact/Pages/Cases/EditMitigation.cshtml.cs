using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that changes or removes an action.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class EditMitigationModel(ImpactDbContext db, ReadSheet sheets, EditMitigations edit, IDirectory directory, ICurrentUser user) : MitigationFormModel(sheets, directory, user)
{
    [BindProperty(SupportsGet = true)]
    public int MitigationId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What somebody else saved in between; null when nobody did.</summary>
    public Mitigation? Saved { get; private set; }

    public string Title { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || await FindAsync(ct) is not { } saved) return NotFound();
        (Input, Version) = (MitigationDraft.Of(saved, Names), saved.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || await FindAsync(ct) is null) return NotFound();
        if (Input.Read(Sheet.Effects.Select(e => e.Id), Names, Refuse) is not { } content) return Page();
        try
        {
            Saved = await edit.ChangeAsync(Id, MitigationId, Version, content, ct);
            if (Saved is not null)
            {
                Version = Saved.Version;
                return Page();
            }

            TempData["notice"] = MitigationTexts.Saved;
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
            TempData["notice"] = string.Format(MitigationTexts.Removed, await edit.RemoveAsync(Id, MitigationId, Version, ct));
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            // The form comes back with what is saved now: it is what would be lost.
            ModelState.Clear();
            (Input, Version) = (MitigationDraft.Of(saved, Names), saved.Version);
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<Mitigation?> FindAsync(CancellationToken ct)
    {
        var saved = await db.Mitigations.AsNoTracking().SingleOrDefaultAsync(m => m.CaseId == Id && m.Id == MitigationId, ct);
        Title = saved?.Text ?? "";
        return saved;
    }
}
