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

    [Fact]
    public async Task A_search_for_figures_costs_as_many_queries_over_many_indicators_as_over_one()
    {
        Assert.Equal(await CostAsync(1), await CostAsync(20));

        static async Task<int> CostAsync(int indicators)
        {
            await using var house = await ReportHouse.SmallAsync();
            await ReportHouse.AddIndicatorsAsync(house.Database, indicators);
            house.Forget();
            var before = house.Commands.Count;
            await house.FindAsync("", ReportHouse.FirstOf24);
            return house.Commands.Count - before;
        }
    }

    private static async Task<List<int>> QueriesAsync(int measures, int indicators)
    {
        var counts = new List<int>();
        await using var filled = await ReportHouse.SmallAsync();
        await AddMeasuresAsync(filled.Database, measures);
        await ReportHouse.AddIndicatorsAsync(filled.Database, indicators);
        await filled.WriteAsync("1.1", FollowUpStatus.Completed, "Valmis.", ready: true);
        await filled.CloseAsync();
        foreach (var frame in (ReportFrame[])[ReportHouse.FirstOf24, ReportHouse.Frame(ReportTemplate.YearlyWellbeing, "2024-01-01", "2024-12-31"), ReportHouse.Frame(ReportTemplate.AuditExtract, "2024-01-01", "2024-12-31"), ReportHouse.Term22])
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
