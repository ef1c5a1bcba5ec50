using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Effects;
using Hyte.Impact.Guides;
using Hyte.Impact.Screenings;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>Ready rows of one kind of assessment each, those first ticked that the screening's answers ask for.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class TemplatesModel(ImpactDbContext db, ReadSheet sheets, GuideShelf guides, EditEffects edit, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "effects";

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public GuideContent Guide { get; private set; } = GuideContent.Standard;

    /// <summary>The templates that the screening proposes.</summary>
    public IReadOnlyList<string> Proposed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        Chosen = [.. Proposed];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (Chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), EffectTexts.TemplatesMissing);
            return Page();
        }

        try
        {
            var added = await edit.AddTemplatesAsync(Id, Guide, Chosen, ct);
            TempData["notice"] = added == 0 ? EffectTexts.TemplatesNothing : string.Format(EffectTexts.TemplatesAdded, FinnishFormat.Count(added, EffectTexts.EffectOne, EffectTexts.EffectMany));
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        Guide = await guides.ReadAsync(Sheet.GuideNumber ?? 0, ct);
        if (await db.Screenings.AsNoTracking().Where(s => s.CaseId == Id).OrderByDescending(s => s.Id).FirstOrDefaultAsync(ct) is { } latest)
            Proposed = Recommendation.Of(await guides.ReadAsync(latest.GuideNumber, ct), latest.Answers).Templates;
        return true;
    }
}
