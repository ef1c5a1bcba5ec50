using Hyte.Documents.Papers;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>
/// Tables are known by their headings, and no row of them is read twice or lost. The awkward cases of the city's papers, by their numbers in the notes on the field (6.2, 6.4, 6.5):
/// <list type="table">
/// <item><term>23</term><description>An_indicator_without_values_is_an_indicator, A_target_without_an_indicator_is_asked</description></item>
/// <item><term>33, 34, 42</term><description>Lines_of_no_table_are_told</description></item>
/// <item><term>35</term><description>Cells_that_have_slipped_to_the_left_are_put_back</description></item>
/// <item><term>36</term><description>A_list_that_runs_beside_the_measures_belongs_to_none_of_them</description></item>
/// <item><term>37, 40</term><description>Two_lists_are_paired_in_order_when_they_are_as_long, Lists_that_are_not_as_long_are_asked, Words_and_units_tell_whose_a_value_is, Targets_in_words_find_their_indicators</description></item>
/// <item><term>38, 39</term><description>A_table_within_a_cell_counts_once</description></item>
/// <item><term>43, 44</term><description>Headings_are_known_by_their_words</description></item>
/// <item><term>50</term><description>Hard_spaces_and_dashes_change_nothing</description></item>
/// </list>
/// </summary>
public sealed class IndicatorTableTests
{
    [Theory]
    [InlineData("Indikaattori\tLähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)", "5 %/7 %", "5", "koko-maa 7")]
    [InlineData("Painopiste: Yhteisöllisyys\tLähtötilanne (Mikkeli, koko maa)/Tavoite (Mikkeli)", "5 %/7 %", "5", "koko-maa 7")]
    [InlineData("Mittarit\tLähtötaso / tavoite", "5 %/7 %", "5", null)]
    [InlineData("Seuranta- ja mittausvuosi\tLähtötilanne / tavoite", "5 %/7 %", "5", null)]
    [InlineData("Seuranta-indikaattorit / vuosi (Miksein & kaupungin oma seuranta)\tLähtötilanne/ tavoite", "5 %/7 %", "5", null)]
    public void Headings_are_known_by_their_words(string headings, string values, string first, string? second)
    {
        var row = Assert.Single(Cells.Read($"{headings}\nOsuus\t{values}\n").Rows);
        Assert.Equal(second is null ? [first] : [first, second], row.Numbers());
        Assert.Equal(second is null ? ["value 7"] : [], row.Wanted());
    }

    [Theory]
    [InlineData("Toimenpide\tVastuutaho\tSeurantaindikaattoreiden teemat")]
    [InlineData("Toimenpide\tToiminnan kuvaus\tVastuu / yhteistyötahot\ttavoite / mittari")]
    [InlineData("Tavoite ja toimenpide\tVastuutaho\tjakso 1/23")]
    public void A_plan_is_no_table_of_indicators(string headings) => Assert.All(Cells.Read($"{headings}\nA\tb\t5 %/7 %\n").Lines, line => Assert.IsType<OtherLine>(line));

    [Fact]
    public void Columns_of_their_own_have_one_meaning_each()
    {
        var row = Assert.Single(Cells.Read("Mittari\tTavoite 2025\tLähtötilanne 2021\tToteuma 2023\nLiikkuvat, %\t80 %\t61,5 %\t64 %\n").Rows);
        Cells.AssertReads(row, ["2021 61,5", "2023 64"], ["value 80 2025"]);
        Assert.Equal([2, 3], row.Indicators[0].Observations.Select(o => o.Words.Column));
    }

    [Fact]
    public void Focus_area_and_measure_go_on_over_empty_cells()
    {
        var form = Cells.Read(Cells.Targets + "2. Konserni- rakenne\t1. Omistaminen -ohjeet\tA\tOhjeet\t1 kpl / 2 kpl\n\t2. Myynti\tA\tKohteet\t3 kpl / 4 kpl\n\n\t\t\tKoulutukset\t5 kpl / 6 kpl\n");
        Assert.Equal([("Konsernirakenne", "Omistaminen"), ("Konsernirakenne", "Myynti"), ("Konsernirakenne", null)], form.Indicators.Select(i => (i.FocusArea, i.Measure)));
        Assert.Equal("Yhteisöllisyys", Cells.Read("Yhteisöllisyys: Indikaattori\tLähtötilanne/Tavoite\nOsuus\t5 %/7 %\n").Indicators.Single().FocusArea);
    }

    [Fact]
    public void Cells_that_have_slipped_to_the_left_are_put_back()
    {
        var rows = Cells.Read(Cells.Targets + "2. Palvelut\tNeuvonta\tMiksei\tAsiakkuudet\t580 / 650 kpl\n\tUudet yritykset\t119 / 130 kpl v. 2020 / 112 kpl\t\t\n").Rows.ToList();
        Assert.Equal([false, true], rows.Select(r => r.IsShifted));
        Assert.Equal(("Uudet yritykset", "Neuvonta", 2), (rows[1].Indicators[0].Name, rows[1].Indicators[0].Measure, rows[1].Indicators[0].Observations[0].Words.Column));
        Assert.Equal(["119", "2020 112"], rows[1].Numbers());
    }

    [Fact]
    public void A_list_that_runs_beside_the_measures_belongs_to_none_of_them()
    {
        var form = Cells.Read(Cells.Targets
            + "3. Matkailu\tKasvu\tMiksei\tMajoitustilastot (Tilastokeskus)\tLähtötilanne v. 2017: 221 437 vrk/(285 165 vrk)\n"
            + "\tInvestoinnit\tMiksei\työpymisvuorokaudet\tKaupunki / (seutu) Tavoite v.2018: 225 000 vrk/(290 000 vrk)\n");
        Assert.All(form.Indicators, i => Assert.Equal(("Majoitustilastot (Tilastokeskus) yöpymisvuorokaudet", "Matkailu", null), (i.Name, i.FocusArea, i.Measure)));
        Assert.Equal(["2017 221437", "mikkelin-seutu 2017 285165"], form.Rows.First().Numbers());
        Assert.Equal([IndicatorDoubt.Continued], form.Questions.Select(q => q.Because));
    }

    [Fact]
    public void Brackets_that_nothing_explains_are_asked()
    {
        var row = Cells.OfTargets("Majoitus", "Lähtötilanne v. 2017: 221 437 vrk/(285 165 vrk)");
        Assert.Empty(row.Numbers());
        Assert.Equal([IndicatorDoubt.TwoQuantities], row.Doubts());
    }

    [Fact]
    public void Two_lists_are_paired_in_order_when_they_are_as_long()
    {
        var row = Cells.OfTargets("<ul> • Yritysten määrä • Uudet työpaikat • TKI-resurssit", "12 kpl / Kasvaa vuosittain v. 2021: ei muutosta 83 hlöä / Kasvaa vuosittain v. 2021: 96 hlö (osa hankkeissa) 2,7 M€ / kasvaa vuosittain");
        Assert.Equal(["12|2021 ei muutosta", "83|2021 96", "2,7"], row.Indicators.Select(i => string.Join('|', i.Observations.Select(Cells.Short))));
        Assert.All(row.Indicators.SelectMany(i => i.Observations), o => Assert.Equal(ReadingConfidence.Likely, o.Confidence));
        Assert.Empty(row.Questions);
    }

    [Fact]
    public void Units_that_contradict_the_names_make_the_order_a_guess()
    {
        var row = Cells.OfTargets("• Toisen asteen suorittaneiden osuus • Korkea-asteen suorittaneiden osuus", "v. 2016: 12 698 hlö / pienenee vuosittain v. 2019 / 11 481 hlö v. 2016: 13645 hlö / kasvaa vuosittain v. 2019 / 14 007 hlö");
        Assert.Equal(["2016 12698|2019 11481", "2016 13645|2019 14007"], row.Indicators.Select(i => string.Join('|', i.Observations.Select(Cells.Short))));
        Assert.Equal([IndicatorDoubt.IndicatorGuessed, IndicatorDoubt.IndicatorGuessed], row.Doubts());
    }

    [Fact]
    public void Lists_that_are_not_as_long_are_asked()
    {
        var row = Cells.OfTargets("-jakeluverkoston kattavuus -ajoneuvojen määrä -pyöräilyn osuus matkoista", "-Lähtötilanne: Kaupungin alueella 2 tankkauspistettä / Tavoite: 4 kpl");
        Assert.Equal(3, row.Indicators.Count);
        Assert.Empty(row.Numbers());
        var question = Assert.Single(row.Questions);
        Assert.Equal((IndicatorDoubt.IndicatorUnclear, null), (question.Because, question.Indicator));
        Assert.Equal(["2", "value 4"], question.Observations.Select(Cells.Short).Concat(question.Targets.Select(Cells.Short)));
    }

    [Fact]
    public void Words_and_units_tell_whose_a_value_is()
    {
        Assert.Equal(["", "", "2017 5,5"], Cells.OfTargets("-ekotehokkuus -energiankulutuksen lasku -kasvihuonekaasupäästöt", "-Lähtötilanne 2017 on 5,5 t CO2 ekv/asukas -Tavoite 2021 on 4,8 t CO2 ekv/asukas").Indicators.Select(i => string.Join('|', i.Observations.Select(Cells.Short))));
        Assert.Equal(["14000", "98,6"], Cells.OfTargets("-Syntyvän sekajätteen määrä -Asumisen jätteen kierrätysaste", "-Lähtötilanne Sekajäte ka. 14 000 ton / Tavoite 13 500 ton -Asumisen jäte: Lähtötilanne 98,6 % / Tavoite 99 %").Numbers());
        var listed = Cells.OfTargets("TMT-maksu Työttömyys% Pitkäaikaistyöttömät, Alle 25 v", "v. 2017: 3,6M€ / v. 2018: 3,2 M€ Työttömyys% 10,3 Pitkäaikaistyöttömät, 2,9 Alle 25 v 1,5");
        Assert.Equal(["TMT-maksu", "Työttömyys%", "Pitkäaikaistyöttömät", "Alle 25 v"], listed.Indicators.Select(i => i.Name));
        Assert.Equal(["2017 3,6", "10,3", "2,9", "Alle 25 v. 1,5"], listed.Numbers());
    }

    [Fact]
    public void Kinds_that_are_listed_are_segments()
    {
        var row = Cells.OfTargets("tontinluovutusten määrä", "-Lähtötilanne Tontin luovutusten määrä 2017 18 kpl ok, 7 kpl rivitalotontteja joista 5 palvelutalo sekä 1 kpl yritystontteja / Tavoite 50 kpl ok, 10 kpl yritystontteja vuodessa");
        Assert.Equal(["ok 2017 18", "rivitalotontteja 2017 7", "rivitalotontteja, joista palvelutalo 2017 5", "yritystontteja 2017 1"], row.Numbers());
        Assert.Equal(["ok value 50", "yritystontteja value 10"], row.Wanted());
    }

    [Fact]
    public void Targets_in_words_find_their_indicators()
    {
        var row = Cells.OfTargets("Yhtiöiden määrä yhteisissä puitesopimuksissa Päivitetyn hankintaohjeen olemassaolo", "Yhtiöiden määrä yhteisissä puitesopimuksissa kasvaa Hankintaohje päivitetty");
        Assert.Equal([("Yhtiöiden määrä yhteisissä puitesopimuksissa", "direction up baseline"), ("Päivitetyn hankintaohjeen olemassaolo", "milestone")], row.Indicators.Select(i => (i.Name, Cells.Short(Assert.Single(i.Targets)))));
    }

    [Fact]
    public void States_of_places_are_told_apart_by_the_programmes_areas()
    {
        var vocabulary = IndicatorVocabulary.Standard.With([new Area("pursiala", "Pursiala", AreaKind.Place), new Area("muut", "Muut pohjavesialueet", AreaKind.Place)]);
        var row = Cells.Read(Cells.Targets + "1. Ympäristö\tVedet\tA\tPohjaveden laatu\t-Lähtötilanne: Pursiala Osa-alueiltaan huono, Muut Hyvä / Tavoite: Pursiala Ei heikkene Muut Hyvä\n", vocabulary).Rows.Single();
        Assert.Equal(["pursiala Osa-alueiltaan huono", "muut Hyvä"], row.Indicators[0].Observations.Select(Cells.Short));
        Assert.Equal(["pursiala direction not-worse baseline", "muut state"], row.Wanted());
    }

    [Fact]
    public void A_table_within_a_cell_counts_once()
    {
        const string nested = "<p>Lähtötilanne (MLI/koko maa 2017, 2019):</p> <table border=\"0\"> <tr> <td>lukio: 1 %/ koko maa 1.1 %</td> <td>0,4 %/1,1</td> <td>Tavoite: 0 %</td> <td></td> </tr> </table>";
        var form = Cells.Read($"{Cells.Areas}Kiusattu,% (Kouluterveyskysely)\t{nested}\tlukio: 1 %/ koko maa 1.1 %\t0,4 %/1,1\tTavoite: 0 %\nlukio: 1 %/ koko maa 1.1 %\t0,4 %/1,1\tTavoite: 0 %\t\n");
        Assert.Equal(["Lukio 2017 1", "Lukio koko-maa 2017 1,1", "Lukio 2019 0,4", "Lukio koko-maa 2019 1,1"], form.Rows.Single().Numbers());
        Assert.Equal(2, Assert.IsType<RepeatedLine>(form.Lines[^1]).OfLine);
        Assert.Empty(form.Questions);
    }

    [Fact]
    public void Every_question_is_a_sentence() => Assert.All(Enum.GetValues<IndicatorDoubt>(), doubt =>
        Assert.EndsWith("?", new IndicatorQuestion(doubt, new SourceWords(0, 0, ""), "Osuus", [], []) { Hint = "2019" }.Sentence, StringComparison.Ordinal));

    [Fact]
    public void Bold_text_and_entities_are_text() =>
        Assert.Equal(["2015 5", "koko-maa 2015 7"], Cells.OfAreas("**Lähtötilanne&nbsp;(2015):** <b>5&nbsp;%</b>/***7 %***").Numbers());

    [Fact]
    public void A_text_where_values_should_be_is_asked_as_a_whole()
    {
        var row = Cells.OfAreas("Lähtötilanne (2015): 5 % " + new string('x', 9000));
        Assert.Empty(row.Numbers());
        Assert.Equal([IndicatorDoubt.Prose], row.Doubts());
    }

    [Fact]
    public void Text_outside_the_columns_is_asked() =>
        Assert.Equal([IndicatorDoubt.OutsideColumns], Cells.Read($"{Cells.Areas}Osuus\tLähtötilanne (2015): 5 %/7 %\tylimääräinen\n").Questions.Select(q => q.Because));

    [Fact]
    public void An_indicator_without_values_is_an_indicator()
    {
        var form = Cells.Read(Cells.Targets + "4. Työ\tPajat\tA\tAsiakkaiden lukumäärä\t\n\tHankkeet\tA\tKatsotaan hankekohtaisesti\t\n\tKiinteistöt\t\t\t\n");
        Assert.Equal(["Asiakkaiden lukumäärä", "Katsotaan hankekohtaisesti"], form.Indicators.Select(i => i.Name));
        Assert.Equal(["case-by-case"], form.Indicators.SelectMany(i => i.Observations).Select(Cells.Short));
        Assert.IsType<OtherLine>(form.Lines[^1]);
    }

    [Fact]
    public void A_target_without_an_indicator_is_asked()
    {
        var row = Cells.OfTargets("", "Kaupunkilaiset käyttävät uutta brändiä");
        Assert.Contains(IndicatorDoubt.NoIndicator, row.Doubts());
        Assert.All(row.Indicators.SelectMany(i => i.Targets), t => Assert.Equal(ReadingConfidence.Guess, t.Confidence));
    }

    [Fact]
    public void Numbers_in_prose_are_asked()
    {
        var row = Cells.OfTargets("Ilmanlaatu", "-Pitoisuuksissa vuonna 2015 tehdyn jakson aikana ylittyi ohjearvo. Raja-arvon lukuarvo ylittyi yhdeksän kertaa (6 kertaa v. 2014; 9 kertaa v. 2010). -Ilmanlaatu oli n. 92 % ajasta");
        Assert.Empty(row.Numbers());
        Assert.Contains(IndicatorDoubt.Prose, row.Doubts());
    }

    [Fact]
    public void Lines_of_no_table_are_told()
    {
        var form = Cells.Read($"Elinvoimaohjelma\nLisää teksti napsauttamalla\n{Cells.Areas}Osuus\tLähtötilanne (2015): 5 %\n\nToimenpiteet\n- Kävelyn edistäminen\n");
        Assert.Equal(
            [typeof(OtherLine), typeof(OtherLine), typeof(IndicatorHeadings), typeof(IndicatorRow), typeof(OtherLine), typeof(OtherLine)],
            form.Lines.Select(l => l.GetType()));
        Assert.Equal([1, 2, 3, 4, 6, 7], form.Lines.Select(l => l.Place.Line));
    }

    [Fact]
    public void Hard_spaces_and_dashes_change_nothing()
    {
        const string plain = "Lähtötilanne (2015): 20-64 v. 12 698 hlö/koko maa 1 000 hlö Seurantatietoa ei ole saatavilla 2016-2020. Tavoite: 13 000-14 000 hlö";
        var changed = plain.Replace(' ', '\u00A0').Replace('-', '–');
        var (first, second) = (Cells.OfAreas(plain, "Määrä"), Cells.OfAreas(changed, "Määrä"));
        Assert.Equal(["20–64 v. 2015 12698", "20–64 v. koko-maa 2015 1000"], first.Numbers());
        Assert.Equal(["20–64 v. range 13000–14000"], first.Wanted());
        Assert.Equal(first.Indicators[0].Observations.Select(Cells.Short), second.Indicators[0].Observations.Select(Cells.Short));
        Assert.Equal(first.Wanted(), second.Wanted());
    }

    [Fact]
    public void A_table_of_a_workbook_is_read_alike()
    {
        PaperRow Row(int line, params string[] cells) => new(line, [.. cells.Select(c => new PaperCell(c))]);
        var sheet = new PaperPart("Mittarit", PaperPartKind.Sheet, 1, [Row(3, "Indikaattori", "Lähtötilanne (Mikkeli/koko maa)"), Row(5, "Osuus, %", "Lähtötilanne (2015): 5 %/7 %")]);
        var row = Assert.Single(IndicatorForm.Of(new Paper("a.xlsx", [sheet])).Rows);
        Assert.Equal((5, "Mittarit"), (row.Place.Line, row.Place.Part));
        Assert.Equal(["2015 5", "koko-maa 2015 7"], row.Numbers());
    }
}
