using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The actions of a case, the nearest first.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class MitigationsModel(ImpactDbContext db, ReadSheet sheets, GuideShelf guides, ReadSteps steps, TimeProvider clock, ICurrentUser user) : CasePartModel(sheets, user)
{
    private HashSet<int> _mine = [];

    public override string Part => "mitigations";

    /// <summary>What the templates that are used want told and what is not among the actions.</summary>
    public IReadOnlyList<TemplateStep> Unplanned { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var titles = CurrentUser.Titles.ToList();
        _mine = await db.Mitigations.Where(m => m.CaseId == Id && titles.Contains(m.OwnerTitleCode)).Select(m => m.Id).ToHashSetAsync(ct);
        if (IsOpen) Unplanned = [.. (await steps.OfAsync(Id, await guides.ReadAsync(Sheet.GuideNumber ?? 0, ct), ct)).Where(s => s is { Telling: not null, IsPlanned: false })];
        return Page();
    }

    public bool MayFinish(SheetMitigation action) => MayEdit || _mine.Contains(action.Id);

    public Mark MarkOf(SheetMitigation action) => MitigationMarks.Of(action.Due, action.DoneOn, FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime));

    public string EffectOf(SheetMitigation action) => Sheet.Effects.FirstOrDefault(e => e.Id == action.EffectId)?.Text ?? MitigationTexts.WholeCase;
}
