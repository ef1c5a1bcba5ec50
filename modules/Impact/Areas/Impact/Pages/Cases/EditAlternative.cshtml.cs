using Hyte.Impact.Alternatives;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that changes or removes an alternative.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class EditAlternativeModel(ImpactDbContext db, ReadSheet sheets, GuideShelf guides, EditAlternatives edit, ICurrentUser user) : AlternativeFormModel(sheets, guides, user)
{
    [BindProperty(SupportsGet = true)]
    public int AlternativeId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What somebody else saved in between; null when nobody did.</summary>
    public Alternative? Saved { get; private set; }

    public string Title { get; private set; } = "";

    public bool IsZero { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || await FindAsync(ct) is not { } saved) return NotFound();
        Input = AlternativeDraft.Of(saved);
        await AskCostsAsync(ct);
        Version = saved.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || await FindAsync(ct) is null) return NotFound();
        if (AlternativeContent.Read(Input, Refuse) is not { } content) return Page();
        try
        {
            Saved = await edit.ChangeAsync(Id, AlternativeId, Version, content, ct);
            if (Saved is not null)
            {
                Version = Saved.Version;
                return Page();
            }

            TempData["notice"] = AlternativeTexts.Saved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken.Code == EditAlternatives.NameTaken ? nameof(Input.Name) : "", broken.Message);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || await FindAsync(ct) is null) return NotFound();
        try
        {
            TempData["notice"] = string.Format(AlternativeTexts.Removed, await edit.RemoveAsync(Id, AlternativeId, ct));
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<Alternative?> FindAsync(CancellationToken ct)
    {
        var saved = await db.Alternatives.AsNoTracking().SingleOrDefaultAsync(a => a.CaseId == Id && a.Id == AlternativeId, ct);
        (Title, IsZero) = (saved is null ? "" : $"{saved.Number} {saved.Name}", saved?.IsZero ?? false);
        return saved;
    }
}
