using Hyte.Documents.Csv;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Tests.Support;

namespace Hyte.Programmes.Tests.Indicators;

/// <summary>
/// Every indicator of the city's paper of 2018–2021 is judged as a person judged it by hand from the paper.
/// The tables in <c>Golden</c> are for a coordinator to read: the figures as printed, the colour, and why.
/// </summary>
public sealed class GoldenSuggestionTests(CityIndicators city) : IClassFixture<CityIndicators>
{
    // The day of the paper: what was due by the end of the programmes had its time.
    private static readonly DateOnly EndOfTerm = new(2021, 12, 31);

    public static TheoryData<string> Modules => new(CityIndicators.Modules);

    [Theory]
    [InlineData("welfare", 25)]
    [InlineData("growth", 20)]
    [InlineData("vitality", 53)]
    public void The_table_has_every_indicator_of_the_paper(string module, int indicators)
    {
        var rows = Read(module).Where(r => r.Series is null).ToList();
        Assert.Equal(indicators, rows.Count);
        Assert.Equal(city.Of(module).Select(i => i.Indicator.Code).Order(StringComparer.Ordinal), rows.Select(r => r.Indicator).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Modules))]
    public void The_rule_suggests_what_a_person_found_by_hand(string module)
    {
        var wrong = new List<string>();
        foreach (var row in Read(module))
        {
            var suggestion = ProgressRule.Suggest(city.Find(module, row.Indicator).Facts, EndOfTerm);
            var (colour, sentence) = Suggested(suggestion, row.Series);
            if (colour != row.Expected) wrong.Add($"S1:{row.Line} {row.Indicator} {row.Series}: {row.Given} – expected {row.Expected} ({row.Reason}), suggested {colour}: {sentence}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory, MemberData(nameof(Modules))]
    public void Every_suggestion_is_explained(string module) => Assert.All(city.Of(module), indicator =>
    {
        var suggestion = ProgressRule.Suggest(indicator.Facts, EndOfTerm);
        Assert.NotEmpty(suggestion.Sentence);
        Assert.Equal(suggestion.Colour == ProgressColour.None, suggestion.Because is not null);
        Assert.All(suggestion.Parts, part =>
        {
            Assert.NotEmpty(part.Sentence);
            Assert.Equal(part.Colour == ProgressColour.None, part.Because is not null);
        });
    });

    private static (string Colour, string Sentence) Suggested(ProgressSuggestion suggestion, string? series)
    {
        if (series is null) return (IndicatorCodes.Of(suggestion.Colour), suggestion.Sentence);
        // A series with places is as good as its weakest place.
        var part = suggestion.Parts.Where(p => p.Series.Code == series).MaxBy(p => p.Colour)!;
        return (IndicatorCodes.Of(part.Colour), part.Sentence);
    }

    private static List<GoldenRow> Read(string module)
    {
        var table = CsvTable.Read(Path.Combine(Repository.Root, "tests", "Hyte.Programmes.Tests", "Golden", $"suggestions-{module}.csv"));
        Assert.Empty(table.Errors);
        return [.. table.Rows.Select(r => new GoldenRow(
            r.RequiredWholeNumber("source_line"), r.Required("indicator"), r.Text("series"), r.Required("given"), r.Required("expected"), r.Required("reason")))];
    }

    private sealed record GoldenRow(int Line, string Indicator, string? Series, string Given, string Expected, string Reason);
}
