namespace Hyte.Programmes.Indicators.Entering.Grid;

/// <summary>The grid of an indicator: series by area down, years across.</summary>
internal sealed record ValueGrid(IReadOnlyList<ObservedTime> Times, IReadOnlyList<GridRow> Rows)
{
    /// <summary>Every cell, row by row.</summary>
    public IEnumerable<GridCell> Cells => Rows.SelectMany(r => r.Cells);

    /// <summary>Lays out the grid over what is stored.</summary>
    public static ValueGrid Of(Indicator indicator, EntryFacts facts, GridChoice choice)
    {
        var areas = choice.AreasOf(facts);
        var times = choice.TimesOf(facts, areas, indicator.Rhythm);
        return new ValueGrid(times, [.. areas.SelectMany(area => facts.Series.Values.Select(series => new GridRow(
            area.Id,
            area.Name,
            series.Series.Name,
            series.Unit == indicator.Unit ? null : series.Unit,
            [.. times.Select(time => CellOf(facts, series, area.Id, time))])))]);
    }

    /// <summary>The same grid with cells changed.</summary>
    public ValueGrid Select(Func<GridCell, GridCell> change) => this with { Rows = [.. Rows.Select(r => r with { Cells = [.. r.Cells.Select(change)] })] };

    /// <summary>Takes what was typed from a posted form.</summary>
    /// <param name="posted">Gives the text of a field; null when the form has none of that name.</param>
    public ValueGrid Typed(Func<string, string?> posted) => Select(cell => posted(cell.Name) is not { } typed ? cell : cell with
    {
        Typed = typed,
        Was = posted($"w-{cell.Key}") ?? cell.StoredText,
        Reason = posted($"why-{cell.Key}") is { } code && IndicatorCodes.MissingReasons.TryGetValue(code, out var reason) ? reason : null,
        // One tick may answer every question; it speaks of the values that were asked, not of what was typed since.
        Confirmed = posted($"ok-{cell.Key}") ?? (posted("all") is null ? null : posted($"ask-{cell.Key}")),
    });

    /// <summary>What was typed and is not what stood there.</summary>
    public IReadOnlyList<ProposedValue> Proposed() => [.. Cells.Where(c => c.IsTouched).Select(c => c.Propose())];

    /// <summary>Puts what the check says beside the cells.</summary>
    public ValueGrid Checked(IEnumerable<CheckedValue> values)
    {
        var byPlace = values.ToDictionary(v => v.Proposed.Place);
        return Select(cell => byPlace.TryGetValue((cell.SeriesId, cell.AreaId, cell.Time), out var value) ? cell with { Checked = value } : cell);
    }

    private static GridCell CellOf(EntryFacts facts, SeriesRules series, int areaId, ObservedTime time)
    {
        var stored = facts.Find(series.Series.Id, areaId, time);
        return new GridCell(series.Series.Id, areaId, time, facts.NameOf(series.Series.Id, areaId, time), stored, stored is null ? "" : CellText.Write(stored.Value, series));
    }
}
