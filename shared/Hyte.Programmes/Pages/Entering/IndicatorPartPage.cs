using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Programmes.Pages;

/// <summary>A page on which one part of an indicator is changed: what is said of it, its series, its targets, its comparability, its ties.</summary>
/// <param name="module">The module.</param>
/// <param name="edited">Reads the indicator.</param>
/// <param name="removals">Takes back what was removed.</param>
/// <param name="user">Who changes.</param>
public abstract class IndicatorPartPage(ProgrammeModule module, EditedIndicator edited, RemovedRecords removals, ICurrentUser user) : ProgrammePage(module, user)
{
    internal Indicator Indicator { get; private set; } = null!;

    internal EditedIndicator Edited => edited;

    /// <summary>The part, as its address ends; empty for the first.</summary>
    internal abstract string Part { get; }

    internal string Address => Part.Length == 0 ? Module.IndicatorEdit(Indicator.Id) : Module.IndicatorEdit(Indicator.Id, Part);

    /// <summary>What somebody else has written meanwhile.</summary>
    internal IReadOnlyList<FieldConflict> Conflicts { get; private protected set; } = [];

    internal IEnumerable<SelectListItem> SeriesChoices =>
        Indicator.Series.Select(s => new SelectListItem(s.Name.Length > 0 ? s.Name : EntryTexts.OnlySeries, $"{s.Id}")).Prepend(new SelectListItem(EntryTexts.AllSeries, ""));

    /// <summary>Takes back what was removed.</summary>
    public async Task<IActionResult> OnPostUndoAsync(int id, [FromForm] long removed, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        TempData["notice"] = await removals.RestoreAsync(id, removed, ct) ? EntryTexts.Restored : EntryTexts.NotRestored;
        return Redirect(Address);
    }

    internal string NameOf(int? seriesId) => Indicator.Series.FirstOrDefault(s => s.Id == seriesId) is not { } series ? EntryTexts.AllSeries : series.Name.Length > 0 ? series.Name : EntryTexts.OnlySeries;

    private protected virtual async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await edited.FindAsync(id, ct) is not { } indicator) return false;
        Indicator = indicator;
        Heading = string.Format(EntryTexts.EditOf, indicator.Name);
        TrailTo(EntryTexts.EditCrumb, new Crumb(EntryTexts.Indicators, Module.Indicators()), new Crumb(indicator.Name, Module.Indicator(id)));
        return true;
    }

    /// <summary>Makes a change and tells of it; a broken rule goes beside its field.</summary>
    private protected async Task<IActionResult> ChangeAsync(string form, Func<Task<ChangeResult>> change, Func<IReadOnlyList<FieldConflict>> differences, (string Code, string Field)[] fields, CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        try
        {
            switch (await change())
            {
                case ChangeResult.Saved:
                    TempData["notice"] = EntryTexts.Saved;
                    return Redirect(Address);
                case ChangeResult.NotFound:
                    return NotFound();
                default:
                    await LoadAsync(Indicator.Id, ct);
                    Conflicts = differences();
                    Response.StatusCode = StatusCodes.Status409Conflict;
                    return Page();
            }
        }
        catch (RuleBrokenException broken)
        {
            ModelState.Refuse(form, broken, fields);
            return Page();
        }
    }

    /// <summary>Removes and offers to take it back.</summary>
    private protected async Task<IActionResult> RemoveAsync(int id, string what, Func<Task<long?>> remove, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct) || await remove() is not { } removed) return NotFound();
        TempData["notice"] = string.Format(EntryTexts.Removed, what);
        TempData["undo"] = $"{removed}";
        return Redirect(Address);
    }

    /// <summary>Puts the version that is seen now into a form that lost a race: pressing the button again is a decision.</summary>
    private protected void Renew(string form) => ModelState.Remove($"{form}.Version");
}
