using System.Text;
using Hyte.Documents.Csv;

namespace Hyte.Programmes.Tests.Csv;

public sealed class CsvTableTests
{
    private const string Finnish = "nimi;määrä\nÄhtäri;1 234,5\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Finnish) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Finnish)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Finnish)] },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Finnish)] },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Finnish) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Finnish_letters_survive_every_encoding_that_offices_use(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        var table = CsvTable.Read(new MemoryStream(bytes), "koe.csv");
        var row = Assert.Single(table.Rows);
        Assert.Equal(("Ähtäri", 1234.5m), (row.Text("nimi"), row.Number("määrä")));
        Assert.Empty(table.Errors);
    }

    [Theory]
    [InlineData("a;b\n1,5;2\n")]
    [InlineData("a\tb\n1,5\t2\n")]
    [InlineData("a,b\n\"1,5\",2\n")]
    [InlineData("sep=;\na;b\n1,5;2\n")]
    [InlineData("\"a\";\"b\"\r\n1,5;2")]
    public void The_separator_is_found_from_the_header(string text)
    {
        var row = Assert.Single(Read(text).Rows);
        Assert.Equal((1.5m, 2), (row.Number("a"), row.WholeNumber("b")));
    }

    [Fact]
    public void Quotes_hold_separators_lines_and_quotes_and_lines_are_counted_through_them()
    {
        var table = Read("a;b\n\"x;y\";\"rivi\ntoinen\"\n\n;;\n\"sanoi \"\"ei\"\"\"; Hanke \"Olkkari\" \n");

        Assert.Equal([(2, "x;y", "rivi\ntoinen"), (6, "sanoi \"ei\"", "Hanke \"Olkkari\"")], table.Rows.Select(r => (r.Line, r.Text("a"), r.Text("b"))));
        Assert.Empty(table.Errors);
    }

    [Fact]
    public void Broken_quotes_are_reported_on_the_line_where_the_row_begins()
    {
        Assert.Equal([3], Read("a;b\n1;2\n3;\"auki\n4;5\n").Errors.Select(e => e.Line).Distinct());
        Assert.Equal([2], Read("a;b\n\"x\"y;2\n").Errors.Select(e => e.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_empty_file_says_so(string text)
    {
        var table = Read(text);
        table.Expect(["a"]);
        Assert.Single(table.Errors);
    }

    [Fact]
    public void Missing_unknown_and_double_columns_are_reported()
    {
        var table = Read("a;B;a;;x\n1;2;3;4;5\n");
        table.Expect(["a", "b", "c"], ["d"]);

        Assert.Equal(["", "a", "c", "x"], table.Errors.Select(e => e.Column).Where(c => c is not null).Order().Distinct());
        Assert.Equal("1", table.Rows[0].Text("a"));
        Assert.Equal("2", table.Rows[0].Text("b"));
    }

    [Fact]
    public void A_row_with_another_number_of_cells_is_refused_and_the_rest_is_read()
    {
        var table = Read("a;b\n1;2;3\n4\n5;6\n");

        Assert.Equal([2, 3], table.Errors.Select(e => e.Line));
        Assert.Equal("5", Assert.Single(table.Rows).Text("a"));
    }

    [Fact]
    public void A_file_with_the_wrong_separator_is_told_to_miss_its_columns()
    {
        var table = Read("a|b\n1|2\n");
        table.Expect(["a", "b"]);
        Assert.Equal(["a", "b"], table.Errors.Where(e => e.Column is "a" or "b").Select(e => e.Column));
    }

    [Theory]
    [InlineData("1.234")]
    [InlineData("n. 5")]
    [InlineData("1,2,3")]
    public void A_number_that_could_mean_two_things_is_refused(string cell) => Refused(cell, row => row.Number("a"));

    [Theory]
    [InlineData("12,5")]
    [InlineData("99999999999")]
    public void A_whole_number_is_whole_and_fits(string cell) => Refused(cell, row => row.WholeNumber("a"));

    [Theory]
    [InlineData("31.2.2023")]
    [InlineData("6/30/2023")]
    [InlineData("2023")]
    public void A_day_is_a_real_day_in_a_finnish_or_standard_form(string cell) => Refused(cell, row => row.Date("a"));

    [Theory]
    [InlineData("2023-06-30")]
    [InlineData("30.6.2023")]
    [InlineData("30.06.2023")]
    public void Days_are_read(string cell) => Assert.Equal(new DateOnly(2023, 6, 30), Row(cell).Date("a"));

    [Theory]
    [InlineData("−12", -12)]
    [InlineData("1\u00a0234", 1234)]
    [InlineData("1\u202f234", 1234)]
    public void Numbers_are_read_as_people_and_excel_write_them(string cell, int number) => Assert.Equal(number, Row(cell).WholeNumber("a"));

    [Fact]
    public void A_refused_cell_is_reported_once_however_often_it_is_asked()
    {
        var table = Read("a;b\nx;\n");
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(0, table.Rows[0].RequiredWholeNumber("a"));
            Assert.Equal("", table.Rows[0].Required("b"));
        }

        Assert.Equal(["koe.csv:2 a: \"x\" ei ole kokonaisluku.", "koe.csv:2 b: Arvo puuttuu."], table.Errors.Select(e => e.ToString()));
    }

    [Fact]
    public void A_code_is_one_of_those_known()
    {
        var codes = new Dictionary<string, int> { ["yksi"] = 1, ["kaksi"] = 2 };
        var table = Read("a;b\nkaksi;kolme\n");

        Assert.Equal(2, table.Rows[0].RequiredCode("a", codes));
        Assert.Null(table.Rows[0].Code("b", codes));
        Assert.Equal("\"kolme\" ei ole sallittu arvo. Sallitut: yksi, kaksi.", Assert.Single(table.Errors).Message);
    }

    private static void Refused(string cell, Func<CsvRow, object?> read)
    {
        var table = Read($"a;b\n{cell};x\n");
        Assert.Null(read(Assert.Single(table.Rows)));
        Assert.Equal((2, "a"), (Assert.Single(table.Errors).Line, table.Errors[0].Column));
    }

    private static CsvRow Row(string cell) => Assert.Single(Read($"a;b\n{cell};x\n").Rows);

    private static CsvTable Read(string text) => CsvTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "koe.csv");
}
