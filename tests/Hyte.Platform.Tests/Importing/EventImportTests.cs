using Hyte.Documents.Csv;
using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Platform.Audit;
using Hyte.Platform.Calendar;
using Hyte.Platform.Calendar.Importing;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Importing;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests.Importing;

/// <summary>What becomes of events that are understood: saved once, asked about when in doubt, taken back as a whole.</summary>
public sealed class EventImportTests : IAsyncLifetime
{
    private const string List = "Syyskuussa 2017\n4. – 5.9. Seminaari\n13.9. Neuvottelukunta\n27.9. Työpaja\n27.9. Lautakunta\n";

    private PeopleHouse _house = null!;

    public async Task InitializeAsync() => _house = await PeopleHouse.BuildAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task The_citys_own_paper_gives_its_36_events_on_their_days_and_a_second_time_nothing()
    {
        if (CityPaper() is not { } paper) return;
        var outcome = await ImportAsync(paper);
        Assert.NotNull(outcome.ImportId);
        using var seeds = CsvTable.Read(Path.Combine(CitySeeds.Platform, "events.csv"));
        Assert.Equal(seeds.Rows.Select(r => (r.Date("start")!.Value, r.Date("end") ?? r.Date("start")!.Value)), (await EventsAsync()).Select(e => (e.Start, e.End)));
        Assert.Equal(36, outcome.Count(ImportFate.New));
        Assert.Equal("nettikyselyn tulosten esittely ja strategiatyöskentelyssä esille nousseiden asioiden esittely", outcome.Lines.Single(l => l.Detail is not null).Detail);

        var again = await ImportAsync(paper);
        Assert.Null(again.ImportId);
        Assert.Equal((36, 0), (again.Count(ImportFate.Same), again.Count(ImportFate.Question)));
        Assert.Equal(36, (await EventsAsync()).Count);
    }

    [Fact]
    public async Task The_citys_own_paper_on_its_own_calendar_creates_nothing_that_nobody_has_answered_for()
    {
        if (CityPaper() is not { } paper) return;
        await _house.The<PlatformSeeder>().SeedAsync(CitySeeds.Platform, CancellationToken.None);
        var outcome = await ImportAsync(paper);
        Assert.Null(outcome.ImportId);
        Assert.All(outcome.Lines.Where(l => l.IsEvent), line => Assert.True(line.Fate is ImportFate.Same or ImportFate.Question, line.Title));
        Assert.Equal(36, (await EventsAsync()).Count);
    }

    [Fact]
    public async Task Every_line_is_accounted_for_and_the_log_keeps_them()
    {
        var outcome = await ImportAsync(Text(List));
        Assert.Equal(["rivi 1", "rivi 2", "rivi 3", "rivi 4", "rivi 5"], outcome.Lines.Select(l => l.Place));
        var import = await _house.AskAsync<PlatformDbContext, CalendarImport>(db => db.Set<CalendarImport>().SingleAsync());
        Assert.Equal((4, 5, "lista.txt"), (import.Taken, import.LineCount, import.Paper));
        Assert.Equal(
            ["Syyskuussa 2017", "4.9.2017–5.9.2017 Seminaari", "13.9.2017 Neuvottelukunta", "27.9.2017 Työpaja", "27.9.2017 Lautakunta"],
            import.ReadLines().Select(l => l.What));
    }

    [Fact]
    public async Task Another_title_on_the_same_days_is_asked_about_and_either_answer_is_kept_to()
    {
        await ImportAsync(Text(List));
        var paper = Text("Syyskuussa 2017\n13.9. Kokous\n27.9. Lautakunta\n27.9. Lautakunnan iltakoulu\n");
        var asked = await ImportAsync(paper);
        Assert.Null(asked.ImportId);
        Assert.Equal([ImportFate.Read, ImportFate.Question, ImportFate.Same, ImportFate.Question], asked.Lines.Select(l => l.Fate));
        // The board's meeting has its own line in the paper: only the workshop can be meant.
        Assert.Equal(["Neuvottelukunta", "Työpaja"], asked.Lines.Select(l => l.Alike).OfType<string>());

        var answered = await ImportAsync(paper, EventAnswers.None with { Same = Keys("2"), Other = Keys("4") });
        Assert.Equal([ImportFate.Read, ImportFate.Same, ImportFate.Same, ImportFate.New], answered.Lines.Select(l => l.Fate));
        Assert.Equal("Sama kuin ”Neuvottelukunta”.", answered.Lines[1].Because);
        Assert.Equal(5, (await EventsAsync()).Count);
    }

    [Fact]
    public async Task What_is_typed_over_is_what_is_saved_and_what_the_paper_says_stays_in_the_log()
    {
        var answers = EventAnswers.None with
        {
            Starts = Typed(("2", "2017-09-04"), ("3", "2017-09-14")),
            Ends = Typed(("2", "2017-09-06"), ("3", "")),
            Titles = Typed(("3", "Yt-neuvottelukunta")),
            Details = Typed(("3", "virastotalo")),
            LeftOut = Keys("4"),
        };
        var outcome = await ImportAsync(Text(List), answers);
        Assert.Equal((ImportFate.Refused, "Jätetty pois."), (outcome.Lines[3].Fate, outcome.Lines[3].Because));
        Assert.Equal(
            [("Seminaari", "2017-09-04", "2017-09-06", null), ("Yt-neuvottelukunta", "2017-09-14", "2017-09-14", "virastotalo"), ("Lautakunta", "2017-09-27", "2017-09-27", null)],
            (await EventsAsync()).Select(e => (e.Title, $"{e.Start:yyyy-MM-dd}", $"{e.End:yyyy-MM-dd}", e.Topic)));
        var kept = (await _house.AskAsync<PlatformDbContext, CalendarImport>(db => db.Set<CalendarImport>().SingleAsync())).ReadLines();
        Assert.Equal([null, "4. – 5.9. Seminaari", "13.9. Neuvottelukunta", null, null], kept.Select(l => l.Written));
    }

    [Fact]
    public async Task An_event_of_a_module_is_the_same_whatever_the_case_of_its_title()
    {
        _house.Events.All.Add(new CalendarEntry(new DateOnly(2017, 9, 13), new DateOnly(2017, 9, 13), "NEUVOTTELUKUNTA"));
        var outcome = await ImportAsync(Text(List));
        Assert.Equal(ImportFate.Same, outcome.Lines[2].Fate);
        Assert.Equal(3, (await EventsAsync()).Count);
    }

    [Fact]
    public async Task A_line_that_comes_twice_in_a_paper_is_taken_once()
    {
        var outcome = await ImportAsync(Text("Päivä\tTapahtuma\n4.9.2017\tSeminaari\n4.9.2017\tSEMINAARI\n"));
        Assert.Equal((ImportFate.Same, "Sama kuin rivi 2."), (outcome.Lines[2].Fate, outcome.Lines[2].Because));
        Assert.Single(await EventsAsync());
    }

    [Fact]
    public async Task An_import_is_undone_as_a_whole_once_and_both_acts_are_audited()
    {
        await _house.The<PlatformSeeder>().SeedAsync(CitySeeds.Platform, CancellationToken.None);
        var id = (await ImportAsync(Text("Päivä\tTapahtuma\n4.9.2026\tSeminaari\n"))).ImportId!.Value;
        await UndoAsync(id);
        Assert.Equal(36, (await EventsAsync()).Count);
        Assert.Equal("import.undone", (await Assert.ThrowsAsync<RuleBrokenException>(() => UndoAsync(id))).Code);
        Assert.Null(await _house.AskAsync<UndoEventImport, CalendarImport?>(undo => undo.ExecuteAsync(id + 1, CancellationToken.None)));
        Assert.Equal(["calendar.imported", "calendar.import-undone"], await _house.AskAsync<PlatformDbContext, List<string>>(db => db.Set<AuditEntry>().Where(e => e.Target == $"{id}").OrderBy(e => e.Id).Select(e => e.Act).ToListAsync()));
        Assert.NotNull((await ImportAsync(Text("Päivä\tTapahtuma\n4.9.2026\tSeminaari\n"))).ImportId);
    }

    [Fact]
    public async Task Of_two_who_import_one_paper_at_once_one_finds_it_there()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ImportAsync(Text(List)))));
        Assert.Single(outcomes, o => o.ImportId is not null);
        Assert.Equal(4, (await EventsAsync()).Count);
    }

    private static Paper Text(string text) => TextPaper.Parse(text, "lista.txt", PaperLimits.Standard);

    private static Dictionary<string, string> Typed(params (string Key, string Value)[] fields) => fields.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    private static HashSet<string> Keys(params string[] keys) => [.. keys];

    private static Paper? CityPaper()
    {
        var folder = Path.Combine(CitySeeds.Platform, "..", "..", "..", "shared", "documents");
        if (!Directory.Exists(folder)) return null;
        using var file = File.OpenRead(Directory.GetFiles(folder, "002*").Single());
        return PaperReader.Read(file, "002.txt", PaperLimits.Standard);
    }

    private Task<EventOutcome> ImportAsync(Paper paper, EventAnswers? answers = null) =>
        _house.AskAsync<ImportEvents, EventOutcome>(import => import.ExecuteAsync(paper, answers ?? EventAnswers.None, CancellationToken.None));

    private Task UndoAsync(int id) => _house.DoAsync<UndoEventImport>(undo => undo.ExecuteAsync(id, CancellationToken.None));

    private Task<List<CalendarEvent>> EventsAsync() => _house.AskAsync<PlatformDbContext, List<CalendarEvent>>(db => db.Set<CalendarEvent>().AsNoTracking().OrderBy(e => e.Id).ToListAsync());
}
