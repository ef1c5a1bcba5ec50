using Hyte.Modules.Reports;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>The chapters of the audit committee's extract.</summary>
public sealed class AuditChapterTests
{
    private const string Measures = "hyva-elama/measures";

    private static readonly ReportFrame Year24 = ReportHouse.Frame(ReportTemplate.AuditExtract, "2024-01-01", "2024-12-31");

    [Fact]
    public async Task Every_target_is_told_once_as_reached_not_reached_or_unknown_and_the_counts_come_first()
    {
        await using var house = await ReportHouse.OfCityAsync("welfare");
        await using var db = house.Database.Open();
        var decided = await db.Targets.CountAsync(t => t.Kind != TargetKind.None && t.Programme.Code == "hyvan-elaman-ohjelma-2018");

        var chapter = (await house.WriteAsync(ReportHouse.Frame(ReportTemplate.AuditExtract, "2019-01-01", "2019-12-31"))).Chapter("targets");

        var shares = Assert.Single(chapter.All().OfType<ReportShares>());
        Assert.Equal(decided, shares.Rows.SelectMany(r => r.Parts).Sum(p => p.Count));
        Assert.Contains(shares, chapter.Blocks.TakeWhile(b => b is not ReportSection));
        Assert.Equal(shares.Rows.Single().Parts.Select(p => $"{p.Mark.Word} ({p.Count})"), chapter.Blocks.OfType<ReportSection>().Take(shares.Rows[0].Parts.Count).Select(s => s.Title));
        Assert.Contains($"Tavoitteita {decided}: ei saavutettu", shares.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_without_a_newer_value_is_listed_as_unknown_with_its_reason_and_never_as_zero()
    {
        await using var house = await HouseAsync();
        await using (var db = house.Database.Open())
        {
            db.Observations.Remove(await db.Observations.SingleAsync(o => o.Year == 2019));
            await db.SaveChangesAsync();
        }

        var section = (await TargetsAsync(house)).Section("hyva-elama-CannotTell");

        var row = Assert.Single(section.Blocks.OfType<ReportTable>().Single().Rows);
        Assert.Equal(["Mittari 1", "0 %", "8,6\u00A0% (2017)", "Lähtötilannetta uudempaa tietoa ei ole."], row.Cells.Take(4).Select(c => c.Text));
        Assert.Equal("EmptyCircle", row.Cells[3].Mark!.Shape);
    }

    [Fact]
    public async Task A_target_that_was_missed_stands_with_its_figure_its_colour_and_why()
    {
        await using var house = await HouseAsync();

        var row = Assert.Single((await TargetsAsync(house)).Section("hyva-elama-NotReached").Blocks.OfType<ReportTable>().Single().Rows);

        Assert.Equal("10,8\u00A0% (2019)", row.Cells[2].Text);
        Assert.Equal(("TriangleDown", "Kielteinen"), (row.Cells[3].Mark!.Shape, row.Cells[3].Mark!.Word));
        Assert.NotEmpty(row.Cells[3].Text);
        Assert.NotEmpty(row.Cells[4].Text);
        Assert.EndsWith("Arvio perustuu vuotta 2024 vanhempaan arvoon: 1.", (await TargetsAsync(house)).Blocks.OfType<ReportParagraph>().Select(p => p.Text()).Single(t => t.StartsWith("Tavoitteita", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_measured_after_the_year_does_not_change_how_the_year_ended()
    {
        await using var house = await HouseAsync();
        await using (var db = house.Database.Open())
        {
            _ = new Observation(await db.Series.SingleAsync(), await db.Areas.SingleAsync(a => a.IsOwn), ObservedTime.Of(2025), ObservedValue.Of(0m));
            await db.SaveChangesAsync();
        }

        Assert.Single((await TargetsAsync(house)).All().OfType<ReportSection>(), s => s.Title == "Ei saavutettu (1)");
        Assert.DoesNotContain("2025", (await house.WriteAsync(Year24)).Chapter("targets").Blocks.OfType<ReportSection>().SelectMany(s => s.Blocks.OfType<ReportTable>()).SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Text));
    }

    [Fact]
    public async Task A_figure_without_a_baseline_has_no_colour_but_may_still_miss_its_target()
    {
        await using var house = await HouseAsync();
        await using (var db = house.Database.Open())
        {
            (await db.Observations.SingleAsync(o => o.Year == 2017)).MarkBaseline(false);
            await db.SaveChangesAsync();
        }

        var row = Assert.Single((await TargetsAsync(house)).Section("hyva-elama-NotReached").Blocks.OfType<ReportTable>().Single().Rows);
        Assert.Equal("EmptyCircle", row.Cells[3].Mark!.Shape);
    }

    [Fact]
    public async Task An_indicator_without_a_target_is_named_as_such()
    {
        await using var house = await HouseAsync();
        await using (var db = house.Database.Open())
        {
            db.Targets.RemoveRange(await db.Targets.ToListAsync());
            await db.SaveChangesAsync();
        }

        var without = (await TargetsAsync(house)).Section("hyva-elama-without");
        Assert.Equal("Mittarit, joille ei ole päätetty tavoitetta (1)", without.Title);
        Assert.Contains("Mittari 1", without.Blocks.OfType<ReportList>().Single().Items.SelectMany(i => i).Select(b => b.Text()));
    }

    [Fact]
    public async Task A_decided_colour_stands_beside_the_target_with_its_reason_and_without_who_decided()
    {
        await using var house = await ReportHouse.SmallAsync();
        await ReportHouse.AddIndicatorsAsync(house.Database, 1);
        await using (var db = house.Database.Open())
        {
            using var _ = house.Database.Actors.ActAs(new Hyte.Modules.People.Actor("u7", "Maija Salanimi"));
            await house.Database.Confirm(db).ExecuteAsync((await db.Indicators.SingleAsync()).Id, (await db.Periods.SingleAsync()).Id, ProgressColour.Yellow, "Kysymys vaihtui.", 0, default);
        }

        await house.CloseAsync();

        var words = (await house.WriteAsync(Year24)).Words();
        Assert.Contains("vahvistettu jaksolla 1/24: Ei merkittävää muutosta. Kysymys vaihtui.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Salanimi", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_that_nobody_updated_all_year_is_listed_and_one_that_was_updated_once_is_not()
    {
        await using var house = await ReportHouse.SmallAsync();
        await house.WriteAsync("1.1", FollowUpStatus.InProgress, "Kevät.", ready: true);
        await house.CloseAsync();
        await house.OpenNextAsync();
        await house.WriteAsync("1.2", FollowUpStatus.InProgress, "Syksy.", ready: true);
        await house.CloseAsync();

        var never = (await house.WriteAsync(Year24)).Chapter(Measures).Section("never-updated");

        Assert.Equal("Ei päivitetty kertaakaan vuonna 2024 (1)", never.Title);
        Assert.Equal(["1.3 Toimenpide 3 – vastuuhenkilöä ei ole nimetty"], never.Blocks.OfType<ReportList>().Single().Items.Select(i => i[0].Text()));
        var silent = Assert.Single((await house.WriteAsync(Year24)).Chapter(Measures).Section("silent").Blocks.OfType<ReportTable>());
        Assert.Equal([("1.1 Toimenpide 1", "Käynnissä / toteutuu")], silent.Rows.Select(r => (r.Cells[0].Text, r.Cells[1].Mark!.Word)));
    }

    [Fact]
    public async Task Changes_of_the_year_are_seen_from_its_first_period_when_there_is_no_year_before()
    {
        await using var house = await ReportHouse.SmallAsync();
        await house.WriteAsync("1.1", FollowUpStatus.InProgress, "Kevät.", ready: true);
        await house.CloseAsync();
        var alone = (await house.WriteAsync(Year24)).Chapter(Measures).Section("changes");
        await house.OpenNextAsync();
        await house.WriteAsync("1.1", FollowUpStatus.Completed, "Syksy.", ready: true);
        await house.CloseAsync();

        var table = Assert.Single((await house.WriteAsync(Year24)).Chapter(Measures).Section("changes").Blocks.OfType<ReportTable>());

        Assert.StartsWith("Aiempaa suljettua jaksoa ei ole", Assert.Single(alone.Blocks).Text(), StringComparison.Ordinal);
        Assert.Equal(("1.1 Toimenpide 1", "Käynnissä / toteutuu", "Toteutunut"), (table.Rows[0].Cells[0].Text, table.Rows[0].Cells[1].Mark!.Word, table.Rows[0].Cells[2].Mark!.Word));
    }

    [Fact]
    public async Task What_does_not_proceed_is_a_deviation_with_its_reason()
    {
        await using var house = await ReportHouse.SmallAsync();
        await using (var db = house.Database.Open())
        {
            var measure = await db.Measures.SingleAsync(m => m.Number == "1.1");
            var input = new UpdateFollowUpInput(measure.Id, (await db.Periods.SingleAsync()).Code, FollowUpStatus.Interrupted, "Hanke päättyi.", "Rahoitus loppui.", null, 0, true);
            Assert.IsType<FollowUpSaved>(await new UpdateFollowUp(db, house.Database.Actors, house.Database.Clock).ExecuteAsync(input, default));
        }

        await house.CloseAsync();

        var table = Assert.Single((await house.WriteAsync(Year24)).Chapter(Measures).Section("deviations").Blocks.OfType<ReportTable>());
        Assert.Equal(("1.1 Toimenpide 1", "Keskeytetty", "Rahoitus loppui."), (table.Rows[0].Cells[0].Text, table.Rows[0].Cells[1].Mark!.Word, table.Rows[0].Cells[2].Text));
    }

    [Fact]
    public async Task A_programme_without_a_closed_period_in_the_year_says_so()
    {
        await using var house = await ReportHouse.SmallAsync();

        var chapter = (await house.WriteAsync(Year24)).Chapter(Measures);

        Assert.StartsWith("Vuodelta 2024 ei ole suljettua seurantajaksoa", Assert.Single(chapter.Blocks).Text(), StringComparison.Ordinal);
    }

    private static async Task<ReportHouse> HouseAsync()
    {
        var house = await ReportHouse.SmallAsync();
        await ReportHouse.AddIndicatorsAsync(house.Database, 1);
        await house.CloseAsync();
        return house;
    }

    private static async Task<ReportChapter> TargetsAsync(ReportHouse house) => (await house.WriteAsync(Year24)).Chapter("targets");
}
