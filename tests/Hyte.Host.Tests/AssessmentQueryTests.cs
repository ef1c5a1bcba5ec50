using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>What a page of the register or of a case costs does not depend on how many cases there are.</summary>
public sealed class AssessmentQueryTests
{
    private static readonly string[] Parts =
    [
        "", "/screening", "/alternatives", "/effects", "/hearings", "/mitigations", "/links", "/comparison", "/conclusion", "/decision", "/follow-up", "/versions", "/versions/1", "/history",
    ];

    [Fact]
    public async Task A_page_costs_the_same_number_of_queries_with_two_and_with_two_thousand_cases()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.StartAt(new StoppedClock());
        using var preparer = await app.SignInAsync(StandardRoles.AssessmentPreparer);
        var impact = new DatabaseFile(app.DataDirectory, "impact");
        var example = (int)await impact.NumberAsync("SELECT \"Id\" FROM decision_case WHERE \"IsExample\" = 1");
        var id = await ManyCases.CopyAsync(impact, example, 1, 2);
        var pages = PagesOf(id, await impact.ListAsync($"SELECT \"Href\" FROM case_link WHERE \"CaseId\" = {id} UNION SELECT \"Href\" FROM follow_up_figure WHERE \"CaseId\" = {id}", row => row.GetString(0)));
        Assert.True(pages.Count > Parts.Length + 5, string.Join(' ', pages));

        var few = await CountAsync(counter, preparer, pages);
        await ManyCases.CopyAsync(impact, example, 3, 2000);
        Assert.Equal(2001, await impact.NumberAsync("SELECT count(*) FROM decision_case"));
        Assert.Equal(few, await CountAsync(counter, preparer, pages));
    }

    private static List<string> PagesOf(int id, IReadOnlyList<string> linked) =>
    [
        "/", "/impact", "/impact?q=reitit", "/impact/yearly/2026", "/api/v1/impact/cases?year=2026", "/api/v1/impact/yearly/2026", $"/api/v1/impact/cases/{id}",
        .. Parts.Select(part => $"/impact/cases/{id}{part}"),
        .. linked,
    ];

    // Each twice: the first visit may keep something for the next.
    private static async Task<List<string>> CountAsync(QueryCounter counter, HttpClient reader, IEnumerable<string> pages)
    {
        var counts = new List<string>();
        foreach (var page in pages)
        {
            await counter.VisitAsync(reader, page);
            counts.Add($"{page}: {(await counter.VisitAsync(reader, page)).Queries}");
        }

        return counts;
    }
}
