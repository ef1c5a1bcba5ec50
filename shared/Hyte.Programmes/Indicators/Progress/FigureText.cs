using Hyte.Web;

namespace Hyte.Programmes.Indicators.Progress;

/// <summary>Figures of a series as people write them, with the unit.</summary>
internal static class FigureText
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>"10,8 %", "17 kpl", "3,55/5".</summary>
    public static string Figure(this SeriesFacts series, decimal number) => Join(Plain(number, series.Decimals), series.Unit);

    /// <summary>A figure of a decision, with the decimals that it was decided with: "0 %" beside values of "3,6 %".</summary>
    public static string Decided(this SeriesFacts series, decimal number) => Join(Plain(number, 0), series.Unit);

    /// <summary>"10,8": without the unit, with at least the decimals of the series and never fewer than the figure has.</summary>
    public static string Plain(this SeriesFacts series, decimal number) => Plain(number, series.Decimals);

    /// <summary>A difference of two figures as a part of a sentence: "2,2 prosenttiyksikköä", "13 kpl". Its sign is kept.</summary>
    public static string Difference(this SeriesFacts series, decimal number) =>
        Join(Plain(number, series.Decimals), series.Unit switch
        {
            "%" => ProgressTexts.PercentagePoints,
            SignificantChange.PositionUnit => ProgressTexts.Positions,
            _ => series.Unit,
        });

    /// <summary>A difference for the cell of a table: "2,2 %-yks.".</summary>
    public static string Brief(this SeriesFacts series, decimal number) =>
        series.Unit == "%" ? Join(Plain(number, series.Decimals), ProgressTexts.PercentagePointsBrief) : series.Difference(number);

    /// <summary>A difference with a plus when it is one: "+2,2 prosenttiyksikköä".</summary>
    public static string Signed(this SeriesFacts series, decimal number) => number > 0 ? $"+{series.Difference(number)}" : series.Difference(number);

    /// <summary>A difference with a plus when it is one, without the unit: "+2,2".</summary>
    public static string SignedPlain(this SeriesFacts series, decimal number) => number > 0 ? $"+{series.Plain(number)}" : series.Plain(number);

    /// <summary>The value with its time: "8,6 % (2017)".</summary>
    public static string Dated(this SeriesFacts series, ObservationFacts observation)
    {
        var value = observation.Value.Number is { } number ? series.Figure(number) : observation.Value.Text ?? "";
        return observation.YearIsKnown ? $"{value} ({observation.Time})" : value;
    }

    // A figure is never shown rounder than it was given.
    private static string Plain(decimal number, int decimals) => FinnishFormat.Number(number, Math.Max(decimals, Given(number)));

    private static int Given(decimal number) => (number / 1.000000000000000000m).Scale;

    private static string Join(string number, string unit) => unit switch
    {
        "" => number,
        ['/', ..] => number + unit,
        SignificantChange.PositionUnit => $"{number}.{NoBreakSpace}{unit}",
        _ => $"{number}{NoBreakSpace}{unit}",
    };
}
