namespace Hyte.Programmes.Indicators.Showing;

/// <summary>The direction of an effect in words.</summary>
internal static class EffectText
{
    /// <param name="effect">The effect.</param>
    /// <param name="ofStates">The indicator is told in states, which have no size.</param>
    public static string Of(LinkEffect effect, bool ofStates) => effect switch
    {
        LinkEffect.Up when ofStates => IndicatorPageTexts.EffectBetterState,
        LinkEffect.Up => IndicatorPageTexts.EffectUp,
        LinkEffect.Down => IndicatorPageTexts.EffectDown,
        _ => IndicatorPageTexts.EffectUnknown,
    };

    public static string Of(CauseDirection direction) => direction == CauseDirection.Same ? IndicatorPageTexts.CauseSame : IndicatorPageTexts.CauseOpposite;
}
