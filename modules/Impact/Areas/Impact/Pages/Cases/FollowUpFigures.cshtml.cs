using Hyte.Impact.Cases;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>Chooses the figures by which it is looked whether the predictions held.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class FollowUpFiguresModel(ReadSheet sheets, FindRecords records, ChooseFigures choose, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "follow-up";

    /// <summary>The words that are looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<FigureThenAndNow> Figures { get; private set; } = [];

    public IReadOnlyList<ReportFigure> Found { get; private set; } = [];

    public bool MayChoose => EditFollowUp.MayPlan(Sheet.Stage);

    public bool IsChosen(ReportFigure figure) => Sheet.FollowUpFigures.Any(f => f.Figure == figure.Key);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        return MayChoose ? Page() : LocalRedirect(CasePaths.Part(Id, Part));
    }

    public async Task<IActionResult> OnPostAddAsync(string figure, CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (!(await records.ReadAsync([figure ?? ""], ct)).TryGetValue(figure ?? "", out var found)) return Refused(FollowUpTexts.FigureGone);
        return await DoAsync(async () =>
        {
            await choose.AddAsync(Id, found, ct);
            return string.Format(FollowUpTexts.FigureAdded, found.Name);
        });
    }

    public async Task<IActionResult> OnPostRemoveAsync(int figure, CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        return await DoAsync(async () => string.Format(FollowUpTexts.FigureRemoved, await choose.RemoveAsync(Id, figure, ct)));
    }

    private async Task<IActionResult> DoAsync(Func<Task<string>> act)
    {
        try
        {
            TempData["notice"] = await act();
            var page = CasePaths.Part(Id, "follow-up/figures");
            return LocalRedirect(string.IsNullOrEmpty(Q) ? page : $"{page}?q={Uri.EscapeDataString(Q)}#found");
        }
        catch (RuleBrokenException broken)
        {
            return Refused(broken.Message);
        }
    }

    private IActionResult Refused(string message)
    {
        Refuse("", message);
        return Page();
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        Figures = await FigureThenAndNow.OfAsync(Sheet.FollowUpFigures, records, ct);
        Found = await records.FiguresAsync(Q, ct);
        return true;
    }
}
