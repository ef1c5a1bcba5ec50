using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Metrics;

/// <summary>Gives an action of the plan a metric.</summary>
[Authorize(Policy = Rights.EditRegisters)]
internal sealed class NewModel(ParticipationDbContext db, IEnumerable<ICountedRegister> registers, IEnumerable<IExperience> experiences) : MetricFormModel(db, registers, experiences)
{
    /// <summary>Key of the action.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Measure { get; set; }

    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(MetricTexts.Title, "/participation/metrics"), new(MetricTexts.New, null)];

    public Task OnGetAsync(CancellationToken ct) => FillAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var content = ReadInput();
        var exists = Measure is { } id && await Db.Measures.AnyAsync(m => m.Id == id && m.IsFollowedUp, ct);
        if (!exists) ModelState.AddModelError(nameof(Measure), MetricTexts.ActionMissing);
        if (content is null || !exists)
        {
            await FillAsync(ct);
            return Page();
        }

        var order = await Db.Set<Metric>().Where(m => m.MeasureId == Measure).MaxAsync(m => (int?)m.Order, ct) ?? 0;
        var metric = new Metric(Measure!.Value, order + 1, content);
        Db.Add(metric);
        await Db.SaveChangesAsync(ct);
        TempData["notice"] = RegisterTexts.Added;
        return LocalRedirect($"/participation/metrics/{metric.Id}");
    }
}
