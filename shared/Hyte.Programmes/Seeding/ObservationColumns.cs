using Hyte.Documents.Csv;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Seeding;

/// <summary>The columns of the long format of figures: one row for each series, area and time. Seeds, import and export use the same.</summary>
internal static class ObservationColumns
{
    public static string[] Required { get; } = ["indicator", "series", "area", "year"];

    public static string[] Optional { get; } =
        ["from_year", "value", "text", "missing", "baseline", "year_known", "round", "note", "check", "source", "source_line"];

    /// <summary>The time of the row; null when it is refused.</summary>
    public static ObservedTime? Time(CsvRow row)
    {
        var year = row.RequiredWholeNumber("year");
        return year == 0 ? null : ObservedTime.Span(row.WholeNumber("from_year") ?? year, year);
    }

    /// <summary>What the row says was observed; null when a cell of it is refused.</summary>
    public static ObservedValue? Value(CsvRow row)
    {
        var number = row.Number("value");
        var missing = row.Code("missing", IndicatorCodes.MissingReasons);
        var unreadable = (number is null && row.Text("value") is not null) || (missing is null && row.Text("missing") is not null);
        return unreadable ? null : ObservedValue.OneOf(number, row.Text("text"), missing);
    }

    /// <summary>What stands beside the value.</summary>
    public static void Annotate(CsvRow row, Observation observation)
    {
        observation.MarkBaseline(row.Code("baseline", SeedCodes.YesNo) ?? false);
        if (row.Code("year_known", SeedCodes.YesNo) == false) observation.LeaveYearOpen();
        observation.Annotate(row.Text("note"), row.Text("round"), row.Text("check"));
        observation.CameFrom(row.Text("source"), row.WholeNumber("source_line"));
    }
}
