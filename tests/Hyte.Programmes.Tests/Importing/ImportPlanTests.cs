using Hyte.Modules;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>A plan on paper becomes a programme: looked at first, corrected in place, and never over what is there.</summary>
public sealed partial class ImportPlanTests
{
    private const string Head = "Toimenpide\tVastuutaho\tVastuuhenkilö\n";
    private static readonly PlanPlace NewPlace = new(null, new NewDraft("Uusi ohjelma – kohti metsää", 2026, 2029, PeriodKind.HalfYear));

    [Fact]
    public async Task The_citys_participation_plan_comes_in_unaided_as_focus_areas_measures_and_actions()
    {
        if (CityPapers.Find("004") is not { } paper) return;
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await ImportAsync(database, paper, NewPlace, PlanAnswers.None);
        Assert.Equal((3, 7, 18), (Made(outcome, PlanLineKind.FocusArea), Made(outcome, PlanLineKind.Measure), Made(outcome, PlanLineKind.Action)));
        await using var db = database.Open();
        var measures = await db.Measures.Include(m => m.Parties).OrderBy(m => m.Order).ToListAsync();
        Assert.Equal(18, measures.Count(m => m.IsFollowedUp));
        Assert.Equal(["1.1", "1.1.1", "1.2", "1.2.1", "1.3", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.4", "1.4.1"], measures.Take(11).Select(m => m.Number));
        var walks = measures.Single(m => m.Number == "2.1.2");
        Assert.Equal("Kehittämiskävelyiden määrä/kuntalaisten kokemukset", walks.Metric);
        var statements = measures.Single(m => m.Number == "3.1.2");
        Assert.Equal(
            [(PartyKind.Responsible, "kansalaisopiston-ja-osallisuuden-tulosalue"), (PartyKind.Responsible, "hyvinvointikoordinaattori"), (PartyKind.Partner, "jarjestot")],
            statements.Parties.OrderBy(p => p.Order).Select(p => (p.Kind, p.EntryCode)));
    }

    [Fact]
    public async Task The_citys_welfare_table_comes_in_unaided_as_nine_focus_areas_and_forty_four_measures()
    {
        if (CityPapers.Find("000") is not { } paper) return;
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await ImportAsync(database, paper, NewPlace, PlanAnswers.None);
        Assert.Equal((9, 44, 0, 0), (Made(outcome, PlanLineKind.FocusArea), Made(outcome, PlanLineKind.Measure), Made(outcome, PlanLineKind.Action), outcome.Count(PaperFate.Question)));
        await using var db = database.Open();
        Assert.Equal((9, 44), (await db.FocusAreas.CountAsync(), await db.Measures.CountAsync()));
    }

    [Fact]
    public async Task A_preview_saves_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var outcome = await Use(db).PreviewAsync(Paper(Head + "Palvelut\t\t\nA\tasto\tjohtaja\n"), NewPlace, PlanAnswers.None, default);
        await db.SaveChangesAsync();
        Assert.Equal((2, 0), (outcome.Count(PaperFate.New), await db.Programmes.CountAsync()));
    }

    [Fact]
    public async Task A_new_draft_gets_a_code_that_nobody_has()
    {
        await using var database = await TestDatabase.CreateAsync();
        await ImportAsync(database, Paper(Head + "Palvelut\t\t\nA\tasto\t\n"), NewPlace, PlanAnswers.None);
        await ImportAsync(database, Paper(Head + "Palvelut\t\t\nA\tasto\t\n"), NewPlace, PlanAnswers.None);
        await using var db = database.Open();
        Assert.Equal(["uusi-ohjelma-kohti-metsaa-2026", "uusi-ohjelma-kohti-metsaa-2026-2"], await db.Programmes.OrderBy(p => p.Code).Select(p => p.Code).ToListAsync());
        Assert.All(await db.Programmes.ToListAsync(), p => Assert.Equal(ProgrammeStatus.Draft, p.Status));
    }

    [Fact]
    public async Task The_same_paper_twice_changes_nothing_and_a_longer_one_brings_what_is_new()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        const string first = Head + "Vaikuttavat palvelut\t\t\nToimenpide 1\tasto\t\nPyörätie\tasto\t\nUusi alue\t\t\nMetsä\tsihy\t\n";
        var outcome = await ImportAsync(database, Paper(first), place, PlanAnswers.None);
        // The programme says nothing of who answers for the first measure; the paper does, and that is asked.
        Assert.Equal((3, 1, 1), (outcome.Count(PaperFate.New), outcome.Count(PaperFate.Same), outcome.Count(PaperFate.Question)));
        await using var db = database.Open();
        var version = await db.ReadDataVersionAsync(default);
        Assert.Null((await ImportAsync(database, Paper(first), place, PlanAnswers.None)).RunId);
        Assert.Equal(version, await db.ReadDataVersionAsync(default));
        Assert.Equal(["1.1", "1.2", "1.3", "1.4", "2.1"], await db.Measures.OrderBy(m => m.Order).Select(m => m.Number).ToListAsync());
        Assert.Equal(1, (await ImportAsync(database, Paper(first + "Puisto\tsihy\t\n"), place, PlanAnswers.None)).Count(PaperFate.New));
    }

    [Fact]
    public async Task A_measure_that_is_there_is_left_as_it_is()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, Paper(Head + "Vaikuttavat palvelut\t\t\nToimenpide 1\taivan muu taho\t\nPyörätie\tasto\t\n"), await PlaceAsync(database), PlanAnswers.None);
        await using var db = database.Open();
        Assert.Empty((await db.Measures.Include(m => m.Parties).SingleAsync(m => m.DecidedName == "Toimenpide 1")).Parties);
    }

    private const string ThreePlans =
        "Hyvän elämän ohjelma\tToimenpide\tVastuutaho\n1. Arki\tKävely <ul> - Reitit\tasto\n\nKestävän kasvun ohjelma\tToimenpide\tVastuutaho\n1. Ympäristö\tVedet\tasto\nirrallinen rivi\n"
        + "Raakamaavaranto-ohjelma\tToimenpiteet\tVastuualue/yhteistyötahot\n2. Maa\tTontit\tasto\nKestävän kasvun ohjelma\tToimenpide\tVastuutaho\n3. Kaupunki\tLinjat\tasto\nElinvoimaohjelma\tToimenpide\tVastuutaho\n1. Osaaminen\tKampus\tmiksei\n";

    [Theory]
    [InlineData("Hyvän elämän ohjelma 2026–2029", "Arki, Kävely, Reitit")]
    [InlineData("Elinvoimaohjelma", "Osaaminen, Kampus")]
    // The heading between two tables of the programme is a slip: its table is the programme's.
    [InlineData("Kestävän kasvun ohjelma – uusi kausi", "Ympäristö, Vedet, Maa, Tontit, Kaupunki, Linjat")]
    [InlineData("Aivan toinen ohjelma", "Arki, Kävely, Reitit, Ympäristö, Vedet, Maa, Tontit, Kaupunki, Linjat, Osaaminen, Kampus")]
    public async Task Of_a_paper_of_several_programmes_the_own_part_is_proposed(string programme, string names)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var outcome = await Use(db).PreviewAsync(Paper(ThreePlans), new PlanPlace(null, NewPlace.Draft! with { Name = programme }), PlanAnswers.None, default);
        Assert.Equal(names, string.Join(", ", outcome.Lines.Where(l => l.Fate == PaperFate.New).Select(l => l.Name)));
        Assert.Equal(["Hyvän elämän ohjelma", "Kestävän kasvun ohjelma", "Raakamaavaranto-ohjelma", "Elinvoimaohjelma"], outcome.Sections.Select(s => s.Name));
        Assert.Equal([(1, 1), (2, 2), (1, 1), (1, 1)], outcome.Sections.Select(s => (s.FocusAreas, s.Measures)));
    }

    [Fact]
    public async Task A_person_takes_the_parts_of_a_paper_and_every_line_of_the_others_is_told()
    {
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await ImportAsync(database, Paper(ThreePlans), NewPlace, new PlanAnswers { TakenSections = new HashSet<string> { "elinvoimaohjelma" } });
        Assert.Equal([false, false, false, true], outcome.Sections.Select(s => s.IsTaken));
        Assert.Equal(0, outcome.Count(PaperFate.Question));
        var rest = outcome.Lines.Where(l => l.Because?.StartsWith("Jätetty pois", StringComparison.Ordinal) == true).ToList();
        Assert.Equal(["Arki", "Kävely", "Reitit", "Ympäristö", "Vedet", "irrallinen rivi", "Maa", "Tontit", "Kaupunki", "Linjat"], rest.Select(l => l.Name).Where(n => n != "Sarakkeiden otsikot"));
        await using var db = database.Open();
        Assert.Equal([("1.1", "Kampus")], (await db.Measures.ToListAsync()).Select(m => (m.Number, m.DecidedName)));
    }

    [Fact]
    public async Task A_paper_of_one_programme_has_no_parts_to_choose_from()
    {
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await ImportAsync(database, Paper("Elinvoimaohjelma\tToimenpide\tVastuutaho\n1. Osaaminen\tKampus\tmiksei\n"), NewPlace, PlanAnswers.None);
        Assert.True(Assert.Single(outcome.Sections).IsTaken);
        Assert.Equal(2, outcome.Count(PaperFate.New));
    }

    [Fact]
    public async Task Of_the_citys_paper_of_three_programmes_each_comes_in_alone()
    {
        if (CityPapers.Find("001") is not { } paper) return;
        foreach (var (programme, areas, measures) in new[] { ("Hyvän elämän ohjelma 2018–2021", 3, 8), ("Kestävän kasvun ohjelma 2018–2021", 3, 9), ("Elinvoimaohjelma 2018–2021", 6, 27) })
        {
            await using var database = await TestDatabase.CreateAsync();
            var outcome = await ImportAsync(database, paper, new PlanPlace(null, NewPlace.Draft! with { Name = programme }), PlanAnswers.None);
            Assert.Equal((areas, measures), (Made(outcome, PlanLineKind.FocusArea), Made(outcome, PlanLineKind.Measure)));
        }
    }

    [Fact]
    public async Task A_name_that_is_alike_waits_until_a_person_says_whether_it_is_the_same()
    {
        await using var database = await TestDatabase.CreateAsync();
        var paper = Paper(Head + "Järjestöt\t\t\nAvustusklinikka-pop up\tx\t\nAvustusklippa-pop-up\tx\t\n");
        await using var db = database.Open();
        var line = (await Use(db).PreviewAsync(paper, NewPlace, PlanAnswers.None, default)).Lines[^1];
        Assert.Equal((PaperFate.Question, "Avustusklinikka-pop up"), (line.Fate, line.Alike));
        Assert.Equal(PaperFate.Same, (await Use(db).PreviewAsync(paper, NewPlace, PlanAnswers.None with { Same = new HashSet<string> { line.Key } }, default)).Lines[^1].Fate);
        Assert.Equal(PaperFate.New, (await Use(db).PreviewAsync(paper, NewPlace, PlanAnswers.None with { Other = new HashSet<string> { line.Key } }, default)).Lines[^1].Fate);
    }

    [Fact]
    public async Task A_person_names_columns_splits_parties_renames_and_leaves_out_in_place()
    {
        await using var database = await TestDatabase.CreateAsync();
        var paper = Paper("Mitä tehdään\tKuka\tMuuta\nPalvelut\t\t\nPyörä- teiden reitit\tasto/jokin vieras\tei kiinnosta\nTurha\tx\t\n");
        await using var db = database.Open();
        var unread = await Use(db).PreviewAsync(paper, NewPlace, PlanAnswers.None, default);
        Assert.False(unread.HasTable);
        Assert.Equal(["Mitä tehdään", "Kuka", "Muuta"], unread.Headings.Select(h => h.Heading));
        var answers = new PlanAnswers
        {
            Form = new FormChoices(
                new Dictionary<string, string> { ["mita tehdaan"] = "measure", ["kuka"] = "parties", ["muuta"] = "skip" },
                new HashSet<string> { "Pyörä- teiden" }),
            Names = new Dictionary<string, string> { ["3"] = "Pyöräteiden reitit" },
            Parties = new Dictionary<string, WrittenParties> { ["3"] = new("kirjasto\njokin vieras", "kansalaisopisto") },
            LeftOut = new HashSet<string> { "4" },
        };
        var outcome = await ImportAsync(database, paper, NewPlace, answers);
        Assert.Equal([PaperFate.Read, PaperFate.New, PaperFate.New, PaperFate.Refused], outcome.Lines.Select(l => l.Fate));
        var measure = await db.Measures.Include(m => m.Parties).SingleAsync();
        Assert.Equal(("Pyöräteiden reitit", "asto/jokin vieras"), (measure.DecidedName, measure.PartiesRaw));
        Assert.Equal(
            [(PartyKind.Responsible, "kirjasto", "kirjasto"), (PartyKind.Responsible, null, "jokin vieras"), (PartyKind.Partner, "kansalaisopisto", "kansalaisopisto")],
            measure.Parties.OrderBy(p => p.Order).Select(p => (p.Kind, p.EntryCode, p.RawText)));
    }

    [Fact]
    public async Task What_is_too_long_or_stands_under_nothing_is_told_and_the_rest_comes_in()
    {
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await ImportAsync(database, Paper(Head + $"Irrallinen\tx\t\nPalvelut\t\t\n{new string('a', 501)}\tx\t\nB\tx\t\n"), NewPlace, PlanAnswers.None);
        Assert.Equal([PaperFate.Read, PaperFate.Question, PaperFate.New, PaperFate.Refused, PaperFate.New], outcome.Lines.Select(l => l.Fate));
    }

    [Fact]
    public async Task A_closed_programme_takes_nothing()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await using (var db = database.Open())
        {
            await database.Close(db).ExecuteAsync(await db.Periods.Select(p => p.Id).SingleAsync(), default);
            (await db.Programmes.Include(p => p.Periods).SingleAsync()).End();
            await db.SaveChangesAsync();
        }

        var place = await PlaceAsync(database);
        await Assert.ThrowsAsync<RuleBrokenException>(() => ImportAsync(database, Paper(Head + "Palvelut\t\t\nA\tx\t\n"), place, PlanAnswers.None));
    }

    [Fact]
    public async Task Undoing_a_new_plan_leaves_no_trace_of_it_but_the_log()
    {
        await using var database = await TestDatabase.CreateAsync();
        var run = (await ImportAsync(database, Paper(Head + "Palvelut\t\t\nA\tkirjasto, y\trehtori\nB\tx\t\n"), NewPlace, PlanAnswers.None)).RunId;
        await using var db = database.Open();
        await database.UndoImport(db).ExecuteAsync(run!.Value, default);
        Assert.Equal((0, 0, 0, 0, 0), (await db.Programmes.CountAsync(), await db.FocusAreas.CountAsync(), await db.Measures.CountAsync(), await db.MeasureParties.CountAsync(), await db.MeasureRoles.CountAsync()));
        Assert.True((await db.ImportRuns.SingleAsync()).IsUndone);
    }

    [Fact]
    public async Task A_plan_that_somebody_has_built_upon_stays()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        var run = (await ImportAsync(database, Paper(Head + "Vaikuttavat palvelut\t\t\nPyörätie\tx\t\n"), place, PlanAnswers.None)).RunId;
        await using (var other = database.Open())
        {
            var measure = await other.Measures.Include(m => m.Programme).SingleAsync(m => m.DecidedName == "Pyörätie");
            var period = await other.Periods.Include(p => p.Programme).SingleAsync();
            _ = new Programmes.FollowUps.FollowUp(measure, period);
            await other.SaveChangesAsync();
        }

        await using var db = database.Open();
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.UndoImport(db).ExecuteAsync(run!.Value, default));
    }
}
