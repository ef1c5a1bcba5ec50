using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Tests.Support;

namespace Hyte.Programmes.Tests.Indicators;

/// <summary>The figures of the city's paper are in the seed files, indicator by indicator, each once and with its line.</summary>
public sealed class SeedFigureTests(CityIndicators city) : IClassFixture<CityIndicators>
{
    // Line of the paper, numeric observations, numeric group targets. Line 144 prints nine services over four years and two numbers beside them.
    public static TheoryData<int, int, int> Welfare => new()
    {
        { 49, 16, 4 }, { 50, 6, 2 }, { 51, 6, 3 }, { 52, 16, 4 }, { 53, 16, 4 }, { 54, 9, 3 },
        { 57, 12, 0 }, { 58, 12, 0 }, { 59, 12, 0 }, { 60, 12, 0 }, { 61, 12, 0 }, { 62, 2, 0 }, { 63, 12, 0 }, { 64, 10, 0 }, { 65, 8, 0 },
        { 139, 16, 4 }, { 140, 6, 3 }, { 141, 16, 4 }, { 142, 2, 1 }, { 143, 4, 1 }, { 144, (9 * 4) + 2, 0 },
        { 212, 4, 2 }, { 213, 0, 0 }, { 214, 16, 4 }, { 219, 16, 0 },
    };

    [Theory, MemberData(nameof(Welfare))]
    public void A_welfare_indicator_has_the_figures_of_its_line(int line, int numbers, int targets)
    {
        var indicator = Assert.Single(city.Of("welfare"), i => i.Indicator.SourceLine == line);
        Assert.Equal(numbers, Numbers(indicator.Facts).Count());
        Assert.Equal(targets, indicator.Facts.Targets.Count(t => t is { Kind: TargetKind.Value, SeriesId: not null }));
    }

    [Fact]
    public void The_welfare_targets_are_39_figures_11_directions_and_1_comparison()
    {
        var kinds = city.Of("welfare").SelectMany(i => i.Facts.Targets).CountBy(t => t.Kind).ToDictionary();
        Assert.Equal((39, 11, 1), (kinds[TargetKind.Value], kinds[TargetKind.Direction], kinds[TargetKind.Relative]));
        Assert.Equal(25, city.Of("welfare").Count);
    }

    [Theory]
    [InlineData("growth", "1|2|3", "7|6|7")]
    [InlineData("vitality", "1|2|3|4|5|6", "12|8|4|11|10|8")]
    [InlineData("welfare", "1|2|3", "15|6|4")]
    public void The_indicators_stand_in_their_focus_areas(string module, string focusAreas, string counts)
    {
        var found = city.Of(module).SelectMany(i => i.Ties.Where(t => t.MeasureId is null)).CountBy(t => t.FocusAreaNumber).OrderBy(c => c.Key).ToList();
        Assert.Equal((focusAreas, counts), (string.Join('|', found.Select(c => c.Key)), string.Join('|', found.Select(c => c.Value))));
    }

    [Theory]
    [InlineData("growth", 19, 5, 2)]
    [InlineData("vitality", 69, 1, 2)]
    [InlineData("welfare", 279, 2, 19)]
    public void Numbers_words_and_gaps_are_counted_apart(string module, int numbers, int words, int gaps)
    {
        var values = city.Of(module).SelectMany(i => i.Facts.Series).SelectMany(s => s.Observations).ToList();
        Assert.Equal((numbers, words, gaps), (values.Count(o => o.Value.Number is not null), values.Count(o => o.Value.Text is not null), values.Count(o => o.Value.Missing is not null)));
        Assert.All(values, o => Assert.Equal("S1", o.Source));
        Assert.All(values, o => Assert.NotNull(o.SourceLine));
    }

    [Theory]
    [InlineData(54, "koko maan")]
    [InlineData(140, "koko maan")]
    [InlineData(219, "6,7")]
    public void A_suspicious_figure_is_there_as_stated_and_flagged(int line, string doubt)
    {
        var indicator = city.Of("welfare").Single(i => i.Indicator.SourceLine == line);
        Assert.Contains(indicator.Facts.Series.SelectMany(s => s.Observations), o => o.Doubt?.Contains(doubt, StringComparison.OrdinalIgnoreCase) == true);
        Assert.True(indicator.IsDoubted);
    }

    [Fact]
    public void Areas_shown_in_place_of_the_city_are_marked_and_colour_nothing()
    {
        var substituted = city.Of("welfare").Where(i => i.Facts.SubstituteAreaIds.Count > 0).ToList();
        Assert.Equal([50, 54, 64], substituted.Select(i => i.Indicator.SourceLine!.Value).Order());
        Assert.All(substituted, i => Assert.True(i.LacksMunicipalData));
        Assert.All(substituted, i => Assert.Equal(ProgressColour.None, i.Suggestion.Colour));
    }

    [Fact]
    public async Task The_narratives_of_2018_to_2021_are_there_and_a_second_load_adds_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        for (var load = 0; load < 2; load++)
        {
            await using var db = database.Open();
            await CityIndicators.SeedAsync(database, db, "welfare");
        }

        await using var read = database.Open();
        var kinds = read.Narratives.AsEnumerable().CountBy(n => n.Kind).ToDictionary(c => c.Key.ToString(), c => c.Value);
        Assert.Equal((58, 11, 14, 8, 5, 4), (kinds["Realisation"], kinds["Concern"], kinds["SubstanceUse"], kinds["Positive"], kinds["Conclusion"], kinds["NationalAim"]));
        Assert.Equal(300, read.Observations.Count());
        Assert.Equal(1, await read.ReadDataVersionAsync(default));
    }

    private static IEnumerable<decimal> Numbers(IndicatorFacts facts) => facts.Series.SelectMany(s => s.Observations).Select(o => o.Value.Number).OfType<decimal>();
}
