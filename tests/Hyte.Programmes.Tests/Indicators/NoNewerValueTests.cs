using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using static Hyte.Programmes.Tests.Indicators.Facts;

namespace Hyte.Programmes.Tests.Indicators;

/// <summary>No colour is a state of its own, with the reason that the data gives.</summary>
public sealed class NoNewerValueTests
{
    [Fact]
    public void Nothing_newer_than_the_baseline() => Says(NoColourReason.NoNewerValue, "Lähtötilannetta uudempaa tietoa ei ole.", Indicator(AtMost(0), Baseline(5)));

    [Fact]
    public void A_reason_for_a_missing_value_is_told() => Says(
        NoColourReason.NoNewerValue,
        "Uudempaa vertailukelpoista tietoa ei ole. 2019: kuntakohtaista tietoa ei ole saatavilla.",
        Indicator(AtMost(0), Baseline(5), Gap(MissingReason.NoMunicipalData, 2019)));

    [Fact]
    public void An_area_in_place_of_the_city_never_colours() => Says(
        NoColourReason.NoNewerValue,
        "Lähtötilannetta uudempaa tietoa ei ole.",
        Indicator(AtMost(0), Baseline(5), Value(1, 2019, Region.Id)) with { SubstituteAreaIds = [Region.Id] });

    [Fact]
    public void What_is_compiled_in_another_way_is_not_compared() => Says(
        NoColourReason.NotComparable,
        "Uudempi tieto ei ole vertailukelpoinen: vuodesta 2020 alkaen uusi tilastointitapa.",
        Indicator(AtMost(0), Baseline(5), Value(1, 2020)) with { Breaks = [new BreakFacts(null, 2020, "uusi tilastointitapa")] });

    [Fact]
    public void The_newest_value_before_the_break_still_counts()
    {
        var facts = Indicator(AtMost(0), Baseline(5), Value(3, 2019), Value(9, 2021)) with { Breaks = [new BreakFacts(null, 2020, "uusi tapa")] };
        Assert.Equal((ProgressColour.Green, 2019), (Colour(facts), Judge(facts).LatestYear));
    }

    [Fact]
    public void Words_where_figures_are_compared_are_left_to_a_person() => Says(
        NoColourReason.PersonJudges,
        "Uusin tieto on sanallinen, joten arvion tekee ihminen. 2021: ”ei muutosta”.",
        Indicator(AtLeast(20), Baseline(12), Words("ei muutosta", 2021)));

    [Fact]
    public void A_baseline_in_words_is_no_newer_value() => Says(
        NoColourReason.NoNewerValue,
        "Uudempaa vertailukelpoista tietoa ei ole. 2021: tuottaja ei toteuttanut seurantaa.",
        Indicator(Target(TargetKind.Relative) with { ReferenceAreaId = 2 }, Words("maata huonompi", 2014, baseline: true), Gap(MissingReason.ProducerDidNot, 2021)));

    [Fact]
    public void No_values_at_all() => Says(NoColourReason.NoValues, "Arvoja ei ole kirjattu (Mikkeli).", Indicator(AtMost(0)));

    [Fact]
    public void A_value_without_a_baseline_is_green_when_it_meets_the_target_and_else_has_no_colour()
    {
        Assert.Equal(ProgressColour.Green, Colour(Indicator(AtMost(5), Value(5, 2020))));
        Says(NoColourReason.NoBaseline, "Ei väriä, koska lähtötilannetta ei ole merkitty. Uusin tieto: 6,0\u00A0% (2020).", Indicator(AtMost(5), Value(6, 2020)));
    }

    [Fact]
    public void A_suppressed_value_is_neither_zero_nor_a_change()
    {
        var suggestion = Judge(Indicator(AtMost(0), Baseline(5), Gap(MissingReason.Suppressed, 2019)));
        Assert.Equal(ProgressColour.None, suggestion.Colour);
        Assert.Contains("peitetty", suggestion.Sentence, StringComparison.Ordinal);
    }

    private static void Says(NoColourReason because, string sentence, IndicatorFacts facts)
    {
        var suggestion = Judge(facts);
        Assert.Equal((ProgressColour.None, because, sentence), (suggestion.Colour, suggestion.Because!.Value, suggestion.Sentence));
    }
}
