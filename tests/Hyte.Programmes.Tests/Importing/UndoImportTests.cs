using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>An import is logged line by line, and can be undone as a whole until somebody touches what came in.</summary>
public sealed class UndoImportTests
{
    private const string Head = "Toimenpide\tVastuutaho\tjakso 1/24\n";
    private const string First = Head + "Toimenpide 1\tsihy\tTyö on käynnissä.\nToimenpide 2\tasto\tPidetty 3 kpl.\nAivan muu asia\t\tTeksti.\n";

    [Fact]
    public async Task Every_line_of_the_paper_is_in_the_log_with_its_fate()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var run = await ImportAsync(database, First);
        await using var db = database.Open();
        var imports = new ReadImports(db);
        var logged = (await imports.FindAsync(run!.Value, default))!;
        Assert.Equal((4, 2, 1, 1), (logged.Lines, logged.Created, logged.Questions, logged.Read));
        var (lines, pages) = await imports.LinesAsync(logged, fate: null, 1, default);
        Assert.Equal(1, pages);
        Assert.Equal(
            [(PaperFate.Question, "rivi 4", "Aivan muu asia, 1/24"), (PaperFate.New, "rivi 2", "Toimenpide 1, 1/24"), (PaperFate.New, "rivi 3", "Toimenpide 2, 1/24"), (PaperFate.Read, "rivi 1", "Sarakkeiden otsikot")],
            lines.Select(l => (l.Fate, l.Line.Place, l.Line.What)));
        Assert.Equal("Työ on käynnissä.", lines[1].Line.Text);
    }

    [Fact]
    public async Task A_paper_that_brings_nothing_new_leaves_no_log()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, First);
        Assert.Null(await ImportAsync(database, First));
        await using var db = database.Open();
        Assert.Equal(1, await db.ImportRuns.CountAsync());
    }

    [Fact]
    public async Task Undoing_removes_what_was_new_and_puts_back_what_was_replaced()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, First);
        var before = await StoredAsync(database);
        var run = await ImportAsync(database, Head + "Toimenpide 1\tsihy\tUudet sanat.\nToimenpide 3\t\tVielä yksi.\n", replaces: true);
        Assert.Equal(3, (await StoredAsync(database)).Count);

        await UndoAsync(database, run!.Value);
        Assert.Equal(before, await StoredAsync(database));
        await using var db = database.Open();
        var undone = await db.ImportRuns.SingleAsync(r => r.Id == run);
        Assert.Equal((true, "kirjastopäällikkö"), (undone.IsUndone, undone.UndoneByName));
    }

    [Fact]
    public async Task What_came_in_and_has_been_edited_since_keeps_the_whole_import()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var run = await ImportAsync(database, First);
        await WriteAsync(database, "Toimenpide 2", "Omistajan omat sanat.");
        var before = await StoredAsync(database);

        await using (var db = database.Open()) Assert.Equal(["Toimenpide 2, jakso 1/24: kirjastopäällikkö on muuttanut tätä tuonnin jälkeen."], await database.UndoImport(db).ObstaclesAsync(run!.Value, default));
        Assert.Equal("import.edited", (await Assert.ThrowsAsync<RuleBrokenException>(() => UndoAsync(database, run.Value))).Code);
        Assert.Equal(before, await StoredAsync(database));
    }

    [Fact]
    public async Task Somebody_who_edits_while_it_is_undone_loses_nothing()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var run = await ImportAsync(database, First);
        await using var db = database.Open(beforeSave: () => WriteAsync(database, "Toimenpide 1", "Omat sanat."));
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.UndoImport(db).ExecuteAsync(run!.Value, default));
        Assert.Equal(["Omat sanat.", "Pidetty 3 kpl."], (await StoredAsync(database)).Select(f => f.Text));
    }

    [Fact]
    public async Task A_period_that_has_been_closed_since_keeps_the_import()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var run = await ImportAsync(database, First);
        await using (var db = database.Open()) await database.Close(db).ExecuteAsync(await db.Periods.Select(p => p.Id).SingleAsync(), default);
        await Assert.ThrowsAsync<RuleBrokenException>(() => UndoAsync(database, run!.Value));
    }

    [Fact]
    public async Task An_import_is_undone_once()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var run = await ImportAsync(database, First);
        await UndoAsync(database, run!.Value);
        Assert.Equal("import.undone", (await Assert.ThrowsAsync<RuleBrokenException>(() => UndoAsync(database, run.Value))).Code);
        Assert.NotNull(await ImportAsync(database, First));
    }

    [Fact]
    public async Task A_log_of_many_lines_is_read_page_by_page_and_by_fate()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await using var db = database.Open();
        _ = new Programmes.Plan.FocusArea(await db.Programmes.SingleAsync(), 2, "Toinen");
        var run = new ImportRun(ImportKind.Plan, "arvot.csv", null);
        await new ImportLog(db).SaveAsync(run, Enumerable.Range(1, 1000).Select(line => (line % 5 == 0 ? PaperFate.Refused : PaperFate.Same, new LoggedLine($"rivi {line}", "arvo"))), default);

        var imports = new ReadImports(db);
        var (first, pages) = await imports.LinesAsync(run, null, 1, default);
        Assert.Equal((5, 200, PaperFate.Refused, "rivi 5"), (pages, first.Count, first[0].Fate, first[0].Line.Place));
        var all = new List<string>();
        for (var page = 1; page <= pages; page++) all.AddRange((await imports.LinesAsync(run, null, page, default)).Lines.Select(l => l.Line.Place));
        Assert.Equal(Enumerable.Range(1, 1000).Select(l => $"rivi {l}").Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
        Assert.Equal(1, (await imports.LinesAsync(run, PaperFate.Refused, 1, default)).Pages);
    }

    private static async Task<int?> ImportAsync(TestDatabase database, string text, bool replaces = false)
    {
        await using var db = database.Open();
        var id = await db.Programmes.Select(p => p.Id).SingleAsync();
        var paper = TextPaper.Parse(text, "paperi.tsv", PaperLimits.Standard);
        var seen = await database.ImportFollowUps(db).PreviewAsync(paper, id, PaperAnswers.None, default);
        db.ChangeTracker.Clear();
        var answers = replaces ? PaperAnswers.None with { Replaced = seen.Lines.Where(l => l.Fate == PaperFate.Changed).ToDictionary(l => l.Key, l => l.Version) } : PaperAnswers.None;
        return (await database.ImportFollowUps(db).ExecuteAsync(paper, id, answers, default)).RunId;
    }

    private static async Task UndoAsync(TestDatabase database, int run)
    {
        await using var db = database.Open();
        Assert.NotNull(await database.UndoImport(db).ExecuteAsync(run, default));
    }

    private static async Task WriteAsync(TestDatabase database, string measure, string text)
    {
        await using var db = database.Open();
        var followUp = await db.FollowUps.Include(f => f.Measure).Include(f => f.Period.Programme).SingleAsync(f => f.Measure.DecidedName == measure);
        followUp.Write(FollowUpStatus.InProgress, text, null, null);
        await db.SaveChangesAsync();
    }

    private static async Task<List<(string Measure, FollowUpStatus Status, string? Text)>> StoredAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return (await db.FollowUps.Include(f => f.Measure).OrderBy(f => f.Measure.Order).ToListAsync()).ConvertAll(f => (f.Measure.DecidedName, f.Status, f.Text));
    }
}
