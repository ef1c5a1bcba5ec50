using Hyte.Programmes.Importing.Indicators;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>
/// What is missing keeps its reason, and what is not sure is asked. The awkward cases of the city's papers, by their numbers in the notes on the field (6.1–6.3):
/// <list type="table">
/// <item><term>17</term><description>A_value_that_several_groups_share_is_taken_and_asked_about</description></item>
/// <item><term>18–21</term><description>Why_there_is_no_value_is_kept, A_substitute_area_is_never_the_city</description></item>
/// <item><term>22</term><description>A_remark_stays_with_its_year</description></item>
/// <item><term>25, 27</term><description>Numbers_are_read_as_they_are_printed</description></item>
/// <item><term>28</term><description>Three_values_where_two_fit_are_asked</description></item>
/// <item><term>29</term><description>A_round_without_a_year_is_guessed_from_the_producers_other_rows, Rounds_that_nobody_names_are_asked</description></item>
/// <item><term>30</term><description>The_heading_gives_the_years_of_baseline_and_target</description></item>
/// </list>
/// </summary>
public sealed class ValueDoubtTests
{
    [Fact]
    public void A_value_that_several_groups_share_is_taken_and_asked_about()
    {
        var row = Cells.OfAreas("Lähtötilanne (2015): Kaikki 9,9 %/ koko maa: 8,6 % 65+ 9,1 %/koko maa 8,6 %");
        Assert.Equal(4, row.Numbers().Count());
        Assert.Equal([IndicatorDoubt.SameInGroups], row.Doubts());
    }

    [Theory]
    [InlineData("Seurantatietoa ei ole saatavilla 2016-2020.", "2016–2020 not-collected")]
    [InlineData("indikaattoria ei käytössä 2019", "2019 not-in-use")]
    [InlineData("Essote ei ole toteuttanut seurantaa valtuustokauden aikana.", "producer-did-not")]
    [InlineData("Kuntakohtaista seurantatietoa ei ole saatavilla.", "no-municipal-data")]
    [InlineData("Seurantatietoa ei ole kuntakohtaisesti saatavilla", "no-municipal-data")]
    public void Why_there_is_no_value_is_kept(string words, string missing) =>
        Assert.Equal(["2015 50", missing], Cells.OfAreas($"Lähtötilanne (2015): 50 % {words}").Indicators[0].Observations.Select(Cells.Short));

    [Fact]
    public void Words_that_are_there_twice_are_one_reason() => Assert.Equal(
        ["8.–9. lk 2017 26,3", "8.–9. lk koko-maa 2017 26,9", "8.–9. lk 2019 not-in-use"],
        Cells.OfAreas("Lähtötilanne (MLI/koko maa 2017, indikaattoria ei käytössä 2019) indikaattoria 2019): 8.-9. lk: 26,3 %/koko maa 26,9 % Tavoite: 33 %").Indicators[0].Observations.Select(Cells.Short));

    [Fact]
    public void An_interrupted_process_is_told_and_no_value() =>
        Assert.Equal("Prosessi keskeytetty -> tavoitteena keskitetty malli", Assert.Single(Cells.OfTargets("Tilat", "-Lähtötilanne 5 kpl / Tavoite 10 kpl Prosessi keskeytetty -> tavoitteena keskitetty malli").Remarks).Text);

    [Fact]
    public void A_changed_way_of_compiling_is_no_value_of_its_year() =>
        Assert.Equal(["2016 21,8", "2020 method-changed"], Cells.OfTargets("Nuorisotyöttömyys", "Lähtötilanne (2016): 21,8 %/17 % v. 2020 / tilastointitapa muuttunut.").Indicators[0].Observations.Select(Cells.Short));

    [Fact]
    public void A_substitute_area_is_never_the_city()
    {
        var row = Cells.OfAreas("Lähtötilanne (2015): Kaikki 29,5%/koko maa: 28 % Essote 2017: 32, 6 %, Etelä-Savo 2018: 28,9 % Tavoite: 60 % Etelä-Savo 2019: 57,3 % Kuntakohtaista seurantatietoa ei ole saatavilla.");
        Assert.Equal(["Kaikki 2015 29,5", "Kaikki koko-maa 2015 28", "Kaikki essote 2017 32,6", "Kaikki etela-savo 2018 28,9", "Kaikki etela-savo 2019 57,3"], row.Numbers());
        Assert.Equal(["Kaikki value 60"], row.Wanted());
        Assert.Equal("Kaikki 2017–2019 no-municipal-data", Cells.Short(row.Indicators[0].Observations[^1]));
    }

    [Fact]
    public void A_remark_stays_with_its_year()
    {
        var row = Cells.OfAreas("Tilanne 2019/2020 (Huom. 2020 koronavuosi) Tavoite: kasvavat Museo: 37 472 / 18253 (Huom. laskuri rikki)", "Kävijämäärät");
        Assert.Equal([null, "Huom. laskuri rikki; Huom. 2020 koronavuosi"], row.Indicators[0].Observations.Select(o => o.Note));
        Assert.Equal("Korona vaikuttanut", Assert.Single(Cells.OfTargets("Matkat", "-Lähtötilanne Matkojen määrä 700 589 kpl / Tavoite 900 000 kpl -Korona vaikuttanut").Remarks).Text);
    }

    [Theory]
    [InlineData("1.1 %", "1,1")]
    [InlineData("32, 6 %", "32,6")]
    [InlineData("0%", "0")]
    [InlineData("12 698 hlö", "12698")]
    [InlineData("10947", "10947")]
    [InlineData("4 672", "4672")]
    [InlineData("43.17 k", "43,17")]
    public void Numbers_are_read_as_they_are_printed(string printed, string number) => Assert.Equal([$"2015 {number}"], Cells.OfAreas($"Lähtötilanne (2015): {printed}", "Määrä").Numbers());

    [Fact]
    public void What_is_added_in_brackets_is_no_value_of_its_own()
    {
        var row = Cells.OfAreas("Tilanne 2019/2020 Tavoite: kasvavat Orkesteri: 18 546/4 672 (+13 243 verkkolähetysten katselua)", "Kävijämäärät");
        Assert.Equal(["Orkesteri 2019 18546", "Orkesteri 2020 4672"], row.Numbers());
        var question = Assert.Single(row.Questions);
        Assert.Equal((IndicatorDoubt.TwoQuantities, "+13 243"), (question.Because, question.Words.Text));
    }

    [Fact]
    public void Services_without_values_are_left_without()
    {
        var row = Cells.OfAreas("Tilanne 2019/2020 Tavoite: kasvavat Kirjasto: 5 / 6", "Kävijämäärät (kirjasto, teatteri, kansalaisopisto, kansalaisopisto)");
        Assert.Equal(["Kirjasto 2019 5", "Kirjasto 2020 6"], row.Indicators.SelectMany(i => i.Observations).Select(Cells.Short));
    }

    [Theory]
    [InlineData("1.234")]
    [InlineData("2015")]
    [InlineData("50 % tai 60 %")]
    [InlineData("50 % 60 %")]
    [InlineData("noin 5–10 %")]
    [InlineData("Turussa 50 %")]
    [InlineData("Turussa 2019: 50 %")]
    [InlineData("alle 5 %")]
    [InlineData("(5 %)")]
    public void A_number_that_can_be_read_in_two_ways_is_asked(string printed)
    {
        var row = Cells.OfAreas($"Lähtötilanne (2015): {printed}", "Määrä");
        Assert.Empty(row.Numbers());
        Assert.NotEmpty(row.Questions);
    }

    [Theory]
    [InlineData("Lähtötilanne Turussa 50 % / Tavoite 60 %")]
    [InlineData("50 %")]
    [InlineData("Lähtötilanne 50 % 60 %")]
    public void What_is_only_probable_is_a_guess_with_a_question(string cell)
    {
        var row = Cells.OfTargets("Osuus", cell);
        Assert.All(row.Indicators[0].Observations, o => Assert.Equal(ReadingConfidence.Guess, o.Confidence));
        Assert.NotEmpty(row.Questions);
    }

    [Fact]
    public void A_group_goes_with_its_own_target_in_either_kind_of_table()
    {
        const string cell = "Lähtötilanne: lukio 50 % Tavoite 60 % amm 40 % Tavoite 45 %";
        Cells.AssertReads(Cells.OfAreas(cell), ["Lukio 50", "Ammatillinen 40"], ["Lukio value 60", "Ammatillinen value 45"]);
        Cells.AssertReads(Cells.OfTargets("Osuus", cell), ["Lukio 50", "Ammatillinen 40"], ["Lukio value 60", "Ammatillinen value 45"]);
    }

    [Theory]
    [InlineData("Määrä", "Lähtötilanne (2015): 3,55/5")]
    [InlineData("Osuus, %", "Lähtötilanne (2015): 48 123")]
    [InlineData("Määrä", "Lähtötilanne (2015): 635 534x")]
    [InlineData("Määrä", "v. 2015: 5 kpl 6 kpl")]
    [InlineData("Määrä", "v. 2015: 5 kpl v. 2015: 6 kpl")]
    public void Numbers_that_contradict_each_other_or_their_unit_are_asked(string name, string cell)
    {
        var row = Cells.OfAreas(cell, name);
        Assert.Empty(row.Numbers());
        Assert.NotEmpty(row.Questions);
    }

    [Fact]
    public void Three_values_where_two_fit_are_asked()
    {
        var row = Cells.OfAreas("Lähtötilanne (MLI/koko maa 2017, 2019): 4.-5. lk: 58,6 %/6,7 %/ koko maa 58,3 % 64,5 %/ 61,7 %");
        Assert.Equal(["4.–5. lk 2019 64,5", "4.–5. lk koko-maa 2019 61,7"], row.Numbers());
        var question = Assert.Single(row.Questions);
        Assert.Equal((IndicatorDoubt.TooManyValues, "58,6 %/6,7 %/ koko maa 58,3 %"), (question.Because, question.Words.Text));
        Assert.Equal(["4.–5. lk 2017 58,6", "4.–5. lk koko-maa 2017 58,3"], question.Observations.Select(Cells.Short));
    }

    [Fact]
    public void A_round_without_a_year_is_guessed_from_the_producers_other_rows()
    {
        const string other = "Toinen, % (Kouluterveyskysely)\tLähtötilanne (MLI/koko maa 2017, 2019): lukio: 1 %/2 % 3 %/4 %\n";
        var row = Cells.Read($"{Cells.Areas}{other}Harrastaa, % (Kouluterveyskysely)\tLähtötilanne (MLI/koko maa 2017): lukio: 82 %/83,3 % 87,8 %/ 89,4 %\n").Rows.Last();
        Assert.Equal(["Lukio 2017 82", "Lukio koko-maa 2017 83,3", "Lukio 2019 87,8", "Lukio koko-maa 2019 89,4"], row.Numbers());
        Assert.Equal([ReadingConfidence.Sure, ReadingConfidence.Sure, ReadingConfidence.Guess, ReadingConfidence.Guess], row.Indicators[0].Observations.Select(o => o.Confidence));
        var question = Assert.Single(row.Questions);
        Assert.Equal((IndicatorDoubt.YearGuessed, "Kouluterveyskysely 2019"), (question.Because, question.Hint));
        Assert.Contains("Kouluterveyskysely 2019", question.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Rounds_that_nobody_names_are_asked()
    {
        var row = Cells.OfAreas("Lähtötilanne (MLI/koko maa 2017): lukio: 82 %/83,3 % 87,8 %/ 89,4 %");
        Assert.Empty(row.Numbers());
        Assert.Equal([IndicatorDoubt.YearUnclear, IndicatorDoubt.YearUnclear], row.Doubts());
        Assert.Equal([IndicatorDoubt.YearUnclear], Cells.OfAreas("Lähtötilanne (MLI/koko maa 2017, 2019): lukio: 82 %/83,3 %").Doubts());
    }

    [Fact]
    public void Two_rounds_in_one_list_are_told_apart_by_their_areas() => Assert.Equal(
        ["17–24 v. 2016 6,3", "17–24 v. koko-maa 2016 8,3", "17–24 v. 2019 6,5", "17–24 v. koko-maa 2019 7,5"],
        Cells.OfAreas("Lähtötilanne (MLI/koko maa 2016) Seuranta MLI/koko maa 2019: 6,3 %/koko maa 8,3 % /6,5%/koko maa 7,5 %", "Ulkopuolelle jääneet 17-24 v. (% väestöstä)").Numbers());

    [Fact]
    public void The_heading_gives_the_years_of_baseline_and_target()
    {
        var row = Assert.Single(Cells.Read("Toimenpide\tSeuranta-indikaattorit\tLähtötilanne/ tavoite (v. 2017/ v. 2018)\nPalvelut\tUudet yritykset\t119 / 130 kpl v. 2020 / 112 kpl\n").Rows);
        Cells.AssertReads(row, ["2017 119", "2020 112"], ["value 130 2018"]);
    }

    [Fact]
    public void A_later_year_that_is_not_called_anything_is_asked()
    {
        var row = Cells.OfTargets("Keskustelun määrä", "2017: 2.33 k 2018: 2.55 k");
        Cells.AssertReads(row, ["2017 2,33"], ["value 2,55 2018"]);
        Assert.Equal([IndicatorDoubt.RoleUnclear], row.Doubts());
        Assert.Equal(ReadingConfidence.Guess, row.Indicators[0].Targets[0].Confidence);
    }
}
