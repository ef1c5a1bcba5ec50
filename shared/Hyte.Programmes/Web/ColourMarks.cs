using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Web;

namespace Hyte.Programmes.Web;

/// <summary>Colours counted: as the parts of a share bar, each with the list behind it.</summary>
internal static class ColourMarks
{
    /// <summary>No colour, whatever the reason.</summary>
    public static Mark NoColour { get; } = ProgressColour.None.ToMark() with { Word = IndicatorListTexts.NoColour };

    /// <summary>The colour as it is counted: the reasons for having none are counted apart.</summary>
    public static Mark ToCountedMark(this ProgressColour colour) => colour == ProgressColour.None ? NoColour : colour.ToMark();

    /// <summary>The mark of the whole indicator.</summary>
    public static Mark ToMark(this IndicatorDetails indicator) =>
        indicator is { Colour: ProgressColour.None, Because: null } ? NoColour with { Word = IndicatorListTexts.DecidedNone } : indicator.Colour.ToMark(indicator.Because);

    /// <summary>Why there is no colour, as a word or two.</summary>
    public static string Word(NoColourReason? because) => because?.Word() ?? IndicatorListTexts.DecidedNone;

    /// <summary>A summary as the parts of a share bar, what needs attention first.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="list">Address of the list with a filter; null draws no links.</param>
    public static IEnumerable<MarkCount> ToMarks(this ColourSummary summary, Func<(string Key, string? Value), string>? list = null) =>
        IndicatorMarks.Listed
            .Select(colour => new MarkCount(colour.ToCountedMark(), summary.CountOf(colour)) { Href = list?.Invoke(("colour", IndicatorCodes.Of(colour))) })
            .Where(part => part.Count > 0);
}
