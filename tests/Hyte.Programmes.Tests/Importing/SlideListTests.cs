using Hyte.Documents.Papers;
using Hyte.Programmes.Importing;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>A deck of slides without a table is a plan when a person says so: titles are focus areas, items of lists measures.</summary>
public sealed class SlideListTests
{
    private static readonly Paper Deck = new("pakka.pptx", [
        Slide(1, "Hyvän elämän ohjelma", "Hyvän elämän ohjelma"),
        Slide(2, "1. Yhteisöllisyys", "1. Yhteisöllisyys", "- Osallistava budjetointi", "• Kumppanuus- pöytäillat", "Lisää teksti napsauttamalla"),
        Slide(3, "Arki", "Arki", "Lähiliikunta"),
        Slide(4, null, "irrallinen"),
    ]);

    [Fact]
    public void Without_a_word_from_a_person_nothing_is_taken_of_lists()
    {
        var form = PlanForm.Of(Deck);
        Assert.True(form.HasSlideLists);
        Assert.Empty(form.Measures);
        Assert.Empty(form.FocusAreas);
    }

    [Fact]
    public void Titles_become_focus_areas_and_items_measures_and_no_line_gets_lost()
    {
        var form = PlanForm.Of(Deck, FormChoices.None with { ReadsSlides = true });
        Assert.Equal(
            [("Yhteisöllisyys", "Osallistava budjetointi"), ("Yhteisöllisyys", "Kumppanuuspöytäillat"), ("Arki", "Lähiliikunta")],
            form.Measures.Select(m => (m.FocusArea!.Name, m.Name)));
        Assert.Equal(Deck.Parts.Sum(p => p.Rows.Count), form.Lines.Count);
        Assert.Contains(form.Lines, l => l is QuestionLine { Because: QuestionReason.Template });
        Assert.Equal(["Kumppanuus- pöytäillat"], form.Measures.SelectMany(m => m.Joins).Select(j => j.From));
    }

    [Fact]
    public void A_text_that_is_no_slide_has_no_lists() => Assert.False(PlanForm.Of(TextPaper.Parse("Otsikko\n- kohta\n", "", PaperLimits.Standard)).HasSlideLists);

    private static PaperPart Slide(int number, string? title, params string[] lines) =>
        new(title, PaperPartKind.Slide, number, [.. lines.Select((line, index) => new PaperRow(index + 1, [new PaperCell(line)]))]);
}
