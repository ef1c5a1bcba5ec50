using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Participation.Pages.Records;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Metrics;

/// <summary>Changes a metric.</summary>
[Authorize(Policy = Rights.EditRegisters)]
internal sealed class EditModel(ParticipationDbContext db, IEnumerable<ICountedRegister> registers, IEnumerable<IExperience> experiences) : MetricFormModel(db, registers, experiences)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(MetricTexts.Title, "/participation/metrics"), new(MetricTexts.EditTitle, null)];

    public EarlierSave? Earlier { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Db.Set<Metric>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == Id, ct) is not { } metric) return NotFound();
        (Version, Input) = (metric.Version, MetricDraft.Of(MetricContent.Of(metric)));
        await FillAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Db.Set<Metric>().SingleOrDefaultAsync(m => m.Id == Id, ct) is not { } metric) return NotFound();
        var content = ReadInput();
        if (content is not null && metric.Version == Version)
        {
            metric.Write(content);
            await Db.SaveChangesAsync(ct);
            TempData["notice"] = RegisterTexts.Saved;
            return LocalRedirect($"/participation/metrics/{Id}");
        }

        if (content is not null)
        {
            Earlier = EarlierSave.Of(metric, [(MetricTexts.FieldName, metric.Name), (MetricTexts.FieldKind, metric.Kind.Word())]);
            Version = metric.Version;
            ModelState.Remove(nameof(Version));
        }

        await FillAsync(ct);
        return Page();
    }
}
