using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Metrics;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Metrics;

/// <summary>One metric: its figures by year and what each is made of.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class DetailsModel(ReadMetrics metrics, ParticipationDbContext db, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>An outside score, or the reaching of a milestone, as it is typed.</summary>
    [BindProperty]
    public MetricEntry Entry { get; set; } = new();

    public MetricLine Line { get; private set; } = null!;

    public bool MayEdit => user.May(Rights.EditRegisters);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(MetricTexts.Title, "/participation/metrics"), new(Line.Metric.Name, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Entry = new MetricEntry { ReachedOn = Line.Metric.ReachedOn?.ToString("yyyy-MM-dd"), Note = Line.Metric.Note };
        return Page();
    }

    public Task<IActionResult> OnPostScoreAsync(CancellationToken ct) => ChangeAsync(
        (metric, typed) =>
        {
            var year = typed.Whole(In(nameof(Entry.Year)), Entry.Year, 1990, 2099);
            var value = typed.Number(In(nameof(Entry.Value)), Entry.Value, 0, MetricContent.MostScored);
            var source = typed.Required(In(nameof(Entry.Source)), Entry.Source, MetricScore.LongestSource, MetricTexts.SourceMissing);
            var day = typed.Day(In(nameof(Entry.ReadOn)), Entry.ReadOn);
            if (string.IsNullOrWhiteSpace(Entry.Year)) typed.Refuse(In(nameof(Entry.Year)), MetricTexts.YearMissing);
            if (string.IsNullOrWhiteSpace(Entry.Value)) typed.Refuse(In(nameof(Entry.Value)), MetricTexts.ScoreMissing);
            if (string.IsNullOrWhiteSpace(Entry.ReadOn)) typed.Refuse(In(nameof(Entry.ReadOn)), MetricTexts.ReadOnMissing);
            if (!typed.HasRefused) metric.Enter(year!.Value, value!.Value, source, day!.Value);
        }, ct);

    public Task<IActionResult> OnPostMilestoneAsync(CancellationToken ct) => ChangeAsync(
        (metric, typed) =>
        {
            var day = typed.Day(In(nameof(Entry.ReachedOn)), Entry.ReachedOn);
            var note = typed.Text(In(nameof(Entry.Note)), Entry.Note, Metric.LongestNote);
            if (!typed.HasRefused) metric.Reach(day, note);
        }, ct);

    private async Task<IActionResult> ChangeAsync(Action<Metric, Typed> change, CancellationToken ct)
    {
        if (!MayEdit) return Forbid();
        if (await db.Set<Metric>().Include(m => m.Scores).SingleOrDefaultAsync(m => m.Id == Id, ct) is not { } metric) return NotFound();
        var typed = new Typed(ModelState.AddModelError);
        change(metric, typed);
        if (typed.HasRefused) return await LoadAsync(ct) ? Page() : NotFound();
        await db.SaveChangesAsync(ct);
        TempData["notice"] = RegisterTexts.Saved;
        return LocalRedirect($"/participation/metrics/{Id}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var board = await metrics.OfMetricAsync(Id, ct);
        Line = board?.Lines.FirstOrDefault(l => l.Metric.Id == Id)!;
        return Line is not null;
    }

    private static string In(string field) => $"{nameof(Entry)}.{field}";
}

/// <summary>What a person types under a metric.</summary>
internal sealed class MetricEntry
{
    public string? Year { get; set; }

    public string? Value { get; set; }

    public string? Source { get; set; }

    public string? ReadOn { get; set; }

    public string? ReachedOn { get; set; }

    public string? Note { get; set; }
}
