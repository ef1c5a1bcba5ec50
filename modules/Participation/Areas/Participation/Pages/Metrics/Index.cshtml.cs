using Hyte.Modules.People;
using Hyte.Participation.Metrics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Metrics;

/// <summary>What the plan promises, and what the registers say of it.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(ReadMetrics metrics, ICurrentUser user) : PageModel
{
    public MetricBoard? Board { get; private set; }

    public bool MayEdit => user.May(Rights.EditRegisters);

    public async Task OnGetAsync(CancellationToken ct) => Board = await metrics.ReadAsync(ct);
}
