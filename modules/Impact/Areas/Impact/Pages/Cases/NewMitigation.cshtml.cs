using Hyte.Impact.Cases;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that adds an action.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class NewMitigationModel(ReadSheet sheets, EditMitigations edit, IDirectory directory, ICurrentUser user) : MitigationFormModel(sheets, directory, user)
{
    /// <param name="effect">The effect that the action is for, when the person comes from one.</param>
    /// <param name="text">What a template wants told, when the person comes from there.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnGetAsync(string? effect, string? text, CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        Input.Effect = effect;
        Input.Text = text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (Input.Read(Sheet.Effects.Select(e => e.Id), Names, Refuse) is not { } content) return Page();
        try
        {
            await edit.AddAsync(Id, content, ct);
            TempData["notice"] = MitigationTexts.Saved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }
}
