using System.Globalization;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Effects;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>One effect with a place for each alternative. Everybody reads it; while the assessment is open, who prepares fills it in.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class EditEffectModel(ImpactDbContext db, ReadSheet sheets, GuideShelf guides, EditEffects edit, ICurrentUser user) : EffectFormModel(sheets, guides, user)
{
    [BindProperty(SupportsGet = true)]
    public int EffectId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What is said of each alternative, by its key.</summary>
    [BindProperty]
    public Dictionary<int, CellDraft> Cells { get; set; } = [];

    public SheetEffect Effect { get; private set; } = null!;

    public EffectConflict Conflict { get; private set; } = new(null, []);

    public IReadOnlyList<Choice> Values => [.. Guide.Scale.Select(s => new Choice(s.Value.ToString(CultureInfo.InvariantCulture), s.Name, EffectMarks.Of(s.Value, s.Name)))];

    /// <summary>The row's own fields come back open when one of them was refused.</summary>
    public bool RowIsOpen => ModelState.Any(e => e.Key.StartsWith("Input.", StringComparison.Ordinal) && e.Value?.Errors.Count > 0) || Conflict.Row is not null;

    /// <summary>The next effect that nobody has assessed for every alternative.</summary>
    public int? NextId => Sheet.Effects.SkipWhile(e => e.Id != EffectId).Skip(1).Concat(Sheet.Effects.TakeWhile(e => e.Id != EffectId))
        .FirstOrDefault(e => e.Cells.Any(c => c.Value is null))?.Id;

    public string LabelOf(int alternativeId) => Sheet.Alternatives.FirstOrDefault(a => a.Id == alternativeId)?.Label ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var row = await db.Effects.AsNoTracking().SingleAsync(e => e.Id == EffectId, ct);
        var saved = await db.Cells.AsNoTracking().Where(c => c.EffectId == EffectId).ToDictionaryAsync(c => c.AlternativeId, ct);
        (Input, Version) = (EffectDraft.Of(row), row.Version);
        Cells = Sheet.Alternatives.ToDictionary(a => a.Id, a => CellDraft.Of(saved.GetValueOrDefault(a.Id)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool next, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        // Only what the person has touched is looked at and saved: the rest of the form may be older than what others have saved.
        var row = Input.IsUntouched ? null : Input.Read(Guide, Refuse);
        var cells = new Dictionary<int, (CellContent Content, int Version)>();
        foreach (var alternative in Sheet.Alternatives)
        {
            if (!Cells.TryGetValue(alternative.Id, out var draft)) Cells[alternative.Id] = CellDraft.Of(null);
            else if (!draft.IsUntouched && draft.Read(Guide, (field, message) => ModelState.AddModelError($"Cells[{alternative.Id}].{field}", message)) is { } content) cells[alternative.Id] = (content, draft.Version);
        }

        if (!ModelState.IsValid) return Page();
        try
        {
            Conflict = await edit.SaveAsync(Id, EffectId, Version, row, cells, ct);
            if (!Conflict.IsEmpty) return AsSavedByOther();
            TempData["notice"] = EffectTexts.Saved;
            return LocalRedirect(next && NextId is { } other ? CasePaths.Part(Id, $"effects/{other}") : CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        try
        {
            TempData["notice"] = string.Format(EffectTexts.Removed, await edit.RemoveAsync(Id, EffectId, ct));
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    // What the other saved is shown above; saving again is a choice made with open eyes.
    private PageResult AsSavedByOther()
    {
        if (Conflict.Row is { } row) (Version, Input.SeenMark) = (row.Version, EffectDraft.Of(row).SeenMark);
        foreach (var cell in Conflict.Cells)
        {
            var draft = Cells[cell.AlternativeId];
            (draft.Version, draft.SeenMark) = (cell.Version, CellDraft.Of(cell).SeenMark);
        }

        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || Sheet.Effects.FirstOrDefault(e => e.Id == EffectId) is not { } effect) return false;
        Effect = effect;
        return true;
    }
}
