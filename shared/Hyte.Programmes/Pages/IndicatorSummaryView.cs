using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Pages;

/// <summary>How the indicators beside a programme stand, every number with the list behind it.</summary>
/// <param name="Module">The module.</param>
/// <param name="Programme">The programme that the indicators belong to.</param>
/// <param name="IsOfOther">It is not the programme that the page is about.</param>
/// <param name="Summary">The roll-up.</param>
internal sealed record IndicatorSummaryView(ProgrammeModule Module, Programme Programme, bool IsOfOther, ColourSummary Summary)
{
    /// <summary>Counts across the colours, in the order in which they are told.</summary>
    public IReadOnlyList<(string Word, int Count, string Href)> Counts =>
    [
        (IndicatorListTexts.Confirmed, Summary.Confirmed, List(("confirmation", IndicatorFilter.Confirmed))),
        (IndicatorListTexts.Unconfirmed, Summary.Unconfirmed, List(("confirmation", IndicatorFilter.Unconfirmed))),
        (IndicatorListTexts.Contradicted, Summary.Contradicted, List(("confirmation", IndicatorFilter.Contradicted))),
        (IndicatorListTexts.OnlyDue, Summary.ValueDue, List(("due", "true"))),
        (IndicatorListTexts.OnlyNoData, Summary.LackingMunicipalData, List(("nodata", "true"))),
        (IndicatorListTexts.OnlyCheck, Summary.Doubted, List(("check", "true"))),
    ];

    public string List(params (string Key, string? Value)[] filter) => Module.Indicators(Programme.Code, filter);

    public string ListOf((string Key, string? Value) filter) => List(filter);

    public string ListWithout(NoColourReason? because) =>
        List(("colour", IndicatorCodes.Of(ProgressColour.None)), ("because", IndicatorFilter.CodeOf(because)));
}
