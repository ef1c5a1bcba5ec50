using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Tests.Indicators;

/// <summary>Makes the facts of an indicator for tests, without a database.</summary>
internal static class Facts
{
    public static AreaFacts City { get; } = new(1, "mikkeli", "Mikkeli", AreaKind.Municipality, IsOwn: true);

    public static AreaFacts Country { get; } = new(2, "koko-maa", "Koko maa", AreaKind.Country, IsOwn: false);

    public static AreaFacts Region { get; } = new(3, "etela-savo", "Etelä-Savo", AreaKind.Region, IsOwn: false);

    public static AreaFacts Lake { get; } = new(4, "kyyvesi", "Kyyvesi", AreaKind.Place, IsOwn: false);

    /// <summary>An indicator with one series.</summary>
    public static IndicatorFacts Indicator(TargetFacts? target, params ObservationFacts[] values) => Indicator(target is null ? [] : [target], [Series(values)]);

    public static IndicatorFacts Indicator(IReadOnlyList<TargetFacts> targets, IReadOnlyList<SeriesFacts> series) => new(
        1, null, [], series, targets, [], new Dictionary<int, AreaFacts> { [1] = City, [2] = Country, [3] = Region, [4] = Lake }, []);

    public static SeriesFacts Series(params ObservationFacts[] values) => Series(1, null, values);

    public static SeriesFacts Series(int id, string? group, params ObservationFacts[] values) => new(id, $"s{id}", group, null, "%", 1, BetterDirection.Down, values);

    public static ObservationFacts Baseline(decimal number, int year = 2017, int area = 1) => new(year * 10 + area, area, ObservedTime.Of(year), ObservedValue.Of(number), IsBaseline: true);

    public static ObservationFacts Value(decimal number, int year, int area = 1) => new(year * 10 + area, area, ObservedTime.Of(year), ObservedValue.Of(number), IsBaseline: false);

    public static ObservationFacts Words(string text, int year, int area = 1, bool baseline = false) => new(year * 10 + area, area, ObservedTime.Of(year), ObservedValue.Of(text), baseline);

    public static ObservationFacts Gap(MissingReason reason, int year, int area = 1) => new(year * 10 + area, area, ObservedTime.Of(year), ObservedValue.Of(reason), IsBaseline: false);

    public static TargetFacts Target(TargetKind kind, decimal? value = null) => new(1, null, null, kind, "tavoite") { Value = value, TermStart = 2018, TermEnd = 2021 };

    public static TargetFacts AtMost(decimal value) => Target(TargetKind.Value, value) with { Comparison = TargetComparison.AtMost };

    public static TargetFacts AtLeast(decimal value) => Target(TargetKind.Value, value) with { Comparison = TargetComparison.AtLeast };

    public static TargetFacts Toward(TargetDirection direction, TargetBasis basis = TargetBasis.Baseline) => Target(TargetKind.Direction) with { Direction = direction, Basis = basis };

    public static ProgressSuggestion Judge(IndicatorFacts facts) => ProgressRule.Suggest(facts, new DateOnly(2022, 1, 1));

    public static ProgressColour Colour(IndicatorFacts facts) => Judge(facts).Colour;
}
