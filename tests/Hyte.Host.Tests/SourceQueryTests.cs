using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>The pages of outside sources cost a fixed number of queries, however many series are mapped.</summary>
public sealed class SourceQueryTests
{
    private static readonly (string Path, int Most)[] Visits =
        [("/welfare/indicators/sources", 6), ("/welfare/indicators/sources/1", 7), ("/welfare/indicators/sources/fetch?mapping=1&mapping=2&mapping=3&mapping=4", 6)];

    [Fact]
    public async Task The_pages_cost_the_same_with_one_mapped_series_and_with_all()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.Start();
        using var coordinator = await app.SignInAsync(StandardRoles.Coordinator);
        var welfare = new DatabaseFile(app.DataDirectory, "welfare");
        await new SourcePages(coordinator).MapAsync(1, "4404");
        var few = await CountAsync(counter, coordinator);

        var columns = string.Join(", ", (await welfare.ListAsync("SELECT name FROM pragma_table_info('external_series')", row => row.GetString(0))).Where(c => c is not ("Id" or "SeriesId")).Select(c => $"\"{c}\""));
        await welfare.ExecuteAsync($"""
            INSERT INTO external_series (SeriesId, {columns}) SELECT s.Id, {string.Join(", ", columns.Split(", ").Select(c => $"e.{c}"))} FROM series s, external_series e WHERE s.Id <> 1;
            UPDATE observation SET Source = 'sotkanet', RetrievedOn = '2024-05-13';
            """);
        var many = await CountAsync(counter, coordinator);

        Assert.Equal(few, many);
        Assert.All(Visits.Zip(few), pair => Assert.True(pair.Second <= pair.First.Most, $"{pair.First.Path} costs {pair.Second}, at most {pair.First.Most}."));
        var page = await HyteApp.ReadAsync(coordinator, "/welfare/indicators/sources");
        Assert.Contains("tuotu 13.5.2024", page.QuerySelector("#content table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("50 ensimmäistä", page.QuerySelector("#content .hy-actions")!.TextContent, StringComparison.Ordinal);
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
