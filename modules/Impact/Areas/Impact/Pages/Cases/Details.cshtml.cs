using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.ReadCase;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>One decision case: where its assessment stands, what the next step asks for, and what it has said before.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class DetailsModel(ImpactDbContext db, ReadSheet sheets, ReadFacts facts, MoveStage moving, CaseHistory history, IDirectory directory, ICurrentUser user)
    : CasePartModel(sheets, user)
{
    public override string Part => "";

    /// <summary>The moves that this person could make from here.</summary>
    public IReadOnlyList<StageMove> Moves { get; private set; } = [];

    public IReadOnlyList<CaseChange> Changes { get; private set; } = [];

    public DateTime CreatedAt { get; private set; }

    public string CreatedByName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FillAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMoveAsync(Stage from, Stage to, CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        try
        {
            await moving.ExecuteAsync(Id, from, to, ct);
            TempData["notice"] = string.Format(StageTexts.Moved, to.Name());
            return LocalRedirect(CasePaths.Case(Id));
        }
        catch (RuleBrokenException broken)
        {
            await FillAsync(ct);
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        var saved = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == Id, ct);
        var names = await directory.GetAsync(ct);
        Moves = [.. StageMoves.Of(Sheet.Stage, await facts.OfAsync(Id, CurrentUser, ct)).Where(m => CurrentUser.May(m.Permission))];
        (CreatedAt, CreatedByName) = (saved.CreatedAt, saved.CreatedByName);
        Changes = await history.ReadAsync(saved, names, ct);
        return true;
    }
}
