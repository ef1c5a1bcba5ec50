using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Indicators.Listing;

/// <summary>What the filters of a programme's indicators can be set to: only what occurs in it.</summary>
/// <param name="FocusAreas">Number and name of the focus areas that have indicators.</param>
/// <param name="Producers">Who compiles figures.</param>
/// <param name="LacksProducer">There are indicators of which nobody has said who compiles them.</param>
/// <param name="Groups">Population groups in the order in which they are first met.</param>
/// <param name="Whole">How all of them stand, whatever the filter.</param>
internal sealed record IndicatorChoices(
    IReadOnlyList<(int Number, string Name)> FocusAreas,
    IReadOnlyList<string> Producers,
    bool LacksProducer,
    IReadOnlyList<string> Groups,
    ColourSummary Whole)
{
    public static IndicatorChoices Of(IReadOnlyList<IndicatorDetails> indicators, int programmeId, DateOnly today) => new(
        [.. indicators.SelectMany(i => i.Ties).Where(t => t.ProgrammeId == programmeId).Select(t => (t.FocusAreaNumber, t.FocusArea)).Distinct().OrderBy(a => a.FocusAreaNumber)],
        [.. indicators.Select(i => i.Indicator.Producer).OfType<string>().Distinct().OrderBy(p => p, StringComparer.CurrentCultureIgnoreCase)],
        indicators.Any(i => i.Indicator.Producer is null),
        [.. indicators.SelectMany(i => i.Facts.Series).Select(s => s.Group).OfType<string>().Distinct()],
        indicators.Summarise(today));
}
