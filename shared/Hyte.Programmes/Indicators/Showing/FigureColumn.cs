using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>A time in a table of figures: a year, years, or the time of which the paper says nothing.</summary>
/// <param name="Place">Where it stands: a baseline of unknown year first, then the years, then other values of unknown year.</param>
/// <param name="Time">The year or years; of a baseline of unknown year nothing.</param>
internal readonly record struct FigureColumn(FigureColumn.Order Place, ObservedTime Time)
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
        Order.Undated => IndicatorPageTexts.ColumnUndated,
        _ => Time.ToString(),
    };

    public static FigureColumn Of(ObservationFacts observation) => observation switch
    {
        { YearIsKnown: true } => new FigureColumn(Order.Dated, observation.Time),
        { IsBaseline: true } => default,
        _ => new FigureColumn(Order.Undated, observation.Time),
    };

    /// <summary>The columns that the observations need, in the order in which they are read.</summary>
    public static IReadOnlyList<FigureColumn> For(IEnumerable<ObservationFacts> observations) =>
        [.. observations.Select(Of).Distinct().OrderBy(c => c.Place).ThenBy(c => c.Time)];
}
