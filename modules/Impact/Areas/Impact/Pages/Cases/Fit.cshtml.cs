using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>How each alternative fits a measure that the council has decided on.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class FitModel(ImpactDbContext db, ReadSheet sheets, EditLinks edit, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "links";

    [BindProperty(SupportsGet = true)]
    public int LinkId { get; set; }

    /// <summary>What is said of each alternative, by its key.</summary>
    [BindProperty]
    public Dictionary<int, FitDraft> Fits { get; set; } = [];

    public SheetLink Link { get; private set; } = null!;

    /// <summary>What somebody else saved in between.</summary>
    public IReadOnlyList<MeasureFit> Lost { get; private set; } = [];

    public static IReadOnlyList<Choice> Choices => [.. Enum.GetValues<Fit>().Select(f => new Choice(f.ToString(), FitMarks.Of(f).Word, FitMarks.Of(f)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!IsOpen) return LocalRedirect(CasePaths.Part(Id, Part));
        var saved = await db.Fits.AsNoTracking().Where(f => f.LinkId == LinkId).ToDictionaryAsync(f => f.AlternativeId, ct);
        Fits = Sheet.Alternatives.ToDictionary(a => a.Id, a => FitDraft.Of(saved.GetValueOrDefault(a.Id)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        var fits = new Dictionary<int, (FitContent? Content, int Version)>();
        foreach (var alternative in Sheet.Alternatives)
        {
            if (!Fits.TryGetValue(alternative.Id, out var draft)) Fits[alternative.Id] = FitDraft.Of(null);
            else if (!draft.IsUntouched) fits[alternative.Id] = (draft.Read((field, message) => ModelState.AddModelError($"Fits[{alternative.Id}].{field}", message)), draft.Version);
        }

        if (!ModelState.IsValid) return Page();
        try
        {
            Lost = await edit.FitAsync(Id, LinkId, fits, ct);
            foreach (var other in Lost) (Fits[other.AlternativeId].Version, Fits[other.AlternativeId].SeenMark) = (other.Version, FitDraft.Of(other).SeenMark);
            if (Lost.Count > 0) return Page();
            TempData["notice"] = LinkTexts.FitSaved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Sheet.Links.FirstOrDefault(l => l.Id == LinkId && l.IsMeasure) is not { } link) return false;
        Link = link;
        return true;
    }
}
