using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hyte.Documents.Papers;

namespace Hyte.Documents.Tests;

public sealed class SheetTests
{
    [Fact]
    public void Every_visible_sheet_is_a_part_in_the_order_of_its_tabs()
    {
        var paper = Reading.Read(new Workbook().Sheet("Lapset", Row(1, "a")).Sheet("Ikäihmiset", Row(1, "b")).File());
        Assert.Equal([("Lapset", 1), ("Ikäihmiset", 2)], paper.Parts.Select(p => (p.Title, p.Number)));
        Assert.All(paper.Parts, p => Assert.Equal(PaperPartKind.Sheet, p.Kind));
        Assert.Empty(paper.Remarks);
    }

    [Fact]
    public void Hidden_sheets_are_left_out_and_told()
    {
        var paper = Reading.Read(new Workbook().Sheet("Esillä", Row(1, "a")).Sheet("Piilo", Row(1, "b"), state: SheetStateValues.Hidden).Sheet("Syvällä", Row(1, "c"), state: SheetStateValues.VeryHidden).File());
        Assert.Equal("Esillä", paper.Only().Title);
        Assert.Equal(["Piilotettuja taulukoita ei luettu: Piilo, Syvällä."], paper.Remarks);
    }

    [Fact]
    public void Rows_know_their_numbers_and_empty_ones_are_left_out()
    {
        var rows = Row(2, "otsikko") + """<row r="3"><c r="A3" s="0"/></row>""" + Row(7, "rivi", "toinen");
        Assert.Equal(["2: otsikko", "7: rivi | toinen"], Reading.Read(Workbook.Of(rows)).Only().Lines());
    }

    [Fact]
    public void A_cell_stands_in_its_own_column()
    {
        var rows = """<row r="1"><c r="B1" t="inlineStr"><is><t>b</t></is></c><c r="AB1" t="inlineStr"><is><t>ab</t></is></c></row>""";
        var row = Assert.Single(Reading.Read(Workbook.Of(rows)).Only().Rows);
        Assert.Equal(("", "b", "ab"), (row[0], row[1], row[27]));
    }

    [Fact]
    public void Rows_and_cells_that_do_not_say_where_they_are_follow_one_another()
    {
        var rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
        Assert.Equal(["1: 1 | 2", "2: 3"], Reading.Read(Workbook.Of(rows)).Only().Lines());
    }

    [Fact]
    public void Shared_texts_are_read_with_their_runs_but_without_how_they_are_pronounced()
    {
        var book = new Workbook()
            .Shared("<t>Tavoite</t>")
            .Shared("""<r><rPr><b/></rPr><t>Lihavoitu</t></r><r><t xml:space="preserve"> ja muu</t></r><rPh sb="0" eb="1"><t>lausu</t></rPh>""")
            .Sheet("Taul1", """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>""");
        Assert.Equal(["1: Tavoite | Lihavoitu ja muu"], Reading.Read(book.File()).Only().Lines());
    }

    [Fact]
    public void Inline_texts_are_read_with_their_runs_and_line_breaks()
    {
        var rows = """<row r="1"><c r="A1" t="inlineStr"><is><r><t>yksi_x000D_&#10;kaksi</t></r><r><t>, kol&#173;me&#160;</t></r></is></c></row>""";
        Assert.Equal(["yksi\nkaksi, kolme"], Reading.Read(Workbook.Of(rows)).Texts());
    }

    [Fact]
    public void Half_of_a_letter_is_a_sign_of_damage_and_a_whole_one_stays()
    {
        var rows = """<row r="1"><c r="A1" t="inlineStr"><is><t>_xD800_a</t></is></c><c r="B1" t="inlineStr"><is><t>&#x1F600;</t></is></c></row>""";
        Assert.Equal(["\uFFFDa", "\uD83D\uDE00"], Reading.Read(Workbook.Of(rows)).Texts());
    }

    [Fact]
    public void Truth_is_told_in_Finnish()
    {
        var rows = """<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>""";
        Assert.Equal(["TOSI", "EPÄTOSI"], Reading.Read(Workbook.Of(rows)).Texts());
    }

    [Fact]
    public void A_formula_is_read_by_its_last_value_and_that_is_told()
    {
        var rows = """<row r="1"><c r="A1"><f>1+1</f><v>5</v></c><c r="B1" t="str"><f>"a"</f><v>teksti</v></c></row>""";
        var paper = Reading.Read(Workbook.Of(rows));
        Assert.Equal(["1: 5 | teksti"], paper.Only().Lines());
        Assert.Equal(["Kaavoista luettiin viimeksi laskettu arvo."], paper.Remarks);
    }

    [Fact]
    public void A_formula_that_was_never_calculated_is_told()
    {
        var paper = Reading.Read(Workbook.Of(Row(1, "a") + """<row r="2"><c r="A2"><f>1+1</f></c></row>"""));
        Assert.Equal(["Taulukossa Taul1 on kaavoja, joilla ei ole laskettua arvoa (1): avaa tiedosto Excelissä ja tallenna se uudelleen."], paper.Remarks);
    }

    [Fact]
    public void An_error_is_read_as_its_text()
    {
        var cell = Reading.Read(Workbook.Of("""<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>""")).Only().Rows[0].Cells[0];
        Assert.Equal(("#DIV/0!", null), (cell.Text, cell.Number));
    }

    [Fact]
    public void Merged_cells_have_their_text_in_the_first_and_cover_the_others()
    {
        var rows = Row(1, "otsikko", "vanha", "c") + Row(2, "a", "b", "c") + Row(3, "jäi alle", "b", "c");
        var merges = """<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A9"/></mergeCells>""";
        Assert.Equal(["1: otsikko | · | c", "2: a | b | c", "3: · | b | c"], Reading.Read(Workbook.Of(rows, merges)).Only().Lines());
    }

    [Fact]
    public void A_row_with_nothing_but_covered_cells_is_left_out()
    {
        var rows = Row(1, "a", "b") + Row(2, "alla", "alla");
        Assert.Equal(["1: a | ·"], Reading.Read(Workbook.Of(rows, """<mergeCells><mergeCell ref="A1:B2"/></mergeCells>""")).Only().Lines());
    }

    [Fact]
    public void Merged_cells_that_lie_on_each_other_are_refused()
    {
        var merges = $"<mergeCells>{string.Concat(Enumerable.Repeat("""<mergeCell ref="A1:XFD1048576"/>""", 3))}</mergeCells>";
        Assert.Equal("paper.broken", Reading.Refusal(Workbook.Of(Row(1, "a", "b"), merges)).Code);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_told()
    {
        var paper = Reading.Read(Workbook.Of("""<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>"""));
        Assert.Equal(["1: 1"], paper.Only().Lines());
        Assert.Equal(["Taulukossa Taul1 on piilotettuja rivejä tai sarakkeita; nekin luettiin."], paper.Remarks);
    }

    [Fact]
    public void Drawings_and_comments_are_told_to_be_missing()
    {
        var file = new Workbook().Sheet("Taul1", Row(1, "a"), "<drawing/>").File(also: book => book.WorkbookPart!.WorksheetParts.First().AddNewPart<WorksheetCommentsPart>().FeedData(new MemoryStream("<a/>"u8.ToArray())));
        Assert.Equal(["Taulukon Taul1 kuvia, kaavioita ja tekstiruutuja ei luettu.", "Kommentteja ei luettu."], Reading.Read(file).Remarks);
    }

    [Fact]
    public void A_sheet_that_is_a_chart_is_told_to_be_missing()
    {
        var file = new Workbook().Sheet("Taul1", Row(1, "a")).File(also: book =>
        {
            var chart = book.WorkbookPart!.AddNewPart<ChartsheetPart>();
            chart.FeedData(new MemoryStream("<a/>"u8.ToArray()));
            book.WorkbookPart.Workbook.Sheets!.Append(new Sheet { Name = "Kuvaaja", SheetId = 9, Id = book.WorkbookPart.GetIdOfPart(chart) });
        });
        Assert.Equal(["Kaaviotaulukkoa ei luettu: Kuvaaja."], Reading.Read(file).Remarks);
    }

    [Fact]
    public void Of_many_hidden_sheets_the_first_are_named()
    {
        var book = Enumerable.Range(1, 12).Aggregate(new Workbook().Sheet("Esillä", Row(1, "a")), (made, i) => made.Sheet($"P{i}", "", state: SheetStateValues.Hidden));
        Assert.Equal(["Piilotettuja taulukoita ei luettu: P1, P2, P3, P4, P5, P6, P7, P8, P9, P10 ja 2 muuta."], Reading.Read(book.File()).Remarks);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read()
    {
        var rows = string.Concat(Enumerable.Range(1, 100_000).Select(i => $"""<row r="{i}"><c r="A{i}"><v>{i}</v></c><c r="B{i}" t="inlineStr"><is><t>rivi {i * 7919}</t></is></c></row>"""));
        Assert.Equal("100000: 100000 | rivi 791900000", Reading.Read(Workbook.Of(rows)).Only().Lines()[^1]);
    }

    [Fact]
    public void Rows_of_all_sheets_together_are_limited()
    {
        var file = new Workbook().Sheet("A", Row(1, "a") + Row(2, "b")).Sheet("B", Row(1, "c")).File();
        Assert.Equal("paper.too-many-rows", Reading.Refusal(file, PaperLimits.Standard with { Rows = 2 }).Code);
        Assert.Equal(2, Reading.Read(file, PaperLimits.Standard with { Rows = 3 }).Parts.Count);
    }

    [Fact]
    public void Too_many_columns_are_refused_but_empty_cells_far_to_the_right_do_no_harm()
    {
        Assert.Equal("paper.too-many-columns", Reading.Refusal(Workbook.Of("""<row r="1"><c r="XFD1"><v>1</v></c></row>""")).Code);
        Assert.Equal(["1: 1"], Reading.Read(Workbook.Of("""<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>""")).Only().Lines());
    }

    [Fact]
    public void A_cell_that_is_too_long_is_refused() =>
        Assert.Equal("paper.cell-too-long", Reading.Refusal(Workbook.Of(Row(1, new string('a', 101))), PaperLimits.Standard with { CellLength = 100 }).Code);

    private static string Row(int line, params string[] cells) =>
        $"""<row r="{line}">{string.Concat(cells.Select((text, at) => $"""<c r="{(char)('A' + at)}{line}" t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>""";
}
