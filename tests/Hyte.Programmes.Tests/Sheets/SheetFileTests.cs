using Hyte.Documents.Csv;
using Hyte.Documents.Sheets;
using Hyte.Modules;
using Hyte.Testing;

namespace Hyte.Programmes.Tests.Sheets;

/// <summary>A workbook that leaves the product is one that a person would have made.</summary>
public sealed class SheetFileTests
{
    private static readonly string[] Colours = ["vihreä", "keltainen", "punainen"];

    private static readonly string[] Words = ["Ei aloitettu", "Käynnissä, toteutuu", "Toteutunut"];

    private static readonly Column[] Columns =
    [
        Column.Text("Nimi", "Nimi."), Column.WholeNumber("Vuosi", "Vuosi."), Column.Number("Arvo", "Arvo."), Column.Day("Päivä", "Päivä."),
        Column.Choice("Väri", "Väri.", Colours), Column.Choice("Tila", "Tila.", Words), Column.LongText("Kirjaus", "Kirjaus."),
    ];

    [Fact]
    public void It_keeps_every_rule_of_the_file_format()
    {
        Assert.Empty(Opened(Full).Faults);
        Assert.Empty(Opened().Faults);
    }

    [Fact]
    public void Its_header_is_bold_and_filled_stays_in_sight_and_filters_the_rows()
    {
        var sheet = Opened(Full, Full).Sheets[0];
        Assert.Equal(("Seuranta", true, 1d, "A1:G3"), (sheet.Name, sheet.HasBoldHeader, sheet.FrozenRows, sheet.Filter));
        Assert.Equal(Columns.Select(c => c.Heading), sheet.Headings);
        Assert.Equal(Columns.Select(c => c.Width), sheet.Widths);
        Assert.Contains("'Seuranta'!$A$1:$G$3", Opened(Full, Full).Names);
    }

    [Fact]
    public void Numbers_are_numbers_days_are_days_and_long_texts_are_wrapped()
    {
        var row = Opened(Full).Sheets[0].Rows[0];
        Assert.Equal((2023, -12.5m, new DateOnly(2023, 6, 30)), (row[1].Number, row[2].Number, row[3].Day));
        Assert.True(row[6].Wraps);
        Assert.Equal("Ensin.\nSitten.", row[6].Text);
    }

    [Fact]
    public void A_day_that_Excel_counts_wrong_is_written_as_words() =>
        Assert.Equal("1899-12-31", Opened(["x", 1899, default, new DateOnly(1899, 12, 31), default, default, default]).Sheets[0].Rows[0][3].Text);

    [Fact]
    public void Words_are_chosen_from_a_list_and_one_with_commas_stands_on_a_sheet_of_its_own()
    {
        var book = Opened(Full);
        Assert.Equal(["Seuranta", "Valinnat"], book.Sheets.Select(s => s.Name));
        Assert.Equal(Colours, book.ListOf(book.Sheets[0], "Väri"));
        Assert.Equal(Words, book.ListOf(book.Sheets[0], "Tila"));
    }

    [Fact]
    public void A_list_too_long_for_a_rule_stands_on_the_sheet_of_lists_once_for_all_columns_that_have_it()
    {
        string[] many = [.. Enumerable.Range(1, 100).Select(n => $"vaihtoehto {n}")];
        Column[] columns = [Column.Choice("1/23", "Tila.", many), Column.Choice("2/23", "Tila.", many)];
        var book = OpenedWorkbook.Open(SheetFormat.Xlsx.Write(new Sheet("Pitkä", columns, [[many[0], many[99]]])));
        Assert.Empty(book.Faults);
        Assert.Equal(1, book.Sheets[1].Width);
        Assert.Equal(many, book.ListOf(book.Sheets[0], "1/23"));
        Assert.Equal(many, book.ListOf(book.Sheets[0], "2/23"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+358 15 1941")]
    [InlineData("-1+cmd")]
    [InlineData("@summa")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    public void Text_that_begins_like_a_formula_is_text_in_both_formats_and_stays_so_when_edited(string text)
    {
        var sheet = OneCell(text);
        var cell = OpenedWorkbook.Open(SheetFormat.Xlsx.Write(sheet)).Sheets[0];
        Assert.Equal((text.Replace('\r', '\n'), true, 0), (cell.Rows[0][0].Text, cell.Rows[0][0].IsQuoted, cell.Formulas));
        var csv = CsvTable.Read(new MemoryStream(SheetFormat.Csv.Write(sheet)), "koe.csv").Rows[0];
        Assert.Equal(text.Trim(), csv.Text("Teksti")!.Trim());
    }

    [Theory]
    [InlineData("a\u0001b\uFFFEc\u000Bd", "abcd")]
    [InlineData("rivi\r\ntoinen\rkolmas", "rivi\ntoinen\nkolmas")]
    [InlineData("  väli  ", "  väli  ")]
    [InlineData("_x0041_ ja _X_", "_x0041_ ja _X_")]
    [InlineData("😀 <b>&\"'", "😀 <b>&\"'")]
    public void Letters_that_no_file_can_hold_are_left_out_and_the_others_stay(string text, string expected)
    {
        var book = OpenedWorkbook.Open(SheetFormat.Xlsx.Write(OneCell(text)));
        Assert.Empty(book.Faults);
        Assert.Equal(expected, book.Sheets[0].Rows[0][0].Text!.Replace("_x005F_", "_", StringComparison.Ordinal));
        Assert.Contains(expected.Replace("\"", "\"\"", StringComparison.Ordinal), System.Text.Encoding.UTF8.GetString(SheetFormat.Csv.Write(OneCell(text))), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_pair_of_letters_is_left_out() =>
        Assert.Equal("ab", OpenedWorkbook.Open(SheetFormat.Xlsx.Write(OneCell("a" + '\uD83D' + "b"))).Sheets[0].Rows[0][0].Text);

    [Fact]
    public void A_cell_too_long_for_a_workbook_is_refused_with_its_place_and_goes_into_a_csv_file()
    {
        Assert.Empty(OpenedWorkbook.Open(SheetFormat.Xlsx.Write(OneCell(new string('a', SheetFile.LongestCell)))).Faults);
        var tooLong = OneCell(new string('a', SheetFile.LongestCell + 1));
        var refusal = Assert.Throws<RuleBrokenException>(() => SheetFormat.Xlsx.Write(tooLong));
        Assert.Equal("sheet.cell-too-long", refusal.Code);
        Assert.Contains("Teksti", refusal.Message, StringComparison.Ordinal);
        Assert.True(SheetFormat.Csv.Write(tooLong).Length > SheetFile.LongestCell);
    }

    [Fact]
    public void It_tells_its_title_and_nobodys_name()
    {
        var book = Opened(Full);
        Assert.Equal(("Seuranta", null, null), (book.Title, book.Creator, book.LastEditor));
    }

    [Fact]
    public void A_name_that_no_spreadsheet_takes_is_made_into_one_that_they_do()
    {
        var book = OpenedWorkbook.Open(SheetFormat.Xlsx.Write(new Sheet("'1/23: mitä tehtiin [luonnos] ja miten se näkyy", Columns, [Full])));
        Assert.Empty(book.Faults);
        Assert.Equal("1 23  mitä tehtiin  luonnos  ja", book.Sheets[0].Name);
    }

    [Fact]
    public void A_row_of_the_wrong_shape_is_a_fault_of_the_code_and_not_of_the_file()
    {
        Assert.Throws<InvalidOperationException>(() => SheetFormat.Csv.Write(new Sheet("x", Columns, [["yksi"]])));
        Assert.Throws<InvalidOperationException>(() => SheetFormat.Xlsx.Write(new Sheet("x", [Column.WholeNumber("Vuosi", "Vuosi.")], [["2023"]])));
    }

    [Fact]
    public void Both_formats_of_one_table_hold_the_same_cells()
    {
        var sheet = new Sheet("Seuranta", Columns, [Full, new Cell[Columns.Length], Full]);
        var csv = CsvTable.Read(new MemoryStream(SheetFormat.Csv.Write(sheet)), "koe.csv");
        var xlsx = OpenedWorkbook.Open(SheetFormat.Xlsx.Write(sheet)).Sheets[0];
        Assert.Equal(csv.Columns, xlsx.Headings);
        // A blank line is no row to a reader of CSV.
        Assert.Equal(csv.Rows.Select(row => csv.Columns.Select(row.Text)), xlsx.Rows.Where(row => row.Any(c => c.Said is not null)).Select(row => row.Select(c => c.Said)));
    }

    private static Cell[] Full => ["Kirjasto", 2023, -12.5m, new DateOnly(2023, 6, 30), "keltainen", "Käynnissä, toteutuu", "Ensin.\r\nSitten."];

    private static Sheet OneCell(string text) => new("Koe", [Column.Text("Teksti", "Teksti."), Column.WholeNumber("n", "Luku.")], [[text, 1]]);

    private static OpenedWorkbook Opened(params Cell[][] rows) => OpenedWorkbook.Open(SheetFormat.Xlsx.Write(new Sheet("Seuranta", Columns, rows)));
}
