using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>The pages where values are entered and indicators changed cost a fixed number of queries, however many values there are.</summary>
public sealed class ValueQueryCountTests
{
    private static readonly (string Path, int Most)[] Visits =
    [
        ("/welfare/indicators/1/values", 8),
        ("/welfare/indicators/1/value?observation=1", 9),
        ("/welfare/indicators/1/edit", 10),
        ("/welfare/indicators/1/edit/series", 10),
        ("/welfare/indicators/1/edit/targets", 11),
        ("/welfare/indicators/1/edit/comparability", 10),
        ("/welfare/indicators/1/edit/ties", 13),
    ];

    [Fact]
    public async Task A_page_costs_the_same_number_of_queries_with_16_and_with_1600_values()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.Start();
        using var coordinator = await app.SignInAsync(StandardRoles.Coordinator);
        var welfare = new DatabaseFile(app.DataDirectory, "welfare");
        var few = await CountAsync(counter, coordinator);
        // Values of spans of years beside those of the paper.
        await welfare.ExecuteAsync(
            """
            WITH RECURSIVE back(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM back WHERE n < 100)
            INSERT INTO observation (SeriesId, AreaId, FromYear, Year, YearIsKnown, Number, IsBaseline, Version, CreatedAt, CreatedById, CreatedByName, ChangedAt, ChangedByName)
            SELECT o.SeriesId, o.AreaId, o.Year - n, o.Year, 1, '5.0', 0, 1, '2024-01-01', 'x', 'x', '2024-01-01', 'x'
            FROM observation o JOIN series s ON o.SeriesId = s.Id, back WHERE s.IndicatorId = 1;
            """);
        var many = await CountAsync(counter, coordinator);

        Assert.Equal(few, many);
        Assert.All(Visits.Zip(few), pair => Assert.True(pair.Second.Queries <= pair.First.Most, $"{pair.Second} is more than {pair.First.Most}."));
    }

    private static async Task<List<(string Path, int Queries)>> CountAsync(QueryCounter counter, HttpClient client)
    {
        var costs = new List<(string, int)>();
        foreach (var (path, _) in Visits)
        {
            await counter.VisitAsync(client, path);
            costs.Add((path, (await counter.VisitAsync(client, path)).Queries));
        }

        return costs;
    }
}
