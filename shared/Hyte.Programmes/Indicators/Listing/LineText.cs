using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Indicators.Listing;

/// <summary>What stands in the cells of a line. Null is an empty cell: nothing is known, and nothing is missing.</summary>
internal static class LineText
{
    private const int LongestWords = 120;

    /// <summary>"8,6 %", "17 kpl", or words as they were written, the longest cut.</summary>
    public static string? Value(this IndicatorLine line) => line.Newest?.Value switch
    {
        { Number: { } number } => line.Series.Figure(number),
        { Text: { Length: > LongestWords } words } => words[..(words.LastIndexOf(' ', LongestWords) is > 0 and var space ? space : LongestWords)] + "…",
        { Text: { } words } => words,
        _ => null,
    };

    /// <summary>"2019", or that the paper does not say.</summary>
    public static string? Year(this IndicatorLine line) => line.Newest is { } newest ? TimeOf(newest) : null;

    /// <summary>Why there is nothing newer: "2016–2020: kuntakohtaista tietoa ei ole saatavilla".</summary>
    public static string? Gap(this IndicatorLine line) => line.Gap is { Value.Missing: { } reason } gap ? $"{TimeOf(gap)}: {reason.Word()}" : null;

    /// <summary>"+2,2 %-yks.".</summary>
    public static string? Change(this IndicatorLine line) => line.Progress?.Change is { } change ? (change > 0 ? "+" : "") + line.Series.Brief(change) : null;

    /// <summary>The words of the decision, with the year when they leave it out; of the city also that there is none.</summary>
    public static string? Target(this IndicatorLine line) => line.Target switch
    {
        null => line.Kind == LineKind.Own ? IndicatorListTexts.NoTarget : null,
        var target => target.Worded(),
    };

    /// <summary>The words of the decision, with the year when they leave it out.</summary>
    public static string Worded(this TargetFacts target) => target.Year is { } year && !target.Wording.Contains($"{year}", StringComparison.Ordinal)
        ? string.Format(IndicatorListTexts.TargetYear, target.Wording, year)
        : target.Wording;

    /// <summary>How far the newest value is from meeting the target: "4,9 %-yks.", or that it is met.</summary>
    public static string? Distance(this IndicatorLine line) => line.Progress switch
    {
        { IsMet: true } => IndicatorListTexts.Met,
        { Distance: { } distance } => line.Series.Brief(Math.Abs(distance)),
        _ => null,
    };

    /// <summary>The country's value, or why it has none.</summary>
    public static string? CountryValue(this IndicatorLine line) => line.Country?.Value switch
    {
        { Number: { } number } => line.Series.Figure(number),
        { Missing: { } reason } => reason.Word(),
        _ => null,
    };

    /// <summary>"uusin tieto 2019, 7 vuotta sitten".</summary>
    public static string? Age(this IndicatorEntry entry) => entry.Age switch
    {
        null => null,
        <= 0 => IndicatorListTexts.NewestYearNow,
        1 => string.Format(IndicatorListTexts.NewestYear, entry.Details.LatestYear, IndicatorListTexts.AgeOne),
        var years => string.Format(IndicatorListTexts.NewestYear, entry.Details.LatestYear, string.Format(IndicatorListTexts.Age, years)),
    };

    private static string TimeOf(ObservationFacts observation) => observation.YearIsKnown ? observation.Time.ToString() : IndicatorListTexts.YearUnknown;
}
