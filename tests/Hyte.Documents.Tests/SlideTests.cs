using Hyte.Documents.Papers;
using static Hyte.Documents.Tests.Presentation;

namespace Hyte.Documents.Tests;

public sealed class SlideTests
{
    [Fact]
    public void Slides_come_in_the_order_in_which_they_are_shown()
    {
        var paper = Reading.Read(new Presentation().Slide(Title("A")).Slide(Title("B")).Slide(Title("C")).File(order: [2, 0, 1]));
        Assert.Equal([("C", 1), ("A", 2), ("B", 3)], paper.Parts.Select(p => (p.Title, p.Number)));
        Assert.All(paper.Parts, p => Assert.Equal(PaperPartKind.Slide, p.Kind));
        Assert.Empty(paper.Remarks);
    }

    [Fact]
    public void Hidden_slides_are_left_out_and_told()
    {
        var paper = Reading.Read(new Presentation().Slide(Title("A")).Slide(Title("B"), isHidden: true).File());
        Assert.Equal("A", paper.Only().Title);
        Assert.Equal(["Piilotettuja dioja ei luettu: 2."], paper.Remarks);
    }

    [Fact]
    public void Texts_are_read_from_the_top_down_and_tables_after_them()
    {
        var slide = Of(Table(0, Cell("t1") + Cell("t2")), Shape("alin", 900), Shape("ylin\ntoinen rivi", 100), Shape("keski", 500));
        Assert.Equal(["1: ylin", "2: toinen rivi", "3: keski", "4: alin", "5: t1 | t2"], Reading.Read(slide).Only().Lines());
    }

    [Fact]
    public void Shapes_of_a_group_are_where_the_group_puts_them()
    {
        var slide = Of(Group(y: 900, innerY: 0, Shape("ryhmässä", 10)), Shape("yllä", 500), Group(y: 0, innerY: 5000, Shape("ylinnä", 5010)));
        Assert.Equal(["1: ylinnä", "2: yllä", "3: ryhmässä"], Reading.Read(slide).Only().Lines());
    }

    [Fact]
    public void A_box_that_was_not_moved_is_where_the_layout_puts_it()
    {
        var layout = Shape("Muokkaa otsikkoa", 50, """<p:ph type="title"/>""") + Shape("Muokkaa tekstiä", 700, """<p:ph idx="1"/>""");
        var slide = Shape("sisältö", null, """<p:ph idx="1"/>""") + Shape("väliin", 300) + Title("Otsikko");
        Assert.Equal(["1: Otsikko", "2: väliin", "3: sisältö"], Reading.Read(new Presentation().Layout(layout).Slide(slide).File()).Only().Lines());
    }

    [Fact]
    public void A_title_of_many_lines_is_one_and_a_slide_without_one_has_none()
    {
        Assert.Equal("Lapset ja nuoret", Reading.Read(Of(Title("Lapset⏎ja nuoret"))).Only().Title);
        Assert.Null(Reading.Read(Of(Shape("teksti", 0))).Only().Title);
    }

    [Fact]
    public void Line_breaks_are_kept_and_empty_lines_counted() =>
        Assert.Equal(["1: a⏎b", "3: c"], Reading.Read(Of(Shape("a⏎b\n\nc", 0))).Only().Lines());

    [Fact]
    public void Lines_of_a_text_go_on_from_those_of_the_one_above() =>
        Assert.Equal(["1: a", "4: b"], Reading.Read(Of(Shape("b", 100), Shape("a\n\n", 0), Shape("", 50, """<p:ph idx="9"/>"""))).Only().Lines());

    [Fact]
    public void Merged_cells_of_a_table_are_covered_but_for_the_first()
    {
        var slide = Of(Table(0, Cell("leveä", """gridSpan="2" """) + Cell("", """hMerge="1" """) + Cell("korkea", """rowSpan="2" """), Cell("a\nb") + Cell("c") + Cell("", """vMerge="1" """)));
        Assert.Equal(["1: leveä | · | korkea", "2: a⏎b | c | ·"], Reading.Read(slide).Only().Lines());
    }

    [Fact]
    public void Notes_are_not_read_and_that_is_told()
    {
        var paper = Reading.Read(new Presentation().Slide(Title("A"), notes: "muistiinpano").File());
        Assert.Equal(["A"], paper.Texts());
        Assert.Equal(["Diojen muistiinpanoja ei luettu."], paper.Remarks);
    }

    [Fact]
    public void Footers_and_hidden_shapes_are_left_out_and_told()
    {
        var paper = Reading.Read(Of(Title("A"), Shape("7", 0, """<p:ph type="sldNum"/>"""), Shape("piilo", 0, hidden: "1")));
        Assert.Equal(["A"], paper.Texts());
        Assert.Equal(["Diojen alatunnisteita, päiväyksiä ja numeroita ei luettu.", "Diojen piilotettuja tekstejä ei luettu."], paper.Remarks);
    }

    [Fact]
    public void Charts_are_told_to_be_missing() =>
        Assert.Equal(["Kaavioita ja muita upotettuja kuvioita ei luettu."], Reading.Read(Of(Title("A"), "<p:graphicFrame><c:chart/></p:graphicFrame>")).Remarks);

    [Fact]
    public void Rows_columns_and_letters_are_limited()
    {
        Assert.Equal("paper.too-many-rows", Reading.Refusal(Of(Shape("a\nb\nc", 0)), PaperLimits.Standard with { Rows = 2 }).Code);
        Assert.Equal("paper.too-many-columns", Reading.Refusal(Of(Table(0, Cell("a") + Cell("b") + Cell("c"))), PaperLimits.Standard with { Columns = 2 }).Code);
        Assert.Equal("paper.cell-too-long", Reading.Refusal(Of(Shape(new string('a', 11), 0)), PaperLimits.Standard with { CellLength = 10 }).Code);
    }
}
