using System.Text.Json;
using Hyte.Documents.Reports;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Platform.Reports;
using Hyte.Platform.Reports.Reading;

namespace Hyte.Platform.Tests.Reports;

/// <summary>How chapters, texts and choices become one document.</summary>
public sealed class ReportAssemblyTests
{
    private static readonly ReportFigure Lonely = new("a/lonely", "Yksinäisyys", "11,2 % (2019)", "THL", "/a");

    [Fact]
    public void Chapters_stand_in_the_order_of_parts_and_within_a_part_as_they_were_given()
    {
        var document = Make([One("b", ReportPart.FollowUp, "B"), One("a", ReportPart.Review, "A"), One("c", ReportPart.FollowUp, "C")]);
        Assert.Equal(["A", "B", "C"], document.Chapters.Select(c => c.Title));
        Assert.Equal("a/one", document.Chapters[0].Key);
    }

    [Fact]
    public void A_slot_gives_way_to_its_text_under_its_heading_with_its_figures()
    {
        var chapter = One("a", ReportPart.Review, "Hyvinvointi", new ReportSlot("strengths", "Vahvuudet", "Ohje."));
        var section = Assert.IsType<ReportSection>(Assert.Single(Make([chapter], ("a/one/strengths", "Nyt {luku:a/lonely}.")).Chapters[0].Blocks));
        Assert.Equal("Vahvuudet", section.Title);
        var runs = Assert.IsType<ReportParagraph>(Assert.Single(section.Blocks)).Runs;
        Assert.Equal("Nyt 11,2 % (2019).", string.Concat(runs.Select(run => run.Text)));
        Assert.Contains(runs, run => run.Figure == "a/lonely");
    }

    [Fact]
    public void A_text_whose_heading_would_repeat_the_one_above_stands_right_under_it()
    {
        var chapter = One("a", ReportPart.Summary, "Tiivistelmä", new ReportSlot("text", "Tiivistelmä", "Ohje."));
        Assert.IsType<ReportParagraph>(Assert.Single(Make([chapter], ("a/one/text", "Lyhyesti.")).Chapters[0].Blocks));
    }

    [Fact]
    public void Empty_slots_vanish_and_so_do_the_sections_and_chapters_that_they_leave_empty()
    {
        var slot = new ReportSlot("x", "Teksti", "Ohje.");
        var hollow = One("a", ReportPart.Review, "Tyhjä", new ReportSection("s", "Osa", [slot]));
        var half = One("b", ReportPart.Review, "Puolikas", new ReportParagraph("Jotain."), new ReportSection("s", "Osa", [slot]));
        var document = Make([hollow, half]);
        Assert.Equal("Puolikas", Assert.Single(document.Chapters).Title);
        Assert.IsType<ReportParagraph>(Assert.Single(document.Chapters[0].Blocks));
    }

    [Fact]
    public void The_same_parts_make_the_same_bytes_and_they_are_read_back_as_the_same_document()
    {
        var chapter = One(
            "a", ReportPart.Review, "Kaikki",
            new ReportParagraph("Teksti."),
            new ReportList([[new ReportParagraph("Kohta.")]], IsNumbered: true),
            new ReportTable("Taulukko", [new ReportColumn("Nimi", 2), new ReportColumn("Arvo", IsNumeric: true)], [new ReportRow([new ReportCell("Rivi"), new ReportCell("1") { Mark = new ReportMark("Hyvä", "Square", "Positive"), Note = "Huom." }])]) { Source = "THL" },
            new ReportShares("Osuudet", "Yhteenveto.", [new ReportShareRow("Rivi", [new ReportSharePart(new ReportMark("Hyvä", "Square", "Positive"), 3)])]),
            new ReportLines("Viivat", "Yhteenveto.", "%", ["2017", "2019"], [new ReportLine("Mikkeli", [8.6m, null])]));
        var json = JsonSerializer.Serialize(Make([chapter]), ReportJson.Options);
        Assert.Equal(json, JsonSerializer.Serialize(Make([chapter]), ReportJson.Options));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<ReportDocument>(json, ReportJson.Options), ReportJson.Options));
        Assert.Contains("Mikkeli", json, StringComparison.Ordinal);
        Assert.Contains("[8.6,null]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_that_is_left_out_is_gone_from_every_table_and_list_of_its_module_and_stands_in_the_appendix()
    {
        var document = MakeWithout("a/groups/lonely", Groups("a"), Strengths("a"), Groups("b"));
        Assert.Equal(["Ryhmät", "Vahvuudet", "Ryhmät", "Raportista pois jätetyt mittarit"], document.Chapters.Select(c => c.Title));
        Assert.Equal(["Tupakointi"], Names(document.Chapters[0]));
        // A table that is left with nothing is gone too.
        Assert.Single(document.Chapters[0].Blocks);
        Assert.Equal("Tupakointi väheni.", Assert.IsType<ReportParagraph>(Assert.Single(Assert.Single(Assert.IsType<ReportList>(Assert.Single(document.Chapters[1].Blocks)).Items))).Runs[0].Text);
        Assert.Equal(["Yksinäisyys", "Tupakointi", "Yksinäisyys"], Names(document.Chapters[2]));
        Assert.Equal(["Yksinäisyys", "Ryhmät", "Ei kuntakohtaista tietoa."], Assert.IsType<ReportTable>(document.Chapters[3].Blocks[1]).Rows[0].Cells.Select(c => c.Text));
        Assert.All(document.Chapters, chapter => Assert.Null(chapter.Topics));
    }

    [Fact]
    public void A_section_that_is_left_out_takes_its_topic_from_the_other_chapters()
    {
        var review = One("a", ReportPart.Review, "Katsaus", new ReportSection("lonely", "Yksinäisyys", [new ReportParagraph("Kasvoi.")]) { MayBeLeftOut = true }, new ReportParagraph("Muu."));
        var document = MakeWithout("a/one/lonely", review, Strengths("a"));
        Assert.IsType<ReportParagraph>(Assert.Single(document.Chapters[0].Blocks));
        Assert.Single(Assert.IsType<ReportList>(Assert.Single(document.Chapters[1].Blocks)).Items);
    }

    [Fact]
    public void The_outline_offers_topics_beside_sections()
    {
        var optional = ReportOutline.Of(Groups("a")).Optional;
        Assert.Equal([("a/groups/lonely", "Yksinäisyys"), ("a/groups/smoking", "Tupakointi")], optional.Select(o => (o.Key, o.Title)));
    }

    private static ModuleChapter Groups(string module)
    {
        static ReportRow Row(string topic, string name) => new([new ReportCell(name)]) { Topic = topic };
        return new ModuleChapter(module, module, new ReportChapter("groups", ReportPart.Review, "Ryhmät",
        [
            new ReportTable("Nuoret", [new ReportColumn("Mittari")], [Row("lonely", "Yksinäisyys"), Row("smoking", "Tupakointi")]),
            new ReportTable("Muut", [new ReportColumn("Mittari")], [Row("lonely", "Yksinäisyys")]),
        ])
        {
            Topics = [new ReportTopic("lonely", "Yksinäisyys"), new ReportTopic("smoking", "Tupakointi")],
        });
    }

    private static ModuleChapter Strengths(string module) => new(module, module, new ReportChapter("strengths", ReportPart.Review, "Vahvuudet",
        [new ReportList([[new ReportParagraph("Yksinäisyys kasvoi.")], [new ReportParagraph("Tupakointi väheni.")]]) { Topics = ["lonely", "smoking"] }]));

    private static IEnumerable<string> Names(ReportChapter chapter) => chapter.Blocks.OfType<ReportTable>().SelectMany(t => t.Rows).Select(r => r.Cells[0].Text);

    private static ReportDocument MakeWithout(string section, params ModuleChapter[] chapters)
    {
        var chosen = chapters.Select(ReportOutline.Of).SelectMany(o => o.Optional).Single(o => o.Key == section);
        var choice = new LeftOutSection(1, chosen.Key, chosen.Title, chosen.ChapterTitle, "Ei kuntakohtaista tietoa.", Actor.System, DateTime.UnixEpoch);
        return ReportAssembly.Make(new ReportParts("Raportti", [], chapters, new Dictionary<string, string>(StringComparer.Ordinal), [choice], new Dictionary<string, ReportFigure>(StringComparer.Ordinal)));
    }

    private static ModuleChapter One(string module, ReportPart part, string title, params ReportBlock[] blocks) =>
        new(module, module, new ReportChapter("one", part, title, blocks.Length > 0 ? blocks : [new ReportParagraph("Teksti.")]));

    private static ReportDocument Make(IReadOnlyList<ModuleChapter> chapters, params (string Slot, string Text)[] texts) => ReportAssembly.Make(new ReportParts(
        "Raportti", [], chapters, texts.ToDictionary(t => t.Slot, t => t.Text, StringComparer.Ordinal), [], new Dictionary<string, ReportFigure>(StringComparer.Ordinal) { [Lonely.Key] = Lonely }));
}
