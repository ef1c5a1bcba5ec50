using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Participation.Contributions;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Metrics;
using Hyte.Participation.Public;
using Hyte.Participation.Statements;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Statements;

/// <summary>Statements from the request to what everybody reads of them.</summary>
public sealed class StatementTests
{
    private static readonly string[] Both = ["vammaisneuvosto", "vanhusneuvosto"];

    [Fact]
    public async Task One_request_to_two_bodies_makes_a_record_for_each_and_a_task_to_give()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await AskAsync(database);
        var page = await database.DoAsync<StatementRegister, StatementPage>(r => r.ReadPageAsync(new StatementFilter("reitit", null, null, null), 1, new DateOnly(2027, 5, 3), default));
        Assert.Equal(Both, page.Rows.Select(r => r.BodyCode));
        Assert.Single(page.Rows.Select(r => r.MatterId).Distinct());

        var tasks = await TasksAsync(database);
        Assert.Equal(2, tasks.Count);
        Assert.All(tasks, task => Assert.Equal("Anna lausunto", task.Act));
        database.User.Lacks.Add(Rights.GiveStatements);
        Assert.Empty(await TasksAsync(database));
    }

    [Fact]
    public async Task Who_asked_gets_the_task_to_answer_and_others_do_not()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AskAsync(database);
        Assert.Equal(SaveOutcome.Saved, await ActAsync(database, acts => acts.GiveAsync(id, 1, Samples.Given(), default)));
        database.User.Lacks.Add(Rights.GiveStatements);

        var task = Assert.Single(await TasksAsync(database));
        Assert.Equal(($"/participation/statements/{id}/answer", new DateOnly(2027, 6, 2)), (task.Href, task.Due));
        database.User.Actor = new("u2", "kirjastopäällikkö");
        database.User.Titles = [];
        Assert.Empty(await TasksAsync(database));
    }

    [Fact]
    public async Task A_statement_is_closed_only_when_its_use_is_told_and_then_everybody_reads_of_it()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AskAsync(database);
        await ActAsync(database, acts => acts.GiveAsync(id, 1, Samples.Given(), default));
        await Assert.ThrowsAsync<RuleBrokenException>(() => ActAsync(database, acts => acts.CloseAsync(id, 2, default)));
        Assert.Empty(await KeptAsync(database));

        Assert.Equal(SaveOutcome.Saved, await ActAsync(database, acts => acts.AnswerAsync(id, 2, Samples.Use(), close: true, default)));
        var kept = Assert.Single(await KeptAsync(database));
        Assert.Equal("Lausunto: Vammaisneuvosto", kept.From);
        Assert.Contains("Reitit lisättiin ohjelmaan.", kept.Did, StringComparison.Ordinal);
        Assert.DoesNotContain("Palvelutalojen", kept.Said + kept.Did, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_closed_statement_without_an_answer()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AskAsync(database);
        await Assert.ThrowsAnyAsync<Exception>(() => database.DoAsync<ParticipationDbContext, int>(db =>
            db.Database.ExecuteSqlAsync($"UPDATE statement SET \"Stage\" = 'Closed' WHERE \"Id\" = {id}")));
    }

    [Fact]
    public async Task Of_two_who_answer_at_once_one_is_told_and_nothing_is_overwritten()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AskAsync(database);
        await ActAsync(database, acts => acts.GiveAsync(id, 1, Samples.Given(), default));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => ActAsync(database, acts => acts.AnswerAsync(id, 2, Samples.Use($"teksti {n}"), close: false, default))));
        Assert.Single(outcomes, SaveOutcome.Saved);
        Assert.Equal(7, outcomes.Count(o => o == SaveOutcome.Conflict));
        Assert.Equal(3, await database.DoAsync<ParticipationDbContext, int>(db => db.Set<Statement>().Where(s => s.Id == id).Select(s => s.Version).SingleAsync()));
    }

    [Fact]
    public async Task What_is_not_given_in_time_or_not_answered_in_thirty_days_is_late()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AskAsync(database);
        await ActAsync(database, acts => acts.GiveAsync(id, 1, Samples.Given(), default));
        Assert.Equal(0, await LateAsync(database, new DateOnly(2027, 6, 1)));
        Assert.Equal(1, await LateAsync(database, new DateOnly(2027, 6, 2)));
        Assert.Equal(2, await LateAsync(database, new DateOnly(2027, 6, 3)));
        await ActAsync(database, acts => acts.AnswerAsync(id, 2, Samples.Use(), close: false, default));
        Assert.Equal(1, await LateAsync(database, new DateOnly(2027, 6, 3)));
    }

    [Fact]
    public async Task The_promise_and_the_counts_follow_what_was_done()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AskAsync(database);
        await ActAsync(database, acts => acts.GiveAsync(id, 1, Samples.Given(), default));
        Assert.Equal(["statements.given", "statements.unanswered"], await CountedAsync(database));
        await ActAsync(database, acts => acts.AnswerAsync(id, 2, Samples.Use(), close: true, default));
        Assert.Equal(["statements.answered", "statements.given", "statements.used"], await CountedAsync(database));

        var lines = await database.DoAsync<StatementPromise, List<PromiseLine>>(p => p.ReadAsync(default));
        Assert.Equal([new PromiseLine(2027, "vammaisneuvosto", 1, 1, 1, 1, 0, 0), new PromiseLine(2027, "vanhusneuvosto", 1, 0, 0, 0, 0, 0)], lines);
    }

    [Fact]
    public async Task Another_module_asks_once_and_reads_what_came_of_it()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var request = new StatementRequest("impact:12", "Reitit", "/impact/cases/12", "Mitä sanotte?", Both, new DateOnly(2027, 6, 1));
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskByDeskAsync(database, request)));
        Assert.Single(results, result => result is null);
        Assert.All(results.OfType<RuleBrokenException>(), broken => Assert.Equal("statement.asked-already", broken.Code));

        var states = await database.WithAsync<StatementDesk, IReadOnlyList<StatementState>>(desk => desk.OfMatterAsync("impact:12", database.User, default));
        Assert.Equal(["Vammaisneuvosto", "Vanhusneuvosto"], states.Select(s => s.BodyName));
        Assert.All(states, s => Assert.Equal(("Pyydetty", null, null), (s.State, s.Text, s.HowUsed)));
        Assert.Equal("statement.request", (await AskByDeskAsync(database, request with { MatterReference = "impact:13", BodyCodes = ["kirjasto"] }))?.Code);
        database.User.Lacks.Add(Rights.AskStatements);
        Assert.Equal("statement.forbidden", (await AskByDeskAsync(database, request with { MatterReference = "impact:14" }))?.Code);
    }

    private static Task<RuleBrokenException?> AskByDeskAsync(ParticipationDatabase database, StatementRequest request) => database.WithAsync<StatementDesk, RuleBrokenException?>(async desk =>
    {
        try
        {
            await desk.AskAsync(request, database.User, default);
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken;
        }
    });

    private static async Task<int> AskAsync(ParticipationDatabase database)
    {
        var matter = await database.DoAsync<StatementAsking, StatementMatter>(asking => asking.AskAsync(Samples.MatterContent(), Both, [], null, default));
        return matter.Statements[0].Id;
    }

    private static Task<SaveOutcome> ActAsync(ParticipationDatabase database, Func<StatementActs, Task<SaveOutcome>> act) => database.DoAsync(act);

    private static Task<IReadOnlyList<TaskItem>> TasksAsync(ParticipationDatabase database) =>
        database.WithAsync<StatementTasks, IReadOnlyList<TaskItem>>(tasks => tasks.GetAsync(database.User, default));

    private static Task<IReadOnlyList<KeptPromise>> KeptAsync(ParticipationDatabase database) => database.DoAsync<KeptPromises, IReadOnlyList<KeptPromise>>(kept => kept.ListAsync(10, default));

    private static async Task<int> LateAsync(ParticipationDatabase database, DateOnly today) =>
        (await database.DoAsync<StatementRegister, StatementPage>(r => r.ReadPageAsync(new StatementFilter(null, null, "late", null), 1, today, default))).Count;

    private static Task<List<string>> CountedAsync(ParticipationDatabase database) => database.DoAsync<IEnumerable<ICountedRegister>, List<string>>(async registers =>
    {
        var keys = new List<string>();
        foreach (var register in registers.Where(r => r.Key.StartsWith("statements.", StringComparison.Ordinal)))
        {
            if ((await register.ListAsync(new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31), new DateOnly(2027, 5, 3), default)).Count > 0) keys.Add(register.Key);
        }

        return [.. keys.Order(StringComparer.Ordinal)];
    });
}
