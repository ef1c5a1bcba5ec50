using Hyte.Modules.People;
using Hyte.Participation.Metrics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Metrics;

/// <summary>What the plan promises, and what the registers say of it.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(ReadMetrics metrics, CopyMetrics copies, ICurrentUser user) : PageModel
{
    /// <summary>Code of the plan; the one in force when none is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Plan { get; set; }

    /// <summary>The plans that there are, oldest first.</summary>
    public IReadOnlyList<NamedPlan> Plans { get; private set; } = [];

    public MetricBoard? Board { get; private set; }

    public bool MayEdit => user.May(Rights.EditRegisters);

    /// <summary>The plan before this one has metrics to copy.</summary>
    public bool MayCopy => MayEdit && Board is { } board && CopyMetrics.IsOffered(Plans, board.Code);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Board = Plan is null ? await metrics.ReadAsync(ct) : await metrics.OfPlanAsync(Plan, ct);
        if (Plan is not null && Board is null) return NotFound();
        Plans = await copies.PlansAsync(ct);
        return Page();
    }
}
