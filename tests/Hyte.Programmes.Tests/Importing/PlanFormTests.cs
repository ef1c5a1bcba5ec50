using Hyte.Documents.Papers;
using Hyte.Programmes.Importing;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>The city's tables are understood as a person understands it, and no line of them gets lost.</summary>
public sealed class PlanFormTests
{
    private const string Headings = "Tavoite ja toimenpide\tVastuutaho\tjakso 1/23\tjakso 2/23\tVastuuhenkilö\tHuom.\n";

    [Fact]
    public void The_citys_own_table_is_understood_unaided()
    {
        if (CityPapers.Find("000") is not { } paper) return;
        var form = PlanForm.Of(paper);
        Assert.Equal(["1/23", "2/23", "1/24"], form.Periods.Select(p => p.ToString()));
        Assert.Equal(
            (9, 44, 50, 4),
            (form.FocusAreas.Count(), form.Measures.Count(), form.Measures.Sum(m => m.Entries.Count), form.Abbreviations.Count()));
        Assert.Equal(["sihy", "asto", "hyvos-ltk", "koltk"], form.Abbreviations.Select(a => a.Abbreviation));
        Assert.Equal("asumisen ja toimintaympäristön alue", form.Abbreviations.Single(a => a.Abbreviation == "asto").Meaning);
        Assert.All(form.Measures, m => Assert.NotNull(m.FocusArea));
        Assert.Empty(form.Lines.OfType<QuestionLine>());
        Assert.Equal("Vaikuttavat palvelut", form.Measures.First().FocusArea!.Name);
        Assert.Equal("Osallistuva budjetointi", form.Measures.Last().FocusArea!.Name);
    }

    [Fact]
    public void The_participation_plan_is_understood_unaided()
    {
        if (CityPapers.Find("004") is not { } paper) return;
        var form = PlanForm.Of(paper);
        Assert.Equal(["Arkielämän osallisuus", "Lähidemokratia ja päätöksenteko", "Kumppanuuksien kehittäminen"], form.FocusAreas.Select(a => a.Name));
        Assert.Equal((7, 18), (form.Measures.Count(), form.Rows.Count()));
        Assert.Equal([4, 2, 1], form.Measures.GroupBy(m => m.FocusArea!.Name).Select(g => g.Count()));
        Assert.Equal([10, 3, 5], form.Rows.GroupBy(m => m.FocusArea!.Name).Select(g => g.Count()));
        Assert.All(form.Rows, row => Assert.NotNull(row.Description));
        Assert.All(form.Rows, row => Assert.NotNull(row.Metric));
        // The measure goes on over a blank line, and its actions stand under it.
        Assert.Equal(4, form.Rows.Count(row => row.Name == "Kuntalaisten ja järjestöjen omaehtoisen toiminnan mahdollistaminen"));
        // What stands before the tables is prose: told, not taken.
        Assert.All(form.Lines.OfType<QuestionLine>(), line => Assert.Equal(QuestionReason.BeforeTable, line.Because));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Every_line_with_text_has_a_fate(string name)
    {
        if (CityPapers.Find(name) is not { } paper) return;
        Assert.Equal(paper.Parts.SelectMany(p => p.Rows).Select(r => r.Line), PlanForm.Of(paper).Lines.Select(l => l.Place.Line));
    }

    [Fact]
    public void A_blank_line_does_not_end_the_table_and_the_focus_area_goes_on()
    {
        var form = Read(Headings + "Palvelut\t\t\t\t\t\nA\tx\t\t\t\t\n\n\nB\ty\t\t\t\t\n");
        Assert.Equal([("A", "Palvelut", 3), ("B", "Palvelut", 6)], form.Measures.Select(m => (m.Name, m.FocusArea!.Name, m.Place.Line)));
    }

    [Fact]
    public void Columns_are_known_by_their_headings_wherever_they_stand()
    {
        var form = Read("Huom.\tjakso 1/2024\tVastuutahot / yhteistyötahot\tToimenpiteet\tVastuuhenkilöt\nmuista\tToteutuu.\tasto\tPyörätie\tliikennesuunnittelija\n");
        var measure = Assert.Single(form.Measures);
        Assert.Equal(("Pyörätie", "asto", "liikennesuunnittelija", "muista"), (measure.Name, measure.Parties, measure.Roles, measure.Note));
        Assert.Equal("1/24", Assert.Single(measure.Entries).Period.ToString());
    }

    [Fact]
    public void An_empty_cell_of_a_period_is_no_entry()
    {
        var form = Read(Headings + "A\tx\tToteutuu.\t\tjohtaja\t\n");
        Assert.Equal("1/23", Assert.Single(Assert.Single(form.Measures).Entries).Period.ToString());
    }

    [Fact]
    public void The_words_of_the_paper_stay_beside_the_joined_ones()
    {
        var form = Read(Headings + "A\thyvinvointi- koordinaattori\tKumppanuus- pöytäiltoja toteutettu.\t\t\t\n");
        var measure = Assert.Single(form.Measures);
        var entry = Assert.Single(measure.Entries);
        Assert.Equal("hyvinvointikoordinaattori", measure.Parties);
        Assert.Equal(("Kumppanuuspöytäiltoja toteutettu.", "Kumppanuus- pöytäiltoja toteutettu."), (entry.Text, entry.SourceText));
        Assert.Equal(["hyvinvointi- koordinaattori", "Kumppanuus- pöytäiltoja"], measure.Joins.Select(j => j.From));
    }

    [Fact]
    public void A_proposed_joining_changes_the_row_only_when_it_is_accepted()
    {
        const string rows = Headings + "Opetus-suunnitelmissa näkyminen\thyvinvointi-koordinaattori\tOsallistumis-aste 82 %.\t\thyvinvointi-koordinaattori\t\n";
        var measure = Assert.Single(Read(rows).Measures);
        Assert.Equal(("Opetus-suunnitelmissa näkyminen", "hyvinvointi-koordinaattori", "Osallistumis-aste 82 %."), (measure.Name, measure.Parties, measure.Entries[0].Text));
        Assert.All(measure.Joins, j => Assert.True(j.IsProposed));
        Assert.Equal(["Opetus-suunnitelmissa", "hyvinvointi-koordinaattori", "Osallistumis-aste"], measure.Joins.Select(j => j.From));

        var choices = FormChoices.None with { Accepted = new HashSet<string> { "Osallistumis-aste", "Opetus-suunnitelmissa" } };
        var accepted = Assert.Single(PlanForm.Of(TextPaper.Parse(rows, "", PaperLimits.Standard), choices).Measures);
        Assert.Equal(("Opetussuunnitelmissa näkyminen", "hyvinvointi-koordinaattori", "Osallistumisaste 82 %."), (accepted.Name, accepted.Parties, accepted.Entries[0].Text));
        Assert.Equal("Osallistumis-aste 82 %.", accepted.Entries[0].SourceText);
    }

    [Theory]
    [InlineData("irrallinen rivi", QuestionReason.LooseText)]
    [InlineData("\tasto\t\t\t\t", QuestionReason.NoMeasure)]
    [InlineData("A\tasto\t\t\t\t\tylimääräinen", QuestionReason.OutsideColumns)]
    [InlineData("Lisää teksti napsauttamalla", QuestionReason.Template)]
    public void What_is_not_understood_is_asked_and_not_guessed(string line, QuestionReason because)
    {
        var form = Read(Headings + line + "\n");
        Assert.Empty(form.Measures);
        Assert.Equal((2, because), (form.Lines[^1].Place.Line, Assert.IsType<QuestionLine>(form.Lines[^1]).Because));
    }

    [Fact]
    public void A_paper_without_the_table_is_a_list_of_questions()
    {
        var form = Read("Hyvän elämän ohjelma\nJotain muuta\nja vielä\n");
        Assert.Empty(form.Columns);
        Assert.IsType<TitleLine>(form.Lines[0]);
        Assert.All(form.Lines.Skip(1), line => Assert.Equal(QuestionReason.BeforeTable, Assert.IsType<QuestionLine>(line).Because));
    }

    [Fact]
    public void A_table_that_goes_on_with_its_headings_again_goes_on()
    {
        var form = Read(Headings + "Palvelut\t\t\t\t\t\nA\tx\t\t\t\t\n" + Headings + "B\ty\t\t\t\t\n");
        Assert.Equal(2, form.Lines.OfType<HeadingLine>().Count());
        Assert.All(form.Measures, m => Assert.Equal("Palvelut", m.FocusArea!.Name));
    }

    [Fact]
    public void Abbreviations_in_the_table_are_explained_and_mended()
    {
        var form = Read(Headings + "sihy=sivistys\nasto=asumisen alue hyvos-\nltk=hyvinvoinnin lautakunta\nA\tsihy\t\t\t\t\n");
        Assert.Equal([("sihy", "sivistys"), ("asto", "asumisen alue"), ("hyvos-ltk", "hyvinvoinnin lautakunta")], form.Abbreviations.Select(a => (a.Abbreviation, a.Meaning)));
        Assert.Equal("A", Assert.Single(form.Measures).Name);
    }

    [Fact]
    public void A_focus_area_may_be_called_one()
    {
        var form = Read("Toimenpide\tToiminnan kuvaus\tVastuu / yhteistyötahot\ttavoite / mittari\nPainopiste: Arkielämän osallisuus\t\t\t\nA\tkuvaus\tx\tmittari\n\tkuvaus 2\ty\tmittari 2\n");
        Assert.Equal([("A", "Arkielämän osallisuus", false), ("A", "Arkielämän osallisuus", true)], form.Rows.Select(r => (r.Name, r.FocusArea!.Name, r.IsContinued)));
    }

    [Theory]
    [InlineData("jakso (1/2023)")]
    [InlineData("Toteutuma 1/23")]
    [InlineData("1 / 23")]
    public void A_period_is_known_however_it_is_written(string heading) =>
        Assert.Equal("1/23", Assert.Single(Read($"Toimenpide\tVastuutaho/yhteistyötahot\t{heading}\nA\tx\tToteutuu.\n").Periods).ToString());

    [Fact]
    public void What_was_done_before_the_period_of_its_column_stays_in_the_column()
    {
        var entry = Assert.Single(Assert.Single(Read(Headings + "A\tx\t\tOhjelma valmistunut 2022.\t\t\n").Measures).Entries);
        Assert.Equal(("2/23", "Ohjelma valmistunut 2022."), (entry.Period.ToString(), entry.Text));
    }

    [Theory]
    [InlineData("Toimenpiteet", ColumnRole.Measure)]
    [InlineData("Tavoite ja toimenpide", ColumnRole.Measure)]
    [InlineData("Vastuutaho/ yhteistyötahot", ColumnRole.Parties)]
    [InlineData("Vastuutaho/yhteistyötahot", ColumnRole.Parties)]
    [InlineData("Vastuualue/yhteistyötahot", ColumnRole.Parties)]
    [InlineData("Vastuu / yhteistyötahot", ColumnRole.Parties)]
    [InlineData("Toiminnan kuvaus", ColumnRole.Description)]
    [InlineData("Toiminnan kuvaus / vastuu", ColumnRole.Description)]
    [InlineData("tavoite / mittari", ColumnRole.Metric)]
    [InlineData("Toteutus 1/23", ColumnRole.Period)]
    [InlineData("Toteutuma 1/23", ColumnRole.Period)]
    [InlineData("Hyvän elämän ohjelma", ColumnRole.FocusArea)]
    [InlineData("Raakamaavaranto-ohjelma", ColumnRole.FocusArea)]
    [InlineData("Jotain muuta", ColumnRole.Unknown)]
    public void Headings_of_a_plan_are_known_by_their_words(string heading, ColumnRole role) => Assert.Equal(role, FormColumn.Of(0, heading).Role);

    [Fact]
    public void Slips_of_the_pen_stay_as_they_are()
    {
        var measure = Assert.Single(Read(Headings + "Asiakastytyväisyysskyselyt\tsihyh\tEdistämishjelman kehittämissävelilyitä.\t\t\t\n").Measures);
        Assert.Equal(("Asiakastytyväisyysskyselyt", "sihyh", "Edistämishjelman kehittämissävelilyitä."), (measure.Name, measure.Parties, measure.Entries[0].Text));
    }

    private static PlanForm Read(string text) => PlanForm.Of(TextPaper.Parse(text, "", PaperLimits.Standard));
}
