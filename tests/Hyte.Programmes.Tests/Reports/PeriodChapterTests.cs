using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Programmes.FollowUps;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>The chapters of a period report.</summary>
public sealed class PeriodChapterTests
{
    private const string Programme = "hyva-elama";

    [Fact]
    public async Task No_draft_no_internal_note_and_no_person_is_in_a_report()
    {
        await using var house = await ReportHouse.SmallAsync();
        await using (var db = house.Database.Open())
        {
            (await db.Measures.SingleAsync(m => m.Number == "1.2")).AddRole(null, "rehtori Maija Salanimi");
            await db.SaveChangesAsync();
        }

        using (house.Database.Actors.ActAs(new Actor("u7", "Maija Salanimi")))
        {
            await house.WriteAsync("1.1", FollowUpStatus.Completed, "Valmis.", ready: true, note: "SALAINEN HUOMIO");
            await house.WriteAsync("1.2", FollowUpStatus.Partly, "KESKENERÄINEN LUONNOS", ready: false, note: "SALAINEN HUOMIO");
            await house.CloseAsync();
        }

        foreach (var frame in (ReportFrame[])[ReportHouse.FirstOf24, ReportHouse.Frame(ReportTemplate.YearlyWellbeing, "2024-01-01", "2024-12-31"), ReportHouse.Frame(ReportTemplate.AuditExtract, "2024-01-01", "2024-12-31"), ReportHouse.Term22])
        {
            var words = (await house.WriteAsync(frame)).Words();
            Assert.Contains("Toteutunut", words, StringComparison.Ordinal);
            Assert.DoesNotContain("SALAINEN", words, StringComparison.Ordinal);
            Assert.DoesNotContain("KESKENERÄINEN", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Salanimi", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_nobody_updated_is_listed_with_the_title_that_answers()
    {
        await using var house = await ReportHouse.SmallAsync();
        await using (var db = house.Database.Open())
        {
            (await db.Measures.SingleAsync(m => m.Number == "1.3")).AddRole("kirjastopaallikko", "kirjastopäällikkö");
            await db.SaveChangesAsync();
        }

        await house.WriteAsync("1.1", FollowUpStatus.Completed, "Valmis.", ready: true);
        await house.CloseAsync();

        var overview = (await house.WriteAsync(ReportHouse.FirstOf24)).Chapter($"{Programme}/overview");
        Assert.Equal(
            ["1.2 Toimenpide 2 – vastuuhenkilöä ei ole nimetty", "1.3 Toimenpide 3 – kirjastopaallikko"],
            Items(overview.Section("not-updated")));
        Assert.StartsWith("1/3 toimenpidettä raportoitu jaksolla 1/24", overview.Blocks[0].Text(), StringComparison.Ordinal);
        Assert.EndsWith("Ei päivitetty: 2.", overview.Blocks[0].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_updated_is_a_part_of_every_bar()
    {
        await using var house = await ReportHouse.SmallAsync();
        await house.WriteAsync("1.1", FollowUpStatus.Completed, "Valmis.", ready: true);
        await house.CloseAsync();

        var shares = Assert.Single((await house.WriteAsync(ReportHouse.FirstOf24)).All<ReportShares>());

        Assert.Equal(["Koko ohjelma", "1 Vaikuttavat palvelut"], shares.Rows.Select(r => r.Name));
        Assert.All(shares.Rows, row => Assert.Equal([("Toteutunut", 1), ("Ei päivitetty", 2)], row.Parts.Select(p => (p.Mark.Word, p.Count))));
    }

    [Fact]
    public async Task What_changed_since_the_period_before_is_told()
    {
        await using var house = await ReportHouse.SmallAsync();
        await house.WriteAsync("1.1", FollowUpStatus.InPreparation, "Alussa.", ready: true);
        await house.WriteAsync("1.3", FollowUpStatus.Continuous, "Jatkuu.", ready: true);
        await house.CloseAsync();
        await house.OpenNextAsync();
        await house.WriteAsync("1.1", FollowUpStatus.Completed, "Valmis.", ready: true);
        await house.WriteAsync("1.2", FollowUpStatus.InProgress, "Alkoi.", ready: true);
        await house.CloseAsync();

        var overview = (await house.WriteAsync(ReportHouse.SecondOf24)).Chapter($"{Programme}/overview");

        var changes = overview.Section("changes");
        Assert.Equal("Mitä muuttui jaksosta 1/24", changes.Title);
        Assert.Equal(["1.1 Toimenpide 1: Valmisteilla → Toteutunut", "1.2 Toimenpide 2: Käynnissä / toteutuu"], Items(changes));
        Assert.Contains("Raportoitu edellisellä jaksolla, ei nyt (1): luetellaan alla kohdassa Ei päivitetty.", changes.Blocks.OfType<ReportParagraph>().Select(p => p.Text()));
        Assert.Equal("1.3 Toimenpide 3 – vastuuhenkilöä ei ole nimetty (edellisellä jaksolla: Jatkuva toiminta)", Assert.Single(Items(overview.Section("not-updated"))));
    }

    [Fact]
    public async Task Other_words_with_the_same_status_are_a_change_too()
    {
        await using var house = await ReportHouse.SmallAsync();
        await house.WriteAsync("1.1", FollowUpStatus.InProgress, "Kevään sanat.", ready: true);
        await house.CloseAsync();
        await house.OpenNextAsync();
        await house.WriteAsync("1.1", FollowUpStatus.InProgress, "Syksyn sanat.", ready: true);
        await house.CloseAsync();

        var changes = (await house.WriteAsync(ReportHouse.SecondOf24)).Chapter($"{Programme}/overview").Section("changes");

        Assert.Equal(["Tila sama, teksti muuttui (1)"], changes.Blocks.OfType<ReportParagraph>().Select(p => p.Text()));
    }

    [Fact]
    public async Task The_table_has_the_period_before_beside_this_one()
    {
        await using var house = await ReportHouse.SmallAsync();
        await house.WriteAsync("1.1", FollowUpStatus.InPreparation, "Alussa.", ready: true);
        await house.CloseAsync();
        await house.OpenNextAsync();
        await house.WriteAsync("1.1", FollowUpStatus.Completed, "Valmis.", ready: true);
        await house.CloseAsync();

        var table = Assert.Single((await house.WriteAsync(ReportHouse.SecondOf24)).Chapter($"{Programme}/table").Blocks.OfType<ReportTable>());

        Assert.Equal(["Toimenpide", "Jakso 1/24", "Jakso 2/24", "Vastuutaho ja vastuuhenkilö"], table.Columns.Select(c => c.Title));
        Assert.Equal("1 Vaikuttavat palvelut", Assert.Single(table.Rows[0].Cells).Text);
        Assert.True(table.Rows[0].IsHeading);
        Assert.Equal([("Valmisteilla", "Alussa."), ("Toteutunut", "Valmis.")], table.Rows[1].Cells.Skip(1).Take(2).Select(c => (c.Mark!.Word, c.Text)));
        Assert.Equal([("Ei päivitetty", ""), ("Ei päivitetty", "")], table.Rows[2].Cells.Skip(1).Take(2).Select(c => (c.Mark!.Word, c.Text)));
        Assert.Contains("jakso 2/24, suljettu 13.5.2024", table.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_without_the_period_writes_no_chapters()
    {
        await using var house = await ReportHouse.OfCityAsync("vitality");

        Assert.Empty(await house.WriteAsync(ReportHouse.FirstOf23));
        Assert.Empty(await house.WriteAsync(ReportHouse.Year23));
    }

    [Fact]
    public async Task An_open_period_is_not_told_of()
    {
        await using var house = await ReportHouse.SmallAsync();
        await house.WriteAsync("1.1", FollowUpStatus.Completed, "Valmis.", ready: true);

        Assert.Empty(await house.WriteAsync(ReportHouse.FirstOf24));
    }

    [Fact]
    public async Task The_citys_first_period_is_told_as_its_paper_tells_it()
    {
        await using var house = await ReportHouse.OfCityAsync("welfare");

        var chapters = await house.WriteAsync(ReportHouse.FirstOf23);

        Assert.Equal(["overview", "table", "indicators"], chapters.Select(c => c.Key.Split('/')[^1]));
        Assert.StartsWith("43/44 ", chapters[0].Blocks[0].Text(), StringComparison.Ordinal);
        Assert.StartsWith("5.1 Kaupungin palvelutarjonnan tuotteistaminen", Assert.Single(Items(chapters[0].Section("not-updated"))), StringComparison.Ordinal);
        Assert.DoesNotContain(chapters[0].Blocks, b => b is ReportSection { Key: "changes" });
        var table = Assert.Single(chapters[1].Blocks.OfType<ReportTable>());
        Assert.Equal((9, 44), (table.Rows.Count(r => r.IsHeading), table.Rows.Count(r => !r.IsHeading)));
        Assert.Equal(43, table.Rows.Count(r => !r.IsHeading && r.Cells[1].Mark!.Word != "Ei päivitetty"));
    }

    [Fact]
    public async Task The_citys_second_period_tells_what_was_silent_after_the_first()
    {
        await using var house = await ReportHouse.OfCityAsync("welfare");

        var overview = (await house.WriteAsync(ReportHouse.SecondOf23))[0];

        Assert.StartsWith("2/44 ", overview.Blocks[0].Text(), StringComparison.Ordinal);
        Assert.Equal(42, Items(overview.Section("not-updated")).Count());
        Assert.Contains("Raportoitu edellisellä jaksolla, ei nyt (41): luetellaan alla kohdassa Ei päivitetty.", overview.Section("changes").Blocks.OfType<ReportParagraph>().Select(p => p.Text()));
    }

    private static IEnumerable<string> Items(ReportSection section) => section.Blocks.OfType<ReportList>().SelectMany(l => l.Items).Select(item => item[0].Text());
}
