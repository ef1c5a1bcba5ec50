using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>How an indicator is tied to a measure, in a line.</summary>
internal static class TieText
{
    public static string Of(IndicatorTie tie, Indicator indicator)
    {
        var effect = EffectText.Of(tie.Effect, indicator.StateScale.Count > 0);
        var first = char.ToUpper(effect[0], System.Globalization.CultureInfo.CurrentCulture) + effect[1..];
        return tie.Note is { } note ? $"{first}. {note.TrimEnd('.')}." : $"{first}.";
    }
}
