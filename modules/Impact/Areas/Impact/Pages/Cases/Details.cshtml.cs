using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.ReadCase;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>One decision case: where its assessment stands, what the next step asks for, and what was done to it last.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class DetailsModel(ReadSheet sheets, ReadFacts facts, MoveStage moving, CaseStory story, ICurrentUser user)
    : CasePartModel(sheets, user)
{
    private const int LastEvents = 5;

    public override string Part => "";

    /// <summary>The moves that this person could make from here.</summary>
    public IReadOnlyList<StageMove> Moves { get; private set; } = [];

    /// <summary>The last that was done.</summary>
    public StoryPage Story { get; private set; } = new([], 0, 1, 1);

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
        Moves = [.. StageMoves.Of(Sheet.Stage, await facts.OfAsync(Id, CurrentUser, ct)).Where(m => CurrentUser.May(m.Permission))];
        Story = await story.ReadAsync(Id, 1, LastEvents, ct);
        return true;
    }
}
