using Hyte.Documents.Papers;

namespace Hyte.Documents.Tests;

public sealed class NumberTests
{
    [Theory]
    [InlineData("1234.5", "General", "1234,5")]
    [InlineData("0.28000000000000003", "General", "0,28")]
    [InlineData("0.333333333333333", "General", "0,333333333")]
    [InlineData("123456789012", "General", "123456789012")]
    [InlineData("1E-12", "General", "1E-12")]
    [InlineData("-3.5", "General", "-3,5")]
    [InlineData("82", "0", "82")]
    [InlineData("2.5", "0", "3")]
    [InlineData("12.345", "0.00", "12,35")]
    [InlineData("12.3", "0.0##", "12,3")]
    [InlineData("1234567.891", "#,##0.0", "1 234 567,9")]
    [InlineData("1234567", @"#\ ##0", "1 234 567")]
    [InlineData("0.82", "0%", "82 %")]
    [InlineData("0.825", "0.0\\ %", "82,5 %")]
    [InlineData("-0.05", "0%", "-5 %")]
    [InlineData("12.5", "0.0\" pv\"", "12,5 pv")]
    [InlineData("1250", "#,##0.00\\ [$€-40B]", "1 250,00 €")]
    [InlineData("-1250", "_-* #,##0\\ \"€\"_-;-* #,##0\\ \"€\"_-;_-* \"-\"??\\ \"€\"_-;_-@_-", "-1 250 €")]
    [InlineData("0", "#,##0;-#,##0;\"-\"??", "-")]
    [InlineData("-7", "0;[Red](0)", "(7)")]
    [InlineData("2500000", "0.0,,\" milj.\"", "2,5 milj.")]
    [InlineData("12345", "0.00E+00", "1,23E+04")]
    [InlineData("7", "000", "007")]
    [InlineData("5", "@", "5")]
    [InlineData("5", ";;;", "5")]
    [InlineData("0.5", "# ?/?", "0,5")]
    [InlineData("0.5", "[<1]\"alle\";0", "0,5")]
    public void A_number_is_shown_as_a_Finnish_spreadsheet_does(string value, string code, string shown)
    {
        var cell = Cell(Workbook.OfNumber(value, code));
        Assert.Equal(shown, cell.Text);
        Assert.NotNull(cell.Number);
        Assert.Null(cell.Day);
    }

    [Theory]
    [InlineData("45323", "d.m.yyyy", "1.2.2024")]
    [InlineData("45323", "mm-dd-yy", "1.2.2024")]
    [InlineData("45323", "[$-40B]d\\.\\ mmmm\\ yyyy", "1.2.2024")]
    [InlineData("45323.5729166667", "d.m.yyyy h:mm", "1.2.2024 13.45")]
    [InlineData("45323.5729166667", "d.m.yyyy", "1.2.2024")]
    [InlineData("45323", "mmm/yy", "2/2024")]
    [InlineData("45323", "yyyy", "2024")]
    public void A_day_is_shown_in_the_Finnish_order_and_is_a_day(string value, string code, string shown)
    {
        var cell = Cell(Workbook.OfNumber(value, code));
        Assert.Equal((shown, new DateOnly(2024, 2, 1), null), (cell.Text, cell.Day, cell.Number));
    }

    [Theory]
    [InlineData("0.5729166667", "h:mm", "13.45")]
    [InlineData("1.5", "[h]:mm", "36.00")]
    [InlineData("0.001", "mm:ss", "0.01.26")]
    public void A_time_is_no_day(string value, string code, string shown)
    {
        var cell = Cell(Workbook.OfNumber(value, code));
        Assert.Equal((shown, null, null), (cell.Text, cell.Day, cell.Number));
    }

    [Theory]
    [InlineData(2, "45323", "45323,00")]
    [InlineData(3, "45323", "45 323")]
    [InlineData(9, "0.82", "82 %")]
    [InlineData(10, "0.825", "82,50 %")]
    [InlineData(14, "45323", "1.2.2024")]
    [InlineData(22, "45323.25", "1.2.2024 6.00")]
    [InlineData(49, "45323", "45323")]
    public void Formats_that_have_only_a_number_are_known(int format, string value, string shown) => Assert.Equal(shown, Cell(Workbook.OfNumber(value, format)).Text);

    [Theory]
    [InlineData("1", "1.1.1900")]
    [InlineData("59", "28.2.1900")]
    [InlineData("60", "29.2.1900")]
    [InlineData("61", "1.3.1900")]
    [InlineData("2958465.99999999", "31.12.9999")]
    public void The_first_and_last_days_are_those_of_spreadsheets(string value, string shown) => Assert.Equal(shown, Cell(Workbook.OfNumber(value, 14)).Text);

    [Theory]
    [InlineData("-1")]
    [InlineData("2958466")]
    public void A_number_that_is_no_day_stays_a_number(string value) => Assert.Equal((value, decimal.Parse(value)), (Cell(Workbook.OfNumber(value, 14)).Text, Cell(Workbook.OfNumber(value, 14)).Number));

    [Fact]
    public void Days_may_be_counted_from_1904()
    {
        var file = new Workbook().Since1904().Styled(14, out var style).Sheet("Taul1", $"""<row r="1"><c r="A1" s="{style}"><v>43861</v></c></row>""").File();
        Assert.Equal("1.2.2024", Cell(file).Text);
    }

    [Fact]
    public void Days_may_be_written_out()
    {
        var cell = Cell(Workbook.Of("""<row r="1"><c r="A1" t="d"><v>2024-02-01T00:00:00</v></c></row>"""));
        Assert.Equal(("1.2.2024", new DateOnly(2024, 2, 1)), (cell.Text, cell.Day));
    }

    [Fact]
    public void A_number_too_large_to_be_one_is_shown() => Assert.Equal(("1E+300", null), (Cell(Workbook.OfNumber("1E300", "0%")).Text, Cell(Workbook.OfNumber("1E300", "0%")).Number));

    [Fact]
    public void A_percentage_is_held_as_a_share() => Assert.Equal(0.82m, Cell(Workbook.OfNumber("0.82", "0%")).Number);

    private static PaperCell Cell(byte[] file) => Reading.Read(file).Only().Rows[0].Cells[0];
}
