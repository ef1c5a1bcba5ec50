using Hyte.Modules.Search;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>A cell, read. An empty cell has neither a value nor anything to say: it changes nothing, and is never zero.</summary>
/// <param name="Value">What the cell says; null when it is empty, refused, or must first be given a reason.</param>
/// <param name="Refusal">What is wrong and what to write, in Finnish.</param>
/// <param name="Question">What a person is asked before the value is taken.</param>
/// <param name="AsksReason">The cell says that there is no value, but not why: the answer is one of <see cref="MissingWords.Offered"/>.</param>
public readonly record struct CellReading(ObservedValue? Value, string? Refusal = null, string? Question = null, bool AsksReason = false)
{
    /// <summary>Nothing stands in the cell.</summary>
    public bool IsEmpty => Value is null && Refusal is null && Question is null;
}

/// <summary>Reads and writes what stands in one cell of a grid or a file: a number, a state, or the reason why there is neither.</summary>
public static class CellText
{
    /// <summary>Reads a cell of a series.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="series">The series.</param>
    /// <param name="reason">The reason that a person has chosen for a mark that gives none.</param>
    public static CellReading Read(string? text, SeriesRules series, MissingReason? reason = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (IsBlank(text)) return default;
        var number = NumberText.Read(text);
        if (number.Number is { } figure) return Figure(text!, figure, number.Rest, series);
        if (MissingWords.Find(text) is { } named) return new CellReading(ObservedValue.Of(named));
        if (MissingWords.IsUnclear(text))
        {
            return reason is { } chosen
                ? new CellReading(ObservedValue.Of(chosen))
                : new CellReading(null, Question: string.Format(EntryTexts.ReasonAsked, text!.Trim()), AsksReason: true);
        }

        // A number that cannot be read is no sentence either.
        return series.TakesWords && (number.Refusal is null || number.Rest.Length > 0)
            ? Words(text!, series)
            : new CellReading(null, number.Refusal ?? EntryTexts.NumberExpected);
    }

    /// <summary>Writes a value as it is typed: the number without its unit, the state, or the reason in words. Read again, it is the same value.</summary>
    public static string Write(ObservedValue value, SeriesRules series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (value.Number is { } number) return series.Series.Plain(number);
        return value.Missing is { } missing ? missing.Word() : value.Text ?? "";
    }

    // Invisible marks that web pages leave in a cell are nothing, too.
    private static bool IsBlank(string? text) => text is null || text.All(c => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);

    private static CellReading Figure(string text, decimal number, string rest, SeriesRules series)
    {
        if (rest.Length == 0 || SearchText.Fold(rest) == SearchText.Fold(series.Unit)) return new CellReading(ObservedValue.Of(number));
        if (series.TakesWords) return Words(text, series) is { Question: null } words ? words with { Question = EntryTexts.WordsAsked } : Words(text, series);
        // A second number, or more than a unit: "12 / 2020", "1.1.2020".
        if (rest.Length > IndicatorSeries.LongestUnit || rest.Any(char.IsAsciiDigit) || rest is [',' or '.' or '-', ..]) return new CellReading(null, EntryTexts.NumberExpected);
        return new CellReading(ObservedValue.Of(number), Question: string.Format(EntryTexts.UnitAsked, series.Unit, rest, series.Series.Figure(number)));
    }

    private static CellReading Words(string text, SeriesRules series)
    {
        if (series.State(text) is { } state) return new CellReading(ObservedValue.Of(state));
        if (text.Trim().Length > Observation.LongestText) return new CellReading(null, string.Format(Texts.TextTooLong, Observation.LongestText));
        var words = ObservedValue.Of(text);
        return series.States.Count > 0
            ? new CellReading(words, Question: string.Format(EntryTexts.StateAsked, string.Join(", ", series.States)))
            : new CellReading(words);
    }
}
