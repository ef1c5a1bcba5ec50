using System.Text.Json;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>A page costs a fixed number of queries, however much the programme has grown.</summary>
public sealed class QueryCountTests
{
    private const string MeasuresOfApi = "/api/v1/welfare/programmes/hyvan-elaman-ohjelma-2022/measures";

    // What each costs today, after a change and again; a look at the data version comes on top. A change that needs more queries, or fewer, says so by its number here.
    private static readonly (string Role, string Path, int Anew, int Again)[] Visits =
    [
        (StandardRoles.MeasureOwner, "/", 49, 38),
        (StandardRoles.Coordinator, "/", 51, 40),
        (StandardRoles.Management, "/welfare", 20, 3),
        (StandardRoles.Management, "/welfare?programme=hyvan-elaman-ohjelma-2018", 20, 3),
        (StandardRoles.Management, "/welfare/indicators", 11, 0),
        (StandardRoles.Coordinator, "/welfare/indicators?view=cards&colour=red&group=Lukio", 11, 0),
        (StandardRoles.Management, "/welfare/indicators/export", 11, 0),
        (StandardRoles.Management, "/welfare/indicators/export?format=xlsx", 11, 0),
        (StandardRoles.Coordinator, "/welfare/follow-up/export?format=xlsx", 7, 0),
        (StandardRoles.Coordinator, "/welfare/follow-up/export?handler=Measures&format=xlsx", 7, 0),
        (StandardRoles.Management, "/welfare/open-data", 11, 11),
        (StandardRoles.Coordinator, "/welfare/follow-up", 7, 0),
        (StandardRoles.MeasureOwner, "/welfare/follow-up?mine=true", 7, 0),
        (StandardRoles.Coordinator, "/welfare/measures/{id}", 15, 15),
        (StandardRoles.Management, MeasuresOfApi, 7, 0),
    ];

    // The list of programmes.
    private const int PlanAnew = 1;

    [Fact]
    public async Task A_page_costs_the_same_number_of_queries_with_44_and_with_4400_measures_and_ten_times_the_indicators()
    {
        using var counter = new QueryCounter();
        // Time stands still: once a minute a visit costs the check of its session too, and a loaded machine takes longer than that.
        await using var app = HyteApp.StartAt(new StoppedClock());
        var people = new Dictionary<string, HttpClient>(StringComparer.Ordinal);
        foreach (var role in Visits.Select(v => v.Role).Distinct(StringComparer.Ordinal)) people[role] = await app.SignInAsync(role);
        var welfare = new DatabaseFile(app.DataDirectory, "welfare");

        await LargeProgramme.WriteEverythingAsync(welfare);
        var (few, small) = await CountAsync(counter, people, welfare);
        await LargeProgramme.MultiplyAsync(welfare, 100);
        await LargeProgramme.MultiplyIndicatorsAsync(welfare, 10);
        var (many, large) = await CountAsync(counter, people, welfare);

        Assert.Equal((44, 4400), (small, large));
        Assert.Equal(3 * 4400, await welfare.NumberAsync("SELECT count(*) FROM follow_up"));
        Assert.Equal(10 * 25, await welfare.NumberAsync("SELECT count(*) FROM indicator"));
        Assert.Equal(few, many);
        Assert.Equal(Visits.Select(v => (v.Anew, v.Again)), few.Select(cost => (cost.Anew, cost.Again)));
        foreach (var client in people.Values) client.Dispose();
    }

    [Fact]
    public async Task The_first_page_reads_each_register_once_after_a_change_and_nothing_of_them_until_the_next()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.StartAt(new StoppedClock());
        using var visitor = await app.SignInAsync(StandardRoles.Coordinator);
        using var other = await app.SignInAsync(StandardRoles.ParticipationCoordinator);
        var participation = new DatabaseFile(app.DataDirectory, "participation");
        await counter.VisitAsync(visitor, "/");
        await counter.VisitAsync(other, "/");
        var (usual, _) = await counter.VisitAsync(visitor, "/");
        var (othersUsual, _) = await counter.VisitAsync(other, "/");
        await LargeProgramme.RaiseVersionAsync(participation);
        var (changed, _) = await counter.VisitAsync(visitor, "/");
        var (othersAfter, _) = await counter.VisitAsync(other, "/");

        // Seven registers that something waits in, one look for the latest changes, four registers with days; the rest is the plan itself.
        Assert.Equal(7 + 1 + 4 + PlanAnew, changed - usual);
        Assert.Equal(othersUsual, othersAfter);
    }

    [Fact]
    public async Task A_visit_costs_the_check_of_its_session_once_a_minute()
    {
        using var counter = new QueryCounter();
        var clock = new StoppedClock();
        await using var app = HyteApp.StartAt(clock);
        using var visitor = await app.SignInAsync(StandardRoles.Management);
        await counter.VisitAsync(visitor, "/welfare/open-data");
        var (usual, _) = await counter.VisitAsync(visitor, "/welfare/open-data");
        clock.Advance(TimeSpan.FromSeconds(61));
        var (checking, _) = await counter.VisitAsync(visitor, "/welfare/open-data");
        var (after, _) = await counter.VisitAsync(visitor, "/welfare/open-data");
        Assert.Equal((usual + 2, usual), (checking, after));
    }

    private static async Task<(List<(string Visit, int Anew, int Again)> Costs, int Measures)> CountAsync(
        QueryCounter counter, Dictionary<string, HttpClient> people, DatabaseFile welfare)
    {
        // The measure with the most links, so that the page asks another module too.
        var id = await welfare.NumberAsync("SELECT MeasureId FROM measure_link GROUP BY MeasureId ORDER BY count(*) DESC, MeasureId LIMIT 1");
        var costs = new List<(string, int, int)>();
        var measures = 0;
        foreach (var (role, pattern, _, _) in Visits)
        {
            var path = pattern.Replace("{id}", $"{id}", StringComparison.Ordinal);
            await counter.VisitAsync(people[role], path);
            await LargeProgramme.RaiseVersionAsync(welfare);
            var (anew, _) = await counter.VisitAsync(people[role], path);
            var (again, body) = await counter.VisitAsync(people[role], path);
            costs.Add(($"{role} {path}", anew, again));
            if (pattern == MeasuresOfApi) measures = CountArray(body);
        }

        return (costs, measures);
    }

    private static int CountArray(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetArrayLength();
    }
}
