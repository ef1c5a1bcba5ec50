using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Tests.Reports;

public sealed class WordTableTests
{
    private static readonly string[] Shapes =
        ["FullCircle", "ThreeQuarterCircle", "HalfCircle", "QuarterCircle", "EmptyCircle", "Cross", "Pause", "Forward", "Dashed", "Question", "TriangleUp", "Square", "TriangleDown"];

    [Fact]
    public void Headers_are_repeated_on_every_page_and_no_row_is_split()
    {
        using var written = new Written(SampleReport.Document);
        Assert.All(written.Body.Descendants<Table>(), table =>
        {
            var rows = table.Elements<TableRow>().ToList();
            Assert.Single(rows[0].Descendants<TableHeader>());
            Assert.All(rows.Skip(1), row => Assert.Empty(row.Descendants<TableHeader>()));
            Assert.All(rows, row => Assert.Single(row.Descendants<CantSplit>()));
        });
    }

    [Fact]
    public void A_heading_row_goes_across_and_stays_with_the_next_row()
    {
        using var written = Written.Of(new ReportTable("Taulukko", [new("a"), new("b"), new("c")], [new([new("1. Osallisuus")], IsHeading: true), new([new("x"), new("y"), new("z")])]));
        var row = written.Body.Descendants<TableRow>().ElementAt(1);
        Assert.Equal(3, Assert.Single(row.Elements<TableCell>()).TableCellProperties!.GridSpan!.Val!.Value);
        Assert.Equal("TableGroup", row.Descendants<ParagraphStyleId>().Single().Val!.Value);
        Assert.Single(written.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "TableGroup").Descendants<KeepNext>());
    }

    [Fact]
    public void Columns_divide_the_page_by_their_shares_and_numbers_stand_to_the_right()
    {
        using var written = Written.Of(new ReportTable("Taulukko", [new("a", 3), new("b", 1, IsNumeric: true)], [new([new("x"), new("12,5")])]));
        Assert.Equal(["7228", "2409"], written.Body.Descendants<GridColumn>().Select(c => c.Width!.Value));
        Assert.Equal("TableNumber", written.Body.Descendants<Paragraph>().Single(p => p.InnerText == "12,5").ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Fact]
    public void A_sentence_in_place_of_a_number_stands_to_the_left()
    {
        const string sentence = "Tilanne on koko maata huonompi, varsinkin miehillä.";
        using var written = Written.Of(new ReportTable("Taulukko", [new("a"), new("b", IsNumeric: true)], [new([new("x"), new(sentence)])]));
        Assert.Equal("TableText", written.Body.Descendants<Paragraph>().Single(p => p.InnerText == sentence).ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Fact]
    public void A_column_has_room_for_its_longest_word_up_to_an_even_part_of_the_page()
    {
        using var written = Written.Of(new ReportTable("Taulukko", [new("a", 6), new("Tila"), new("Vastuutaho")],
            [new([new("x"), new("") { Mark = new("Toteutunut", "FullCircle", "Positive") }, new("Hyvinvointikoordinaattorinsijainen ja muut")])]));
        var widths = written.Body.Descendants<GridColumn>().Select(c => int.Parse(c.Width!.Value!)).ToList();
        Assert.Equal([4676, 1750, 3212], widths);
        Assert.Equal(9638, widths.Sum());
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_table_wider_than_five_columns_lies_on_its_side_with_the_words_around_it(int columns, bool isLying)
    {
        using var written = Written.Of(
            new ReportParagraph("Ennen."),
            new ReportSection("s", "Leveä", [new ReportParagraph("Johdanto."), new ReportTable("Taulukko", [.. Enumerable.Range(0, columns).Select(c => new ReportColumn($"{c}"))], []), new ReportParagraph("Huomautus.")]),
            new ReportSection("t", "Kapea", [new ReportParagraph("Jälkeen.")]));
        var pages = written.Body.Descendants<SectionProperties>().Select(p => p.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape).ToList();
        Assert.Equal(isLying ? [false, true, false] : [false], pages);
        if (!isLying) return;
        var elements = written.Body.ChildElements.ToList();
        var turn = elements.FindIndex(e => e.Descendants<SectionProperties>().Any());
        var back = elements.FindIndex(turn + 1, e => e.Descendants<SectionProperties>().Any());
        Assert.Equal(["Leveä", "Johdanto.", "Taulukko"], elements[(turn + 1)..(turn + 4)].Select(e => e.InnerText));
        Assert.Equal("Huomautus.", elements[back - 1].InnerText);
        Assert.Equal("Kapea", elements[back + 1].InnerText);
    }

    [Fact]
    public void Every_state_is_told_by_its_own_shape_and_word_on_a_colour_that_words_are_read_on()
    {
        using var written = Written.Of(new ReportTable("Taulukko", [new("a")],
            [.. Shapes.SelectMany(shape => new[] { "Positive", "Progress", "Attention", "Negative", "Neutral", "Missing" }.Select(tone => new ReportRow([new("teksti") { Mark = new($"Sana {shape}", shape, tone) }])))]));
        var cells = written.Body.Descendants<TableCell>().Skip(1).ToList();
        Assert.Equal(Shapes.Length, cells.Select(c => c.Descendants<Paragraph>().First().InnerText).Distinct().Count());
        Assert.All(cells, cell =>
        {
            var behind = cell.TableCellProperties!.Shading?.Fill?.Value ?? "FFFFFF";
            var shape = cell.Descendants<Color>().First().Val!.Value!;
            Assert.True(Contrast(behind, "1A1A1A") >= 4.5 && Contrast(behind, "4A5055") >= 4.5 && Contrast(behind, shape) >= 4.5, $"{shape} on {behind}");
            Assert.Matches("^.\u00A0Sana ", cell.InnerText);
        });
    }

    [Fact]
    public void A_row_with_too_few_or_too_many_cells_is_still_a_row()
    {
        using var written = Written.Of(new ReportTable("Taulukko", [new("a"), new("b")], [new([new("x")]), new([]), new([], IsHeading: true), new([new("1"), new("2"), new("3")])]));
        Assert.Equal([2, 2, 2, 1, 2], written.Body.Descendants<TableRow>().Select(r => r.Elements<TableCell>().Count()));
    }

    // Counted here anew, by WCAG 2.2.
    private static double Contrast(string one, string other)
    {
        double[] light = [.. new[] { one, other }.Select(colour =>
        {
            double Part(int place) => Convert.ToInt32(colour.Substring(place, 2), 16) / 255.0 is var p && p <= 0.04045 ? p / 12.92 : Math.Pow((p + 0.055) / 1.055, 2.4);
            return 0.2126 * Part(0) + 0.7152 * Part(2) + 0.0722 * Part(4) + 0.05;
        })];
        return light.Max() / light.Min();
    }
}
