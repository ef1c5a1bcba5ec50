using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Tests.Reports;

public sealed class MarkdownTests
{
    private static readonly Dictionary<string, ReportFigure> Figures = new()
    {
        ["welfare/yksinaisyys-ktk/8-9/latest"] = new("welfare/yksinaisyys-ktk/8-9/latest", "Yksinäisyys", "11,2 % (2019)", "Kouluterveyskysely", "/welfare/indicators/5"),
        ["welfare/a_b_c/latest"] = new("welfare/a_b_c/latest", "Alaviivat", "5 kpl", "Rekisteri", "/welfare/indicators/6"),
    };

    [Fact]
    public void Paragraphs_keep_strong_and_stressed_words()
    {
        var paragraph = Assert.IsType<ReportParagraph>(Assert.Single(Blocks("Nuorten **yksinäisyys** *väheni* ja ***molemmat***.")));
        Assert.Equal(
            [new("Nuorten "), new("yksinäisyys") { IsStrong = true }, new(" "), new("väheni") { IsEmphasised = true }, new(" ja "), new("molemmat") { IsStrong = true, IsEmphasised = true }, new ReportRun(".")],
            paragraph.Runs);
    }

    [Fact]
    public void A_figure_stands_in_the_text_with_its_key_and_page()
    {
        var runs = Runs("Yksinäisiä on {luku:welfare/yksinaisyys-ktk/8-9/latest}, **tukea {luku:welfare/a_b_c/latest}**.");
        Assert.Equal(new ReportRun("11,2 % (2019)") { Figure = "welfare/yksinaisyys-ktk/8-9/latest", Href = "/welfare/indicators/5" }, runs[1]);
        Assert.Equal(new ReportRun("5 kpl") { Figure = "welfare/a_b_c/latest", Href = "/welfare/indicators/6", IsStrong = true }, runs[4]);
    }

    [Fact]
    public void A_figure_that_is_not_there_says_so() =>
        Assert.Equal(new ReportRun("[luku ei ole saatavilla: welfare/poistettu]") { Figure = "welfare/poistettu" }, Runs("Arvo {luku:welfare/poistettu}.")[1]);

    [Fact]
    public void Keys_of_figures_are_told_once_and_in_order() => Assert.Equal(
        ["b/2", "a/1", "c/3"],
        ReportMarkdown.FigureKeys("# {luku:b/2}\n\n- {luku:a/1} ja {luku:b/2}\n\n| a |\n|---|\n| {luku:c/3} |\n\n`{luku:d/4}` {luku:} {luku:e 5}"));

    [Fact]
    public void A_heading_opens_a_section_and_in_a_list_is_a_strong_paragraph()
    {
        var blocks = Blocks("Alku.\n\n# Vahvuudet\n\nYhdessä.\n\n### Kehitettävää\n\n- # Otsikko luettelossa");
        Assert.Equal(["Vahvuudet", "Kehitettävää"], blocks.OfType<ReportSection>().Select(s => s.Title));
        Assert.Equal(2, blocks.OfType<ReportSection>().Select(s => s.Key).Distinct().Count());
        var list = Assert.IsType<ReportList>(Assert.Single(((ReportSection)blocks[2]).Blocks));
        Assert.True(Assert.IsType<ReportParagraph>(list.Items[0][0]).Runs[0].IsStrong);
    }

    [Fact]
    public void Sections_of_two_texts_have_different_keys() => Assert.NotEqual(
        ((ReportSection)Blocks("# Johtopäätökset\n\nYksi.")[0]).Key,
        ((ReportSection)Blocks("# Johtopäätökset\n\nKaksi.")[0]).Key);

    [Fact]
    public void Lists_hold_lists()
    {
        var list = Assert.IsType<ReportList>(Assert.Single(Blocks("1. Eka\n   - Sisempi\n   - Toinen\n2. Toka")));
        Assert.True(list.IsNumbered);
        Assert.Equal(2, list.Items.Count);
        var inner = Assert.IsType<ReportList>(list.Items[0][1]);
        Assert.False(inner.IsNumbered);
        Assert.Equal("Toinen", Words(inner.Items[1]));
    }

    [Fact]
    public void A_table_becomes_a_table_of_the_report()
    {
        var table = Assert.IsType<ReportTable>(Assert.Single(Blocks("| Alue | Osuus |\n|---|---:|\n| Mikkeli | {luku:welfare/yksinaisyys-ktk/8-9/latest} |\n| [Koko maa](https://sotkanet.fi/) | 9,8 |\n| vain yksi |")));
        Assert.Equal(["Alue", "Osuus"], table.Columns.Select(c => c.Title));
        Assert.Equal([false, true], table.Columns.Select(c => c.IsNumeric));
        Assert.Equal(new ReportCell("11,2 % (2019)") { Figure = "welfare/yksinaisyys-ktk/8-9/latest", Href = "/welfare/indicators/5" }, table.Rows[0].Cells[1]);
        Assert.Equal(new ReportCell("Koko maa") { Href = "https://sotkanet.fi/" }, table.Rows[1].Cells[0]);
        Assert.All(table.Rows, row => Assert.Equal(2, row.Cells.Count));
    }

    [Fact]
    public void A_broken_line_is_a_line_feed_and_a_soft_one_a_space() => Assert.Equal("yksi\nkaksi kolme", Words(Blocks("yksi  \nkaksi\nkolme")));

    [Fact]
    public void A_picture_is_its_description() => Assert.Equal("ennen Lapsia puistossa jälkeen", Words(Blocks("ennen ![Lapsia puistossa](http://jaljitin.example/x.png) jälkeen")));

    [Theory]
    [InlineData("[a](https://mikkeli.fi/hyvinvointi)", "https://mikkeli.fi/hyvinvointi")]
    [InlineData("[a](mailto:kirjaamo@mikkeli.fi)", "mailto:kirjaamo@mikkeli.fi")]
    [InlineData("[a](/welfare/indicators/5)", "/welfare/indicators/5")]
    [InlineData("<https://mikkeli.fi/>", "https://mikkeli.fi/")]
    [InlineData("https://mikkeli.fi/", "https://mikkeli.fi/")]
    [InlineData("[a](javascript:alert(1))", null)]
    [InlineData("[a](JaVaScRiPt:alert(1))", null)]
    [InlineData("[a](java&#10;script:alert(1))", null)]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)", null)]
    [InlineData("[a](vbscript:x)", null)]
    [InlineData("[a](file:///etc/passwd)", null)]
    [InlineData("[a](//evil.example/)", null)]
    [InlineData("[a](/\\\\evil.example/)", null)]
    [InlineData("[a](</\tevil.example/>)", null)]
    [InlineData("[a](welfare/indicators)", null)]
    [InlineData("<javascript:alert(1)>", null)]
    [InlineData("[a]\n\n[a]: javascript:alert(1)", null)]
    public void Links_lead_only_to_the_web_to_mail_and_into_the_installation(string markdown, string? leadsTo) => Assert.Equal(leadsTo, Runs(markdown).Select(r => r.Href).SingleOrDefault(h => h is not null));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<div>\n\n<b>sana</b>\n\n</div>")]
    public void Html_stays_as_the_characters_it_was_written_with(string html) => Assert.Equal(html.Replace("\n\n", "", StringComparison.Ordinal), Words(Blocks(html)));

    private static IReadOnlyList<ReportBlock> Blocks(string markdown) => ReportMarkdown.Blocks(markdown, Figures);

    private static IReadOnlyList<ReportRun> Runs(string markdown) => Assert.IsType<ReportParagraph>(Assert.Single(Blocks(markdown))).Runs;

    private static string Words(IEnumerable<ReportBlock> blocks) => string.Concat(blocks.OfType<ReportParagraph>().SelectMany(p => p.Runs).Select(r => r.Text));
}
