using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The list of the city's areas.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class AreasModel(SaveAreas save, ICurrentUser user) : PageModel
{
    public const int MostAtOnce = 100;

    /// <summary>Names to add, one a line.</summary>
    [BindProperty]
    public string? Names { get; set; }

    public IReadOnlyList<BudgetArea> Areas { get; private set; } = [];

    public bool MayEdit { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(BudgetTexts.AreasTitle, null)];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!user.May(Rights.EditBudgeting)) return Forbid();
        var names = (Names ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == 0) ModelState.AddModelError(nameof(Names), BudgetTexts.AreaNamesMissing);
        else if (names.Length > MostAtOnce) ModelState.AddModelError(nameof(Names), string.Format(BudgetTexts.AreaNamesTooMany, MostAtOnce));
        else if (names.FirstOrDefault(n => n.Length > BudgetArea.LongestName) is { } longest) ModelState.AddModelError(nameof(Names), Typed.TooLong(BudgetArea.LongestName, longest.Length));
        if (!ModelState.IsValid)
        {
            await LoadAsync(ct);
            return Page();
        }

        var added = await save.AddAsync(names, ct);
        TempData["notice"] = added == 0 ? BudgetTexts.AreasKnown : string.Format(BudgetTexts.AreasAdded, FinnishFormat.Count(added, BudgetTexts.AreaOne, BudgetTexts.AreaMany));
        return LocalRedirect(BudgetPaths.Areas);
    }

    public async Task<IActionResult> OnPostChangeAsync(int id, int version, string? name, bool inUse, CancellationToken ct)
    {
        if (!user.May(Rights.EditBudgeting)) return Forbid();
        try
        {
            var typed = new Typed((_, message) => throw new RuleBrokenException(SaveAreas.Taken, message));
            var outcome = await save.ChangeAsync(id, version, typed.Required("", name, BudgetArea.LongestName, BudgetTexts.AreaNameMissing), inUse, ct);
            if (outcome == SaveOutcome.NotFound) return NotFound();
            if (outcome == SaveOutcome.Conflict) throw new RuleBrokenException(SaveAreas.Taken, BudgetTexts.AreaConflict);
            TempData["notice"] = BudgetTexts.Saved;
        }
        catch (RuleBrokenException broken)
        {
            TempData["notice"] = broken.Message;
            TempData["notice-tone"] = "error";
        }

        return LocalRedirect(BudgetPaths.Areas);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        MayEdit = user.May(Rights.EditBudgeting);
        Areas = await save.ListAsync(ct);
    }
}
