using Hyte.Modules.Reports;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>What reports cost does not follow the amount of data.</summary>
public sealed class ReportQueryTests
{
    [Fact]
    public async Task A_report_of_a_large_programme_costs_as_many_queries_as_one_of_a_small()
    {
        var few = await QueriesAsync(measures: 3, indicators: 1);
        var many = await QueriesAsync(measures: 60, indicators: 20);

        Assert.Equal(few, many);
        Assert.All(few, count => Assert.InRange(count, 1, 20));
    }

    private static async Task<List<int>> QueriesAsync(int measures, int indicators)
    {
        var counts = new List<int>();
        await using var filled = await ReportHouse.SmallAsync();
        await AddMeasuresAsync(filled.Database, measures);
        await ReportHouse.AddIndicatorsAsync(filled.Database, indicators);
        await filled.WriteAsync("1.1", FollowUpStatus.Completed, "Valmis.", ready: true);
        await filled.CloseAsync();
        foreach (var frame in (ReportFrame[])[ReportHouse.FirstOf24, ReportHouse.Frame(ReportTemplate.YearlyWellbeing, "2024-01-01", "2024-12-31"), ReportHouse.Term22])
        {
            // Nothing is remembered from one report to the next.
            filled.Forget();
            var before = filled.Commands.Count;
            Assert.NotEmpty(await filled.WriteAsync(frame));
            counts.Add(filled.Commands.Count - before);
        }

        return counts;
    }

    private static async Task AddMeasuresAsync(TestDatabase database, int total)
    {
        await using var db = database.Open();
        var area = await db.FocusAreas.Include(a => a.Programme).SingleAsync();
        for (var i = 4; i <= total; i++) db.Measures.Add(new Measure(area, $"1.{i}", $"Toimenpide {i}", i));
        await db.SaveChangesAsync();
    }
}
