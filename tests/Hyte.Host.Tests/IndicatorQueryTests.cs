using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>An indicator's page costs a fixed number of queries, however many values and revisions it has.</summary>
public sealed class IndicatorQueryTests
{
    private static readonly (string Path, int Most)[] Visits = [("/welfare/indicators/18", 19), ("/welfare/indicators/18/groups", 11)];

    [Fact]
    public async Task The_page_and_the_comparison_cost_the_same_with_16_and_with_a_thousand_values()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.Start();
        using var coordinator = await app.SignInAsync(StandardRoles.Coordinator);
        var welfare = new DatabaseFile(app.DataDirectory, "welfare");
        var few = await CountAsync(counter, coordinator);

        var columns = string.Join(", ", (await welfare.ListAsync("SELECT name FROM pragma_table_info('observation')", row => row.GetString(0))).Where(c => c is not ("Id" or "Year" or "FromYear" or "IsBaseline")).Select(c => $"\"{c}\""));
        await welfare.ExecuteAsync($$"""
            WITH RECURSIVE earlier(y) AS (SELECT 1900 UNION ALL SELECT y + 1 FROM earlier WHERE y < 2016)
            INSERT INTO observation ({{columns}}, Year, FromYear, IsBaseline)
            SELECT {{columns}}, y, y, 0 FROM observation, earlier
            WHERE Year = 2019 AND SeriesId IN (SELECT Id FROM series WHERE IndicatorId = 18);
            INSERT INTO history (RecordType, RecordId, Act, Version, At, ById, ByName, Changes)
            SELECT 'Observation', o.Id, 'Changed', 2, '2024-03-01', 'x', 'Kirjaaja', '[{"Field":"Number","Before":"1.5","After":"2.5"}]'
            FROM observation o WHERE o.SeriesId IN (SELECT Id FROM series WHERE IndicatorId = 18) AND o.Year IN (2017, 2019);
            """);
        var many = await CountAsync(counter, coordinator);

        Assert.Equal(few, many);
        Assert.All(Visits.Zip(few), pair => Assert.True(pair.Second <= pair.First.Most, $"{pair.First.Path} costs {pair.Second}, at most {pair.First.Most}."));
        var page = await HyteApp.ReadAsync(coordinator, "/welfare/indicators/18");
        Assert.Equal(16, page.QuerySelectorAll("#revisions + ol > li").Length);
        Assert.Contains("Arvo, 4.–5. lk, Mikkeli, 2017", page.QuerySelector("#revisions + ol")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(16 + (8 * 117), page.QuerySelectorAll("#sources tbody tr").Length);
    }

    private static async Task<List<int>> CountAsync(QueryCounter counter, HttpClient client)
    {
        var costs = new List<int>();
        foreach (var (path, _) in Visits)
        {
            await counter.VisitAsync(client, path);
            costs.Add((await counter.VisitAsync(client, path)).Queries);
        }

        return costs;
    }
}
