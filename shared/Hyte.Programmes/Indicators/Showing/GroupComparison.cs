using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>The population groups of an indicator side by side, time by time: the city, the country and the gap between them, and the gap between the groups.</summary>
/// <param name="Times">The times, oldest first.</param>
/// <param name="Groups">The groups in their order.</param>
/// <param name="Notes">The footnotes.</param>
/// <param name="Country">The country; null when none of the groups has its values.</param>
internal sealed record GroupComparison(IReadOnlyList<GroupTime> Times, IReadOnlyList<GroupRow> Groups, IReadOnlyList<string> Notes, AreaFacts? Country)
{
    /// <summary>Tells whether there are groups to compare.</summary>
    public static bool IsFor(IndicatorFacts facts) => facts.Series.Select(s => s.Group).OfType<string>().Distinct().Count() > 1;

    public static GroupComparison Of(IndicatorDetails details)
    {
        var own = details.OwnArea;
        var series = details.Facts.Series.Where(s => s.Group is not null).ToList();
        var country = details.Country is { } all && series.Exists(s => s.Observations.Any(o => o.AreaId == all.Id)) ? all : null;
        var columns = FigureColumn.For(series.SelectMany(s => s.Observations.Where(o => o.AreaId == own?.Id || o.AreaId == country?.Id).Select(o => (s, o))));
        var notes = new Footnotes();
        var groups = series.ConvertAll(s => new GroupRow(s, [.. columns.Select(column => Cell(s, column))]));
        return new GroupComparison([.. columns.Select((column, place) => new GroupTime(column, GroupEnds.Of(groups, place)))], groups, notes.Texts, country);

        GroupCell Cell(SeriesFacts one, FigureColumn column)
        {
            var here = At(one, own, column);
            return new GroupCell(
                notes.Mark(FigureCell.Of(one, here)),
                notes.Mark(FigureCell.Of(one, At(one, country, column))),
                country is null ? null : CountryGap.Of(one, here, country));
        }
    }

    private static ObservationFacts? At(SeriesFacts series, AreaFacts? area, FigureColumn column) =>
        area is null ? null : series.Observations.FirstOrDefault(o => o.AreaId == area.Id && FigureColumn.Of(series, o) == column);
}

/// <summary>A time of the comparison.</summary>
/// <param name="Column">The time.</param>
/// <param name="Ends">The best and the weakest group; null when fewer than two groups have a number.</param>
internal sealed record GroupTime(FigureColumn Column, GroupEnds? Ends);

/// <summary>A group.</summary>
/// <param name="Series">Its series.</param>
/// <param name="Cells">Its values, one for each time.</param>
internal sealed record GroupRow(SeriesFacts Series, IReadOnlyList<GroupCell> Cells);

/// <summary>A group at one time.</summary>
/// <param name="Own">The city.</param>
/// <param name="Country">The country.</param>
/// <param name="Gap">The gap between them; null when either has no number.</param>
internal sealed record GroupCell(FigureCell Own, FigureCell Country, CountryGap? Gap);

/// <summary>The best and the weakest group at one time, among those of the city that have a number; or the largest and the smallest, when neither way is better.</summary>
/// <param name="Best">The best group.</param>
/// <param name="BestValue">Its value.</param>
/// <param name="Weakest">The weakest group.</param>
/// <param name="WeakestValue">Its value.</param>
/// <param name="Known">How many groups have a number.</param>
/// <param name="All">How many groups there are.</param>
internal sealed record GroupEnds(SeriesFacts Best, decimal BestValue, SeriesFacts Weakest, decimal WeakestValue, int Known, int All)
{
    /// <summary>The gap, never negative.</summary>
    public decimal Gap => Math.Abs(BestValue - WeakestValue);

    /// <summary>One of them is better than the other.</summary>
    public bool IsJudged => Best.Better != BetterDirection.None;

    public static GroupEnds? Of(IReadOnlyList<GroupRow> groups, int place)
    {
        // Groups in different units are not compared.
        if (groups.Select(g => g.Series.Unit).Distinct().Count() != 1) return null;
        var known = groups.Where(g => g.Cells[place].Own.Number is not null).OrderBy(g => g.Cells[place].Own.Number).ToList();
        if (known.Count < 2) return null;
        var (small, large) = (known[0], known[^1]);
        var (best, weakest) = large.Series.Better == BetterDirection.Down ? (small, large) : (large, small);
        return new GroupEnds(best.Series, best.Cells[place].Own.Number!.Value, weakest.Series, weakest.Cells[place].Own.Number!.Value, known.Count, groups.Count);
    }
}
