using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>The smallest change that counts, with the word whether it is the indicator's own or the default.</summary>
internal static class ThresholdText
{
    /// <returns>Null for an indicator without numbers.</returns>
    public static string? Of(IndicatorDetails details)
    {
        var measured = details.Facts.Series.Where(s => s.Observations.Any(o => o.Value.Number is not null)).ToList();
        if (measured.Count == 0) return null;
        if (details.Indicator.Threshold is { } own) return string.Format(IndicatorPageTexts.LimitOfIndicator, measured[0].Difference(own));
        var size = measured.Select(s => s.Unit).Distinct().ToList() switch
        {
            ["%"] => measured[0].Difference(SignificantChange.PercentagePoints),
            [SignificantChange.PositionUnit] => IndicatorPageTexts.LimitPosition,
            _ => IndicatorPageTexts.LimitShare,
        };
        return $"{size} ({IndicatorPageTexts.LimitIsDefault})";
    }
}
