using Hyte.Documents.Papers;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Tests.Support;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.RoundTrips;

/// <summary>A follow-up table that leaves as a file and comes back is the same table, whatever people have written into it.</summary>
public sealed class FollowUpRoundTripTests
{
    public static TheoryData<string, int> Rounds => AwkwardTexts.Rounds;

    [Theory, MemberData(nameof(Rounds))]
    public async Task A_table_that_comes_back_changes_nothing_and_fills_an_empty_period_to_the_same_state(string format, int seed)
    {
        await using var database = await PlanAsync(seed);
        await FillAsync(database, new AwkwardTexts(1000 + seed));
        var before = await StoredAsync(database);
        var paper = await ExportAsync(database, format);

        var again = await ImportAsync(database, paper);
        AssertFates(again, PaperFate.Same, PaperFate.Read);
        Assert.Null(again.RunId);
        Assert.Equal(before, await StoredAsync(database));

        await using var empty = await PlanAsync(seed);
        AssertFates(await ImportAsync(empty, paper), PaperFate.New, PaperFate.Read);
        Assert.Equal(before.Select(Seen), (await StoredAsync(empty)).Select(Seen));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task A_measure_that_got_another_name_while_the_file_was_away_is_found_by_its_key(string format)
    {
        await using var database = await PlanAsync(seed: 1);
        await FillAsync(database, new AwkwardTexts(1));
        var paper = await ExportAsync(database, format);
        await using (var db = database.Open())
        {
            foreach (var measure in await db.Measures.ToListAsync()) measure.Rename($"Aivan toinen nimi {measure.Id}");
            await db.SaveChangesAsync();
        }

        AssertFates(await ImportAsync(database, paper), PaperFate.Same, PaperFate.Read);
    }

    [Fact]
    public async Task A_key_of_another_programme_names_nothing()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        const string filled = "Avain\tOhjelma\tNro\tToimenpide\tVastuutaho\t1/24 tila\t1/24 kirjaus\n2\tmuu-ohjelma\t1.2\tMuun ohjelman toimenpide\t\tValmisteilla\tTeksti.\n2\thyva-elama\t9.9\tSiirtynyt rivi\t\tValmisteilla\tTeksti.\n";
        var outcome = await ImportAsync(database, TextPaper.Parse(filled, "", PaperLimits.Standard));
        Assert.Equal([PaperFate.Read, PaperFate.Question, PaperFate.Question], outcome.Lines.Select(l => l.Fate));
        Assert.Null(outcome.RunId);
    }

    [Fact]
    public async Task A_status_that_asks_for_a_reason_comes_in_with_the_reason_beside_it()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        const string filled = "Toimenpide\tVastuutaho\t1/24 tila\t1/24 kirjaus\t1/24 syy\n"
            + "Toimenpide 1\tsihy\tEi toteudu\tHaettiin rahaa.\tRahoitusta ei saatu.\nToimenpide 2\tsihy\tToteutunut\tValmis.\tTurha syy\nToimenpide 3\tsihy\t\t\tPelkkä syy\n";
        var outcome = await ImportAsync(database, TextPaper.Parse(filled, "", PaperLimits.Standard));
        Assert.Equal([PaperFate.Read, PaperFate.New, PaperFate.New, PaperFate.Question], outcome.Lines.Select(l => l.Fate));
        Assert.All(outcome.Lines.Skip(2), line => Assert.Contains("Syytä ei tallenneta", line.Because, StringComparison.Ordinal));
        Assert.Equal(
            [(1, FollowUpStatus.NotProceeding, "Haettiin rahaa.", "Rahoitusta ei saatu."), (2, FollowUpStatus.Completed, "Valmis.", null)],
            await StoredAsync(database));
    }

    private static void AssertFates(PaperOutcome outcome, params PaperFate[] fates) => Assert.True(
        outcome.HasTable && outcome.Lines.All(l => fates.Contains(l.Fate)) && outcome.Count(fates[0]) > 0,
        string.Join('\n', outcome.Lines.Where(l => !fates.Contains(l.Fate)).Select(l => $"{l.Place} {l.Fate} {l.What} {l.Because}: {l.Before} -> {l.Text} ({l.Reason})")));

    private static (int, FollowUpStatus, string?, string?) Seen((int Measure, FollowUpStatus Status, string? Text, string? Reason) stored) =>
        (stored.Measure, stored.Status, AwkwardTexts.Seen(stored.Text), AwkwardTexts.Seen(stored.Reason));

    // The same seed makes the same plan with the same keys.
    private static async Task<TestDatabase> PlanAsync(int seed)
    {
        var texts = new AwkwardTexts(seed);
        var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var programme = Sample.ActiveProgramme();
        db.Programmes.Add(programme);
        for (var i = 1; i <= 12; i++)
        {
            var area = i % 4 == 1 ? new FocusArea(programme, 1 + (i / 4), $"{i} {texts.Next()}") : programme.FocusAreas.MaxBy(a => a.Number)!;
            // The first two have one name, which only their keys tell apart.
            var measure = new Measure(area, $"{area.Number}.{i}", i <= 2 ? "Yhteinen nimi" : $"{texts.Next()} {i}", i);
            if (texts.Next(3) == 0) measure.Rename($"{texts.Next()} työnimi {i}");
            measure.Describe(texts.Maybe(), texts.Maybe(), texts.Maybe());
            measure.AddParty(PartyKind.Responsible, null, $"taho {texts.Next()}");
            measure.AddRole(null, $"nimike {texts.Next()}");
            db.Measures.Add(measure);
            await db.SaveChangesAsync();
        }

        programme.OpenPeriod(Sample.FirstOf24, due: null);
        await db.SaveChangesAsync();
        return database;
    }

    private static async Task FillAsync(TestDatabase database, AwkwardTexts texts)
    {
        var statuses = StatusCodes.Chosen.Where(s => s is not (FollowUpStatus.Unknown or FollowUpStatus.NotUpdated)).ToList();
        await using var db = database.Open();
        var period = await db.Periods.Include(p => p.Programme).SingleAsync();
        foreach (var measure in await db.Measures.OrderBy(m => m.Id).ToListAsync())
        {
            if (texts.Next(6) == 0) continue;
            var followUp = new FollowUp(measure, period);
            followUp.Write(texts.Pick(statuses), texts.Maybe(), texts.Next() + "syy", internalNote: "sisäinen");
            followUp.MarkReady(TestActors.Librarian, Sample.Now);
        }

        await db.SaveChangesAsync();
    }

    private static async Task<Paper> ExportAsync(TestDatabase database, string format)
    {
        await using var db = database.Open();
        using var models = new ReadModels();
        return await Exporting.ReadAsync(db, models, page => page.OnGetAsync(new FollowUpFilter(), format, default), format);
    }

    private static async Task<PaperOutcome> ImportAsync(TestDatabase database, Paper paper)
    {
        await using var db = database.Open();
        return await database.ImportFollowUps(db).ExecuteAsync(paper, await db.Programmes.Select(p => p.Id).SingleAsync(), PaperAnswers.None, default);
    }

    private static async Task<List<(int Measure, FollowUpStatus Status, string? Text, string? Reason)>> StoredAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var stored = await db.FollowUps.AsNoTracking().OrderBy(f => f.MeasureId).ToListAsync();
        return stored.ConvertAll(f => (f.MeasureId, f.Status, f.Text, f.Reason));
    }
}
