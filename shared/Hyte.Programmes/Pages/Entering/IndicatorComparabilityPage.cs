using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>What figures of an indicator may be compared: breaks in its series, and areas shown in place of the city.</summary>
/// <param name="module">The module.</param>
/// <param name="edited">Reads the indicator.</param>
/// <param name="change">Changes them.</param>
/// <param name="removals">Takes back what was removed.</param>
/// <param name="user">Who changes.</param>
public abstract class IndicatorComparabilityPage(ProgrammeModule module, EditedIndicator edited, ChangeComparability change, RemovedRecords removals, ICurrentUser user)
    : IndicatorPartPage(module, edited, removals, user)
{
    internal BreakFields Break { get; private set; } = new();

    internal SubstituteFields Substitute { get; private set; } = new();

    internal IReadOnlyList<Area> Areas { get; private set; } = [];

    internal override string Part => "comparability";

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Adds a break.</summary>
    public async Task<IActionResult> OnPostBreakAsync(int id, [Bind(Prefix = nameof(Break))] BreakFields added, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Break = added;
        var year = ModelState.Year(nameof(Break), nameof(added.Year), added.Year);
        if (string.IsNullOrWhiteSpace(added.Year)) ModelState.AddModelError($"{nameof(Break)}.{nameof(added.Year)}", EntryTexts.YearExpected);
        ModelState.Within(nameof(Break), nameof(added.Reason), added.Reason, Indicators.Indicator.LongestName);
        return await ChangeAsync(nameof(Break), () => change.AddBreakAsync(id, added.SeriesId, year ?? 0, added.Reason, ct), () => [],
            [("break.reason", nameof(added.Reason)), ("break.exists", nameof(added.Year)), ("target.series", nameof(added.SeriesId))], ct);
    }

    /// <summary>Removes a break; it can be taken back.</summary>
    public Task<IActionResult> OnPostRemoveBreakAsync(int id, [FromForm] int item, CancellationToken ct) =>
        RemoveAsync(id, EntryTexts.TheBreak, () => change.RemoveBreakAsync(id, item, ct), ct);

    /// <summary>Marks an area as one that is shown in place of the city.</summary>
    public async Task<IActionResult> OnPostSubstituteAsync(int id, [Bind(Prefix = nameof(Substitute))] SubstituteFields added, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Substitute = added;
        ModelState.Within(nameof(Substitute), nameof(added.Note), added.Note, Observation.LongestText);
        return await ChangeAsync(nameof(Substitute), () => change.AddSubstituteAsync(id, added.AreaId, FormErrors.Lines(added.Note), ct), () => [], [("substitute.area", nameof(added.AreaId))], ct);
    }

    /// <summary>Takes the mark away; it can be put back.</summary>
    public Task<IActionResult> OnPostRemoveSubstituteAsync(int id, [FromForm] int item, CancellationToken ct) =>
        RemoveAsync(id, EntryTexts.TheSubstitute, () => change.RemoveSubstituteAsync(id, item, ct), ct);

    private protected override async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (!await base.LoadAsync(id, ct)) return false;
        Areas = [.. (await Edited.AreasAsync(ct)).Where(a => !a.CountsAsOwn)];
        return true;
    }
}

/// <summary>A new break, as it is posted.</summary>
public sealed record BreakFields
{
    /// <summary>The series; null for all.</summary>
    public int? SeriesId { get; set; }

    /// <summary>The first year of the new way.</summary>
    public string? Year { get; set; }

    /// <summary>What changed.</summary>
    public string? Reason { get; set; }
}

/// <summary>A new substitute area, as it is posted.</summary>
public sealed record SubstituteFields
{
    /// <summary>The area.</summary>
    public int? AreaId { get; set; }

    /// <summary>Why it stands in for the city.</summary>
    public string? Note { get; set; }
}
