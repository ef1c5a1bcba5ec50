using Hyte.Modules.Reports;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>The chapters of the yearly and the broad wellbeing report, with the city's own files.</summary>
public sealed class WellbeingChapterTests(CityReports city) : IClassFixture<CityReports>
{
    private readonly ReportHouse _house = city.Welfare;

    public static TheoryData<ReportTemplate, string, string> Frames => new()
    {
        { ReportTemplate.PeriodFollowUp, "2023-01-01", "2023-06-30" },
        { ReportTemplate.PeriodFollowUp, "2023-07-01", "2023-12-31" },
        { ReportTemplate.YearlyWellbeing, "2023-01-01", "2023-12-31" },
        { ReportTemplate.BroadWellbeing, "2018-01-01", "2021-12-31" },
        { ReportTemplate.BroadWellbeing, "2022-01-01", "2025-12-31" },
        { ReportTemplate.AuditExtract, "2019-01-01", "2019-12-31" },
        { ReportTemplate.AuditExtract, "2023-01-01", "2023-12-31" },
    };

    [Theory, MemberData(nameof(Frames))]
    public async Task Every_key_is_unique_in_its_chapter_and_every_chapter_in_its_report(ReportTemplate template, string from, string to)
    {
        var chapters = await _house.WriteAsync(ReportHouse.Frame(template, from, to));

        Assert.NotEmpty(chapters);
        Assert.Equal(chapters.Count, chapters.Select(c => c.Key).Distinct().Count());
        Assert.All(chapters, chapter =>
        {
            var slots = chapter.All().OfType<ReportSlot>().Select(s => s.Key).ToList();
            var sections = chapter.All().OfType<ReportSection>().Select(s => s.Key).ToList();
            Assert.Equal(slots.Count, slots.Distinct().Count());
            Assert.Equal(sections.Count, sections.Distinct().Count());
        });
    }

    [Theory, MemberData(nameof(Frames))]
    public async Task Every_table_tells_its_source_and_has_a_cell_for_every_column(ReportTemplate template, string from, string to)
    {
        var tables = (await _house.WriteAsync(ReportHouse.Frame(template, from, to))).All<ReportTable>().ToList();

        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            Assert.False(string.IsNullOrWhiteSpace(table.Source), table.Caption);
            Assert.All(table.Rows, row => Assert.Equal(row.IsHeading ? 1 : table.Columns.Count, row.Cells.Count));
        });
    }

    [Theory, MemberData(nameof(Frames))]
    public async Task Every_figure_of_a_table_or_a_text_can_be_read_by_its_key(ReportTemplate template, string from, string to)
    {
        var chapters = await _house.WriteAsync(ReportHouse.Frame(template, from, to));
        var shown = chapters.Cells().Where(c => c.Figure is not null).Select(c => (Key: c.Figure!, c.Text))
            .Concat(chapters.All<ReportParagraph>().SelectMany(p => p.Runs).Where(r => r.Figure is not null).Select(r => (Key: r.Figure!, r.Text)))
            .Distinct().ToList();

        var read = (await _house.ReadAsync([.. shown.Select(s => s.Key).Distinct()])).ToDictionary(f => f.Key, f => f.Text);

        Assert.NotEmpty(shown);
        // A table of years leaves the unit and the year to its caption and headings.
        Assert.All(shown, s => Assert.StartsWith(s.Text, read[s.Key], StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Frames))]
    public async Task A_number_in_a_column_of_figures_has_its_key(ReportTemplate template, string from, string to)
    {
        var tables = (await _house.WriteAsync(ReportHouse.Frame(template, from, to))).All<ReportTable>();

        var bare = from table in tables
                   from row in table.Rows.Where(r => !r.IsHeading)
                   from place in Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].IsNumeric)
                   let cell = row.Cells[place]
                   where cell.Figure is null && cell.Text.Any(char.IsDigit)
                   select $"{table.Caption}: {cell.Text}";
        Assert.Empty(bare);
    }

    [Fact]
    public async Task A_year_has_review_strengths_follow_up_and_what_could_not_be_told()
    {
        var chapters = await _house.WriteAsync(ReportHouse.Year23);

        Assert.Equal(
            [
                "review", "strengths", "hyvan-elaman-ohjelma-2022/1-23/overview", "hyvan-elaman-ohjelma-2022/1-23/table", "hyvan-elaman-ohjelma-2022/2-23/overview",
                "hyvan-elaman-ohjelma-2022/2-23/table", "no-newer-data",
            ],
            chapters.Select(c => c.Key));
        var sections = chapters[0].Blocks.OfType<ReportSection>().ToList();
        Assert.Equal(25, sections.Count);
        Assert.All(sections, s => Assert.True(s.MayBeLeftOut));
    }

    [Fact]
    public async Task The_lines_of_an_indicator_repeat_its_table()
    {
        var section = (await _house.WriteAsync(ReportHouse.Year23)).Chapter("review").Section("indicator-yksinaisyys-nuoret");

        var lines = section.Blocks.OfType<ReportLines>().Single(l => l.Caption == "Yksinäisyys, lapset ja nuoret, 8.–9. lk");
        Assert.Equal(["2017", "2019"], lines.Points);
        Assert.Equal([("Mikkeli", false), ("Koko maa", true), ("Tavoite", true)], lines.Series.Select(s => (s.Name, s.IsReference)));
        Assert.Equal([8.6m, 10.8m], lines.Series[0].Values);
        Assert.Equal([0m, 0m], lines.Series[2].Values);
        Assert.Contains("2019 10,8\u00A0%", lines.Summary, StringComparison.Ordinal);
        Assert.StartsWith("Kielteinen.", section.Blocks[0].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_value_is_its_reason_and_never_zero()
    {
        var section = (await _house.WriteAsync(ReportHouse.Year23)).Chapter("review").Section("indicator-vahva-positiivinen-mielenterveys");

        Assert.Empty(section.Blocks.OfType<ReportLines>());
        var row = Assert.Single(section.Blocks.OfType<ReportTable>()).Rows.First(r => r.Cells[0].Text == "Mikkeli");
        Assert.Equal(["26,3", "mittari ei ollut käytössä"], row.Cells.Skip(1).Select(c => c.Text));
    }

    [Fact]
    public async Task An_area_in_place_of_the_city_says_so_wherever_it_stands()
    {
        var review = (await _house.WriteAsync(ReportHouse.Year23)).Chapter("review").Section("indicator-hyva-elamanlaatu");
        var row = Assert.Single(review.Blocks.OfType<ReportTable>()).Rows.First(r => r.Cells[0].Text == "Etelä-Savo");
        Assert.Equal(("korvaava alue", "57,3"), (row.Cells[0].Note, row.Cells[2].Text));

        var broad = await _house.WriteAsync(ReportHouse.Term18);
        var substitutes = broad.Chapter("areas").Blocks.OfType<ReportTable>().Last();
        Assert.Equal(9, substitutes.Rows.Count);
        Assert.All(substitutes.Rows, r => Assert.StartsWith("korvaava alue", r.Cells[1].Note, StringComparison.Ordinal));
        Assert.All(
            broad.Chapter("groups").All().OfType<ReportTable>().SelectMany(t => t.Rows).Where(r => r.Cells[1].Figure!.Contains("/etela-savo/", StringComparison.Ordinal)),
            r => Assert.Equal(("Etelä-Savo: korvaava alue, ei vaikuta väriin", null), (r.Cells[0].Note, r.Cells[^1].Mark)));
    }

    [Fact]
    public async Task Strengths_and_needs_are_the_judged_colours()
    {
        var strengths = (await _house.WriteAsync(ReportHouse.Year23)).Chapter("strengths");

        Assert.Contains("▼ Yksinäisyys, lapset ja nuoret", Items(strengths.Section("down")));
        Assert.Contains("▲ Hyvä keskusteluyhteys vanhempiin", Items(strengths.Section("up")));
        // Groups that go different ways are told on both sides, with how many they are.
        Assert.Contains("▲ Tyytyväisyys elämään – 1/4 ryhmässä", Items(strengths.Section("up")));
        Assert.Contains("▼ Tyytyväisyys elämään – 1/4 ryhmässä", Items(strengths.Section("down")));
        Assert.DoesNotContain("▲ Yksinäisyys", string.Join('\n', Items(strengths.Section("up"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicators_without_newer_data_are_listed_with_their_reasons()
    {
        var table = Assert.Single((await _house.WriteAsync(ReportHouse.Year23)).Chapter("no-newer-data").Blocks.OfType<ReportTable>());

        Assert.Equal(9, table.Rows.Count);
        Assert.All(table.Rows, r => Assert.NotEmpty(r.Cells[2].Text));
        Assert.Contains(table.Rows, r => r.Cells[0].Text == "Hyvä elämänlaatu" && r.Cells[2].Text.Contains("kuntakohtaista tietoa ei ole saatavilla", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_term_that_has_ended_is_evaluated_by_its_own_summary_and_the_next_programme_is_the_plan()
    {
        var chapters = await _house.WriteAsync(ReportHouse.Term18);

        Assert.Equal(
            ["summary", "groups", "areas", "strengths", "hyvan-elaman-ohjelma-2018/realisation", "hyvan-elaman-ohjelma-2018/wellbeing", "plan", "plan-indicators", "no-newer-data"],
            chapters.Select(c => c.Key));
        Assert.Equal(58, chapters.Chapter("hyvan-elaman-ohjelma-2018/realisation").All().OfType<ReportList>().Sum(l => l.Items.Count));
        Assert.Equal("Hyvinvointisuunnitelma 2022–2025", chapters.Chapter("plan").Title);
        Assert.Equal(44, Assert.Single(chapters.Chapter("plan").Blocks.OfType<ReportTable>()).Rows.Count(r => !r.IsHeading));
    }

    [Fact]
    public async Task Groups_are_children_and_the_young_by_school_the_working_the_old_and_everybody()
    {
        var groups = (await _house.WriteAsync(ReportHouse.Term18)).Chapter("groups");

        Assert.Equal(["Lapset ja nuoret", "Työikäiset", "Ikäihmiset", "Koko väestö"], groups.Blocks.OfType<ReportSection>().Select(s => s.Title));
        Assert.Equal(["4.–5. lk", "8.–9. lk", "Lukio", "Ammatillinen", "17–24 v."], groups.Section("young").Blocks.OfType<ReportSection>().Select(s => s.Title));
        Assert.Equal("20–64 v.: mittarit", Assert.Single(groups.Section("working-age").Blocks.OfType<ReportTable>()).Caption);
        Assert.Equal("65+ v.: mittarit", Assert.Single(groups.Section("old").Blocks.OfType<ReportTable>()).Caption);
    }

    [Fact]
    public async Task Every_indicator_of_the_review_of_a_term_may_be_left_out_wherever_it_is_told_of()
    {
        var chapters = await _house.WriteAsync(ReportHouse.Term18);
        var topics = chapters.Chapter("groups").Topics!.Select(t => t.Key).ToHashSet();

        Assert.Equal(25, topics.Count);
        foreach (var key in (string[])["groups", "areas"]) Assert.All(chapters.Chapter(key).All().OfType<ReportTable>().SelectMany(t => t.Rows), row => Assert.Contains(row.Topic!, topics));
        Assert.All(chapters.Chapter("strengths").Blocks.OfType<ReportSection>().SelectMany(s => s.Blocks).OfType<ReportList>(), list => Assert.Equal(list.Items.Count, list.Topics!.Count(topics.Contains)));
        // The sections of a year have the same keys, so that leaving one out empties the strengths of it too.
        Assert.All((await _house.WriteAsync(ReportHouse.Year23)).Chapter("review").Blocks.OfType<ReportSection>(), section => Assert.Contains(section.Key, topics));
    }

    [Fact]
    public async Task The_term_that_goes_on_is_evaluated_by_its_closed_periods()
    {
        var table = (await _house.WriteAsync(ReportHouse.Term22)).Chapter("hyvan-elaman-ohjelma-2022/statuses").Blocks.OfType<ReportTable>().First();

        Assert.Equal(["Painopiste", "Jakso 1/23", "Jakso 2/23"], table.Columns.Select(c => c.Title));
        Assert.Equal(["43/44", "2/44"], table.Rows[0].Cells.Skip(1).Select(c => c.Text));
    }

    [Fact]
    public async Task A_draft_of_the_next_term_is_the_plan_and_says_that_it_is_a_draft()
    {
        await using var house = await ReportHouse.OfCityAsync("welfare");
        await using (var db = house.Database.Open())
        {
            var next = new Programme("hyva-2026", "Hyvä elämä 2026–2029", 2026, 2029, PeriodKind.HalfYear);
            db.Measures.Add(new Measure(new FocusArea(next, 1, "Mielen hyvinvointi"), "1.1", "Seuraavan kauden toimenpide", 1));
            await db.SaveChangesAsync();
        }

        var plan = (await house.WriteAsync(ReportHouse.Term22)).Chapter("plan");
        Assert.Equal("Hyvinvointisuunnitelma 2026–2029", plan.Title);
        Assert.Contains("luonnos", plan.Blocks[0].Text(), StringComparison.Ordinal);
        Assert.Equal("1.1 Seuraavan kauden toimenpide", Assert.Single(plan.Blocks.OfType<ReportTable>()).Rows[1].Cells[0].Text);
    }

    [Fact]
    public async Task Another_module_tells_of_its_measures_only()
    {
        await using var vitality = await ReportHouse.OfCityAsync("vitality");
        await vitality.CloseAsync();

        Assert.Equal(
            ["elinvoimaohjelma-2018/2021/overview", "elinvoimaohjelma-2018/2021/table"],
            (await vitality.WriteAsync(ReportHouse.Frame(ReportTemplate.YearlyWellbeing, "2021-01-01", "2021-12-31"))).Select(c => c.Key));
        Assert.Equal(["elinvoimaohjelma-2018/statuses"], (await vitality.WriteAsync(ReportHouse.Term18)).Select(c => c.Key));
    }

    [Fact]
    public async Task A_module_without_indicators_tells_of_its_measures_in_every_report()
    {
        await using var participation = await ReportHouse.OfCityAsync("participation");
        await participation.CloseAsync();

        Assert.Equal(["overview", "table"], (await participation.WriteAsync(ReportHouse.Frame(ReportTemplate.PeriodFollowUp, "2024-01-01", "2024-12-31"))).Select(c => c.Key.Split('/')[^1]));
        Assert.Equal(["overview", "table"], (await participation.WriteAsync(ReportHouse.Frame(ReportTemplate.YearlyWellbeing, "2024-01-01", "2024-12-31"))).Select(c => c.Key.Split('/')[^1]));
        Assert.Equal(["osallisuussuunnitelma-2022/statuses"], (await participation.WriteAsync(ReportHouse.Term22)).Select(c => c.Key));
    }

    private static IEnumerable<string> Items(ReportSection section) => section.Blocks.OfType<ReportList>().SelectMany(l => l.Items).Select(item => item[0].Text());
}
