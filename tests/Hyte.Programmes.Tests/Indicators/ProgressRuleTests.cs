using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using static Hyte.Programmes.Indicators.Progress.ProgressColour;
using static Hyte.Programmes.Tests.Indicators.Facts;

namespace Hyte.Programmes.Tests.Indicators;

public sealed class ProgressRuleTests
{
    [Theory]
    [InlineData(8.6, 8.0, Green)]
    [InlineData(8.6, 8.3, Yellow)]
    [InlineData(8.6, 8.9, Yellow)]
    [InlineData(8.6, 10.8, Red)]
    [InlineData(0.6, 1.1, Red)]
    [InlineData(0.6, 0.0, Green)]
    public void A_zero_target_is_judged_like_any_other(double baseline, double latest, ProgressColour colour) =>
        Assert.Equal(colour, Colour(Indicator(AtMost(0), Baseline((decimal)baseline), Value((decimal)latest, 2019))));

    [Fact]
    public void The_share_of_the_gap_is_linear_and_may_pass_both_ends()
    {
        var part = Assert.Single(Judge(Indicator(AtMost(0), Baseline(8.6m), Value(8.0m, 2019))).Parts);
        Assert.Equal(0.0698m, Math.Round(part.Gap!.Value.Share, 4));
        Assert.Equal((-0.6m, 0.6m, -8.0m), (part.Change, part.Improvement, part.Distance));
        Assert.Equal(8.5m, Judge(Indicator(AtLeast(60), Baseline(40), Value(210, 2021))).Parts[0].Gap!.Value.Share);
        Assert.Equal(-0.5m, Judge(Indicator(AtLeast(60), Baseline(40), Value(30, 2021))).Parts[0].Gap!.Value.Share);
    }

    [Theory]
    [InlineData(10, 10, Green)]
    [InlineData(10, 12, Green)]
    [InlineData(10, 9.8, Yellow)]
    [InlineData(10, 9, Red)]
    public void A_baseline_that_is_the_target_has_no_gap_but_a_colour(double baseline, double latest, ProgressColour colour)
    {
        var suggestion = Judge(Indicator(AtLeast(10), Baseline((decimal)baseline), Value((decimal)latest, 2021)));
        Assert.Equal(colour, suggestion.Colour);
        Assert.Null(suggestion.Parts[0].Gap);
    }

    [Fact]
    public void A_direction_in_all_groups_names_the_group_that_fails()
    {
        var suggestion = Judge(Indicator(
            [Toward(TargetDirection.Down)],
            [
                Series(1, "8.–9. lk", Baseline(8.3m), Value(6.1m, 2019)),
                Series(2, "lukio", Baseline(17.1m), Value(13.3m, 2019)),
                Series(3, "ammatillinen", Baseline(29.2m), Value(31.3m, 2019)),
            ]));
        Assert.Equal(Red, suggestion.Colour);
        Assert.Equal("Kielteinen: ammatillinen. Tavoitteen suuntaan: 8.–9. lk, lukio.", suggestion.Sentence);
        Assert.Equal("ammatillinen", Assert.Single(suggestion.Weakest).Series.Name);
    }

    [Theory]
    [InlineData(100, 110, 120, Green)]
    [InlineData(100, 110, 105, Yellow)]
    [InlineData(100, 90, 120, Yellow)]
    [InlineData(100, 110, 95, Red)]
    [InlineData(100, 100.2, 100.4, Yellow)]
    public void Growing_every_year_means_every_year(double baseline, double middle, double latest, ProgressColour colour) =>
        Assert.Equal(colour, Colour(Indicator(Toward(TargetDirection.Up, TargetBasis.Yearly), Baseline((decimal)baseline), Value((decimal)middle, 2018), Value((decimal)latest, 2019))));

    [Theory]
    [InlineData(9.0, 8.0, 7.0, 7.5, Green)]
    [InlineData(9.0, 8.0, 8.8, 7.0, Red)]
    [InlineData(9.0, 8.0, 8.4, 7.8, Yellow)]
    [InlineData(9.0, 6.0, 8.0, 6.0, Green)]
    public void The_level_of_the_country_is_looked_up_in_the_same_year(double own, double country, double ownLater, double countryLater, ProgressColour colour)
    {
        var target = Target(TargetKind.Relative) with { ReferenceAreaId = Country.Id };
        Assert.Equal(colour, Colour(Indicator(target, Baseline((decimal)own), Baseline((decimal)country, 2017, 2), Value((decimal)ownLater, 2019), Value((decimal)countryLater, 2019, 2))));
    }

    [Fact]
    public void Without_the_country_s_value_of_the_same_year_there_is_no_colour()
    {
        var target = Target(TargetKind.Relative) with { ReferenceAreaId = Country.Id };
        var suggestion = Judge(Indicator(target, Baseline(9), Baseline(8, 2017, 2), Value(7, 2019), Value(7, 2018, 2)));
        Assert.Equal((None, NoColourReason.NoReference), (suggestion.Colour, suggestion.Because));
    }

    [Fact]
    public void An_increase_counts_from_the_baseline_and_the_target_due_next_is_used()
    {
        var targets = new[] { Target(TargetKind.Increase, 5) with { Year = 2024 }, Target(TargetKind.Increase, 10) with { Id = 2, Year = 2040 } };
        var suggestion = Judge(Indicator(targets, [Series(Baseline(4), Value(17, 2021))]));
        Assert.Equal((Green, 9m, 2024), (suggestion.Colour, suggestion.Parts[0].Goal, suggestion.Parts[0].Target!.Year));
    }

    [Fact]
    public void A_yearly_target_is_the_one_of_the_value_s_own_year()
    {
        var targets = Enumerable.Range(2018, 4).Select(year => Target(TargetKind.Yearly, 225 + ((year - 2018) * 5)) with { Id = year, Year = year }).ToArray();
        Assert.Equal(235m, Judge(Indicator(targets, [Series(Baseline(221), Value(207, 2020))])).Parts[0].Goal);
        var beyond = Judge(Indicator(targets, [Series(Baseline(221), Value(207, 2022))]));
        Assert.Equal((None, NoColourReason.NoTargetForYear), (beyond.Colour, beyond.Because));
    }

    [Theory]
    [InlineData(254, 260, Green)]
    [InlineData(200, 235, Green)]
    [InlineData(254, 300, Red)]
    [InlineData(300, 300, Yellow)]
    public void A_range_is_met_between_its_ends(double baseline, double latest, ProgressColour colour) =>
        Assert.Equal(colour, Colour(Indicator(Target(TargetKind.Range, 240) with { Upper = 290 }, Baseline((decimal)baseline), Value((decimal)latest, 2020))));

    [Theory]
    [InlineData(14, 10, Green)]
    [InlineData(14, 21, Red)]
    [InlineData(14, 14, Yellow)]
    public void A_lower_rank_is_better(double baseline, double latest, ProgressColour colour) => Assert.Equal(
        colour,
        Colour(Indicator([Target(TargetKind.Rank, 5)], [Series(Baseline((decimal)baseline), Value((decimal)latest, 2021)) with { Unit = "sija" }])));

    [Theory]
    [InlineData(2, TargetPer.Year, Green)]
    [InlineData(1, TargetPer.Year, Red)]
    [InlineData(1, TargetPer.Term, Green)]
    public void A_frequency_needs_no_baseline(int times, TargetPer per, ProgressColour colour)
    {
        var target = Target(TargetKind.Frequency, per == TargetPer.Year ? 2 : 1) with { Per = per };
        Assert.Equal(colour, Colour(Indicator(target, Value(times, 2020))));
    }

    [Theory]
    [InlineData(2021, null, Red)]
    [InlineData(2023, null, None)]
    [InlineData(null, null, None)]
    [InlineData(2021, "2020-05-01", Green)]
    public void A_milestone_is_done_or_late_or_to_come(int? year, string? reached, ProgressColour colour)
    {
        var target = Target(TargetKind.Milestone) with { Year = year, ReachedOn = reached is null ? null : DateOnly.Parse(reached) };
        Assert.Equal(colour, Colour(Indicator(target)));
    }

    [Theory]
    [InlineData("huono", "hyvä", Green)]
    [InlineData("huono", "heikko", Green)]
    [InlineData("heikko", "heikko", Yellow)]
    [InlineData("heikko", "huono", Red)]
    [InlineData("heikko", "jotain muuta", None)]
    public void States_are_compared_by_the_indicator_s_own_scale(string baseline, string latest, ProgressColour colour)
    {
        var facts = Indicator(Target(TargetKind.State) with { State = "hyvä" }, Words(baseline, 2017, baseline: true), Words(latest, 2019));
        Assert.Equal(colour, Colour(facts with { StateScale = ["huono", "heikko", "hyvä"] }));
    }

    [Fact]
    public void Not_to_become_worse_is_met_by_standing_still()
    {
        var facts = Indicator(Toward(TargetDirection.NotWorse), Words("huono", 2017, baseline: true), Words("huono", 2019)) with { StateScale = ["huono", "hyvä"] };
        Assert.Equal(Green, Colour(facts));
        Assert.Equal(Green, Colour(Indicator(Toward(TargetDirection.NotWorse), Baseline(5), Value(5, 2019))));
        Assert.Equal(Red, Colour(Indicator(Toward(TargetDirection.NotWorse), Baseline(5), Value(6, 2019))));
    }

    [Theory]
    [InlineData(14, 21, Red)]
    [InlineData(14, 10, None)]
    [InlineData(14, 14.2, Yellow)]
    public void Without_a_target_only_becoming_worse_or_standing_still_has_a_colour(double baseline, double latest, ProgressColour colour)
    {
        var suggestion = Judge(Indicator(null, Baseline((decimal)baseline), Value((decimal)latest, 2021)));
        Assert.Equal(colour, suggestion.Colour);
        if (colour == None) Assert.Equal(NoColourReason.NoTarget, suggestion.Because);
    }

    [Fact]
    public void A_place_of_the_city_is_judged_on_its_own()
    {
        var facts = Indicator(AtMost(0), Baseline(8, 2017, Lake.Id), Value(2, 2019, Lake.Id));
        Assert.Equal((Green, "Kyyvesi"), (Colour(facts), Assert.Single(Judge(facts).Parts).Area.Name));
    }
}
