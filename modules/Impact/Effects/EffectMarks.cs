using Hyte.Web;

namespace Hyte.Impact.Effects;

/// <summary>Directions and sizes as shapes: never by colour alone, and always with their word.</summary>
internal static class EffectMarks
{
    /// <summary>The mark of a value of the guide's scale.</summary>
    /// <param name="value">Above zero good, below zero bad; null when nobody has said.</param>
    /// <param name="word">The value in words.</param>
    public static Mark Of(int? value, string? word) => value switch
    {
        null => new Mark(MarkShape.EmptyCircle, MarkTone.Missing, EffectTexts.CellLeft),
        0 => new Mark(MarkShape.Pause, MarkTone.Neutral, word ?? ""),
        1 => new Mark(MarkShape.HalfCircle, MarkTone.Positive, word ?? ""),
        > 1 => new Mark(MarkShape.FullCircle, MarkTone.Positive, word ?? ""),
        -1 => new Mark(MarkShape.QuarterCircle, MarkTone.Attention, word ?? ""),
        _ => new Mark(MarkShape.Cross, MarkTone.Negative, word ?? ""),
    };
}
