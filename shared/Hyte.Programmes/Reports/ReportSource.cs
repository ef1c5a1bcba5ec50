using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;

namespace Hyte.Programmes.Reports;

/// <summary>Where figures come from: who compiles them, and by which paper or service they came here.</summary>
internal static class ReportSource
{
    /// <summary>Of one figure, with the line of its paper.</summary>
    public static string Of(Indicator indicator, ObservationFacts? observation) =>
        Join(indicator.Producer, observation is null ? SourceText.Of(indicator.Source, indicator.SourceLine) : SourceText.Of(observation));

    /// <summary>Of everything that is known of indicators.</summary>
    public static string Of(params IEnumerable<IndicatorDetails> indicators)
    {
        var all = indicators.ToList();
        return Join([
            .. all.Select(i => i.Indicator.Producer),
            .. all.SelectMany(i => i.Facts.Series).SelectMany(s => s.Observations).Select(o => o.Source).Distinct(StringComparer.Ordinal).Select(source => SourceText.Of(source, line: null)),
        ]);
    }

    private static string Join(params IEnumerable<string?> names)
    {
        var known = names.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return known.Count > 0 ? string.Join(", ", known) : SourceText.Of(null, line: null);
    }
}
