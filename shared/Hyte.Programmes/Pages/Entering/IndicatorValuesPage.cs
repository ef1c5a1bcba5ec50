using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Entering.Grid;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>Values of an indicator as a grid: groups and areas down, years across.</summary>
/// <param name="module">The module.</param>
/// <param name="reading">Reads what is stored.</param>
/// <param name="save">Checks and saves.</param>
/// <param name="removals">Takes a removed value back.</param>
/// <param name="user">Who enters.</param>
[RequestFormLimits(ValueCountLimit = 50_000, KeyLengthLimit = 200)]
public abstract class IndicatorValuesPage(ProgrammeModule module, EntryReading reading, SaveValues save, RemovedRecords removals, ICurrentUser user)
    : ProgrammePage(module, user)
{
    // A message names this many values at most; the grid itself shows the rest.
    private const int MostNamed = 3;

    internal Indicator Indicator { get; private set; } = null!;

    internal EntryFacts Facts { get; private set; } = null!;

    internal GridChoice Choice { get; private set; } = new([], null);

    internal ValueGrid Grid { get; private set; } = null!;

    /// <summary>Areas that can be chosen, in order.</summary>
    internal IReadOnlyList<AreaFacts> Areas => GridChoice.Ordered(Facts.Areas.Values);

    internal IReadOnlyCollection<int> ShownAreas => [.. Grid.Rows.Select(r => r.AreaId).Distinct()];

    /// <summary>What was pasted and how it went; null when nothing was.</summary>
    internal (string Text, int Placed, IReadOnlyList<string> Unfit)? Pasted { get; private set; }

    /// <summary>The address of the grid as it is shown.</summary>
    internal string Address(string? handler = null)
    {
        var query = new QueryBuilder(Choice.Areas.Select(a => KeyValuePair.Create("area", a)));
        if (!string.IsNullOrWhiteSpace(Choice.Years)) query.Add("years", Choice.Years);
        if (handler is not null) query.Add("handler", handler);
        return Module.IndicatorValues(Indicator.Id) + query;
    }

    /// <summary>Shows the grid.</summary>
    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] string[] area, [FromQuery] string? years, CancellationToken ct) =>
        await LoadAsync(id, area, years, ct) ? Page() : NotFound();

    /// <summary>Saves what was typed, all of it or nothing.</summary>
    public async Task<IActionResult> OnPostAsync(int id, [FromQuery] string[] area, [FromQuery] string? years, CancellationToken ct)
    {
        if (!await LoadAsync(id, area, years, ct)) return NotFound();
        Grid = Grid.Typed(Posted);
        var saved = await save.ExecuteAsync(Grid.Proposed(), SaveMode.AllOrNothing, ct);
        if (saved.IsSaved)
        {
            TempData["notice"] = Told(saved);
            return Redirect(Address());
        }

        Grid = Grid.Checked(saved.Values);
        if (saved.Values.Any(v => v.IsConflict)) Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Puts a pasted table into the grid, for a person to look at before it is saved. Nothing that was typed is dropped.</summary>
    public async Task<IActionResult> OnPostPasteAsync(int id, [FromQuery] string[] area, [FromQuery] string? years, CancellationToken ct)
    {
        if (!await LoadAsync(id, area, years, ct)) return NotFound();
        var text = Posted("paste") ?? "";
        var block = PastedBlock.Read(text, Facts);
        // The table may speak of areas and years that the grid does not show yet.
        var areas = block.Cells.Select(c => c.AreaId).Except(ShownAreas).ToHashSet();
        if (areas.Count > 0) Choice = Choice with { Areas = [.. ShownAreas.Union(areas).Select(a => Facts.Areas[a].Code)] };
        Choice = Choice.With(block.Cells.Select(c => c.Year).Except(Grid.Times.Where(t => !t.IsSpan).Select(t => t.Year)));
        Grid = ValueGrid.Of(Indicator, Facts, Choice).Typed(Posted);

        var byPlace = block.Cells.GroupBy(c => (c.SeriesId, c.AreaId, ObservedTime.Of(c.Year))).ToDictionary(g => g.Key, g => g.Last().Text);
        var placed = 0;
        Grid = Grid.Select(cell =>
        {
            if (cell.IsLong || !byPlace.TryGetValue((cell.SeriesId, cell.AreaId, cell.Time), out var pasted)) return cell;
            placed++;
            return cell with { Typed = pasted, Confirmed = null };
        });
        Pasted = (text, placed, block.Unfit);
        Grid = Grid.Checked((await save.CheckAsync(Grid.Proposed(), ct)).Values);
        return Page();
    }

    /// <summary>Takes a removed value back.</summary>
    public async Task<IActionResult> OnPostUndoAsync(int id, [FromForm] long removed, CancellationToken ct)
    {
        TempData["notice"] = await removals.RestoreAsync(id, removed, ct) ? EntryTexts.Restored : EntryTexts.NotRestored;
        return Redirect(Module.IndicatorValues(id));
    }

    private async Task<bool> LoadAsync(int id, string[] areas, string? years, CancellationToken ct)
    {
        if (await reading.OfIndicatorAsync(id, ct) is not var (indicator, facts)) return false;
        Indicator = indicator;
        Facts = facts;
        Choice = new GridChoice(areas, years);
        Grid = ValueGrid.Of(indicator, facts, Choice);
        Heading = string.Format(EntryTexts.ValuesOf, indicator.Name);
        TrailTo(EntryTexts.Values, new Crumb(EntryTexts.Indicators, Module.Indicators()), new Crumb(indicator.Name, Module.Indicator(id)));
        return true;
    }

    private string? Posted(string name) => Request.Form.TryGetValue(name, out var value) ? value.ToString() : null;

    private string Told(SavedValues saved)
    {
        var cleared = Grid.Cells.Count(c => c.IsCleared);
        var changed = saved.Values.Where(v => v.Outcome == EntryOutcome.Changed).ToList();
        var parts = new List<string>();
        if (saved.Count(EntryOutcome.New) is > 0 and var added) parts.Add(FinnishFormat.Count(added, EntryTexts.NewOne, EntryTexts.NewMany));
        if (changed.Count > 0)
        {
            var named = changed.Take(MostNamed).Select(v => string.Format(EntryTexts.ChangedNamed, v.Proposed.Origin, CellText.Write(v.Before!.Value, saved.Facts.Series[v.Proposed.SeriesId])));
            parts.Add($"{FinnishFormat.Count(changed.Count, EntryTexts.ChangedOne, EntryTexts.ChangedMany)} ({string.Join("; ", named)}{(changed.Count > MostNamed ? "…" : "")})");
        }

        var told = parts.Count > 0 ? string.Format(EntryTexts.SavedValues, string.Join(", ", parts)) : EntryTexts.NothingChanged;
        return cleared > 0 ? $"{told} {string.Format(EntryTexts.ClearedStay, cleared)}" : told;
    }
}
