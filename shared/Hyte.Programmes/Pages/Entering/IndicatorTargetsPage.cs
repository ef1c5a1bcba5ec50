using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Programmes.Pages;

/// <summary>What was decided to reach with an indicator. The kind is chosen first, and the form asks for what the kind needs.</summary>
/// <param name="module">The module.</param>
/// <param name="edited">Reads the indicator.</param>
/// <param name="change">Changes the targets.</param>
/// <param name="removals">Takes back what was removed.</param>
/// <param name="user">Who changes.</param>
public abstract class IndicatorTargetsPage(ProgrammeModule module, EditedIndicator edited, ChangeTarget change, RemovedRecords removals, ICurrentUser user)
    : IndicatorPartPage(module, edited, removals, user)
{
    /// <summary>What the target says.</summary>
    [BindProperty]
    public TargetFields Input { get; set; } = new();

    /// <summary>The target that is changed; null when one is added.</summary>
    internal Target? Chosen { get; private set; }

    /// <summary>True when the form is shown, and not the list.</summary>
    internal bool ShowsForm { get; private set; }

    /// <summary>The targets so that those of one series and area follow each other, year by year.</summary>
    internal IEnumerable<Target> Targets => Indicator.Targets.OrderBy(t => t.SeriesId).ThenBy(t => t.AreaId).ThenBy(t => t.Year).ThenBy(t => t.Id);

    internal IReadOnlyList<Programme> Programmes { get; private set; } = [];

    internal IReadOnlyList<Area> Areas { get; private set; } = [];

    internal override string Part => "targets";

    internal IEnumerable<SelectListItem> ProgrammeChoices => Programmes.Select(p => new SelectListItem($"{p.Name} {p.StartYear}–{p.EndYear}", $"{p.Id}"));

    internal IEnumerable<SelectListItem> StateChoices =>
        Indicator.StateScale.Select(s => new SelectListItem(s, s)).Prepend(new SelectListItem(EntryTexts.StateNotOnScale, ""));

    /// <summary>Shows the targets, or the form of one.</summary>
    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] int? target, [FromQuery] string? kind, CancellationToken ct)
    {
        if (!await LoadAsync(id, target, ct)) return NotFound();
        if (Chosen is not null) Input = TargetFields.Of(Chosen);
        if (kind is not null && IndicatorCodes.TargetKinds.TryGetValue(kind, out var wanted) && TargetFields.Kinds.Contains(wanted))
        {
            Input.Kind = wanted;
            ShowsForm = true;
        }

        Input.ProgrammeId ??= Programmes is [var newest, ..] ? newest.Id : null;
        return Page();
    }

    /// <summary>Adds or changes a target.</summary>
    public async Task<IActionResult> OnPostAsync(int id, [FromQuery] int? target, CancellationToken ct)
    {
        if (!await LoadAsync(id, target, ct)) return NotFound();
        ShowsForm = true;
        var wording = Input.Read(ModelState, nameof(Input));
        return await ChangeAsync(nameof(Input), () => change.SaveAsync(id, target, Input.Version, wording, ct), () =>
        {
            Renew(nameof(Input));
            var now = Indicator.Targets.FirstOrDefault(t => t.Id == target);
            if (now is null) return [];
            var differences = Input.Against(now, areaId => Areas.FirstOrDefault(a => a.Id == areaId)?.Name);
            Input.Version = now.Version;
            return differences;
        }, TargetFields.Rules, ct);
    }

    /// <summary>Removes a target; it can be taken back.</summary>
    public Task<IActionResult> OnPostRemoveAsync(int id, [FromForm] int target, CancellationToken ct) =>
        RemoveAsync(id, EntryTexts.TheTarget, () => change.RemoveAsync(id, target, ct), ct);

    internal IEnumerable<SelectListItem> AreaChoices(string none) => Areas.Where(a => !a.IsOwn || none.Length == 0).Select(a => new SelectListItem(a.Name, $"{a.Id}")).Prepend(new SelectListItem(none, ""));

    private async Task<bool> LoadAsync(int id, int? target, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return false;
        Chosen = Indicator.Targets.FirstOrDefault(t => t.Id == target);
        ShowsForm = Chosen is not null;
        Programmes = await Edited.ProgrammesAsync(ct);
        Areas = await Edited.AreasAsync(ct);
        return Chosen is not null || target is null;
    }
}
