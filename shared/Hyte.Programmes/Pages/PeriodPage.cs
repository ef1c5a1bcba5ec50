using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>One period and what can be done with it: close, reopen, mark reported.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Finds the period.</param>
/// <param name="summaries">How it stands.</param>
/// <param name="changes">Changes it.</param>
/// <param name="user">Who manages.</param>
/// <param name="clock">Today.</param>
public abstract class PeriodPage(ProgrammeModule module, ProgrammeSnapshots snapshots, PeriodSummaries summaries, PeriodChanges changes, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    /// <summary>The day on which the period was given to the body that decides, as it is posted.</summary>
    [BindProperty]
    public DateOnly? ReportedOn { get; set; }

    internal ReportingPeriod Period { get; private set; } = null!;

    internal FollowUps.StatusSummary Summary { get; private set; } = null!;

    internal DateOnly Today => clock.Today();

    /// <summary>Shows the period.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ReportedOn = Today;
        return Page();
    }

    /// <summary>Closes the period.</summary>
    public Task<IActionResult> OnPostCloseAsync(int id, CancellationToken ct) => ChangeAsync(id, async () =>
        await changes.CloseAsync(id, ct) is { } result ? string.Format(PageTexts.PeriodWasClosed, Period.Code, result.Reported, result.Total) : null, ct);

    /// <summary>Opens the closed period again.</summary>
    public Task<IActionResult> OnPostReopenAsync(int id, CancellationToken ct) => ChangeAsync(id, async () =>
        await changes.ReopenAsync(id, ct) ? string.Format(PageTexts.PeriodWasReopened, Period.Code) : null, ct);

    /// <summary>Marks the period as given to the body that decides.</summary>
    public Task<IActionResult> OnPostReportAsync(int id, CancellationToken ct) => ChangeAsync(id, async () =>
        await changes.ReportAsync(id, ReportedOn ?? Today, ct) ? string.Format(PageTexts.PeriodWasReported, Period.Code) : null, ct);

    private async Task<IActionResult> ChangeAsync(int id, Func<Task<string?>> change, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (!ModelState.IsValid) return Page();
        try
        {
            if (await change() is not { } notice) return NotFound();
            TempData["notice"] = notice;
            return Redirect(Module.Period(id));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await snapshots.FindPeriodAsync(id, ct) is not { } period) return false;
        Period = period;
        Summary = (await summaries.ExecuteAsync(period.ProgrammeId, ct)).First(p => p.Period.Id == id).Summary;
        Heading = string.Format(PageTexts.PeriodNamed, period.Code);
        Crumbs = [new Crumb(Module.Name, Module.Home(period.Programme.Code)), new Crumb(PageTexts.Periods, Module.Periods(period.Programme.Code)), new Crumb(Heading, null)];
        return true;
    }
}
