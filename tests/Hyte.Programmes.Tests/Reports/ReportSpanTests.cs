using Hyte.Modules.Reports;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>What a module says it could report on, with the city's own files.</summary>
public sealed class ReportSpanTests
{
    [Fact]
    public async Task Every_period_year_and_term_is_offered_newest_first()
    {
        await using var house = await ReportHouse.OfCityAsync("welfare");

        var spans = await house.SpansAsync();

        Assert.Equal(["1/24", "2/23", "1/23"], spans.Where(s => s.Template == ReportTemplate.PeriodFollowUp).Select(s => s.Name));
        Assert.Equal(["2024", "2023", "2020", "2019", "2018"], spans.Where(s => s.Template == ReportTemplate.YearlyWellbeing).Select(s => s.Name));
        Assert.Equal(["2024", "2023", "2020", "2019", "2018"], spans.Where(s => s.Template == ReportTemplate.AuditExtract).Select(s => s.Name));
        Assert.Equal(["2022–2025", "2018–2021"], spans.Where(s => s.Template == ReportTemplate.BroadWellbeing).Select(s => s.Name));
        Assert.Equal(spans.OrderByDescending(s => s.To), spans);
    }

    [Fact]
    public async Task A_time_with_an_open_period_cannot_be_frozen_yet()
    {
        await using var house = await ReportHouse.OfCityAsync("welfare");

        var spans = await house.SpansAsync();

        Assert.Equal(["1/24", "2024", "2022–2025", "2024"], spans.Where(s => s.NotYet is not null).OrderBy(s => s.Template).Select(s => s.Name));
        Assert.All(spans.Where(s => s.NotYet is not null), s => Assert.Equal("Jakso 1/24 on vielä auki. Sulje jakso ensin.", s.NotYet));
    }

    [Fact]
    public async Task A_closed_period_can_be_frozen()
    {
        await using var house = await ReportHouse.SmallAsync();
        await house.CloseAsync();

        Assert.All(await house.SpansAsync(), s => Assert.Null(s.NotYet));
    }

    [Theory]
    [InlineData("vitality")]
    [InlineData("growth")]
    [InlineData("participation")]
    public async Task Only_the_module_of_wellbeing_offers_its_own_years_and_terms_and_every_one_the_audited_years(string module)
    {
        await using var house = await ReportHouse.OfCityAsync(module);

        Assert.All(await house.SpansAsync(), s => Assert.True(s.Template is ReportTemplate.PeriodFollowUp or ReportTemplate.AuditExtract));
    }

    [Fact]
    public async Task A_draft_of_a_programme_offers_nothing()
    {
        await using var house = await ReportHouse.SmallAsync();
        await using (var db = house.Database.Open())
        {
            db.Programmes.Add(new Programme("luonnos", "Luonnos", 2026, 2029, PeriodKind.HalfYear));
            await db.SaveChangesAsync();
        }

        Assert.DoesNotContain(await house.SpansAsync(), s => s.From.Year >= 2026);
    }
}
