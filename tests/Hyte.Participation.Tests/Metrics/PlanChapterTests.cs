using Hyte.Modules.Reports;
using Hyte.Participation.Data;
using Hyte.Participation.Feedback;
using Hyte.Participation.Metrics;
using Hyte.Participation.Reporting;
using Hyte.Participation.Statements;
using Hyte.Participation.Tests.Statements;
using Hyte.Programmes.Periods;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Metrics;

/// <summary>What reports tell of the plan's metrics and promises.</summary>
public sealed class PlanChapterTests
{
    private static readonly DateOnly Asked = new(2027, 5, 3);

    [Fact]
    public async Task A_count_of_a_year_that_is_over_is_judged_and_one_without_data_is_missing_and_not_zero()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var actions = await PlanSamples.AddAsync(database, "suunnitelma-2024", 2024, 2027, ("1.1", "Palkitaan"), ("1.2", "Ilman"));
        await PlanSamples.MeasureAsync(database, actions["1.1"], PlanSamples.Awards);
        await PlanSamples.AwardAsync(database, new(2025, 3, 1), new(2025, 9, 1), new(2026, 9, 1));

        var table = Table(Assert.Single(await WriteAsync(database, ReportTemplate.BroadWellbeing, "2024-01-01", "2027-12-31")));
        Assert.Equal([("", "Ei tietoa"), ("2", "Toteutuu"), ("1", "Ei toteutunut"), ("0", "Kesken")], table.Rows[1].Cells.Skip(2).Take(4).Select(c => (c.Text, c.Mark!.Word)));
        Assert.Equal("participation/metric/suunnitelma-2024/1.1/1/2025", table.Rows[1].Cells[3].Figure);
        Assert.EndsWith("tilanne 3.5.2027", table.Rows[1].Cells[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_year_counts_up_to_its_end_and_its_year_is_not_condemned()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var actions = await PlanSamples.AddAsync(database, "suunnitelma", 2026, 2027, ("1.1", "Palkitaan"), ("1.2", "Foorumi"));
        await PlanSamples.MeasureAsync(database, actions["1.1"], PlanSamples.Awards);
        await PlanSamples.MeasureAsync(database, actions["1.2"], PlanSamples.Milestone, m => m.Reach(new(2026, 11, 1), "Syntyi"));
        await PlanSamples.AwardAsync(database, new(2026, 3, 1), new(2026, 9, 1));

        var half = Table(Assert.Single(await WriteAsync(database, ReportTemplate.YearlyWellbeing, "2026-01-01", "2026-06-30")));
        Assert.Equal([("1", "Kesken"), ("", "Kesken")], half.Rows.Skip(1).Select(r => (r.Cells[2].Text, r.Cells[2].Mark!.Word)));
        var whole = Table(Assert.Single(await WriteAsync(database, ReportTemplate.YearlyWellbeing, "2026-01-01", "2026-12-31")));
        Assert.Equal([("2", "Toteutuu"), ("1.11.2026", "Toteutuu")], whole.Rows.Skip(1).Select(r => (r.Cells[2].Text, r.Cells[2].Mark!.Word)));
    }

    [Fact]
    public async Task A_milestone_is_missed_only_when_the_last_year_of_the_plan_is_over()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var actions = await PlanSamples.AddAsync(database, "suunnitelma", 2024, 2026, ("1.1", "Foorumi"));
        await PlanSamples.MeasureAsync(database, actions["1.1"], PlanSamples.Milestone);
        Assert.Equal("Kesken", await VerdictAsync(2024));
        Assert.Equal("Kesken", await VerdictAsync(2025));
        Assert.Equal("Ei toteutunut", await VerdictAsync(2026));

        async Task<string> VerdictAsync(int year) => Table(Assert.Single(await WriteAsync(database, ReportTemplate.YearlyWellbeing, $"{year}-01-01", $"{year}-12-31"))).Rows[1].Cells[2].Mark!.Word;
    }

    [Fact]
    public async Task A_report_of_a_year_says_the_same_as_the_reading_of_the_pages()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var actions = await PlanSamples.AddAsync(database, "suunnitelma", 2025, 2027, ("1.1", "Palkitaan"), ("1.2", "Mitataan"));
        await PlanSamples.MeasureAsync(database, actions["1.1"], PlanSamples.Awards);
        await PlanSamples.MeasureAsync(database, actions["1.2"], PlanSamples.Score, m => m.Enter(2026, 55.5m, "TEAviisari, kuntajohto", new(2026, 12, 1)));
        await PlanSamples.MeasureAsync(database, actions["1.2"], PlanSamples.Described, order: 2);
        await PlanSamples.AwardAsync(database, new(2025, 3, 1), new(2026, 9, 1));

        var table = Table(Assert.Single(await WriteAsync(database, ReportTemplate.YearlyWellbeing, "2026-01-01", "2026-12-31")));
        var board = await database.DoAsync<ReadMetrics, MetricBoard?>(metrics => metrics.ReadAsync(default));
        var onPage = board!.Lines.ToDictionary(l => MetricChapter.KeyOf(board, l, 2026), l => l.Years.Single(y => y.Year == 2026) is var year ? (MetricWords.Figure(l, year), year.Verdict.ToMark().Word) : default);
        Assert.Equal(onPage, table.Rows.Where(r => !r.IsHeading).Select(r => r.Cells[2]).ToDictionary(c => c.Figure!, c => (c.Text, c.Mark!.Word)));
        Assert.Equal("TEAviisari, kuntajohto, 1.12.2026", table.Rows[2].Cells[^1].Text);
    }

    [Fact]
    public async Task A_period_report_tells_of_the_plan_that_closed_just_that_period()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await PlanSamples.AddAsync(database, "suunnitelma", 2026, 2027, ("1.1", "Palkitaan"));
        await database.DoAsync<ParticipationDbContext>(async db =>
        {
            db.Add((await db.Programmes.SingleAsync()).OpenPeriod(PeriodCode.OfYear(2026), due: null));
            await db.SaveChangesAsync();
        });
        Assert.Empty(await WriteAsync(database, ReportTemplate.PeriodFollowUp, "2026-01-01", "2026-12-31"));
        await database.DoAsync<ParticipationDbContext>(db => db.Periods.ExecuteUpdateAsync(row => row.SetProperty(p => p.State, PeriodState.Closed)));
        Assert.Equal("suunnitelma/metrics", Assert.Single(await WriteAsync(database, ReportTemplate.PeriodFollowUp, "2026-01-01", "2026-12-31")).Key);
        Assert.Empty(await WriteAsync(database, ReportTemplate.PeriodFollowUp, "2026-01-01", "2026-06-30"));
    }

    [Fact]
    public async Task Levels_of_participation_are_counted_with_those_that_nobody_has_chosen()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var actions = await PlanSamples.AddAsync(database, "suunnitelma", 2026, 2027, ("1.1", "Palkitaan"), ("1.2", "Kuullaan"));
        await database.DoAsync<ParticipationDbContext>(async db =>
        {
            db.AddRange(new ActionTrait(actions["1.1"], ParticipationLevel.Partnership), new ActionTrait(actions["1.1"], ParticipationLevel.Heard));
            await db.SaveChangesAsync();
        });
        var chapter = Assert.Single(await WriteAsync(database, ReportTemplate.YearlyWellbeing, "2026-01-01", "2026-12-31"));
        var levels = chapter.Blocks.OfType<ReportSection>().Single().Blocks.OfType<ReportTable>().Single();
        Assert.Equal(["0", "1", "0", "0", "1", "1"], levels.Rows.Select(r => r.Cells[1].Text));
        Assert.Equal("1.2 Kuullaan", levels.Rows[^1].Cells[2].Text);
    }

    [Fact]
    public async Task Published_answers_and_statements_of_the_time_are_told_and_late_ones_counted()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await PlanSamples.AddAsync(database, "suunnitelma", 2026, 2027, ("1.1", "Palkitaan"));
        var matter = await database.DoAsync<StatementAsking, StatementMatter>(asking => asking.AskAsync(Samples.MatterContent(), ["vammaisneuvosto", "vanhusneuvosto"], [], null, default));
        var id = matter.Statements[0].Id;
        await database.DoAsync<StatementActs>(acts => acts.GiveAsync(id, 1, Samples.Given(), default));
        await database.DoAsync<StatementActs>(acts => acts.AnswerAsync(id, 2, Samples.Use(), close: true, default));
        database.Clock.Now += TimeSpan.FromDays(60);

        var chapter = (await WriteAsync(database, ReportTemplate.YearlyWellbeing, "2027-01-01", "2027-12-31")).Single(c => c.Key == "promises");
        Assert.Contains("Reitit lisättiin ohjelmaan.", Words(chapter.Blocks), StringComparison.Ordinal);
        Assert.DoesNotContain("Palvelutalojen", Words(chapter.Blocks), StringComparison.Ordinal);
        var section = chapter.Blocks.OfType<ReportSection>().Single();
        Assert.Equal(["Kaikki toimielimet", "2", "1", "1", "1", "0", "0"], section.Blocks.OfType<ReportTable>().Single().Rows[0].Cells.Select(c => c.Text));
        Assert.Contains("Myöhässä on 1", Words(section.Blocks).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain(await WriteAsync(database, ReportTemplate.YearlyWellbeing, "2026-01-01", "2026-12-31"), c => c.Key == "promises");
        Assert.Equal(Asked, matter.AskedOn);
    }

    private static async Task<IReadOnlyList<ReportChapter>> WriteAsync(ParticipationDatabase database, ReportTemplate template, string from, string to) =>
        await database.DoAsync<PlanChapters, IReadOnlyList<ReportChapter>>(plan => plan.WriteAsync(new ReportFrame(template, DateOnly.Parse(from), DateOnly.Parse(to), database.Clock.Now.UtcDateTime), default));

    private static ReportTable Table(ReportChapter chapter) => chapter.Blocks.OfType<ReportTable>().Single();

    private static string Words(IEnumerable<ReportBlock> blocks) => string.Join('\n', blocks.Select(block => block switch
    {
        ReportParagraph paragraph => string.Concat(paragraph.Runs.Select(r => r.Text)),
        ReportList list => string.Join('\n', list.Items.Select(Words)),
        ReportSection section => Words(section.Blocks),
        _ => "",
    }));
}
