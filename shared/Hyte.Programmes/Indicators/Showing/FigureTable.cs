using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>Everything that is known of an indicator's figures, series by series and area by area: the table that its chart repeats.</summary>
/// <param name="Columns">The times.</param>
/// <param name="Baselines">The times at which every value is a baseline; their heading says so.</param>
/// <param name="Groups">The series.</param>
/// <param name="Notes">The footnotes.</param>
/// <param name="Unit">The unit of the values, unless their series has another.</param>
internal sealed record FigureTable(
    IReadOnlyList<FigureColumn> Columns, IReadOnlySet<FigureColumn> Baselines, IReadOnlyList<FigureGroup> Groups, IReadOnlyList<string> Notes, string Unit)
{
    /// <summary>Rows tell their target: it is told in words, so no chart shows it.</summary>
    public bool HasTargets => Groups.Any(g => g.Rows.Any(r => r.Target is not null));

    /// <summary>Rows need no heading above them: each series has one row, or there is one series and it has no name.</summary>
    public bool IsFlat => Groups.Count == 1 ? Groups[0].Series.Name.Length == 0 : Groups.All(g => g.Rows.Count == 1);

    /// <summary>A column of words is read from the left.</summary>
    public bool IsWords(int column)
    {
        var kinds = Groups.SelectMany(g => g.Rows).Select(r => r.Cells[column].Kind).ToList();
        // A column that only tells why there are no values is words too.
        return kinds.Contains(FigureKind.Words) || (kinds.Contains(FigureKind.Missing) && !kinds.Contains(FigureKind.Number));
    }

    /// <param name="details">The indicator.</param>
    /// <param name="substituteNotes">Why an area stands in for the city, by the area's key.</param>
    public static FigureTable Of(IndicatorDetails details, IReadOnlyDictionary<int, string> substituteNotes)
    {
        var facts = details.Facts;
        var all = facts.Series.SelectMany(s => s.Observations.Select(o => (Series: s, Observation: o))).ToList();
        var columns = FigureColumn.For(all);
        var baselines = all.GroupBy(o => FigureColumn.Of(o.Series, o.Observation)).Where(g => g.Key.Place == FigureColumn.Order.Dated && g.All(o => o.Observation.IsBaseline)).Select(g => g.Key).ToHashSet();
        var notes = new Footnotes();
        var unit = facts.Series.Any(s => s.Unit == details.Indicator.Unit) ? details.Indicator.Unit : facts.Series.Select(s => s.Unit).FirstOrDefault() ?? "";
        var groups = facts.Series.Select(series => new FigureGroup(series, series.Unit != unit ? series.Unit : null, [.. AreasToShow(details, series).Select(area => Row(series, area))]));
        return new FigureTable(columns, baselines, [.. groups], notes.Texts, unit);

        FigureRow Row(SeriesFacts series, AreaFacts area)
        {
            var isSubstitute = facts.IsSubstitute(area);
            int? note = isSubstitute && substituteNotes.TryGetValue(area.Id, out var why) ? notes.NumberOf(why) : null;
            var byColumn = series.Observations.Where(o => o.AreaId == area.Id).GroupBy(o => FigureColumn.Of(series, o)).ToDictionary(g => g.Key, g => g.Last());
            var cells = columns.Select(column =>
            {
                var cell = notes.Mark(FigureCell.Of(series, byColumn.GetValueOrDefault(column)));
                return cell with { SaysBaseline = cell.Observation is { IsBaseline: true, YearIsKnown: true } && !baselines.Contains(column) };
            });
            return new FigureRow(area, isSubstitute, note, [.. cells], TargetInWords(details, series, area));
        }
    }

    // A series of which nothing is known is still a series of the city.
    private static IReadOnlyList<AreaFacts> AreasToShow(IndicatorDetails details, SeriesFacts series) =>
        details.Facts.AreasOf(series) is { Count: > 0 } areas ? areas : details.OwnArea is { } own ? [own] : [];

    private static string? TargetInWords(IndicatorDetails details, SeriesFacts series, AreaFacts area) => details.Indicator.StateScale.Count == 0 ? null
        : details.Suggestion.Parts.FirstOrDefault(p => p.Series.Id == series.Id && p.Area.Id == area.Id)?.Target?.Wording;
}

/// <summary>A series in the table.</summary>
/// <param name="Series">The series.</param>
/// <param name="Unit">Its unit, when it is not the table's.</param>
/// <param name="Rows">Its areas.</param>
internal sealed record FigureGroup(SeriesFacts Series, string? Unit, IReadOnlyList<FigureRow> Rows);

/// <summary>An area in a series.</summary>
/// <param name="Area">The area.</param>
/// <param name="IsSubstitute">It stands in for the city.</param>
/// <param name="Note">Number of the footnote that tells why.</param>
/// <param name="Cells">Its values, one for each column.</param>
/// <param name="Target">Its target in words, when no figure tells it.</param>
internal sealed record FigureRow(AreaFacts Area, bool IsSubstitute, int? Note, IReadOnlyList<FigureCell> Cells, string? Target);
