using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The alternatives side by side, and the reason for having one only.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class AlternativesModel(ReadSheet sheets, EditAlternatives edit, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "alternatives";

    [BindProperty]
    public SingleDraft Input { get; set; } = new();

    /// <summary>Every year that some alternative has a cost for.</summary>
    public IReadOnlyList<int> Years => [.. Sheet.Alternatives.SelectMany(a => a.Costs.Keys).Distinct().Order()];

    public bool ShowsSingle => Sheet.Alternatives.Count < 2 && (IsOpen || Sheet.SingleReason is not null);

    public bool MayApprove => MayPresent && StageMoves.IsOpen(Sheet.Stage) && Sheet.SingleApprovedBy is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Input.Reason = Sheet.SingleReason;
        return Page();
    }

    public async Task<IActionResult> OnPostExplainAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        var typed = new Typed(Refuse);
        var reason = typed.Optional(nameof(Input.Reason), Input.Reason, Assessment.LongestReason);
        if (typed.HasRefused) return Page();
        return await DoAsync(() => edit.ExplainSingleAsync(Id, reason, ct), AlternativeTexts.SingleSaved);
    }

    public async Task<IActionResult> OnPostApproveAsync(string? seen, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (!MayPresent) return Forbid();
        return await DoAsync(() => edit.ApproveSingleAsync(Id, seen, ct), AlternativeTexts.SingleOk);
    }

    private async Task<IActionResult> DoAsync(Func<Task> act, string notice)
    {
        try
        {
            await act();
            TempData["notice"] = notice;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    /// <summary>The reason for one alternative, as typed.</summary>
    internal sealed class SingleDraft
    {
        public string? Reason { get; set; }
    }
}
