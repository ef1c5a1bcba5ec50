using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Plan.Changing;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The periods of a programme, and the form that opens the next one.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="summaries">How each period stands.</param>
/// <param name="activate">Takes a draft into use.</param>
/// <param name="open">Opens a period.</param>
/// <param name="user">Who manages.</param>
/// <param name="clock">Today.</param>
public abstract class PeriodsPage(ProgrammeModule module, ProgrammeSnapshots snapshots, PeriodSummaries summaries, ActivateProgramme activate, OpenPeriod open, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    /// <summary>The new period, as it is posted.</summary>
    [BindProperty]
    public PeriodFields Input { get; set; } = new();

    internal IReadOnlyList<Programme> Programmes { get; private set; } = [];

    internal Programme? Programme { get; private set; }

    internal IReadOnlyList<PeriodSummary> Periods { get; private set; } = [];

    internal bool MayOpen => Programme?.Status == ProgrammeStatus.Active && Periods.All(p => p.Period.State != PeriodState.Open);

    internal bool IsDraft => Programme?.Status == ProgrammeStatus.Draft;

    internal bool MayImport => CurrentUser.May(ProgrammePermissions.EditFollowUp(Module.Id));

    internal DateOnly Today => clock.Today();

    /// <summary>Shows the periods.</summary>
    public async Task<IActionResult> OnGetAsync(string? programme, CancellationToken ct)
    {
        if (!await LoadAsync(programme, ct)) return NotFound();
        if (Programme is not null)
        {
            var next = Periods.Count > 0 ? Periods[^1].Period.Code.Next() : PeriodCode.Of(Today, Programme.PeriodKind);
            Input = new PeriodFields { Code = next.ToString(), Due = next.End };
        }

        return Page();
    }

    /// <summary>Opens the next period.</summary>
    public async Task<IActionResult> OnPostAsync(string? programme, CancellationToken ct)
    {
        if (!await LoadAsync(programme, ct) || Programme is null) return NotFound();
        if (!PeriodCode.TryParse(Input.Code, out var code))
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Code)}", Programme.PeriodKind == PeriodKind.Year ? PageTexts.PeriodCodeYear : PageTexts.PeriodCodeHalf);
            return Page();
        }

        if (!ModelState.IsValid) return Page();
        try
        {
            if (await open.ExecuteAsync(Programme.Id, code, Input.Due, ct) is not { } opened) return NotFound();
            TempData["notice"] = string.Format(PageTexts.PeriodWasOpened, code);
            return Redirect(Module.Period(opened.Id));
        }
        catch (RuleBrokenException broken)
        {
            var field = broken.Code == "period.due" ? nameof(Input.Due) : nameof(Input.Code);
            ModelState.AddModelError($"{nameof(Input)}.{field}", broken.Message);
            return Page();
        }
    }

    /// <summary>Takes a draft into use.</summary>
    public async Task<IActionResult> OnPostActivateAsync(string? programme, CancellationToken ct)
    {
        // The form of the next period has not been sent with this button.
        ModelState.Clear();
        if (!await LoadAsync(programme, ct) || Programme is null) return NotFound();
        try
        {
            if (!await activate.ExecuteAsync(Programme.Id, ct)) return NotFound();
            TempData["notice"] = string.Format(PageTexts.ProgrammeActivated, Programme.Name);
            return Redirect(Module.Periods(Programme.Code));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> LoadAsync(string? code, CancellationToken ct)
    {
        Programmes = await snapshots.ListAsync(ct);
        Programme = Choose(Programmes, code);
        if (Programme is null && code is not null) return false;
        if (Programme is not null) Periods = await summaries.ExecuteAsync(Programme.Id, ct);
        Heading = Programme is null ? PageTexts.Periods : string.Format(PageTexts.PeriodsOf, Programme.Name);
        Crumbs = [new Crumb(Module.Name, Module.Home(code)), new Crumb(PageTexts.Periods, null)];
        return true;
    }
}

/// <summary>The fields of the form that opens a period, as they are posted.</summary>
public sealed record PeriodFields
{
    /// <summary>Short name: <c>2/24</c> or <c>2024</c>.</summary>
    public string? Code { get; set; }

    /// <summary>The last day that owners are given.</summary>
    public DateOnly? Due { get; set; }
}
