using Hyte.Documents.Papers;
using static Hyte.Documents.Tests.Document;

namespace Hyte.Documents.Tests;

public sealed class DocumentTests
{
    [Fact]
    public void Lines_and_tables_are_parts_in_the_order_in_which_they_stand()
    {
        var paper = Reading.Read(Of(Paragraph("alku") + Table(["a", "b"], ["c", "d"]) + Paragraph("väli") + Paragraph("toinen") + Table(["e"]) + Paragraph("")));
        Assert.Equal(
            [(PaperPartKind.Text, 1), (PaperPartKind.Table, 1), (PaperPartKind.Text, 2), (PaperPartKind.Table, 2)],
            paper.Parts.Select(p => (p.Kind, p.Number)));
        Assert.Equal(["1: alku"], paper.Parts[0].Lines());
        Assert.Equal(["1: a | b", "2: c | d"], paper.Parts[1].Lines());
        Assert.Equal(["1: väli", "2: toinen"], paper.Parts[2].Lines());
        Assert.Empty(paper.Remarks);
    }

    [Fact]
    public void Empty_paragraphs_and_rows_are_left_out_but_counted()
    {
        var paper = Reading.Read(Of(Paragraph("a") + Paragraph(" ") + Paragraph("b") + Table(["a"], [""], ["b"])));
        Assert.Equal(["1: a", "3: b"], paper.Parts[0].Lines());
        Assert.Equal(["1: a", "3: b"], paper.Parts[1].Lines());
    }

    [Theory]
    [InlineData("Otsikko1")]
    [InlineData("Oma")]
    public void A_table_is_called_by_the_nearest_heading_before_it(string style)
    {
        var paper = Reading.Read(Of(Table(["a"]) + Heading("Ensimmäinen") + Heading("Lapset", style) + Paragraph("selitys") + Table(["b"]) + Table(["c"])));
        Assert.Equal([null, "Lapset", "Lapset"], paper.Parts.Where(p => p.Kind == PaperPartKind.Table).Select(p => p.Title));
        Assert.All(paper.Parts.Where(p => p.Kind == PaperPartKind.Text), p => Assert.Null(p.Title));
    }

    [Fact]
    public void A_paragraph_with_a_level_of_its_own_is_a_heading_and_a_style_that_stands_on_itself_is_none()
    {
        var level = $"""<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>{Run("Taso")}</w:p>""";
        Assert.Equal("Taso", Reading.Read(Of(level + Heading("kehä", "A") + Table(["a"]))).Parts[1].Title);
    }

    [Fact]
    public void Merged_cells_are_covered_but_for_the_first()
    {
        var table = $"<w:tbl>{Row(Cell("leveä", """<w:gridSpan w:val="2"/>"""), Cell("korkea", """<w:vMerge w:val="restart"/>"""))}{Row(Cell("a"), Cell("b"), Cell("alla", "<w:vMerge/>"))}</w:tbl>";
        Assert.Equal(["1: leveä | · | korkea", "2: a | b | ·"], Reading.Read(Of(table)).Only().Lines());
    }

    [Fact]
    public void A_row_that_begins_further_in_has_empty_cells_before()
    {
        var table = $"""<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{Cell("b")}</w:tr></w:tbl>""";
        Assert.Equal(["1:  | b"], Reading.Read(Of(table)).Only().Lines());
    }

    [Fact]
    public void Text_of_a_table_within_a_table_is_read_once_as_lines_of_the_cell()
    {
        var inner = Table(["x", "y"], ["z", "å"]);
        var table = $"<w:tbl>{Row($"<w:tc>{Paragraph("ennen")}{inner}{Paragraph("jälkeen")}</w:tc>", Cell("b"))}</w:tbl>";
        Assert.Equal(["1: ennen⏎x⏎y⏎z⏎å⏎jälkeen | b"], Reading.Read(Of(table)).Only().Lines());
    }

    [Fact]
    public void Deleted_revisions_are_left_out_and_told_and_inserted_ones_are_read()
    {
        var text = $"<w:p>{Run("tavoite ")}<w:del><w:r><w:delText>vanha</w:delText></w:r></w:del><w:ins>{Run("uusi")}</w:ins></w:p>";
        var moved = $"<w:p><w:moveFrom>{Run("siirretty")}</w:moveFrom><w:moveTo>{Run("tullut")}</w:moveTo></w:p>";
        var table = $"<w:tbl>{Row(Cell("a"))}<w:tr><w:trPr><w:del/></w:trPr>{Cell("poistettu")}</w:tr>{Row(Cell("b"))}</w:tbl>";
        var paper = Reading.Read(Of(text + moved + table));
        Assert.Equal(["1: tavoite uusi", "2: tullut"], paper.Parts[0].Lines());
        Assert.Equal(["1: a", "2: b"], paper.Parts[1].Lines());
        Assert.Equal(["Poistetuksi merkittyä tekstiä ei luettu."], paper.Remarks);
    }

    [Fact]
    public void A_paragraph_mark_that_was_deleted_takes_nothing_along()
    {
        var text = $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{Run("jää")}</w:p>";
        Assert.Equal(["1: jää"], Reading.Read(Of(text)).Only().Lines());
    }

    [Fact]
    public void Line_breaks_are_kept_soft_hyphens_go_and_hard_ones_are_plain()
    {
        var text = $"<w:p><w:r><w:t>hyvin</w:t><w:softHyphen/><w:t>vointi&#173;kertomus</w:t><w:br/><w:t>2021</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:tab/><w:t>&#160;loppu </w:t></w:r></w:p>";
        Assert.Equal(["hyvinvointikertomus\n2021-2025\t loppu"], Reading.Read(Of(text)).Texts());
    }

    [Fact]
    public void Paragraphs_of_lists_are_lines_and_their_numbers_are_told_to_be_missing()
    {
        static string Item(string text) => $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{Run(text)}</w:p>""";
        var paper = Reading.Read(Of(Item("yksi") + Item("kaksi")));
        Assert.Equal(["1: yksi", "2: kaksi"], paper.Only().Lines());
        Assert.Equal(["Automaattisia numerointeja ja luettelomerkkejä ei luettu."], paper.Remarks);
    }

    [Fact]
    public void A_style_that_numbers_its_paragraphs_is_told_too() =>
        Assert.Equal(["Automaattisia numerointeja ja luettelomerkkejä ei luettu."], Reading.Read(Of(Heading("kohta", "Luettelo"))).Remarks);

    [Fact]
    public void Paragraphs_of_a_cell_are_its_lines() =>
        Assert.Equal(["1: a⏎b | c"], Reading.Read(Of($"<w:tbl>{Row($"<w:tc>{Paragraph("a")}{Paragraph("b")}</w:tc>", Cell("c"))}</w:tbl>")).Only().Lines());

    [Fact]
    public void Links_fields_and_content_controls_are_read_by_what_they_show()
    {
        var text = $"<w:p><w:hyperlink>{Run("linkki")}</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>{Run(" kenttä")}</w:fldSimple></w:p>";
        var control = $"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{Paragraph("ohjain")}</w:sdtContent></w:sdt>";
        Assert.Equal(["1: linkki kenttä", "2: ohjain"], Reading.Read(Of(text + control)).Only().Lines());
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        var box = $"<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{Paragraph("laatikko")}{Table(["sisällä"])}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{Paragraph("laatikko")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
        Assert.Equal(["1: laatikko", "2: sisällä", "3: ympärillä"], Reading.Read(Of($"<w:p>{Run("ympärillä")}{box}</w:p>")).Only().Lines());
    }

    [Fact]
    public void Hidden_text_is_left_out_and_told()
    {
        var paper = Reading.Read(Of("""<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>piilo</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>esillä</w:t></w:r></w:p>"""));
        Assert.Equal(["1: esillä"], paper.Only().Lines());
        Assert.Equal(["Piilotettua tekstiä ei luettu."], paper.Remarks);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:footnoteReference/></w:r></w:p>", "Ala- ja loppuviitteitä ei luettu.")]
    [InlineData("<w:p><w:r><w:commentReference/></w:r></w:p>", "Kommentteja ei luettu.")]
    [InlineData("<w:sectPr><w:headerReference/></w:sectPr>", "Ylä- ja alatunnisteita ei luettu.")]
    [InlineData("<w:p><w:pPr><w:sectPr><w:footerReference/></w:sectPr></w:pPr></w:p>", "Ylä- ja alatunnisteita ei luettu.")]
    [InlineData("<w:altChunk/>", "Asiakirjaan upotettua toista asiakirjaa ei luettu.")]
    [InlineData("<w:p><w:r><w:drawing><c:chart/></w:drawing></w:r></w:p>", "Kaavioita ja muita upotettuja kuvioita ei luettu.")]
    public void What_is_not_read_is_told(string body, string remark) => Assert.Equal([remark], Reading.Read(Of(Paragraph("a") + body)).Remarks);

    [Fact]
    public void A_formula_is_read_as_its_letters() =>
        Assert.Equal(["1: x+1"], Reading.Read(Of("<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>")).Only().Lines());

    [Fact]
    public void Rows_columns_and_letters_are_limited()
    {
        Assert.Equal("paper.too-many-rows", Reading.Refusal(Of(Paragraph("a") + Table(["a"], ["b"])), PaperLimits.Standard with { Rows = 2 }).Code);
        Assert.Equal("paper.too-many-columns", Reading.Refusal(Of(Table(["a", "b", "c"])), PaperLimits.Standard with { Columns = 2 }).Code);
        Assert.Equal("paper.too-many-columns", Reading.Refusal(Of($"<w:tbl>{Row(Cell("a", """<w:gridSpan w:val="2000000000"/>"""))}</w:tbl>")).Code);
        Assert.Equal("paper.cell-too-long", Reading.Refusal(Of(Paragraph(new string('a', 11))), PaperLimits.Standard with { CellLength = 10 }).Code);
        Assert.Equal("paper.cell-too-long", Reading.Refusal(Of(Table([new string('a', 11)])), PaperLimits.Standard with { CellLength = 10 }).Code);
    }
}
