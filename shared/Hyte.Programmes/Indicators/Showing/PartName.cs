using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>What the parts of an indicator are called: population groups, places or just series.</summary>
internal static class PartName
{
    /// <summary>The series and, when it is not the city itself, the place.</summary>
    public static string Of(SeriesProgress part) => WholeSentence.NameOf(part);

    /// <summary>"ryhmässä", "paikassa" or "sarjassa", after a count.</summary>
    public static string Inessive(IndicatorDetails details) => details.Facts.Series switch
    {
        var series when series.All(s => s.Group is not null) => IndicatorPageTexts.InGroups,
        { Count: 1 } => IndicatorPageTexts.InPlaces,
        _ => IndicatorPageTexts.InSeries,
    };
}
