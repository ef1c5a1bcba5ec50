using Hyte.Participation.Metrics;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Metrics;

/// <summary>Copies metrics from the plan before to a plan, after showing which.</summary>
[Authorize(Policy = Rights.EditRegisters)]
internal sealed class CopyModel(CopyMetrics copies, IEnumerable<ICountedRegister> registers) : PageModel
{
    /// <summary>Code of the plan that takes the metrics; the newest that may when none is given.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Plan { get; set; }

    public MetricCopies? Copies { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new Crumb(MetricTexts.Title, "/participation/metrics")];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(int[] chosen, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Copies is not { } offered) return NotFound();
        if (chosen.Length == 0)
        {
            ModelState.AddModelError(nameof(chosen), MetricTexts.CopyNoneChosen);
            return Page();
        }

        var count = await copies.CopyAsync(offered.To.Code, chosen, ct);
        TempData["notice"] = string.Format(MetricTexts.CopyDone, FinnishFormat.Count(count, MetricTexts.MetricOne, MetricTexts.MetricMany));
        return LocalRedirect($"/participation/metrics?plan={Uri.EscapeDataString(offered.To.Code)}");
    }

    public string RuleOf(MetricCopy copy) => MetricWords.Rule(new MetricLine(copy.Metric, copy.From, [], registers.FirstOrDefault(r => r.Key == copy.Metric.RegisterKey)?.Name));

    private async Task LoadAsync(CancellationToken ct) => Copies = await copies.OfferAsync(Plan, ct);
}
