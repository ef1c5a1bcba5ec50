using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>Last year's table has periods that the programme never had. They come in as they ended when a person says so, and go away as a whole.</summary>
public sealed class PastPeriodsTests
{
    private const string Table = "Toimenpide\tVastuutaho\tjakso 1/23\tjakso 2/23\tHuom.\nToimenpide 1\tsihy\tToteutuu.\t\t\nToimenpide 2\tasto\tEi toteudu nykyisillä resursseilla.\tOsallistumis- aste 82 %.\tmuista\n";

    private static readonly PeriodCode FirstOf23 = PeriodCode.OfHalf(2023, 1);
    private static readonly PeriodCode SecondOf23 = PeriodCode.OfHalf(2023, 2);

    [Fact]
    public async Task The_citys_own_table_comes_into_an_empty_product_unaided_and_goes_away_again()
    {
        if (CityPapers.Find("000") is not { } paper) return;
        await using var database = await TestDatabase.CreateAsync();
        database.Clock.Advance(TimeSpan.FromDays(365));
        await using (var db = database.Open())
        {
            var place = new PlanPlace(null, new NewDraft("Hyvän elämän ohjelma", 2022, 2025, PeriodKind.HalfYear));
            var plan = await new ImportPlan(db, new ImportLog(db), new City()).ExecuteAsync(paper, place, PlanAnswers.None, default);
            Assert.Contains("1/23, 2/23, 1/24", Assert.Single(plan.Remarks), StringComparison.Ordinal);
            (await db.Programmes.SingleAsync()).Activate();
            await db.SaveChangesAsync();
        }

        var preview = await RunAsync(database, paper, PaperAnswers.None, saves: false);
        Assert.Equal([("1/23", 43), ("2/23", 2), ("1/24", 5)], preview.PastPeriods.Select(p => (p.Period.ToString(), p.Entries)));
        Assert.Equal((0, 50, 4), (preview.Count(PaperFate.New), preview.Count(PaperFate.Refused), preview.Count(PaperFate.Question)));
        Assert.Equal(["sihy", "asto", "hyvos-ltk", "koltk"], preview.Lines.Where(l => l.IsTerm).Select(l => l.What[..l.What.IndexOf(' ', StringComparison.Ordinal)]));

        var answers = PaperAnswers.None with { PastPeriods = preview.PastPeriods.Select(p => p.Period).ToHashSet(), UsesSuggestions = true, Terms = preview.Lines.Where(l => l.IsTerm).Select(l => l.Key).ToHashSet() };
        var outcome = await RunAsync(database, paper, answers, saves: true);
        Assert.Equal(4, database.Glossary.Terms.Count);
        Assert.Equal((54, 0, 0), (outcome.Count(PaperFate.New), outcome.Count(PaperFate.Refused), outcome.Count(PaperFate.Question)));
        await using (var db = database.Open())
        {
            Assert.Equal([PeriodState.Closed, PeriodState.Closed, PeriodState.Closed], await db.Periods.Select(p => p.State).ToListAsync());
            Assert.Equal((50, 3 * 44), (await db.FollowUps.CountAsync(f => f.Freeze == Freeze.Reported), await db.FollowUps.CountAsync()));
            Assert.Equal(2, await db.FollowUps.CountAsync(f => f.Status == FollowUpStatus.NotProceeding));
            Assert.Equal(0, await db.FollowUps.CountAsync(f => f.Freeze == Freeze.Reported && f.SourceText == null));
        }

        var again = await RunAsync(database, paper, answers, saves: true);
        Assert.Equal((null, 54), (again.RunId, again.Count(PaperFate.Same)));
        await using var undoing = database.Open();
        await database.UndoImport(undoing).ExecuteAsync(outcome.RunId!.Value, default);
        Assert.Equal((0, 0, 44), (await undoing.Periods.CountAsync(), await undoing.FollowUps.CountAsync(), await undoing.Measures.CountAsync()));
        Assert.Empty(database.Glossary.Terms);
    }

    [Fact]
    public async Task A_period_that_nobody_has_ticked_is_told_and_nothing_of_it_comes_in()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var outcome = await RunAsync(database, Paper(Table), PaperAnswers.None with { PastPeriods = new HashSet<PeriodCode> { SecondOf23 } }, saves: true);
        Assert.Equal([(FirstOf23, 2, false), (SecondOf23, 1, true)], outcome.PastPeriods.Select(p => (p.Period, p.Entries, p.IsTaken)));
        Assert.Equal(["1/23", "1/23"], outcome.Lines.Where(l => l.Fate == PaperFate.Refused).Select(l => l.Period));
        await using var db = database.Open();
        Assert.Equal(["2/23", "1/24"], (await db.Periods.OrderBy(p => p.Start).ToListAsync()).Select(p => p.Code.ToString()));
        var taken = await db.FollowUps.SingleAsync(f => f.Text != null);
        Assert.Equal((true, Freeze.Reported, "Osallistumisaste 82 %.", "Osallistumis- aste 82 %."), (taken.IsReady, taken.Freeze, taken.Text, taken.SourceText));
    }

    [Fact]
    public async Task What_the_paper_says_nothing_of_is_not_updated_and_not_carried_forward()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await RunAsync(database, Paper(Table), Both, saves: true);
        await using var db = database.Open();
        var rows = await db.FollowUps.Include(f => f.Measure).Include(f => f.Period).OrderBy(f => f.Period.Start).ThenBy(f => f.Measure.Order).ToListAsync();
        Assert.Equal(
            [Freeze.Reported, Freeze.Reported, Freeze.NotUpdated, Freeze.NotUpdated, Freeze.Reported, Freeze.NotUpdated],
            rows.Select(r => r.Freeze));
    }

    [Fact]
    public async Task A_period_that_still_goes_on_is_opened_and_not_brought_closed()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var paper = Paper("Toimenpide\tVastuutaho\tjakso 2/24\tvuosi 2023\nToimenpide 1\tsihy\tToteutuu.\tToteutui.\n");
        var outcome = await RunAsync(database, paper, PaperAnswers.None with { PastPeriods = new HashSet<PeriodCode> { PeriodCode.OfHalf(2024, 2), PeriodCode.OfYear(2023) } }, saves: true);
        Assert.Empty(outcome.PastPeriods);
        Assert.Equal((null, 2), (outcome.RunId, outcome.Count(PaperFate.Refused)));
    }

    [Fact]
    public async Task A_person_chooses_the_status_of_a_line_and_a_suggestion_is_never_taken_unseen()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var seen = await RunAsync(database, Paper(Table), Both, saves: false);
        Assert.Equal(["in-progress", "not-proceeding", null], seen.Lines.Where(l => l.Period is not null).Select(l => l.Suggested));
        var chosen = new Dictionary<string, string> { [seen.Lines.First(l => l.Period == "1/23").Key] = "completed" };
        await RunAsync(database, Paper(Table), Both with { Statuses = chosen }, saves: true);
        await using var db = database.Open();
        Assert.Equal(
            [FollowUpStatus.Completed, FollowUpStatus.Unknown, FollowUpStatus.Unknown],
            await db.FollowUps.Where(f => f.Text != null).OrderBy(f => f.Period.Start).ThenBy(f => f.Measure.Order).Select(f => f.Status).ToListAsync());
    }

    [Fact]
    public async Task A_period_that_has_been_given_to_the_body_that_decides_keeps_the_import()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var run = (await RunAsync(database, Paper(Table), Both, saves: true)).RunId!.Value;
        await using (var db = database.Open())
        {
            (await db.Periods.ToListAsync()).First(p => p.Code == FirstOf23).Report(null);
            await db.SaveChangesAsync();
        }

        await using var undoing = database.Open();
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.UndoImport(undoing).ExecuteAsync(run, default));
    }

    [Fact]
    public async Task Columns_that_belong_to_the_plan_are_told_to_bring_nothing()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var outcome = await RunAsync(database, Paper(Table), Both, saves: false);
        Assert.Contains("”Vastuutaho”, ”Huom.”", outcome.Lines[0].Because, StringComparison.Ordinal);
    }

    private static PaperAnswers Both => PaperAnswers.None with { PastPeriods = new HashSet<PeriodCode> { FirstOf23, SecondOf23 } };

    private static Paper Paper(string text) => TextPaper.Parse(text, "", PaperLimits.Standard);

    private static async Task<PaperOutcome> RunAsync(TestDatabase database, Paper paper, PaperAnswers answers, bool saves)
    {
        await using var db = database.Open();
        var programme = await db.Programmes.Select(p => p.Id).SingleAsync();
        return saves ? await database.ImportFollowUps(db).ExecuteAsync(paper, programme, answers, default) : await database.ImportFollowUps(db).PreviewAsync(paper, programme, answers, default);
    }

    private sealed class City : IDirectory
    {
        public ValueTask<DirectorySnapshot> GetAsync(CancellationToken ct) => ValueTask.FromResult(CityDirectory.Read());
    }
}
