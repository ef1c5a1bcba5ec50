using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>The indicators that tell about a measure: those tied to it or to its group, and those of its whole focus area.</summary>
/// <param name="Module">The module.</param>
/// <param name="Own">Tied to the measure or its group.</param>
/// <param name="OfFocusArea">Tied to the focus area only.</param>
/// <param name="FocusArea">Its name.</param>
internal sealed record MeasureIndicators(ProgrammeModule Module, IReadOnlyList<TiedIndicator> Own, IReadOnlyList<TiedIndicator> OfFocusArea, string FocusArea)
{
    /// <summary>How many are shown before anything is unfolded.</summary>
    public int Count => Own.Count > 0 ? Own.Count : OfFocusArea.Count;

    public bool IsEmpty => Count == 0;

    /// <param name="module">The module.</param>
    /// <param name="measure">The measure, with its focus area.</param>
    /// <param name="found">The indicators of the focus area.</param>
    public static MeasureIndicators Of(ProgrammeModule module, Plan.Measure measure, IReadOnlyList<IndicatorDetails> found)
    {
        var tied = found.Select(details => new TiedIndicator(
            details,
            details.Ties.FirstOrDefault(t => t.MeasureId == measure.Id) ?? details.Ties.FirstOrDefault(t => t.MeasureId is not null && t.MeasureId == measure.ParentId))).ToList();
        return new MeasureIndicators(
            module,
            tied.FindAll(t => t.Tie is not null),
            tied.FindAll(t => t.Tie is null && t.Details.Ties.Any(tie => tie.FocusAreaId == measure.FocusAreaId && tie.MeasureId is null)),
            measure.FocusArea.Name);
    }
}

/// <summary>An indicator in the list of a measure.</summary>
/// <param name="Details">The indicator.</param>
/// <param name="Tie">How it is tied to the measure or its group; null when it tells about the whole focus area.</param>
internal sealed record TiedIndicator(IndicatorDetails Details, IndicatorTie? Tie);
