using Hyte.Documents.Csv;
using Hyte.Documents.Papers;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>Events that papers list by days without a year.</summary>
public sealed class DatedListTests
{
    [Fact]
    public void The_citys_own_list_is_understood_unaided()
    {
        if (CityPapers.Find("002") is not { } paper) return;
        var list = DatedList.Of(paper);
        // The city's calendar was written by hand from the same paper.
        var byHand = CsvTable.Read(Path.Combine(CityPapers.Solution, "seeds", "platform", "events.csv"));
        Assert.Equal(36, list.Entries.Count);
        Assert.Equal(
            byHand.Rows.Select(row => (row.WholeNumber("source_line"), row.Date("start"), row.Date("end"))),
            list.Entries.Select(e => ((int?)e.Line, (DateOnly?)e.Start, e.End)));
        Assert.Equal("nettikyselyn tulosten esittely ja strategiatyöskentelyssä esille nousseiden asioiden esittely", list.Entries.Single(e => e.Detail is not null).Detail);
        Assert.Equal(paper.Parts[0].Rows.Count, list.Entries.Count + list.Others.Count + 1);
    }

    [Theory]
    [InlineData("4. – 5.9. Seminaari", "4.9.2017", "5.9.2017")]
    [InlineData("30.10. – 12.11. Kommentointi", "30.10.2017", "12.11.2017")]
    [InlineData("31.10. - 2.11.  Tilaisuudet", "31.10.2017", "2.11.2017")]
    [InlineData("28.12. – 3.1. Välipäivät", "28.12.2017", "3.1.2018")]
    [InlineData("13.9.  Kokous", "13.9.2017", null)]
    public void A_day_or_a_span_begins_the_line(string line, string start, string? end)
    {
        var entry = Assert.Single(Read("Syyskuussa 2017 tapahtuu\n" + line).Entries);
        Assert.Equal((Of(start), end is null ? null : Of(end)), (entry.Start, entry.End));
    }

    [Fact]
    public void A_list_that_leaps_back_has_turned_the_year() =>
        Assert.Equal([2017, 2017, 2018], Read("lokakuussa 2017\n2.10. A\n12.12. B\n9.1. C").Entries.Select(e => e.Start.Year));

    [Theory]
    [InlineData("31.2. Ei sellaista päivää")]
    [InlineData("5.13. Ei sellaista kuukautta")]
    [InlineData("2.10 ilman pistettä")]
    [InlineData("Ensimmäinen tilaisuus oli 2.10. virastotalolla")]
    public void What_is_no_day_is_left_for_a_person(string line)
    {
        var list = Read("lokakuussa 2017\n" + line);
        Assert.Empty(list.Entries);
        Assert.Equal(2, list.Others.Count);
    }

    [Fact]
    public void Without_a_year_nothing_is_guessed()
    {
        Assert.Empty(Read("Aikataulu\n2.10. A\n3.10. B").Entries);
        Assert.Equal(2, DatedList.Of(TextPaper.Parse("2.10. A\n3.10. B", "", PaperLimits.Standard), 2024).Entries.Count);
    }

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static DatedList Read(string text) => DatedList.Of(TextPaper.Parse(text, "", PaperLimits.Standard));
}
