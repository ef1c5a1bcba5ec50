using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Tests.Support;
using Hyte.Statistics;
using Microsoft.EntityFrameworkCore;
using static Hyte.Programmes.Tests.Sources.Answers;

namespace Hyte.Programmes.Tests.Sources;

/// <summary>Only what a person has ticked is taken, and nothing is overwritten that the person has not seen.</summary>
public sealed class ImportFromSourcesTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private int _series;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.Open();
        var indicator = new Indicator("yksinaisyys", "Yksinäisyys", 1);
        indicator.MeasureIn("%", 1, BetterDirection.Down, 0, 100);
        var series = new IndicatorSeries(indicator, "kaikki", 1, null, null);
        var area = new Area("mikkeli", "Mikkeli", AreaKind.Municipality, isOwn: true);
        new Observation(series, area, ObservedTime.Of(2017), ObservedValue.Of(10m)).CameFrom("S1", 54);
        db.Indicators.Add(indicator);
        db.Add(area);
        await db.SaveChangesAsync();
        _series = series.Id;
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task Only_ticked_rows_are_taken_with_source_day_and_licence_and_every_row_is_accounted_for()
    {
        var pending = Pending(Row(2017, 10.8m), Row(2018, 11m), Row(2019, 12m, "*"), Row(2020, null, ".."), Row(2021, 111m));
        var report = await ApplyAsync(pending, new ImportTick(0, 2, 0));

        Assert.Equal([ImportFate.LeftOut, ImportFate.LeftOut, ImportFate.Added, ImportFate.Unknown, ImportFate.Refused], report.Parts[0].Rows.Select(r => r.Fate));
        Assert.Equal(("10,0\u00A0%", "10,8\u00A0%"), (report.Parts[0].Rows[0].Before, report.Parts[0].Rows[0].Value));
        await using var db = _database.Open();
        Assert.Equal([(2017, 10m, "S1"), (2019, 12m, "sotkanet")], (await db.Observations.OrderBy(o => o.Year).ToListAsync()).Select(o => (o.Year, o.Number!.Value, o.Source!)));
        var added = await db.Observations.SingleAsync(o => o.Year == 2019);
        Assert.Equal((new DateOnly(2024, 5, 13), "Tietolähde: Lähde, CC BY 4.0", "ennakkotieto"), (added.RetrievedOn, added.Licence, added.Note));
    }

    [Fact]
    public async Task A_changed_value_is_taken_when_it_is_ticked_and_the_old_one_stays_in_the_history()
    {
        var report = await ApplyAsync(Pending(Row(2017, 10.8m)), new ImportTick(0, 0, 1));
        Assert.Equal(1, report.Count(ImportFate.Revised));
        await using var db = _database.Open();
        var revised = await db.Observations.SingleAsync();
        Assert.Equal((10.8m, "sotkanet", null), (revised.Number, revised.Source, revised.SourceLine));
        Assert.Contains((await db.History.SingleAsync()).ReadChanges(), c => (c.Field, c.Before, c.After) == (nameof(Observation.Number), "10.0", "10.8"));
    }

    [Fact]
    public async Task The_same_ticks_again_change_nothing()
    {
        var pending = Pending(Row(2017, 10.8m, "*"), Row(2019, 12m));
        ImportTick[] ticks = [new(0, 0, 1), new(0, 1, 0)];
        await ApplyAsync(pending, ticks);
        await using var db = _database.Open();
        var version = await db.ReadDataVersionAsync(default);

        Assert.Equal(2, (await ApplyAsync(pending, ticks)).Count(ImportFate.Same));
        Assert.Equal(version, await db.ReadDataVersionAsync(default));
    }

    [Fact]
    public async Task A_value_that_somebody_saved_after_the_preview_is_not_overwritten()
    {
        var pending = Pending(Row(2017, 10.8m), Row(2019, 12m));
        await using (var other = _database.Open())
        {
            var stored = await other.Observations.Include(o => o.Series).Include(o => o.Area).SingleAsync();
            stored.Revise(ObservedValue.Of(9.5m));
            other.Observations.Add(new Observation(stored.Series, stored.Area, ObservedTime.Of(2019), ObservedValue.Of(13m)));
            await other.SaveChangesAsync();
        }

        var report = await ApplyAsync(pending, new ImportTick(0, 0, 1), new ImportTick(0, 1, 0));
        Assert.Equal(2, report.Count(ImportFate.Conflict));
        Assert.All(report.Parts[0].Rows, row => Assert.Contains("kirjastopäällikkö tallensi arvon", row.Because!, StringComparison.Ordinal));
        await using var db = _database.Open();
        Assert.Equal([9.5m, 13m], (await db.Observations.OrderBy(o => o.Year).ToListAsync()).Select(o => o.Number!.Value));

        // Looked at again, it can be taken with open eyes.
        Assert.Equal(1, (await ApplyAsync(pending, new ImportTick(0, 0, 2))).Count(ImportFate.Revised));
    }

    [Fact]
    public async Task Two_sources_of_one_series_never_write_the_same_year_twice()
    {
        var one = Pending(Row(2019, 12m));
        var both = one with { Parts = [one.Parts[0], one.Parts[0] with { Provider = "pxweb", Answer = Of(Row(2019, 13m)) }] };
        var report = await ApplyAsync(both, new ImportTick(0, 0, 0), new ImportTick(1, 0, 0));
        Assert.Equal((1, 1), (report.Count(ImportFate.Added), report.Count(ImportFate.LeftOut)));
        await using var db = _database.Open();
        Assert.Equal(12m, (await db.Observations.SingleAsync(o => o.Year == 2019)).Number);
    }

    [Fact]
    public async Task A_tick_that_no_row_answers_to_does_nothing()
    {
        var report = await ApplyAsync(Pending(Row(2019, null)), new ImportTick(0, 0, 0), new ImportTick(0, 7, 0), new ImportTick(5, 0, 0));
        Assert.Equal((1, 1), (report.Parts[0].Rows.Count, report.Count(ImportFate.Unknown)));
    }

    private PendingImport Pending(params StatisticsRow[] rows) =>
        new(Years.From, Years.To, [new PendingPart(_series, "sotkanet", "4404, yhteensä", new DateOnly(2024, 5, 13)) { Answer = Of(rows) }]);

    private async Task<ImportReport> ApplyAsync(PendingImport pending, params ImportTick[] ticks)
    {
        await using var db = _database.Open();
        return await new ImportFromSources(db, new EntryReading(db, _database.Clock)).ApplyAsync(pending, ticks, default);
    }
}
