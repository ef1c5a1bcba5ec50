using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Reading;

/// <summary>Counts indicators that have been read.</summary>
internal static class Judgements
{
    public static ColourSummary Summarise(this IEnumerable<IndicatorDetails> indicators, DateOnly today) =>
        ColourSummary.Of(indicators.Select(i => new JudgedIndicator(i.Colour, i.Because)
        {
            IsConfirmed = i.Confirmed is not null,
            IsContradicted = i.IsContradicted,
            IsValueDue = i.IsValueDue(today),
            LacksMunicipalData = i.LacksMunicipalData,
            IsDoubted = i.IsDoubted,
        }));

    /// <summary>The day by which the next value should have come has passed.</summary>
    public static bool IsValueDue(this IndicatorDetails indicator, DateOnly today) => indicator.NextValueDue < today;
}
