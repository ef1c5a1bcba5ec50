using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>One measure: what was decided, who answers for it, every period, and its history.</summary>
/// <param name="module">The module.</param>
/// <param name="reading">Reads the measure.</param>
/// <param name="links">Asks other modules for the same work.</param>
/// <param name="changes">Changes the plan.</param>
/// <param name="directory">Names of parties and titles, and who holds them.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today.</param>
public abstract class MeasurePage(
    ProgrammeModule module,
    MeasureReading reading,
    MeasureLinks links,
    PlanChanges changes,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : ProgrammePage(module, user)
{
    /// <summary>What a person changes of the plan, as it is posted.</summary>
    [BindProperty]
    public MeasureFields Input { get; set; } = new();

    internal MeasureDetails Details { get; private set; } = null!;

    internal Measure Measure => Details.Measure;

    internal RecordKey Key => RecordKey.OfMeasure(Module.Id, new MeasureKey(Measure.Programme.Code, Measure.Number));

    internal DirectorySnapshot Directory { get; private set; } = null!;

    internal bool MayUpdate { get; private set; }

    internal string? Decision { get; private set; }

    internal IReadOnlyList<SameWork> SameWork { get; private set; } = [];

    internal IReadOnlyList<HistoryLine> History { get; private set; } = [];

    internal IReadOnlyList<(int Id, string Name)> Successors { get; private set; } = [];

    internal DateOnly Today => clock.Today();

    /// <summary>Shows the measure.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        FillOtherForms(posted: null);
        return Page();
    }

    /// <summary>Gives the measure a working name, or takes it away.</summary>
    public Task<IActionResult> OnPostRenameAsync(int id, CancellationToken ct) =>
        ChangeAsync(id, MayEditPlan, PageTexts.NameSaved, () => changes.RenameAsync(id, Input.WorkingName, ct), nameof(Input.WorkingName), ct);

    /// <summary>Drops, postpones, replaces or merges the measure, or takes it back into use.</summary>
    public Task<IActionResult> OnPostStateAsync(int id, CancellationToken ct) =>
        ChangeAsync(id, MayEditPlan, PageTexts.StateSaved, () => changes.ChangeStateAsync(id, Input.State, Input.StateReason, Input.SuccessorId, ct), nameof(Input.StateReason), ct);

    /// <summary>Adds a milestone.</summary>
    public async Task<IActionResult> OnPostMilestoneAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (Input.MilestoneDue is not { } due)
        {
            Wrong(nameof(Input.MilestoneDue), PageTexts.MilestoneDueMissing);
            FillOtherForms(nameof(Input.MilestoneDue));
            return Page();
        }

        return await ChangeAsync(id, MayUpdate || MayEditPlan, PageTexts.MilestoneSaved, () => changes.AddMilestoneAsync(id, Input.MilestoneTitle ?? "", due, ct), nameof(Input.MilestoneTitle), ct);
    }

    /// <summary>Marks a milestone done today, or takes the mark back.</summary>
    public async Task<IActionResult> OnPostCompleteAsync(int id, int milestone, bool done, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || Measure.Milestones.All(m => m.Id != milestone)) return NotFound();
        return await ChangeAsync(id, MayUpdate || MayEditPlan, PageTexts.MilestoneSaved, () => changes.CompleteMilestoneAsync(milestone, done ? Today : null, Today, ct), nameof(Input.MilestoneTitle), ct);
    }

    internal string NameOf(string? code, string raw) => code is null ? raw : Directory.NameOf(code);

    internal FollowUp? Written(Periods.ReportingPeriod period) => Details.FollowUps.FirstOrDefault(f => f.PeriodId == period.Id);

    private async Task<IActionResult> ChangeAsync(int id, bool may, string notice, Func<Task<bool>> change, string field, CancellationToken ct)
    {
        if (Details is null && !await LoadAsync(id, ct)) return NotFound();
        if (!may) return Forbid();
        try
        {
            if (!await change()) return NotFound();
        }
        catch (RuleBrokenException broken)
        {
            Wrong(broken.Code == "measure.successor" ? nameof(Input.SuccessorId) : field, broken.Message);
            FillOtherForms(field);
            return Page();
        }

        TempData["notice"] = notice;
        return Redirect(Module.Measure(id));
    }

    // The page has several forms; a refused one keeps what was typed, the others show what is stored.
    private void FillOtherForms(string? posted)
    {
        if (posted != nameof(Input.WorkingName)) Input.WorkingName = Measure.WorkingName;
        if (posted == nameof(Input.StateReason)) return;
        Input.State = Measure.State;
        Input.StateReason = Measure.StateReason;
        Input.SuccessorId = Measure.SuccessorId;
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await reading.ReadAsync(Module, id, ct) is not { } details) return false;
        Details = details;
        Directory = await directory.GetAsync(ct);
        MayUpdate = Access.MayUpdate(details.TitleCodes, details.PartyCodes);
        Decision = DecisionText.Of(Measure.Programme, Directory);
        SameWork = await links.FollowAsync(Measure.Links, ct);
        History = MeasureHistory.Tell(details, MayUpdate);
        if (MayEditPlan) Successors = await reading.SuccessorsAsync(Measure, ct);
        Heading = Measure.Name;
        Crumbs = [new Crumb(Module.Name, Module.Home(Measure.Programme.Code)), new Crumb(PageTexts.FollowUp, Module.FollowUp(Measure.Programme.Code)), new Crumb(Heading, null)];
        return true;
    }

    private void Wrong(string field, string message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message);
}
