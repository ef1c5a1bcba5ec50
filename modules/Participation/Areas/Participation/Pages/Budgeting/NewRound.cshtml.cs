using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that begins a round.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class NewRoundModel(SaveRound save, IDirectory directory, MeasureTies ties, TimeProvider clock) : RoundFormModel(directory, ties)
{
    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(BudgetTexts.NewRound, null)];

    public Task OnGetAsync(CancellationToken ct)
    {
        Input.Year = $"{clock.Today().Year}";
        return LoadAsync(0, null, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(0, Measures, ct);
        if (ReadInput() is not { } content) return Page();
        try
        {
            var id = await save.BeginAsync(content, Measures, ct);
            TempData["notice"] = BudgetTexts.RoundBegun;
            return LocalRedirect(BudgetPaths.Round(id));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("Input.Name", broken.Message);
            return Page();
        }
    }
}
