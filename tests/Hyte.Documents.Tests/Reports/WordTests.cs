using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Hyte.Documents.Tests.Reports;

public sealed class WordTests
{
    [Fact]
    public void A_whole_report_keeps_the_rules_of_the_file_format_and_loses_no_word()
    {
        using var written = new Written(SampleReport.Document);
        foreach (var words in Words(SampleReport.Document.Chapters.SelectMany(c => c.Blocks)).Concat(SampleReport.FigureTexts)) Assert.Contains(words.Replace("\n", "", StringComparison.Ordinal), written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_says_its_title_owner_and_language()
    {
        using var written = new Written(SampleReport.Document);
        Assert.Equal("Hyvinvointiraportti 2023", written.Document.PackageProperties.Title);
        Assert.Equal("Mikkelin kaupunki", written.Document.PackageProperties.Creator);
        Assert.Equal("fi-FI", written.Document.PackageProperties.Language);
        Assert.Equal("fi-FI", written.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        Assert.Contains(("Title", "Hyvinvointiraportti 2023"), written.Paragraphs());
        Assert.Contains(("Particular", "Kaupunginhallitus31.5.2024 § 187"), written.Paragraphs());
    }

    [Fact]
    public void Headings_have_words_own_styles_by_depth_and_the_contents_lead_to_them()
    {
        using var written = new Written(SampleReport.Document);
        Assert.Equal(
            ["Heading1 Tiivistelmä", "Heading1 Toimenpiteiden seuranta", "Heading2 Toimenpiteet", "Heading1 Lasten ja nuorten hyvinvointi", "Heading2 Yksinäisyys", "Heading3 Johtopäätökset", "Heading4 Mitä tehdään", "Heading1 Vertailu väestöryhmittäin", "Heading1 Liitteet"],
            written.Paragraphs().Where(p => p.Style?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(p => $"{p.Style} {p.Text}"));

        var bookmarks = written.Body.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToHashSet();
        var entries = written.Body.Descendants<SdtBlock>().Single().Descendants<Hyperlink>().ToList();
        Assert.Equal(8, entries.Count);
        Assert.All(entries, entry => Assert.Contains(entry.Anchor!.Value, bookmarks));
        Assert.Contains("TOC \\o \"1-3\"", written.Body.Descendants<FieldCode>().First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Opening_the_document_asks_nothing()
    {
        using var written = new Written(SampleReport.Document);
        Assert.Empty(written.Main.DocumentSettingsPart!.Settings!.Descendants<UpdateFieldsOnOpen>());
        Assert.DoesNotContain(written.Body.Descendants<FieldChar>(), field => field.Dirty?.Value == true);
    }

    [Fact]
    public void Every_page_but_the_cover_says_its_number_and_the_title()
    {
        using var written = new Written(SampleReport.Document);
        Assert.All(written.Main.FooterParts, foot =>
        {
            Assert.StartsWith("Hyvinvointiraportti 2023Sivu ", foot.Footer!.InnerText, StringComparison.Ordinal);
            Assert.Equal([" PAGE ", " NUMPAGES "], foot.Footer.Descendants<FieldCode>().Select(f => f.Text));
        });
        var pages = written.Body.Descendants<SectionProperties>().ToList();
        Assert.Equal([1, 0, 0], pages.Select(p => p.Elements<TitlePage>().Count()));
        Assert.All(pages, p => Assert.Single(p.Elements<FooterReference>()));
    }

    [Fact]
    public void Lists_are_real_lists_and_each_numbered_one_begins_from_one()
    {
        using var written = new Written(SampleReport.Document);
        var numbered = written.Body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "ListNumber").Select(p => p.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value).ToList();
        Assert.Equal(3, numbered.Count);
        Assert.Equal(numbered[0], numbered[1]);
        Assert.NotEqual(numbered[1], numbered[2]);
        var list = written.Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Single(n => n.NumberID!.Value == numbered[2]);
        Assert.Equal(1, list.Elements<LevelOverride>().First().StartOverrideNumberingValue!.Val!.Value);
        var inner = written.Body.Descendants<Paragraph>().Single(p => p.InnerText == "Muistutus lähti kahdesti.");
        Assert.Equal(1, inner.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value);
    }

    [Theory]
    [InlineData(null, new[] { "https://thl.fi/" })]
    [InlineData("https://hyte.mikkeli.fi/", new[] { "https://thl.fi/", "https://hyte.mikkeli.fi/welfare/indicators/5" })]
    public void Links_lead_to_the_web_and_into_the_installation_only_when_its_address_is_known(string? publicAddress, string[] addresses)
    {
        using var written = new Written(
            Written.Report(new ReportParagraph([new("THL") { Href = "https://thl.fi/" }, new("11,2 %") { Href = "/welfare/indicators/5" }, new("x") { Href = "javascript:alert(1)" }, new("y") { Href = "//evil.example/" }])),
            publicAddress is null ? null : new Uri(publicAddress));
        Assert.Equal(addresses, written.Main.HyperlinkRelationships.Select(l => l.Uri.AbsoluteUri));
        Assert.Contains("THL11,2 %xy", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Drawings_say_in_words_what_they_show()
    {
        using var written = new Written(SampleReport.Document);
        Assert.Equal(
            ["Yhdeksän painopisteen toimenpiteistä useimmat ovat käynnissä; kolme ei toteudu.", "Mikkelissä osuus laski 13,4 prosentista 11,2 prosenttiin; vuodelta 2021 ei ole tietoa."],
            written.Body.Descendants<D.DocProperties>().Select(d => d.Description!.Value));
    }

    [Fact]
    public void Letters_that_no_xml_holds_do_not_break_the_file()
    {
        const string Bad = "a\u0000\u0001\u000B\uFFFE\uD800b\r\nc\td😀";
        var mark = new ReportMark(Bad, Bad, Bad);
        var report = new ReportDocument(Bad, Bad, [new(Bad, Bad)],
        [
            new ReportChapter(Bad, ReportPart.Review, Bad,
            [
                new ReportParagraph([new(Bad) { Href = Bad, Figure = Bad }]),
                new ReportTable(Bad, [new(Bad), new(Bad, double.NaN)], [new([new(Bad)], IsHeading: true), new([new(Bad) { Mark = mark, Note = Bad, Href = Bad }])]) { Source = Bad },
                new ReportShares(Bad, Bad, [new(Bad, [new(mark, 1)])]),
                new ReportLines(Bad, Bad, Bad, [Bad], [new(Bad, [1]), new(Bad, []), new("", [null])]),
                new ReportSection(Bad, Bad, []),
            ]),
        ]);
        using var written = new Written(report);
        Assert.Contains("abcd😀", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_reports_and_blocks_are_files_too()
    {
        using var empty = new Written(new ReportDocument("", "", [], []));
        using var blocks = Written.Of(new ReportParagraph([]), new ReportList([]), new ReportList([[]]), new ReportTable("", [], []), new ReportTable("", [new("")], []), new ReportShares("", "", []), new ReportLines("", "", "", [], []), new ReportSlot("a", "b", "c"));
        Assert.DoesNotContain("b", blocks.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_target_need_not_be_one_that_can_be_gone_back_in_and_stays_open()
    {
        using var file = new MemoryStream();
        using (var forward = new System.IO.Compression.DeflateStream(file, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            WordReport.Write(SampleReport.Document, forward);
            forward.WriteByte(0);
        }

        Assert.NotEmpty(file.ToArray());
    }

    private static IEnumerable<string> Words(IEnumerable<ReportBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ReportParagraph paragraph => paragraph.Runs.Select(r => r.Text),
        ReportList list => list.Items.SelectMany(Words),
        ReportSection section => Words(section.Blocks).Append(section.Title),
        ReportTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => new[] { c.Text, c.Note ?? "", c.Mark?.Word ?? "" }).Concat(table.Columns.Select(c => c.Title)).Append(table.Caption).Append(table.Source ?? ""),
        ReportShares shares => shares.Rows.SelectMany(r => r.Parts.Select(p => $"{p.Mark.Word}\u00A0{p.Count}").Append(r.Name)).Append(shares.Caption),
        ReportLines lines => [lines.Caption],
        _ => [],
    });
}
