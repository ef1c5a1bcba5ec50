using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>
/// What a cell says is read as a person reads it; what it does not say is asked. The awkward cases of the city's papers, by their numbers in the notes on the field (6.1; 6.2 and 6.3 are in <see cref="ValueDoubtTests"/>):
/// <list type="table">
/// <item><term>1, 26</term><description>A_cell_has_the_values_of_all_groups_rounds_and_areas</description></item>
/// <item><term>2</term><description>A_slash_means_what_the_heading_and_the_labels_say</description></item>
/// <item><term>3, 5</term><description>A_direction_is_understood_from_its_words</description></item>
/// <item><term>4, 11</term><description>A_target_is_of_its_group_or_of_all</description></item>
/// <item><term>5</term><description>An_increase_has_its_years</description></item>
/// <item><term>6, 15</term><description>Every_year_has_its_target_for_the_city_and_the_region, Seasons_stand_beside_each_other</description></item>
/// <item><term>7, 8</term><description>Ranges_frequencies_minimums_and_milestones_are_targets_of_their_kinds</description></item>
/// <item><term>9, 10, 14, 16</term><description>A_rank_is_no_share, A_rating_is_one_number, Two_quantities_are_offered_when_the_name_has_two, An_actual_year_need_not_be_the_targets</description></item>
/// <item><term>12</term><description>Words_are_a_value_too</description></item>
/// <item><term>13</term><description>A_minus_is_no_bullet</description></item>
/// </list>
/// </summary>
public sealed class ValueCellTests
{
    [Fact]
    public void A_cell_has_the_values_of_all_groups_rounds_and_areas()
    {
        var row = Cells.OfAreas("Lähtötilanne (MLI/koko maa 2017, 2019): 4.-5. lk: 48,1/ 45,1 % 41,9%/39,5 % Tavoite: 100 %  Lukio: 13,6 %/ 13,1 % 12,4 %/13,9 % Tavoite: 90 % Amm. opp: 8 %/7 % 6 %/5 %");
        Assert.Equal(
            [
                "4.–5. lk 2017 48,1", "4.–5. lk koko-maa 2017 45,1", "4.–5. lk 2019 41,9", "4.–5. lk koko-maa 2019 39,5", "Lukio 2017 13,6", "Lukio koko-maa 2017 13,1", "Lukio 2019 12,4", "Lukio koko-maa 2019 13,9",
                "Ammatillinen 2017 8", "Ammatillinen koko-maa 2017 7", "Ammatillinen 2019 6", "Ammatillinen koko-maa 2019 5",
            ],
            row.Numbers());
        Assert.Equal(["4.–5. lk value 100", "Lukio value 90"], row.Wanted());
        Assert.Empty(row.Questions);
        var indicator = Assert.Single(row.Indicators);
        Assert.Equal(("%", "Kouluterveyskysely"), (indicator.Unit, indicator.Producer));
        Assert.All(indicator.Observations, o => Assert.Equal(("%", o.Year == 2017 ? ReadRole.Baseline : ReadRole.Actual), (o.Unit, o.Role)));
    }

    [Fact]
    public void A_slash_means_what_the_heading_and_the_labels_say()
    {
        Assert.Equal(["2016 8,3", "koko-maa 2016 7,1", "2017 8,2", "koko-maa 2017 7"], Cells.OfAreas("Lähtötilanne (2016): 8,3 l/koko maa 7,1 l Tavoite: Vähenee 2017: 8,2 /7,0", "Myynti, litraa").Numbers());
        var targets = Cells.OfTargets("Asiakkuudet", "580 / 650 kpl v. 2020 / 1557 kpl");
        Cells.AssertReads(targets, ["580", "2020 1557"], ["value 650"]);
        Assert.Equal(["Kirjasto 2017 635534", "Kirjasto 2018 582766", "Kirjasto 2019 575822"], Cells.OfAreas("Tilanne 2017/2018/2019 Tavoite: kasvavat Kirjasto: 635 534/582 766/575 822", "Kävijämäärät").Numbers());
        Assert.Equal(["2018 205877", "mikkelin-seutu 2018 270283"], Cells.OfTargets("yöpymiset", "Kaupunki / (seutu) Toteuma v. 2018: 205 877 vrk / (270 283 vrk)").Numbers());
        Assert.Equal(["huonekäyttö 2017 44,3", "keskihinta 2017 44,76"], Cells.OfTargets("Huonekäyttöaste / keskihinta", "huonekäyttö/keskihinta v.2017: 44,3 % / 44,76 €").Numbers());
    }

    [Theory]
    [InlineData("Vähenee kaikissa ryhmissä", "direction down baseline")]
    [InlineData("Raittiiden osuus lisääntyy kaikissa ryhmissä", "direction up baseline")]
    [InlineData("Paranee kaikissa ryhmissä", "direction up baseline")]
    [InlineData("kasvaa vuosittain", "direction up yearly")]
    [InlineData("Ei heikkene", "direction not-worse baseline")]
    [InlineData("koko maan taso", "relative koko-maa")]
    public void A_direction_is_understood_from_its_words(string words, string target) => Assert.Equal([target], Cells.OfAreas($"Lähtötilanne (2015): 4,8%/koko maa: 4,4 % Tavoite: {words}").Wanted());

    [Theory]
    [InlineData("Ei kasva")]
    [InlineData("Vähenee pojilla ja kasvaa tytöillä")]
    public void Words_that_could_be_taken_for_their_opposite_are_asked(string words)
    {
        var row = Cells.OfAreas($"Lähtötilanne (2015): 4,8 % Tavoite: {words}");
        Assert.Equal([IndicatorDoubt.TargetUnclear], row.Doubts());
        Assert.DoesNotContain(row.Indicators[0].Targets, t => t.Kind == TargetKind.Direction);
    }

    [Fact]
    public void A_target_is_of_its_group_or_of_all()
    {
        Assert.Equal(["Kaikki value 0", "65+ v. value 0"], Cells.OfAreas("Lähtötilanne (2015): Kaikki 9,9 %/koko maa 8,6 % Tavoite: 0 % 65v + 9,1 %/koko maa 8,5 % Tavoite: 0%").Wanted());
        var all = Cells.OfAreas("Lähtötilanne (MLI/koko maa 2017): Tavoite: Paranee kaikissa ryhmissä lukio: 5 %/7 % amm: 8 %/9 %");
        Assert.Equal(["direction up baseline"], all.Wanted());
        Assert.Equal(["Lukio 2017 5", "Lukio koko-maa 2017 7", "Ammatillinen 2017 8", "Ammatillinen koko-maa 2017 9"], all.Numbers());
        Cells.AssertReads(Cells.OfAreas("Tavoite: lukio: 70 % amm: 80 %"), [], ["Lukio value 70", "Ammatillinen value 80"]);
        var after = Cells.OfAreas("Lähtötilanne (2017): lukio: 50 % amm: 60 % Tavoite: lukio: 70 % amm: 80 %");
        Cells.AssertReads(after, ["Lukio 2017 50", "Ammatillinen 2017 60"], ["Lukio value 70", "Ammatillinen value 80"]);
    }

    [Fact]
    public void An_increase_has_its_years()
    {
        var row = Cells.OfTargets("Yritysten määrä", "4 kpl / +5 kpl (v. 2024) / + 10 kpl (v. 2040) v. 2021; 17 kpl");
        Cells.AssertReads(row, ["4", "2021 17"], ["increase 5 2024", "increase 10 2040"]);
    }

    [Fact]
    public void Every_year_has_its_target_for_the_city_and_the_region()
    {
        var row = Cells.OfTargets("yöpymiset", "Kaupunki / (seutu) Tavoite v.2018: 225 000 vrk/(290 000 vrk) v.2019: 230 000 vrk/(298 000 vrk) Toteuma v. 2018: 205 877 vrk / (270 283 vrk)");
        Assert.Equal(["yearly 225000 2018", "mikkelin-seutu yearly 290000 2018", "yearly 230000 2019", "mikkelin-seutu yearly 298000 2019"], row.Wanted());
        Assert.Equal(["2018 205877", "mikkelin-seutu 2018 270283"], row.Numbers());
    }

    [Fact]
    public void Seasons_stand_beside_each_other()
    {
        var row = Cells.OfTargets("sesongit, vrk", "talvikausi 11-04/kesäkausi 05-10 v.2017: 76 388/145 820 vrk Tavoite: v. 2018: 72 000/153 000 vrk Toteuma: v. 2018: 73 054 / 132 047 vrk");
        Assert.Equal(["talvikausi 2017 76388", "kesäkausi 2017 145820", "talvikausi 2018 73054", "kesäkausi 2018 132047"], row.Numbers());
        Assert.Equal(["talvikausi value 72000 2018", "kesäkausi value 153000 2018"], row.Wanted());
    }

    [Theory]
    [InlineData("254 hlöä / 240-290", "range 240–290")]
    [InlineData("15kpl/vuosi", "frequency 15 year")]
    [InlineData("Johto kokoontuu vähintään kaksi kertaa vuodessa.", "frequency 2 year")]
    [InlineData("Konsernipäivä kerran valtuustokaudessa", "frequency 1 term")]
    [InlineData("Vähintään kaksi hallitusammattilaista nimettynä.", "value 2")]
    [InlineData("Hankintaohje päivitetty", "milestone")]
    public void Ranges_frequencies_minimums_and_milestones_are_targets_of_their_kinds(string cell, string target) => Assert.Equal([target], Cells.OfTargets("Määrä", cell).Wanted());

    [Theory]
    [InlineData("vähintään 80 %", TargetComparison.AtLeast)]
    [InlineData("alle 5 %", TargetComparison.AtMost)]
    [InlineData("80 %", null)]
    public void A_bound_is_the_comparison_of_a_target(string words, TargetComparison? comparison)
    {
        var row = Cells.OfAreas($"Lähtötilanne (2015): n. 50 % Tavoite: {words}");
        Assert.Equal(comparison, Assert.Single(row.Indicators[0].Targets).Comparison);
        Assert.Equal("Noin", Assert.Single(row.Indicators[0].Observations).Note);
    }

    [Fact]
    public void A_rank_is_no_share()
    {
        var row = Cells.OfTargets("EK:n seuturanking", "v. 2017: 14. sija / 12. sija v. 2019: 10. sija v. 2021 / 21. sija");
        Cells.AssertReads(row, ["2017 14", "2019 10", "2021 21"], ["rank 12"]);
        Assert.All(row.Indicators[0].Observations, o => Assert.Equal("sija", o.Unit));
    }

    [Fact]
    public void A_rating_is_one_number()
    {
        var row = Cells.OfTargets("Asiakastyytyväisyys", "3,55/5 / 4/5 v. 2020 / 4/5");
        Cells.AssertReads(row, ["3,55", "2020 4"], ["value 4"]);
    }

    [Fact]
    public void Two_quantities_are_offered_when_the_name_has_two()
    {
        var row = Cells.OfTargets("Tilaisuudet (osallistujat)", "200 (4371 hlö) / 210 kpl (4400 hlö) v. 2020 / 108 kpl / 2128 hlö");
        Assert.Equal(["Tilaisuudet 200", "osallistujat 4371", "Tilaisuudet 2020 108", "osallistujat 2020 2128"], row.Numbers());
        Assert.All(row.Indicators[0].Observations, o => Assert.Equal(ReadingConfidence.Guess, o.Confidence));
        Assert.Contains(IndicatorDoubt.TwoQuantities, row.Doubts());

        var asked = Cells.OfTargets("Tilaisuudet", "200 (4371 hlö) / 210 kpl (4400 hlö)");
        Assert.Empty(asked.Numbers());
        Assert.Equal("200 (4371 hlö) / 210 kpl (4400 hlö)", Assert.Single(asked.Questions).Words.Text);
    }

    [Fact]
    public void Two_units_are_no_baseline_and_target()
    {
        var row = Cells.OfTargets("Käyttöaste", "45 % / 45 €");
        Assert.Empty(row.Numbers());
        Assert.Equal([IndicatorDoubt.TwoQuantities], row.Doubts());
    }

    [Fact]
    public void An_actual_year_need_not_be_the_targets()
    {
        var row = Cells.OfTargets("TKI-resurssit", "0,5 M€ / 0,7 M€ (v. 2021) / 1,3, M€ (v. 2030) v. 2020: 1,85 M€");
        Cells.AssertReads(row, ["0,5", "2020 1,85"], ["value 0,7 2021", "value 1,3 2030"]);
    }

    [Fact]
    public void Words_are_a_value_too()
    {
        var row = Cells.OfAreas("<p>Lähtötilanne (2010-2014):</p> <p>Miehet: Tilanne koko maata huonompi: 1) tapaturmat, joista 58 % itsemurhat Naiset: Tilanne koko maan tasolla.</p> <p>Tavoite: koko maan taso</p>", "PYLL");
        Assert.Equal(
            ["Miehet 2010–2014 Tilanne koko maata huonompi: 1) tapaturmat, joista 58 % itsemurhat", "Naiset 2010–2014 Tilanne koko maan tasolla"],
            row.Indicators[0].Observations.Select(Cells.Short));
        Assert.Equal(["relative koko-maa"], row.Wanted());
        Assert.Equal(["12", "2021 ei muutosta"], Cells.OfTargets("Yritysten määrä", "12 kpl / Kasvaa vuosittain v. 2021: ei muutosta").Indicators[0].Observations.Select(Cells.Short));
    }

    [Fact]
    public void The_city_and_the_country_may_be_of_different_years() =>
        Assert.Equal(["2015 81,2", "koko-maa 2016 78,8"], Cells.OfAreas("Lähtötilanne (2015): 81,2 %/ koko maa(2016) 78,8 % Tavoite: 85 %").Numbers());

    [Fact]
    public void A_minus_is_no_bullet()
    {
        var row = Cells.OfTargets("Muuttajien lukumäärä", "-94 (Mikkelin seutu; kuntaan 395, kunnasta 489)");
        Assert.Equal(["mikkelin-seutu -94", "kuntaan mikkelin-seutu 395", "kunnasta mikkelin-seutu 489"], row.Numbers());
        Assert.Equal(["0"], Cells.OfTargets("Kohteiden määrä", "-Lähtötilanne Kohteita 0 kpl / Tavoite 10 kpl").Numbers());
    }
}
