using Hyte.Documents.Papers;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Tests.Support;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.RoundTrips;

/// <summary>A plan that leaves as a file and comes back is the same plan, and makes the same plan of nothing.</summary>
public sealed class PlanRoundTripTests
{
    public static TheoryData<string, int> Rounds => AwkwardTexts.Rounds;

    [Theory, MemberData(nameof(Rounds))]
    public async Task A_plan_that_comes_back_changes_nothing_and_makes_the_same_plan_of_nothing(string format, int seed)
    {
        await using var database = await PlanAsync(new AwkwardTexts(seed));
        var paper = await ExportAsync(database, format);
        var place = await PlaceAsync(database);
        AssertFates(await ImportAsync(database, paper, place), PaperFate.Same, PaperFate.Read);

        await using var empty = await TestDatabase.CreateAsync();
        AssertFates(await ImportAsync(empty, paper, new PlanPlace(null, new NewDraft("Uusi ohjelma", 2026, 2029, PeriodKind.HalfYear))), PaperFate.New, PaperFate.Read);
        Assert.Equal(await StoredAsync(database), await StoredAsync(empty));
    }

    private static void AssertFates(PlanOutcome outcome, params PaperFate[] fates) => Assert.True(
        outcome.HasTable && outcome.Lines.All(l => fates.Contains(l.Fate)) && outcome.Count(fates[0]) > 0,
        string.Join('\n', outcome.Lines.Where(l => !fates.Contains(l.Fate)).Select(l => $"{l.Place} {l.Fate} {l.Name} {l.Because}")));

    private static async Task<TestDatabase> PlanAsync(AwkwardTexts texts)
    {
        var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var programme = Sample.ActiveProgramme();
        db.Programmes.Add(programme);
        Measure? group = null;
        for (var i = 1; i <= 12; i++)
        {
            var area = i % 4 == 1 ? new FocusArea(programme, 1 + (i / 4), $"{texts.Next()} {i}") : programme.FocusAreas.MaxBy(a => a.Number)!;
            // Every other one stands in the group before it, and all names are alike but for their numbers.
            var measure = new Measure(area, i % 2 == 1 ? $"{area.Number}.{i}" : $"{area.Number}.{i - 1}.1", $"Toimenpide {texts.Next()} {i}", i, i % 2 == 0 ? group : null);
            group = measure;
            if (texts.Next(3) == 0) measure.Rename($"{texts.Next()} työnimi {i}");
            measure.Describe(texts.Maybe(), texts.Maybe(), texts.Maybe());
            db.Measures.Add(measure);
        }

        await db.SaveChangesAsync();
        return database;
    }

    private static async Task<Paper> ExportAsync(TestDatabase database, string format)
    {
        await using var db = database.Open();
        using var models = new ReadModels();
        return await Exporting.ReadAsync(db, models, page => page.OnGetMeasuresAsync(new FollowUpFilter(), format, default), format);
    }

    private static async Task<PlanPlace> PlaceAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return new PlanPlace(await db.Programmes.Select(p => p.Id).SingleAsync(), null);
    }

    private static async Task<PlanOutcome> ImportAsync(TestDatabase database, Paper paper, PlanPlace place)
    {
        await using var db = database.Open();
        return await new ImportPlan(db, new ImportLog(db), TestDirectory.Small).ExecuteAsync(paper, place, PlanAnswers.None, default);
    }

    private static async Task<List<(string Area, string Number, string? Parent, string? Name, string? Working, string? Description, string? Metric, string? Note)>> StoredAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var stored = await db.Measures.AsNoTracking().Include(m => m.FocusArea).Include(m => m.Parent).OrderBy(m => m.Order).ToListAsync();
        return stored.ConvertAll(m => (
            AwkwardTexts.Seen(m.FocusArea.Name)!, m.Number, m.Parent?.Number, AwkwardTexts.Seen(m.DecidedName), AwkwardTexts.Seen(m.WorkingName),
            AwkwardTexts.Seen(m.Description), AwkwardTexts.Seen(m.Metric), AwkwardTexts.Seen(m.Note)));
    }
}
