using System.Text;
using Hyte.Documents.Papers;

namespace Hyte.Documents.Tests;

public sealed class TextTests
{
    private const string Finnish = "Mittari;Lähtötaso\nPyöräily;12 €\n";

    private static readonly string[] Read = ["1: Mittari | Lähtötaso", "2: Pyöräily | 12 €"];

    [Fact]
    public void Text_is_read_in_the_encodings_that_offices_save()
    {
        Assert.Equal(Read, Reading.Read(Encoding.UTF8.GetBytes(Finnish)).Only().Lines());
        Assert.Equal(Read, Reading.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Finnish)]).Only().Lines());
        Assert.Equal(Read, Reading.Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Finnish)]).Only().Lines());
        Assert.Equal(Read, Reading.Read([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Finnish)]).Only().Lines());
        Assert.Equal(Read, Reading.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Finnish)).Only().Lines());
        Assert.Equal(["1: Äänekoski | ö", "2: å | b"], Reading.Read(Encoding.Latin1.GetBytes("Äänekoski;ö\nå;b")).Only().Lines());
    }

    [Theory]
    [InlineData("a;b\nc;d")]
    [InlineData("a,b\nc,d")]
    [InlineData("a\tb\nc\td")]
    [InlineData("a;b\r\nc;d\r\n")]
    [InlineData("\"a\";\"b\"\n\"c\";\"d\"")]
    public void Cells_stand_apart_by_semicolons_commas_or_tabs(string text) => Assert.Equal(["1: a | b", "2: c | d"], Reading.ReadText(text).Only().Lines());

    [Fact]
    public void Quoted_cells_may_have_separators_quotes_and_line_breaks() =>
        Assert.Equal(["1: nimi | selite", "2: a;b | sanoi \"hei\"⏎ja lähti", "4: c | d"], Reading.ReadText("nimi;selite\n\"a;b\";\"sanoi \"\"hei\"\"\nja lähti\"\nc;d").Only().Lines());

    [Fact]
    public void A_quote_that_never_ends_does_not_hide_the_cells() =>
        Assert.Equal("1: a | b", Reading.ReadText("a;b\n\"c;d\ne;f").Only().Lines()[0]);

    [Fact]
    public void Pasted_cells_stand_apart_by_tabs_and_keep_their_quotes()
    {
        var paper = TextPaper.Parse("Tavoite\tTila; ehkä\nOhjelma \"Hyvä\" arki\tkesken", "", PaperLimits.Standard);
        Assert.Equal(["1: Tavoite | Tila; ehkä", "2: Ohjelma \"Hyvä\" arki | kesken"], paper.Only().Lines());
        Assert.Empty(paper.Remarks);
    }

    [Fact]
    public void A_table_whose_last_cells_are_left_out_is_one_still() =>
        Assert.Equal(["1: a | b | c", "2: d | e"], Reading.ReadText("a;b;c\nd;e\n").Only().Lines());

    [Fact]
    public void Prose_with_semicolons_here_and_there_is_prose() =>
        Assert.Equal(["1: Ensin yksi; sitten kaksi; kolme.", "2: Lopuksi neljä."], Reading.ReadText("Ensin yksi; sitten kaksi; kolme.\nLopuksi neljä.\n").Only().Lines());

    [Fact]
    public void Prose_is_lines_of_one_cell_and_blank_ones_keep_the_numbers_of_the_lines() =>
        Assert.Equal(["1: Lapset, nuoret ja perheet", "4: Tavoite on hyvä."], Reading.ReadText("Lapset, nuoret ja perheet\n\n   \nTavoite on hyvä.\n").Only().Lines());

    [Fact]
    public void Blank_lines_of_a_table_keep_the_numbers_of_the_lines()
    {
        Assert.Equal(["1: a | b", "3: c | d"], Reading.ReadText("a\tb\n\nc\td").Only().Lines());
        Assert.Equal(["1: a | b", "3: c | d"], Reading.ReadText("a;b\n;\nc;d").Only().Lines());
        Assert.Equal(["1: a | b", "3: c | d"], Reading.ReadText("a;b\n\nc;d").Only().Lines());
    }

    [Fact]
    public void Hard_spaces_are_plain_ones() => Assert.Equal(["1: 1 234 | b"], Reading.ReadText("1\u00A0234\u00A0\tb").Only().Lines());

    [Fact]
    public void A_text_that_begins_like_a_zip_is_text() => Assert.Equal(["1: PK-seutu | b"], Reading.ReadText("PK-seutu\tb").Only().Lines());

    [Fact]
    public void Rows_columns_and_letters_are_limited()
    {
        var limits = PaperLimits.Standard with { Rows = 2, Columns = 2, CellLength = 3 };
        Assert.Equal("paper.too-many-rows", Refusal("a\nb\nc", limits));
        Assert.Equal("paper.too-many-columns", Refusal("a\tb\tc", limits));
        Assert.Equal("paper.cell-too-long", Refusal("abcd", limits));
    }

    private static string Refusal(string text, PaperLimits limits) => Reading.Refusal(Encoding.UTF8.GetBytes(text), limits).Code;
}
