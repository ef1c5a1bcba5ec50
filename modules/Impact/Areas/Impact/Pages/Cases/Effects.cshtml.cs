using Hyte.Impact.Cases;
using Hyte.Impact.Effects;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>Every effect with what each alternative does to it, perspective by perspective; and the word on a perspective that has none.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class EffectsModel(ReadSheet sheets, EditEffects edit, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "effects";

    /// <summary>Why there are no effects, by perspective, as typed.</summary>
    [BindProperty]
    public Dictionary<string, string?> Input { get; set; } = [];

    /// <summary>The perspective whose reason was refused: its form comes back open.</summary>
    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Input = Sheet.Perspectives.ToDictionary(p => p.Code, p => p.SilentReason);
        return Page();
    }

    public async Task<IActionResult> OnPostSilenceAsync(string perspective, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        if (Sheet.Perspectives.All(p => p.Code != perspective)) return NotFound();
        foreach (var other in Sheet.Perspectives) Input.TryAdd(other.Code, other.SilentReason);
        var typed = new Typed((_, message) => ModelState.AddModelError($"Input[{perspective}]", message));
        var hadReason = Sheet.Perspectives.Single(p => p.Code == perspective).SilentReason is not null;
        var reason = hadReason
            ? typed.Optional("", Input.GetValueOrDefault(perspective), SilentPerspective.LongestReason)
            : typed.Required("", Input.GetValueOrDefault(perspective), SilentPerspective.LongestReason, EffectTexts.SilentMissing);
        Refused = typed.HasRefused ? perspective : null;
        if (typed.HasRefused) return Page();
        try
        {
            await edit.SilenceAsync(Id, perspective, reason, ct);
            TempData["notice"] = EffectTexts.SilentSaved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }
}
