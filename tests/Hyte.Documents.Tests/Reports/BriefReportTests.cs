using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Tests.Reports;

/// <summary>A document of a page or two as a Word file.</summary>
public sealed class BriefReportTests
{
    private static readonly ReportTable Wide = new("Taulukko", [.. Enumerable.Range(0, 7).Select(n => new ReportColumn($"{n}"))], [new([.. Enumerable.Range(0, 7).Select(n => new ReportCell($"{n}"))])]);

    [Fact]
    public void It_has_neither_a_cover_page_nor_contents()
    {
        using var written = new Written(Written.Report(new ReportParagraph("Teksti.")) with { Layout = ReportLayout.Brief });

        Assert.Empty(written.Body.Descendants<PageBreakBefore>());
        Assert.Empty(written.Body.Descendants<SdtBlock>());
        Assert.Empty(written.Body.Descendants<TitlePage>());
        Assert.Contains(("Title", "Raportti"), written.Paragraphs());
        Assert.DoesNotContain("pageBreakBefore", written.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "Title").OuterXml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportLayout.Brief, 11_906u)]
    [InlineData(ReportLayout.BriefLandscape, 16_838u)]
    public void All_its_pages_lie_as_the_first_whatever_is_on_them(ReportLayout layout, uint width)
    {
        using var written = new Written(Written.Report(new ReportParagraph("Teksti."), Wide, new ReportParagraph("Teksti.")) with { Layout = layout });

        Assert.Equal(width, Assert.Single(written.Body.Descendants<PageSize>()).Width!.Value);
        Assert.True(written.Body.Descendants<GridColumn>().Sum(c => int.Parse(c.Width!.Value!)) <= width);
    }

    [Fact]
    public void Its_letters_are_smaller_than_those_of_a_full_report()
    {
        using var full = Written.Of(new ReportParagraph("Teksti."));
        using var brief = new Written(Written.Report(new ReportParagraph("Teksti.")) with { Layout = ReportLayout.Brief });
        using var dense = new Written(Written.Report(Wide) with { Layout = ReportLayout.BriefLandscape });

        Assert.True(Size(brief, "Heading1") < Size(full, "Heading1"));
        Assert.True(Size(brief, "TableText") < Size(full, "TableText"));
        Assert.True(Size(dense, "TableText") < Size(brief, "TableText"));
    }

    [Fact]
    public void Counts_of_a_cell_stand_a_line_each_in_shape_word_and_number()
    {
        using var written = Written.Of(new ReportTable("Taulukko", [new("a"), new("b")],
        [
            new([new("Kuntalaiset"), new("") { Counts = [new(new ReportMark("Selvästi myönteinen", "FullCircle", "Positive"), 3), new(new ReportMark("Selvästi kielteinen", "Cross", "Negative"), 12)] }]),
        ]));

        Assert.Equal(["●\u00A0Selvästi myönteinen\u00A03", "✕\u00A0Selvästi kielteinen\u00A012"], written.Body.Descendants<TableCell>().Last().Elements<Paragraph>().Select(p => p.InnerText));
    }

    private static int Size(Written written, string style) =>
        int.Parse(written.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == style).StyleRunProperties!.FontSize!.Val!.Value!);
}
