using System.Globalization;
using Hyte.Documents.Csv;
using Hyte.Programmes.Seeding;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>A line of a file of values: what it proposes, or why it proposes nothing.</summary>
/// <param name="Line">Its number in the file, from 1, the header included.</param>
/// <param name="Place">Indicator, series, area and year as written.</param>
/// <param name="Proposed">What it proposes; null when it is refused.</param>
/// <param name="Column">The column that is wrong.</param>
/// <param name="Refusal">What is wrong, in Finnish.</param>
internal sealed record FileLine(int Line, string Place, ProposedValue? Proposed, string Column = "", string? Refusal = null)
{
    /// <summary>The series that a line is about; null when it names none, which <see cref="Of"/> tells.</summary>
    public static int? SeriesOf(CsvRow row, FileCodes codes) =>
        row.Text("indicator") is { } code && codes.Indicator(code) is { } indicator ? codes.Series(indicator, row.Text("series")) : null;

    public static FileLine Of(CsvRow row, FileCodes codes, FileAnswers answers)
    {
        var place = string.Join(" · ", new[] { row.Text("indicator"), row.Text("series"), row.Text("area"), row.Text("year") }.OfType<string>());
        try
        {
            return new FileLine(row.Line, place, Propose(row, codes, answers));
        }
        catch (CellRefused refused)
        {
            return new FileLine(row.Line, place, null, refused.Column, refused.Message);
        }
    }

    private static ProposedValue Propose(CsvRow row, FileCodes codes, FileAnswers answers)
    {
        var code = Written(row, "indicator");
        var indicator = codes.Indicator(code) ?? throw new CellRefused("indicator", string.Format(Texts.SeedNoIndicator, code));
        var series = codes.Series(indicator, row.Text("series"))
            ?? throw new CellRefused("series", row.Text("series") is { } name ? string.Format(Texts.SeedNoSeries, name) : EntryTexts.FileSeriesMissing);
        var area = codes.Area(Written(row, "area")) ?? throw new CellRefused("area", string.Format(Texts.SeedNoArea, row.Text("area")));
        return new ProposedValue(string.Format(EntryTexts.LineNumber, row.Line), series, area, TimeOf(row), ValueOf(row, answers.ReasonOf(row.Line)))
        {
            Note = row.Text("note"),
            Round = row.Text("round"),
            Doubt = row.Text("check"),
            IsBaseline = YesNo(row, "baseline"),
            YearIsKnown = YesNo(row, "year_known"),
            Source = Short(row, "source"),
            SourceLine = Number(row, "source_line"),
            Seen = answers.SeenAt is { } at ? new SeenValue(At: at) : null,
            Confirmed = answers.ConfirmationOf(row.Line),
        };
    }

    private static ObservedTime TimeOf(CsvRow row)
    {
        Written(row, "year");
        var year = Number(row, "year")!.Value;
        var from = Number(row, "from_year") ?? year;
        if (year is < ObservedTime.Earliest or > ObservedTime.Latest || from is < ObservedTime.Earliest || from > year) throw new CellRefused("year", Texts.ObservationYear);
        return new ObservedTime(from, year);
    }

    private static TypedValue ValueOf(CsvRow row, MissingReason? answered)
    {
        var (value, text, missing) = (row.Text("value"), row.Text("text"), row.Text("missing"));
        if (new[] { value, text, missing }.Count(cell => cell is not null) > 1) throw new CellRefused("value", Texts.ObservationValue);
        if (text is not null) return TypedValue.OfWords(text);
        if (missing is null) return TypedValue.OfCell(value, answered);
        return TypedValue.OfMissing(MissingWords.Find(missing) ?? throw new CellRefused("missing", string.Format(EntryTexts.FileMissingCodes, missing, string.Join(", ", MissingWords.Offered.Select(r => IndicatorCodes.Of(r))))));
    }

    private static string Written(CsvRow row, string column) => row.Text(column) ?? throw new CellRefused(column, EntryTexts.CellEmpty);

    private static string? Short(CsvRow row, string column) => row.Text(column) is { } text && text.Length > Area.LongestCode
        ? throw new CellRefused(column, string.Format(Texts.TextTooLong, Area.LongestCode))
        : row.Text(column);

    private static int? Number(CsvRow row, string column)
    {
        if (row.Text(column) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new CellRefused(column, string.Format(EntryTexts.NotWholeNumber, text));
    }

    private static bool? YesNo(CsvRow row, string column)
    {
        if (row.Text(column) is not { } text) return null;
        return SeedCodes.YesNo.TryGetValue(text, out var yes) ? yes : throw new CellRefused(column, string.Format(EntryTexts.NotYesNo, text));
    }

    private sealed class CellRefused(string column, string message) : Exception(message)
    {
        public string Column => column;
    }
}
