using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>An indicator in a sentence: who compiles it, how often, in which unit, and which focus area it tells about.</summary>
internal static class LeadText
{
    public static string Of(IndicatorDetails details)
    {
        var indicator = details.Indicator;
        var units = details.Facts.Series.Select(s => s.Unit).Where(u => u.Length > 0).Distinct().ToList();
        string?[] facts =
        [
            indicator.Producer,
            indicator.Rhythm.Word(),
            units.Count > 0 ? string.Format(IndicatorPageTexts.LeadUnit, string.Join(", ", units)) : null,
            indicator.Better == BetterDirection.None || indicator.StateScale.Count > 0 ? null : indicator.Better.Word(),
        ];
        var first = string.Join(", ", facts.OfType<string>());
        var focus = details.Ties.FirstOrDefault(t => t.MeasureId is null) is { } tie ? $" {string.Format(IndicatorPageTexts.LeadFocusArea, tie.FocusAreaNumber, tie.FocusArea)}." : "";
        return $"{char.ToUpper(first[0], System.Globalization.CultureInfo.CurrentCulture)}{first[1..]}.{focus}";
    }
}
