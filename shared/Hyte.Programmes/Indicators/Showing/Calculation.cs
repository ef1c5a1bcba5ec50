using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>How the colour of one part was counted, with every input and where it came from.</summary>
/// <param name="Name">The group, segment or place.</param>
/// <param name="Mark">Its colour.</param>
/// <param name="Sentence">Why.</param>
/// <param name="Formula">The calculation with its figures; empty when nothing is calculated.</param>
/// <param name="Inputs">What it stands on.</param>
/// <param name="Colours">False for an area that is judged but does not colour the indicator.</param>
internal sealed record Calculation(string Name, Mark Mark, string Sentence, string Formula, IReadOnlyList<CalculationInput> Inputs, bool Colours)
{
    public static IReadOnlyList<Calculation> AllOf(IndicatorDetails details, DateOnly today) =>
    [
        .. details.Suggestion.Parts.Select(part => Of(details, part, colours: true)),
        .. Others(details).Select(other => Of(details, ProgressRule.SuggestFor(details.Facts, other.Series, other.Area, today), colours: false)),
    ];

    private static Calculation Of(IndicatorDetails details, SeriesProgress part, bool colours) =>
        new(NameOf(details, part), part.Colour.ToMark(part.Because), part.Sentence, part.Formula, [.. InputsOf(details, part)], colours);

    private static string NameOf(IndicatorDetails details, SeriesProgress part) =>
        details.Suggestion.Parts.Count == 1 && part.Area.IsOwn && part.Series.Name.Length == 0 ? part.Area.Name : PartName.Of(part);

    // Areas with targets of their own that are not the city's, such as the region's yearly figures.
    private static IEnumerable<(SeriesFacts Series, AreaFacts Area)> Others(IndicatorDetails details) =>
        details.Facts.Targets
            .Where(t => t.AreaId is { } id && !details.Facts.Areas[id].CountsAsOwn)
            .SelectMany(t => details.Facts.Series.Where(s => t.SeriesId is null || t.SeriesId == s.Id).Select(s => (s, details.Facts.Areas[t.AreaId!.Value])))
            .Distinct();

    private static IEnumerable<CalculationInput> InputsOf(IndicatorDetails details, SeriesProgress part)
    {
        var series = part.Series;
        if (part.Baseline is { } baseline) yield return Value(IndicatorPageTexts.Baseline, series, baseline);
        if (part.Latest is { } latest) yield return Value(IndicatorPageTexts.Latest, series, latest);
        if (part.Reference is { } reference) yield return Value(details.Facts.Areas[reference.AreaId].Name, series, reference);
        if (part.Target is { } target)
        {
            yield return new CalculationInput(IndicatorPageTexts.Target, $"{target.Wording} ({target.Kind.Word()})", SourceText.Short(details.Indicator.Source, target.SourceLine));
        }

        if (part.Limit is { } limit)
        {
            var own = details.Indicator.Threshold is not null;
            yield return new CalculationInput(
                IndicatorPageTexts.Limit, series.Difference(limit), own ? IndicatorPageTexts.LimitOwn : IndicatorPageTexts.LimitDefault);
        }
    }

    private static CalculationInput Value(string name, SeriesFacts series, ObservationFacts observation) =>
        new(name, observation.YearIsKnown ? series.Dated(observation) : $"{series.Dated(observation)} ({IndicatorPageTexts.YearUnknown})", SourceText.Short(observation.Source, observation.SourceLine)) { Observation = observation.Id };
}

/// <summary>An input of a calculation.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">The value as people write it.</param>
/// <param name="Source">Where it came from.</param>
internal sealed record CalculationInput(string Name, string Text, string Source)
{
    /// <summary>Key of the observation, whose row among the sources tells all of it.</summary>
    public int? Observation { get; init; }
}
