using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>What the pages of partnerships and metrics cost does not depend on how much there is.</summary>
public sealed class PartnershipQueryTests
{
    private const string Stamps = "\"Version\", \"CreatedAt\", \"CreatedById\", \"CreatedByName\", \"ChangedAt\", \"ChangedByName\"";
    private const string Stamped = "1, '2026-01-01 00:00:00', '', '', '2026-01-01 00:00:00', ''";

    private static readonly string[] Pages =
    [
        "/participation/partnerships", "/participation/agreements/1", "/participation/awards/1", "/participation/metrics", "/participation/metrics/1", "/participation/measures/8",
        "/api/v1/participation/metrics",
    ];

    [Fact]
    public async Task A_page_costs_the_same_number_of_queries_with_one_and_with_a_thousand_agreements_awards_and_projects()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.Start();
        using var reader = await app.SignInAsync(StandardRoles.Management);
        var participation = new DatabaseFile(app.DataDirectory, "participation");
        await AddAsync(participation, 1);
        var few = await CountAsync(counter, reader);
        await AddAsync(participation, 999);
        Assert.Equal(1000, await participation.NumberAsync("SELECT count(*) FROM agreement"));
        Assert.Equal(few, await CountAsync(counter, reader));
    }

    // Each twice: the first visit may keep something for the next.
    private static async Task<List<string>> CountAsync(QueryCounter counter, HttpClient reader)
    {
        var counts = new List<string>();
        foreach (var page in Pages)
        {
            await counter.VisitAsync(reader, page);
            counts.Add($"{page}: {(await counter.VisitAsync(reader, page)).Queries}");
        }

        return counts;
    }

    private static async Task AddAsync(DatabaseFile participation, int count)
    {
        var numbers = $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})";
        await participation.ExecuteAsync($"{numbers} INSERT INTO agreement (\"Name\", \"Partner\", \"Purpose\", \"StartsOn\", \"SearchText\", {Stamps}) SELECT 'Sopimus ' || i, 'Yhdistys', 'Liikunta', '2024-02-01', 'sopimus', {Stamped} FROM n");
        await participation.ExecuteAsync($"{numbers} INSERT INTO award (\"Name\", \"Recipient\", \"Reason\", \"GivenOn\", \"SearchText\", {Stamps}) SELECT 'Palkinto ' || i, 'Yhdistys', 'Työ', '2024-02-01', 'palkinto', {Stamped} FROM n");
        await participation.ExecuteAsync($"{numbers} INSERT INTO project (\"Kind\", \"Name\", \"Lead\", \"StartsOn\", \"SearchText\", {Stamps}) SELECT 'CrowdFunded', 'Hanke ' || i, 'Yhdistys', '2024-02-01', 'hanke', {Stamped} FROM n");
        await participation.ExecuteAsync(
            $"INSERT INTO measure_tie (\"Register\", \"RecordId\", \"Programme\", \"Number\", \"Name\", {Stamps}) SELECT 'agreement', a.\"Id\", 'osallisuussuunnitelma-2022', m.\"Number\", m.\"DecidedName\", {Stamped} FROM agreement a, measure m WHERE m.\"Id\" = 8 AND NOT EXISTS (SELECT 1 FROM measure_tie t WHERE t.\"Register\" = 'agreement' AND t.\"RecordId\" = a.\"Id\")");
        await LargeProgramme.RaiseVersionAsync(participation);
    }
}
