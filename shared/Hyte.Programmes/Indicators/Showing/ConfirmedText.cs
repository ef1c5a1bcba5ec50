using Hyte.Programmes.Indicators.Reading;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>Who decided a colour, when and for which period.</summary>
internal static class ConfirmedText
{
    public static string Of(ConfirmationRow confirmed) => string.Format(
        IndicatorPageTexts.ConfirmedBy, confirmed.At is { } at ? FinnishFormat.Date(FinnishFormat.DayOf(at)) : "", confirmed.ByName, confirmed.Period);
}
