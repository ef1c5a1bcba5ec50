using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>A time in a table of figures: a year, years, or the time of which the paper says nothing.</summary>
/// <param name="Place">Where it stands: a baseline of unknown year first, then the years, then other values of unknown year.</param>
/// <param name="Time">The year or years; nothing when it is unknown, because a place in the order is no time that two series could share.</param>
/// <param name="Number">Of values of unknown year, which of its series and area it is, from one; else zero.</param>
internal readonly record struct FigureColumn(FigureColumn.Order Place, ObservedTime Time, int Number = 0)
{
    internal enum Order
    {
        UndatedBaseline,
        Dated,
        Undated,
    }

    public string Heading => Place switch
    {
        Order.UndatedBaseline => IndicatorPageTexts.ColumnUndatedBaseline,
        Order.Undated when Number > 1 => string.Format(IndicatorPageTexts.ColumnUndatedNext, Number),
        Order.Undated => IndicatorPageTexts.ColumnUndated,
        _ => Time.ToString(),
    };

    /// <summary>The column of an observation of the series.</summary>
    public static FigureColumn Of(SeriesFacts series, ObservationFacts observation) => observation switch
    {
        { YearIsKnown: true } => new FigureColumn(Order.Dated, observation.Time),
        { IsBaseline: true } => default,
        _ => new FigureColumn(
            Order.Undated, default, series.Observations.Count(o => o is { YearIsKnown: false, IsBaseline: false } && o.AreaId == observation.AreaId && o.Time <= observation.Time)),
    };

    /// <summary>The columns that the observations need, in the order in which they are read. No two have the same heading.</summary>
    public static IReadOnlyList<FigureColumn> For(IEnumerable<(SeriesFacts Series, ObservationFacts Observation)> observed) =>
        [.. observed.Select(o => Of(o.Series, o.Observation)).Distinct().OrderBy(c => c.Place).ThenBy(c => c.Time).ThenBy(c => c.Number)];
}
