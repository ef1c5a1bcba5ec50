using Hyte.Documents.Papers;
using Hyte.Programmes.Importing;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>Plans in files that a real office program has written: see <c>tests/fixtures/papers</c>.</summary>
public sealed class RealPaperTests
{
    [Fact]
    public void A_deck_with_a_table_and_lists_gives_its_lists_only_when_a_person_says_so()
    {
        var deck = Read("puistot.pptx");

        var form = PlanForm.Of(deck);
        Assert.True(form.HasSlideLists);
        Assert.DoesNotContain(form.Measures, m => m.Name.StartsWith("Penkkejä", StringComparison.Ordinal));

        var asked = PlanForm.Of(deck, FormChoices.None with { ReadsSlides = true });
        Assert.Equal(
            [
                ("Yhteiset puistot", "Penkkejä reittien varrelle"), ("Yhteiset puistot", "Kumppanuuspuistot asukkaiden kanssa"), ("Yhteiset puistot", "Leikkipaikkojen kunnostus"),
                ("Yhteiset puistot", "Kaksi kohdetta vuodessa"), ("Lähireitit ja valot", "Valot rantareitille"),
            ],
            asked.Measures.Where(m => m.FocusArea?.Name is "Yhteiset puistot" or "Lähireitit ja valot").Select(m => (m.FocusArea!.Name, m.Name)));
        Assert.Contains(asked.Lines, l => l is QuestionLine { Because: QuestionReason.Template });
    }

    [Fact]
    public void No_line_of_a_real_deck_gets_lost()
    {
        var deck = Read("puistot.pptx");

        foreach (var choices in (FormChoices[])[FormChoices.None, FormChoices.None with { ReadsSlides = true }])
        {
            var form = PlanForm.Of(deck, choices);
            Assert.Equal(deck.Parts.SelectMany(p => p.Rows.Select(r => (p.Number, r.Line))), form.Lines.Select(l => (l.Place.PartNumber, l.Place.Line)).Distinct());
        }
    }

    [Theory]
    [InlineData("puistot.xlsx")]
    [InlineData("puistot.docx")]
    public void A_table_of_a_real_file_is_a_plan(string name)
    {
        var form = PlanForm.Of(Read(name));

        Assert.Equal([("Vihreä keskusta", "Istutukset torille"), ("Vihreä keskusta", "Puukartta")], form.Measures.Select(m => (m.FocusArea!.Name, m.Name)));
        Assert.Equal("puutarhayksikkö", form.Measures.First().Parties);
    }

    [Fact]
    public void The_period_of_a_real_workbook_is_understood_with_what_it_says()
    {
        var entry = Assert.Single(PlanForm.Of(Read("puistot.xlsx")).Measures.First().Entries);

        Assert.Equal(("1/24", "Toteutunut. Uudet altaat."), (entry.Period.ToString(), entry.Text.ReplaceLineEndings(" ")));
    }

    private static Paper Read(string name)
    {
        using var stream = File.OpenRead(Path.Combine(CityPapers.Solution, "tests", "fixtures", "papers", name));
        return PaperReader.Read(stream, name, PaperLimits.Standard);
    }
}
