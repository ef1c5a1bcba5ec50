using Hyte.Modules;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

// What a person takes of a paper for a measure that the programme already has.
public sealed partial class ImportPlanTests
{
    private const string Told = "Toimenpide\tToiminnan kuvaus\tVastuutaho\tVastuuhenkilö\tMittari\tHuom.\nVaikuttavat palvelut\t\t\t\t\t\n";
    private const string Before = Told + "Pyöräily\tReitit kuntoon\tasto, kirjasto, yhteistyötahoina järjestöt\tkirjastopäällikkö\tkm\tvanha huomio\n";
    private const string After = Told + "Pyöräily\tReitit ja valot kuntoon\tkirjasto, kansalaisopisto\tliikuntapäällikkö\tkm/vuosi\tuusi huomio\nUusi toimenpide\t\tasto\t\t\t\n";

    [Fact]
    public async Task What_is_ticked_of_the_differences_is_taken_and_the_rest_stays_as_it_was()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        await ImportAsync(database, Paper(Before), place, PlanAnswers.None);
        var line = (await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0);
        Assert.Equal([PlanField.Description, PlanField.Metric, PlanField.Note, PlanField.Parties, PlanField.Roles], line.Differences.Select(d => d.Field));
        Assert.Equal((PaperFate.Question, "asto, kirjasto, järjestöt (yhteistyötaho)", "kirjasto, kansalaisopisto"), (line.Fate, line.Differences[3].Before, line.Differences[3].After));

        var answers = Ticked(line, PlanField.Description, PlanField.Parties);
        Assert.Equal(PaperFate.Changed, (await PreviewAsync(database, After, place, answers)).Lines.Single(l => l.Differences.Count > 0).Fate);
        var outcome = await ImportAsync(database, Paper(After), place, answers);
        Assert.Equal("Reitit ja valot kuntoon | km | vanha huomio | kirjasto, kansalaisopisto | kirjastopäällikkö", await SaidAsync(database));

        await using var db = database.Open();
        var run = await db.ImportRuns.SingleAsync(r => r.Id == outcome.RunId);
        Assert.Equal((1, 1), (run.Created, run.Changed));
        var logged = (await new ReadImports(db).LinesAsync(run, PaperFate.Changed, 1, default)).Lines.Single().Line;
        Assert.Equal("Toiminnan kuvaus: Reitit ja valot kuntoon; Vastuutahot: kirjasto, kansalaisopisto", logged.Text);
        Assert.Contains("asto, kirjasto, järjestöt", logged.Before, StringComparison.Ordinal);
        Assert.Contains("Jäi ennalleen: mittari", logged.Because, StringComparison.Ordinal);
        var measure = await db.Measures.SingleAsync(m => m.DecidedName == "Pyöräily");
        Assert.Contains((await db.History.SingleAsync(h => h.RecordType == nameof(Measure) && h.RecordId == measure.Id)).ReadChanges(), c => c is { Field: nameof(Measure.Description), Before: "Reitit kuntoon" });

        // The same paper again has only what was not taken to tell.
        var again = (await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0);
        Assert.Equal([PlanField.Metric, PlanField.Note, PlanField.Roles], again.Differences.Select(d => d.Field));
    }

    [Fact]
    public async Task Everything_taken_and_the_same_paper_again_changes_nothing()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        await ImportAsync(database, Paper(Before), place, PlanAnswers.None);
        var answers = Ticked((await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0), Enum.GetValues<PlanField>());
        await ImportAsync(database, Paper(After), place, answers);
        Assert.Equal("Reitit ja valot kuntoon | km/vuosi | uusi huomio | kirjasto, kansalaisopisto | liikuntapäällikkö", await SaidAsync(database));
        var again = await ImportAsync(database, Paper(After), place, answers);
        Assert.Equal((0, 0, null), (again.Count(PaperFate.Changed), again.Count(PaperFate.Question), again.RunId));
    }

    [Fact]
    public async Task What_was_taken_is_undone_as_a_whole_with_its_parties_and_what_it_is_searched_by()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        var first = await ImportAsync(database, Paper(Before), place, PlanAnswers.None);
        var (said, search, keys) = (await SaidAsync(database), await SearchAsync(database), await PartyKeysAsync(database));
        var answers = Ticked((await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0), Enum.GetValues<PlanField>());
        var second = await ImportAsync(database, Paper(After), place, answers);
        Assert.NotEqual(search, await SearchAsync(database));

        await UndoAsync(database, second.RunId!.Value);
        Assert.Equal((said, search, keys), (await SaidAsync(database), await SearchAsync(database), await PartyKeysAsync(database)));
        await using var db = database.Open();
        Assert.False(await db.Measures.AnyAsync(m => m.DecidedName == "Uusi toimenpide"));

        // Taken and undone once more, so that a party has been removed twice.
        var third = await ImportAsync(database, Paper(After), place, Ticked((await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0), PlanField.Parties));
        await UndoAsync(database, third.RunId!.Value);
        Assert.Equal((said, keys), (await SaidAsync(database), await PartyKeysAsync(database)));
        Assert.NotNull(first.RunId);
    }

    [Fact]
    public async Task What_somebody_has_edited_since_keeps_the_import()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        await ImportAsync(database, Paper(Before), place, PlanAnswers.None);
        var taken = await ImportAsync(database, Paper(After), place, Ticked((await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0), PlanField.Parties));
        await RenameAsync(database, "Pyöräily kaikille");
        Assert.Equal("import.edited", (await Assert.ThrowsAsync<RuleBrokenException>(() => UndoAsync(database, taken.RunId!.Value))).Code);
    }

    [Fact]
    public async Task A_measure_that_somebody_has_changed_since_the_preview_is_told_and_nothing_is_saved()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        await ImportAsync(database, Paper(Before), place, PlanAnswers.None);
        var answers = Ticked((await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0), PlanField.Description);
        await RenameAsync(database, "Pyöräily kaikille");
        var said = await SaidAsync(database);
        Assert.Equal("import.conflict", (await Assert.ThrowsAsync<RuleBrokenException>(() => ImportAsync(database, Paper(After), place, answers))).Code);
        var told = (await PreviewAsync(database, After, place, answers)).Lines.Single(l => l.Differences.Count > 0).Differences[0];
        Assert.StartsWith("kirjastopäällikkö on muuttanut", told.Conflict, StringComparison.Ordinal);
        Assert.False(told.IsTaken);
        Assert.Equal(said, await SaidAsync(database));
        await using var db = database.Open();
        Assert.False(await db.Measures.AnyAsync(m => m.DecidedName == "Uusi toimenpide"));
    }

    [Fact]
    public async Task Somebody_who_saves_at_the_same_moment_loses_nothing_and_nothing_is_half_saved()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        await ImportAsync(database, Paper(Before), place, PlanAnswers.None);
        var answers = Ticked((await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0), PlanField.Parties);
        await using var db = database.Open(beforeSave: () => RenameAsync(database, "Pyöräily kaikille"));
        Assert.Equal("import.raced", (await Assert.ThrowsAsync<RuleBrokenException>(() => Use(db).ExecuteAsync(Paper(After), place, answers, default))).Code);
        Assert.Contains("asto, kirjasto, järjestöt", await SaidAsync(database), StringComparison.Ordinal);
        await using var other = database.Open();
        Assert.False(await other.Measures.AnyAsync(m => m.DecidedName == "Uusi toimenpide"));
    }

    [Fact]
    public async Task Another_name_becomes_the_name_in_use_and_the_decided_one_stays()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        await ImportAsync(database, Paper(Told + "Pyöräilyn edistäminen kunnassa\t\tasto\t\t\t\n"), place, PlanAnswers.None);
        const string paper = Told + "Pyöräilyn edistäminen kunnissa\t\tasto\t\t\t\n";
        var asked = (await PreviewAsync(database, paper, place, PlanAnswers.None)).Lines.Single(l => l.Alike is not null);
        var same = PlanAnswers.None with { Same = new HashSet<string> { asked.Key } };
        var line = (await PreviewAsync(database, paper, place, same)).Lines.Single(l => l.Alike is not null);
        Assert.Equal((PaperFate.Same, PlanField.Name), (line.Fate, Assert.Single(line.Differences).Field));
        Assert.Contains("Päätetty nimi ”Pyöräilyn edistäminen kunnassa” ei muutu", line.Differences[0].Remark, StringComparison.Ordinal);
        await ImportAsync(database, Paper(paper), place, Ticked(line, PlanField.Name) with { Same = same.Same });
        await using var db = database.Open();
        var measure = await db.Measures.SingleAsync(m => m.DecidedName == "Pyöräilyn edistäminen kunnassa");
        Assert.Equal("Pyöräilyn edistäminen kunnissa", measure.WorkingName);
        Assert.Null((await ImportAsync(database, Paper(paper), place, PlanAnswers.None)).RunId);
    }

    [Fact]
    public async Task A_measure_that_is_not_in_force_is_not_changed_and_that_is_told()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        await ImportAsync(database, Paper(Before), place, PlanAnswers.None);
        await using (var db = database.Open())
        {
            (await db.Measures.Include(m => m.Children).SingleAsync(m => m.DecidedName == "Pyöräily")).Drop("Ei rahaa.");
            await db.SaveChangesAsync();
        }

        var line = (await PreviewAsync(database, After, place, PlanAnswers.None)).Lines.Single(l => l.Differences.Count > 0);
        Assert.All(line.Differences, d => Assert.Contains("ei ole voimassa", d.Barred, StringComparison.Ordinal));
        Assert.Equal(0, (await PreviewAsync(database, After, place, Ticked(line, Enum.GetValues<PlanField>()))).Count(PaperFate.Changed));
    }

    [Fact]
    public async Task A_measure_that_stands_twice_in_the_paper_is_changed_by_its_first_line_only()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        await ImportAsync(database, Paper(Before), place, PlanAnswers.None);
        var lines = (await PreviewAsync(database, Told + "Pyöräily\tToisin\t\t\t\t\nPyöräily\tVielä toisin\t\t\t\t\n", place, PlanAnswers.None)).Lines.Where(l => l.Differences.Count > 0).ToList();
        Assert.Null(lines[0].Differences[0].Barred);
        Assert.Contains("rivi 3", lines[1].Differences[0].Barred, StringComparison.Ordinal);
    }

    private static PlanAnswers Ticked(PlanPaperLine line, params PlanField[] fields) =>
        PlanAnswers.None with { Taken = line.Differences.Where(d => fields.Contains(d.Field)).ToDictionary(d => $"{line.Key}-{d.Key}", d => d.Stamp) };

    private static async Task<PlanOutcome> PreviewAsync(TestDatabase database, string paper, PlanPlace place, PlanAnswers answers)
    {
        await using var db = database.Open();
        return await Use(db).PreviewAsync(Paper(paper), place, answers, default);
    }

    private static async Task<string> SaidAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var measure = await db.Measures.Include(m => m.Parties.OrderBy(p => p.Order)).Include(m => m.Roles.OrderBy(r => r.Order)).SingleAsync(m => m.DecidedName == "Pyöräily");
        return string.Join(" | ", measure.Description, measure.Metric, measure.Note, string.Join(", ", measure.Parties.Select(p => p.RawText)), string.Join(", ", measure.Roles.Select(r => r.RawText)));
    }

    private static async Task<string> SearchAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return (await db.Measures.SingleAsync(m => m.DecidedName == "Pyöräily")).SearchText;
    }

    private static async Task<string> PartyKeysAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return string.Join(", ", (await db.MeasureParties.Where(p => p.Measure.DecidedName == "Pyöräily").OrderBy(p => p.Order).ToListAsync()).Select(p => $"{p.Id} {p.Order} {p.Kind} {p.EntryCode}"));
    }

    private static async Task RenameAsync(TestDatabase database, string name)
    {
        await using var db = database.Open();
        (await db.Measures.Include(m => m.Parties).Include(m => m.Roles).SingleAsync(m => m.DecidedName == "Pyöräily")).Rename(name);
        await db.SaveChangesAsync();
    }

    private static async Task UndoAsync(TestDatabase database, int run)
    {
        await using var db = database.Open();
        Assert.NotNull(await database.UndoImport(db).ExecuteAsync(run, default));
    }
}
