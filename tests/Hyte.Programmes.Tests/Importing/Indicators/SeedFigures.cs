using System.Globalization;
using Hyte.Documents.Csv;
using Hyte.Modules.Search;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>A value or a target in the form in which what a person transcribed and what the reader read are compared.</summary>
internal sealed record Figure(int Line, string Indicator, string Series, string Area, string What, string Year);

/// <summary>What a person transcribed from the paper: the seeds of the three modules.</summary>
internal static class SeedFigures
{
    // What the paper prints and what the transcriber called it. The paper abbreviates ("ok"), inflects, and leaves it to the name of the indicator;
    // the transcriber gave each series a name that stands alone.
    private static readonly Dictionary<string, string> Called = new(StringComparer.Ordinal)
    {
        ["ok"] = "omakotitontit",
        ["rivitalotontteja"] = "rivitalotontit",
        ["rivitalo"] = "rivitalotontit",
        ["rivitalotontteja, joista palvelutalo"] = "rivitalotontit, joista palvelutalo",
        ["kerrostalo"] = "kerrostalotontit",
        ["yritystontteja"] = "yritystontit",
        ["kuntaan"] = "tulomuutto",
        ["kunnasta"] = "lähtömuutto",
        ["Mikkeli mediassa"] = "mediassa",
        ["Mikkeli somessa"] = "somessa",
        ["Kansalaisopisto"] = "kansalaisopiston opiskelijat",
        ["Kävijämäärä omissa ja muiden kanssa yhteistyössä järjestetyissä tapahtumissa"] = "kulttuuripalvelut: omat ja yhteiset tapahtumat",
        ["Kävijämäärä tapahtumissa, joihin on myönnetty kohdeavustusta"] = "kulttuuripalvelut: kohdeavustusta saaneet tapahtumat",
        ["Säännöllistä kulttuuriavustusta saavien kävijä-/osallistujamäärä"] = "kulttuuripalvelut: säännöllistä kulttuuriavustusta saavat",
        // Two indicators of one cell to the transcriber, one indicator with two quantities to the reader.
        ["huonekäyttö"] = "",
        ["keskihinta"] = "",
    };

    // The transcriber named the whole beside its parts, where the paper names only the parts.
    private static readonly string[] Unnamed = ["käyttöaste", "nettomuutto"];

    public static readonly string[] Modules = ["welfare", "growth", "vitality"];

    /// <summary>The areas of the modules.</summary>
    public static IndicatorVocabulary Vocabulary { get; } = IndicatorVocabulary.Standard.With(
        Modules.SelectMany(m => Table(m, "areas").Rows).DistinctBy(r => r.Required("code"))
            .Select(r => new Area(r.Required("code"), r.Required("name"), IndicatorCodes.AreaKinds[r.Required("kind")], r.Text("own") == "yes")));

    /// <summary>The numbers.</summary>
    public static List<Figure> Numbers() => [.. Modules.SelectMany(module => Rows(module, "observations").Where(r => r.Row.Number("value") is not null).Select(r => new Figure(
        r.Line, r.Indicator, r.Series, r.Area, Plain(r.Row.Number("value")!.Value), Year(r.Row))))];

    /// <summary>Words and reasons for missing values.</summary>
    public static List<(int Line, string Series, string What)> Others() => [.. Modules.SelectMany(module => Rows(module, "observations").Where(r => r.Row.Number("value") is null).Select(r =>
        (r.Line, r.Series, r.Row.Text("missing") ?? "text")))];

    /// <summary>The targets.</summary>
    public static List<Figure> Targets() => [.. Modules.SelectMany(module => Rows(module, "targets").Select(r =>
    {
        var kind = r.Row.Required("kind");
        return new Figure(r.Line, r.Indicator, Whose(kind, r.Series, r.Row.Required("wording")), r.Area, What(kind, r.Row), r.Row.Text("year") ?? "");
    }))];

    /// <summary>A number that was read.</summary>
    public static Figure Of(int line, string indicator, ReadObservation read) => new(
        line, Folded(indicator), SeriesOf(read.Series), read.Area ?? "", Plain(read.Value.Number!.Value), read.Year is null ? "" : read.FromYear == read.Year ? $"{read.Year}" : $"{read.FromYear}-{read.Year}");

    /// <summary>A target that was read.</summary>
    public static Figure Of(int line, string indicator, ReadTarget read)
    {
        var kind = IndicatorCodes.Of(read.Kind);
        var what = read.Value is { } value ? Plain(value) + (read.Upper is { } upper ? $"-{Plain(upper)}" : "") : read.Direction is { } direction ? $"{IndicatorCodes.Of(direction)}/{IndicatorCodes.Of(read.Basis)}" : read.ReferenceArea ?? "";
        return new Figure(line, Folded(indicator), Whose(kind, SeriesOf(read.Series), read.Words.Text), read.Area ?? "", $"{Alike(kind)} {what}", read.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
    }

    public static string SeriesOf(ReadSeries series) => Folded(series.Segment is { } segment ? Called.GetValueOrDefault(segment, segment) : series.Group ?? "");

    private static IEnumerable<(CsvRow Row, int Line, string Indicator, string Series, string Area)> Rows(string module, string table)
    {
        var indicators = Table(module, "indicators").Rows.ToDictionary(r => r.Required("code"), r => Folded(r.Text("printed_name") ?? ""));
        var series = Table(module, "series").Rows.ToDictionary(r => (r.Required("indicator"), r.Required("code")), r => r.Text("group") ?? r.Text("segment") ?? "");
        return Table(module, table).Rows.Select(r => (
            r,
            r.WholeNumber("source_line")!.Value,
            indicators[r.Required("indicator")],
            r.Text("series") is { } code && series[(r.Required("indicator"), code)] is var name && !Unnamed.Contains(name) ? Folded(name) : "",
            r.Text("area") is null or "mikkeli" ? "" : r.Text("area")!));
    }

    // A year that the paper does not give is only a place in the order.
    private static string Year(CsvRow row) => row.Text("year_known") == "no" ? "" : row.Text("from_year") is { } from ? $"{from}-{row.Text("year")}" : row.Required("year");

    private static string What(string kind, CsvRow row)
    {
        var what = row.Number("value") is { } value ? Plain(value) + (row.Number("upper") is { } upper ? $"-{Plain(upper)}" : "")
            : row.Text("direction") is { } direction ? $"{direction}/{row.Text("basis")}" : row.Text("reference_area") ?? "";
        return $"{Alike(kind)} {what}";
    }

    // A value for one year is the same target whether one calls it dated or yearly; the transcriber called single years of such lists yearly too.
    private static string Alike(string kind) => kind == "yearly" ? "value" : kind;

    // Of what is done, or is so, the words tell which it is.
    private static string Whose(string kind, string series, string wording) => kind is "milestone" or "state" ? Folded(wording) : series;

    private static string Plain(decimal number) => (number / 1.000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Folded(string text) => string.Concat(SearchText.Fold(text).Where(char.IsLetterOrDigit));

    private static CsvTable Table(string module, string name) => CsvTable.Read(Path.Combine(CityPapers.Solution, "seeds", module, name + ".csv"));
}
