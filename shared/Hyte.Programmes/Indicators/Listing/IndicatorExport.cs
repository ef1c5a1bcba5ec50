using Hyte.Documents.Sheets;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Seeding;

namespace Hyte.Programmes.Indicators.Listing;

/// <summary>The figures of the indicators in the long format: the very table that the import reads.</summary>
internal static class IndicatorExport
{
    public static Sheet Make(IndicatorList list) => ObservationTable.Whole.ToSheet(IndicatorListTexts.FileName, Lines(list));

    // All areas of a series that the list shows, also those that have no line of their own: a file is for going on with.
    private static IEnumerable<ObservationLine> Lines(IndicatorList list) =>
        from entry in list.Groups.SelectMany(g => g.Entries).OrderBy(e => e.Details.Indicator.Order).ThenBy(e => e.Details.Indicator.Id)
        from series in entry.Lines.Select(l => l.Series).DistinctBy(s => s.Id)
        from observation in series.Observations.OrderByDescending(o => entry.Details.Facts.Areas[o.AreaId].IsOwn).ThenBy(o => o.AreaId).ThenBy(o => o.Time)
        select Line(entry.Details.Indicator.Code, series.Code, entry.Details.Facts.Areas[observation.AreaId].Code, observation);

    private static ObservationLine Line(string indicator, string series, string area, ObservationFacts observation) =>
        new(indicator, series, area, observation.Time, observation.Value)
        {
            IsBaseline = observation.IsBaseline,
            YearIsKnown = observation.YearIsKnown,
            Round = observation.Round,
            Note = observation.Note,
            Doubt = observation.Doubt,
            Source = observation.Source,
            SourceLine = observation.SourceLine,
        };
}
