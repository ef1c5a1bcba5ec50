using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Tests.Reports;

/// <summary>What people write, on its way from Markdown into the document.</summary>
public sealed class WrittenTextTests
{
    [Fact]
    public void Text_with_everything_in_it_becomes_a_document_that_keeps_the_rules()
    {
        using var written = Written.Of([.. ReportMarkdown.Blocks(
            """
            Johdanto, jossa on **tärkeää**, *korostettua* ja {luku:welfare/a/b}.
            Toinen rivi  
            katkaistiin tahallaan. <b onclick="x()">lihava</b> &amp; merkki.

            # Vahvuudet

            1. Ensimmäinen
               - sisempi

                 > lainaus luettelossa

               | a | b |
               |---|---|
               | 1 | 2 |
            2. Toinen ([lähde](https://thl.fi/))

            ## Kehitettävää

            | Alue | Osuus |
            |------|------:|
            | Mikkeli | {luku:welfare/a/b} |

            ![Kaavio nuorista](https://example.org/kuva.png)

                koodia
            """,
            new Dictionary<string, ReportFigure> { ["welfare/a/b"] = new("welfare/a/b", "Nimi", "12,5 %", "Lähde", "/welfare/indicators/1") })]);

        Assert.Contains("Johdanto, jossa on tärkeää, korostettua ja 12,5 %. Toinen rivikatkaistiin tahallaan. <b onclick=\"x()\">lihava</b> & merkki.", written.Text, StringComparison.Ordinal);
        Assert.Contains(("Heading2", "Vahvuudet"), written.Paragraphs());
        Assert.Contains(("Heading2", "Kehitettävää"), written.Paragraphs());
        Assert.Contains(("TableNumber", "12,5 %"), written.Paragraphs());
        Assert.Contains("Kaavio nuorista", written.Text, StringComparison.Ordinal);
        Assert.Equal("https://thl.fi/", Assert.Single(written.Main.HyperlinkRelationships).Uri.AbsoluteUri);
        Assert.Contains(written.Body.Descendants<Run>(), run => run.RunProperties?.Bold is not null && run.InnerText == "tärkeää");
    }

    [Fact]
    public void Lists_deeper_than_words_own_stay_lists()
    {
        IReadOnlyList<ReportBlock> inner = [new ReportParagraph("pohja")];
        for (var level = 0; level < 12; level++) inner = [new ReportList([inner], IsNumbered: level % 2 == 0)];
        using var written = Written.Of([.. inner]);
        Assert.Equal(8, written.Body.Descendants<NumberingLevelReference>().Single().Val!.Value);
    }
}
