using Hyte.Programmes.Indicators.Sources;
using Hyte.Statistics;

namespace Hyte.Programmes.Tests.Sources;

/// <summary>What a source says in tests: of series 1 of <see cref="Entering.Given"/>, asked for 2010–2024.</summary>
internal static class Answers
{
    public const int Series = 1;

    public static AskedYears Years { get; } = AskedYears.Of(2010, 2024);

    public static StatisticsAnswer Of(params StatisticsRow[] rows) => new()
    {
        Rows = rows,
        Problems = [],
        RetrievedAt = new DateTime(2024, 5, 13, 9, 30, 0, DateTimeKind.Utc),
        Source = new Uri("https://example.test/json"),
        Licence = "CC BY 4.0",
        Attribution = "Tietolähde: Lähde",
    };

    public static StatisticsRow Row(int year, decimal? value, string? mark = null, string area = "mikkeli") => new(area, year, value, mark);
}
