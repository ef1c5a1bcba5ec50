using Hyte.Documents.Papers;
using Hyte.Platform.Calendar.Importing;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Importing;

namespace Hyte.Platform.Tests.Importing;

/// <summary>What is understood of lists and tables of events.</summary>
public sealed class EventReadingTests : IAsyncLifetime
{
    private PeopleHouse _house = null!;

    public async Task InitializeAsync() => _house = await PeopleHouse.BuildAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Theory]
    [InlineData("Alkaa\tPäättyy\tTapahtuma\tLisätieto")]
    [InlineData("PVM.\tLoppupäivä\tTilaisuus:\tPaikka")]
    [InlineData("Päivä\tPäättyy\tMitä\tKohderyhmä")]
    [InlineData("Alkupäivä\tLoppupäivä\tOtsikko\tJärjestäjä")]
    [InlineData("alkaa *\tpaattyy\taihe\tTarkennus")]
    public async Task A_table_is_known_by_its_headings_whatever_their_case_and_dots(string headings)
    {
        var line = Assert.Single(await EventsAsync($"{headings}\n4.9.2017\t5.9.2017\tSeminaari\tLounashuone\n"));
        Assert.Equal((ImportFate.New, new DateOnly(2017, 9, 4), new DateOnly(2017, 9, 5), "Seminaari", "Lounashuone"), (line.Fate, line.Start, line.End, line.Title, line.Detail ?? line.Audience ?? line.Organiser));
    }

    [Theory]
    [InlineData("4.9.2017", "2017-09-04", null)]
    [InlineData("ma 4.9.2017", "2017-09-04", null)]
    [InlineData("2017-09-04", "2017-09-04", null)]
    [InlineData("4.–5.9.2017", "2017-09-04", "2017-09-05")]
    [InlineData("4. – 5.9.2017", "2017-09-04", "2017-09-05")]
    [InlineData("30.12.–2.1.2018", "2017-12-30", "2018-01-02")]
    [InlineData("31.10.2017-2.11.2017", "2017-10-31", "2017-11-02")]
    public async Task A_day_or_a_span_is_read_in_one_cell(string written, string start, string? end)
    {
        var line = Assert.Single(await EventsAsync($"Päivä\tTapahtuma\n{written}\tSeminaari\n"));
        Assert.Equal((start, end), ($"{line.Start:yyyy-MM-dd}", line.End is { } last ? $"{last:yyyy-MM-dd}" : null));
    }

    [Theory]
    [InlineData("31.2.2017", "Päivää ”31.2.2017” ei tunnistettu.")]
    [InlineData("4.9.2017 klo 17", "Päivää ”4.9.2017 klo 17” ei tunnistettu.")]
    [InlineData("syksyllä", "Päivää ”syksyllä” ei tunnistettu.")]
    [InlineData("", "Päivä puuttuu.")]
    [InlineData("4.9.0017", "Vuoden on oltava välillä 1900–2200.")]
    [InlineData("5.–4.9.2017", "Viimeinen päivä on ennen ensimmäistä.")]
    public async Task A_day_that_cannot_be_read_is_refused_with_its_reason(string written, string reason)
    {
        var line = Assert.Single(await EventsAsync($"Päivä\tTapahtuma\n{written}\tSeminaari\n"));
        Assert.Equal((ImportFate.Refused, reason), (line.Fate, line.Because));
    }

    [Fact]
    public async Task A_cell_that_is_a_day_is_one_whatever_it_looks_like()
    {
        PaperRow[] rows =
        [
            new(1, [new("Päivä"), new("Tapahtuma")]),
            new(2, [new("4.9.") { Day = new DateOnly(2017, 9, 4) }, new("Seminaari")]),
        ];
        var outcome = await PreviewAsync(new Paper("a.xlsx", [new PaperPart("Taul1", PaperPartKind.Sheet, 1, rows)]), EventAnswers.None);
        Assert.Equal(new DateOnly(2017, 9, 4), outcome.Lines[1].Start);
        Assert.False(outcome.AsksYear);
    }

    [Fact]
    public async Task Every_column_comes_along_and_headings_between_the_rows_are_only_read()
    {
        var lines = (await PreviewAsync(Text("Kalenteri\n\nPvm\tTilaisuus\tAihe\tPaikka\tIlmoittautuminen\nSyyskuu 2017\t\t\t\t\n4.9.2017\tIltakoulu\thyvinvointi\tvirastotalo\t1.9. mennessä\n"), EventAnswers.None)).Lines;
        Assert.Equal([ImportFate.Read, ImportFate.Read, ImportFate.Read, ImportFate.New], lines.Select(l => l.Fate));
        Assert.Equal("hyvinvointi · virastotalo · Ilmoittautuminen: 1.9. mennessä", lines[^1].Detail);
    }

    [Fact]
    public async Task A_body_that_the_directory_knows_is_whose_event_it_is_and_another_is_told_of()
    {
        await _house.The<PlatformSeeder>().SeedAsync(CitySeeds.Platform, CancellationToken.None);
        var lines = (await PreviewAsync(Text("Päivä\tTapahtuma\tToimielin\tAihe\tKohderyhmä\tJärjestäjä\n4.9.2031\tIltakoulu\tKaupunginvaltuusto\tstrategia\tvaltuutetut\tkonsernihallinto\n5.9.2031\tRetki\tAvaruuslautakunta\tkuu\t\t\n"), EventAnswers.None)).Lines;
        Assert.Equal(("kaupunginvaltuusto", "strategia", "valtuutetut", "konsernihallinto"), (lines[1].BodyCode, lines[1].Detail, lines[1].Audience, lines[1].Organiser));
        Assert.Equal((null, "Avaruuslautakunta · kuu"), (lines[2].BodyCode, lines[2].Detail));
    }

    [Fact]
    public async Task A_list_without_a_year_asks_for_it_and_goes_on_over_its_turn()
    {
        const string list = "Kokoukset\n12.12. Lautakunta\n> esityslista\n15.–16.1. Seminaari\n30.2. Ei päivä\n1. Johdanto\n";
        var asked = await PreviewAsync(Text(list), EventAnswers.None);
        Assert.True(asked.AsksYear);
        Assert.Equal(0, asked.Count(ImportFate.New));
        Assert.All(asked.Lines.Where(l => l.IsEvent), line => Assert.Equal("Vuotta ei tiedetä. Anna se yläpuolella tai kirjoita päivä.", line.Because));

        // The form was sent with the empty fields of days that were not known.
        var empty = asked.Lines.Where(l => l.IsEvent).ToDictionary(l => l.Key, _ => "");
        var told = await PreviewAsync(Text(list), EventAnswers.None with { Year = 2026, Starts = empty, Ends = empty });
        Assert.Equal([ImportFate.Read, ImportFate.New, ImportFate.New, ImportFate.Refused, ImportFate.Read], told.Lines.Select(l => l.Fate));
        Assert.Equal((new DateOnly(2026, 12, 12), null, "esityslista", "rivit 2–3"), (told.Lines[1].Start, told.Lines[1].End, told.Lines[1].Detail, told.Lines[1].Place));
        Assert.Equal((new DateOnly(2027, 1, 15), new DateOnly(2027, 1, 16)), (told.Lines[2].Start, told.Lines[2].End));
        Assert.Equal("Päivää ”30.2.” ei tunnistettu.", told.Lines[3].Because);
    }

    [Fact]
    public async Task A_list_may_tell_the_year_on_each_line()
    {
        var lines = await EventsAsync("Tulossa\nma 4.9.2017 Valtuusto\n5.–6.9.2017: Seminaari, virastotalo\n");
        Assert.Equal(["Valtuusto", "Seminaari, virastotalo"], lines.Select(l => l.Title));
        Assert.Equal(new DateOnly(2017, 9, 6), lines[1].End);
    }

    [Fact]
    public async Task The_slides_of_a_presentation_keep_their_places()
    {
        PaperPart Slide(int number, params string[] lines) => new(null, PaperPartKind.Slide, number, [.. lines.Select((text, i) => new PaperRow(i + 1, [new PaperCell(text)]))]);
        var outcome = await PreviewAsync(new Paper("a.pptx", [Slide(1, "Syyskuussa 2017", "4.9. Seminaari"), Slide(2, "Lokakuu", "2.10. Työpaja")]), EventAnswers.None);
        Assert.Equal([("dia 1, rivi 2", "1-2"), ("dia 2, rivi 2", "2-2")], outcome.Lines.Where(l => l.IsEvent).Select(l => (l.Place, l.Key)));
        Assert.Equal(new DateOnly(2017, 10, 2), outcome.Lines[^1].Start);
    }

    [Fact]
    public async Task Words_that_do_not_fit_are_refused_with_their_length()
    {
        var lines = await EventsAsync($"Päivä\tTapahtuma\tPaikka\n4.9.2017\t{new string('a', 501)}\t\n5.9.2017\tSeminaari\t{new string('b', 1001)}\n6.9.2017\t\tvirastotalo\n7.9.2017\t{new string('c', 500)}\t{new string('d', 1000)}\n");
        Assert.Equal(
            ["Nimessä on 501 merkkiä, enintään 500 mahtuu.", "Lisätiedossa on 1001 merkkiä, enintään 1000 mahtuu.", "Tapahtuman nimi puuttuu.", null],
            lines.Select(l => l.Because));
    }

    private static Paper Text(string text) => TextPaper.Parse(text, "lista.txt", PaperLimits.Standard);

    private Task<EventOutcome> PreviewAsync(Paper paper, EventAnswers answers) => _house.AskAsync<ImportEvents, EventOutcome>(import => import.PreviewAsync(paper, answers, CancellationToken.None));

    private async Task<IReadOnlyList<EventLine>> EventsAsync(string text) => [.. (await PreviewAsync(Text(text), EventAnswers.None)).Lines.Where(l => l.IsEvent)];
}
