using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>Who were heard, what they said and what came of it; statements among them. When nobody is heard, why.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class HearingsModel(ReadSheet sheets, AskStatements asking, EditHearings edit, GuideShelf guides, ReadSteps steps, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "hearings";

    [BindProperty]
    public NobodyDraft Input { get; set; } = new();

    /// <summary>A module takes requests for statements now.</summary>
    public bool HasDesk { get; private set; }

    /// <summary>Whom the templates that are used want heard and who have not been.</summary>
    public IReadOnlyList<TemplateStep> Unheard { get; private set; } = [];

    /// <summary>The reason is asked for only where there is nobody, and stays to be taken back.</summary>
    public bool AsksWhy => IsOpen && (Sheet.Hearings.Count == 0 || Sheet.NobodyHeardReason is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        Input = new NobodyDraft { Reason = Sheet.NobodyHeardReason, Seen = Sheet.NobodyHeardReason };
        return Page();
    }

    public async Task<IActionResult> OnPostNobodyAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        var typed = new Typed(Refuse);
        var reason = typed.Optional(nameof(Input.Reason), Input.Reason, Assessment.LongestReason);
        if (typed.HasRefused) return Page();
        try
        {
            await edit.ExplainNobodyAsync(Id, typed.Optional(nameof(Input.Seen), Input.Seen, Assessment.LongestReason), reason, ct);
            TempData["notice"] = reason is null ? HearingTexts.NobodyCleared : HearingTexts.NobodySaved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            // The form now carries what the other wrote as seen: saving again is a choice made with open eyes.
            Refuse(nameof(Input.Reason), broken.Message);
            return Page();
        }
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        HasDesk = await asking.IsPossibleAsync();
        if (IsOpen) Unheard = [.. (await steps.OfAsync(Id, await guides.ReadAsync(Sheet.GuideNumber ?? 0, ct), ct)).Where(s => s is { Hearing: not null, IsHeard: false })];
        return true;
    }
}

/// <summary>Why nobody is heard, as a person types it.</summary>
internal sealed class NobodyDraft
{
    public string? Reason { get; set; }

    /// <summary>The reason that the form was filled from.</summary>
    public string? Seen { get; set; }
}
