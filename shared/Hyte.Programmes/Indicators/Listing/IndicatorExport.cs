using Hyte.Documents.Csv;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Seeding;

namespace Hyte.Programmes.Indicators.Listing;

/// <summary>The figures of the indicators in the long format: the very file that the import reads.</summary>
internal static class IndicatorExport
{
    public static byte[] Write(IndicatorList list)
    {
        using var bytes = new MemoryStream();
        CsvFile.Write(bytes, Rows(list).Prepend(ObservationColumns.All));
        return bytes.ToArray();
    }

    // All areas of a series that the list shows, also those that have no line of their own: a file is for going on with.
    private static IEnumerable<IEnumerable<string?>> Rows(IndicatorList list) =>
        from entry in list.Groups.SelectMany(g => g.Entries).OrderBy(e => e.Details.Indicator.Order).ThenBy(e => e.Details.Indicator.Id)
        from series in entry.Lines.Select(l => l.Series).DistinctBy(s => s.Id)
        from observation in series.Observations.OrderByDescending(o => entry.Details.Facts.Areas[o.AreaId].IsOwn).ThenBy(o => o.AreaId).ThenBy(o => o.Time)
        select Cells(entry.Details.Indicator.Code, series.Code, entry.Details.Facts.Areas[observation.AreaId].Code, observation);

    private static string?[] Cells(string indicator, string series, string area, ObservationFacts observation) =>
    [
        indicator,
        series,
        area,
        observation.Time.IsSpan ? observation.Time.FromYear.ToString() : null,
        observation.Time.Year.ToString(),
        observation.Value.Number is { } number ? ObservationColumns.Plain(number) : null,
        observation.Value.Text,
        observation.Value.Missing is { } missing ? IndicatorCodes.Of(missing) : null,
        observation.IsBaseline ? "yes" : null,
        observation.YearIsKnown ? null : "no",
        observation.Round,
        observation.Note,
        observation.Doubt,
        observation.Source,
        observation.SourceLine?.ToString(),
    ];
}
