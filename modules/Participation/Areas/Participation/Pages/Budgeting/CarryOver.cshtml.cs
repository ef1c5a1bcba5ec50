using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.CarryOver;
using Hyte.Participation.Data;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>Takes to the round what earlier rounds left over.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class CarryOverModel(ParticipationDbContext db, CarryOverProposals carry, ICurrentUser user) : RoundPage(db, user)
{
    public IReadOnlyList<LeftOver> Offered { get; private set; } = [];

    public override string? Step => BudgetTexts.CarryOverTitle;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, ct)) return NotFound();
        Offered = await carry.OfferAsync(Round, ct);
        return Page();
    }

    /// <param name="id">The round.</param>
    /// <param name="source">The earlier round.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnPostAsync(int id, int source, CancellationToken ct)
    {
        try
        {
            if (await carry.ExecuteAsync(source, id, ct) is not { } copied) return NotFound();
            TempData["notice"] = copied == 0 ? BudgetTexts.CarriedNothing : string.Format(BudgetTexts.CarriedOver, FinnishFormat.Count(copied, BudgetTexts.ProposalOne, BudgetTexts.ProposalMany));
        }
        catch (RuleBrokenException broken)
        {
            TempData["notice"] = broken.Message;
            TempData["notice-tone"] = "error";
        }

        return LocalRedirect(BudgetPaths.Round(id));
    }
}
