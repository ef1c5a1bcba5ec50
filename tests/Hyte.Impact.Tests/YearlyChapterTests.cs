using Hyte.Impact.Contributions;
using Hyte.Impact.Yearly;
using Hyte.Modules.Reports;

namespace Hyte.Impact.Tests;

public sealed class YearlyChapterTests
{
    private static readonly ReportFrame Year = new(ReportTemplate.YearlyWellbeing, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), DateTime.UnixEpoch);

    [Fact]
    public async Task The_report_counts_a_year_as_its_page_does()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await WholeCase.AttachedAsync(database);
        var page = await database.DoAsync<ReadYear, YearlyList>(read => read.OfAsync(2026, CancellationToken.None));

        var cells = Cells(Assert.Single(await WriteAsync(database, Year)));

        Assert.Equal($"{page.Total.Assessed}", cells[YearlyChapter.KeyOf(2026, "assessed")]);
        Assert.Equal($"{page.Total.AlternativesPerCase:0.0}".Replace('.', ','), cells[YearlyChapter.KeyOf(2026, "alternatives")]);
        Assert.Equal("0/0", cells[YearlyChapter.KeyOf(2026, "checked")]);
    }

    [Fact]
    public async Task A_published_report_counts_no_restricted_case_even_when_its_writer_may_read_it()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await WholeCase.AttachedAsync(database);
        await WholeCase.AttachedAsync(database, "MliDno-2027-0500", draft => draft.Restriction = "Liikesalaisuus.");

        Assert.Equal("1", Cells(Assert.Single(await WriteAsync(database, Year)))[YearlyChapter.KeyOf(2026, "cases")]);
        Assert.Equal(2, (await database.DoAsync<ReadYear, YearlyList>(read => read.OfAsync(2026, CancellationToken.None))).Total.Cases);
    }

    [Fact]
    public async Task A_term_has_a_column_for_each_year_and_a_half_year_no_chapter()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await WholeCase.AttachedAsync(database);

        var term = Assert.Single(await WriteAsync(database, Year with { Template = ReportTemplate.BroadWellbeing, From = new DateOnly(2023, 1, 1) }));

        Assert.Equal(["2023", "2024", "2025", "2026"], term.Blocks.OfType<ReportTable>().Single().Columns.Skip(1).Select(c => c.Title));
        Assert.Empty(await WriteAsync(database, Year with { Template = ReportTemplate.PeriodFollowUp }));
        Assert.Empty(await WriteAsync(database, Year with { From = new DateOnly(2020, 1, 1), To = new DateOnly(2020, 12, 31) }));
    }

    [Fact]
    public async Task The_audit_committee_reads_the_year_by_sector_and_case_by_case_without_what_is_restricted()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await WholeCase.AttachedAsync(database);
        await WholeCase.AttachedAsync(database, "MliDno-2027-0500", draft => draft.Restriction = "Liikesalaisuus.");

        var chapter = Assert.Single(await WriteAsync(database, Year with { Template = ReportTemplate.AuditExtract }));

        var units = Assert.Single(chapter.Blocks.OfType<ReportSection>().Single(s => s.Key == "units-2026").Blocks.OfType<ReportTable>());
        Assert.Equal(("Yhteensä", "1"), (units.Rows[^1].Cells[0].Text, units.Rows[^1].Cells[1].Text));
        var assessed = Assert.Single(chapter.Blocks.OfType<ReportSection>().Single(s => s.Key == "assessed-2026").Blocks.OfType<ReportTable>());
        Assert.StartsWith("MliDno-2027-0412", Assert.Single(assessed.Rows).Cells[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_a_case_is_told_to_the_audit_committee_as_such()
    {
        await using var database = await ImpactDatabase.CreateAsync();

        var chapter = Assert.Single(await WriteAsync(database, Year with { Template = ReportTemplate.AuditExtract }));

        Assert.Equal("Vuodelta 2026 ei ole päätösasioita.", Assert.IsType<ReportParagraph>(Assert.Single(chapter.Blocks)).Runs.Single().Text);
    }

    private static Task<IReadOnlyList<ReportChapter>> WriteAsync(ImpactDatabase database, ReportFrame frame) =>
        database.WithAsync<ReportChapters, IReadOnlyList<ReportChapter>>(chapters => chapters.WriteAsync(frame, CancellationToken.None));

    private static Dictionary<string, string> Cells(ReportChapter chapter) =>
        chapter.Blocks.OfType<ReportTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).Where(c => c.Figure is not null).ToDictionary(c => c.Figure!, c => c.Text);
}
