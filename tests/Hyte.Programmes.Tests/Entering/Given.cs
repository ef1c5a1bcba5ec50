using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Tests.Entering;

/// <summary>Facts and proposals for the check: series 1 is a share, series 2 a count, series 3 a state in words; area 1 is the city, area 2 the country. It is 2024.</summary>
internal static class Given
{
    public const int ThisYear = 2024;

    public static SeriesRules Share { get; } = Rules(1, "%", 1, 0, 100);

    public static SeriesRules Number { get; } = Rules(2, "kpl", 0, 0, null);

    public static SeriesRules State { get; } = Rules(3, "", 0, null, null, "huono", "heikko", "hyvä");

    public static SeriesRules Rules(int id, string unit, int decimals, decimal? minimum, decimal? maximum, params string[] states) =>
        new(new SeriesFacts(id, $"s{id}", $"Ryhmä {id}", null, unit, decimals, BetterDirection.Down, []), 1, "Mittari", minimum, maximum, states, null, []);

    public static EntryFacts Facts(params StoredValue[] stored) => Facts([], stored);

    public static EntryFacts Facts(int[] breaks, params StoredValue[] stored) => new(
        new[] { Share, Number, State }.ToDictionary(s => s.Series.Id, s => s with { BreakYears = breaks }),
        new Dictionary<int, AreaFacts>
        {
            [1] = new(1, "mikkeli", "Mikkeli", AreaKind.Municipality, IsOwn: true),
            [2] = new(2, "koko-maa", "Koko maa", AreaKind.Country, IsOwn: false),
        },
        stored,
        ThisYear);

    public static StoredValue Stored(int year, decimal number, int series = 1, int area = 1) =>
        new((series * 1000) + (area * 100) + year, series, area, ObservedTime.Of(year), ObservedValue.Of(number), 3, "tilastosihteeri", new DateTime(2024, 1, 2, 8, 0, 0, DateTimeKind.Utc));

    public static ProposedValue Cell(int year, string text, int series = 1, int area = 1) =>
        new($"{series}/{area}/{year}", series, area, ObservedTime.Of(year), TypedValue.OfCell(text));

    public static CheckedValue Check(ProposedValue proposed, params StoredValue[] stored) => CheckValues.Check([proposed], Facts(stored))[0];
}
