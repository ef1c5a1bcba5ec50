using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Entering;

public sealed class SaveValuesTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private int _series;
    private int _area;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.Open();
        var indicator = new Indicator("yksinaisyys", "Yksinäisyys", 1);
        indicator.MeasureIn("%", 1, BetterDirection.Down, 0, 100);
        var series = new IndicatorSeries(indicator, "kaikki", 1, null, null);
        var area = new Area("mikkeli", "Mikkeli", AreaKind.Municipality, isOwn: true);
        var baseline = new Observation(series, area, ObservedTime.Of(2017), ObservedValue.Of(10m));
        baseline.MarkBaseline(true);
        baseline.CameFrom("S1", 54);
        db.Indicators.Add(indicator);
        db.Add(area);
        await db.SaveChangesAsync();
        (_series, _area) = (series.Id, area.Id);
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task A_revised_value_leaves_the_earlier_one_in_the_history_and_is_no_longer_the_papers()
    {
        Assert.True((await SaveAsync(Cell(2017, "10,8"))).IsSaved);

        await using var db = _database.Open();
        var revised = await db.Observations.SingleAsync();
        Assert.Equal((10.8m, null, true, 2), (revised.Number, revised.Source, revised.IsBaseline, revised.Version));
        var change = (await db.History.SingleAsync()).ReadChanges().Single(c => c.Field == nameof(Observation.Number));
        Assert.Equal(("10.0", "10.8"), (change.Before, change.After));
    }

    [Fact]
    public async Task One_refused_value_keeps_all_of_them_out_and_the_file_mode_takes_the_others()
    {
        ProposedValue[] both = [Cell(2019, "11"), Cell(2021, "111")];
        var nothing = await SaveAsync(both);
        Assert.False(nothing.IsSaved);
        Assert.Equal([EntryOutcome.New, EntryOutcome.Refused], nothing.Values.Select(v => v.Outcome));
        Assert.Equal([2017], await YearsAsync());

        Assert.True((await SaveAsync(SaveMode.WhatIsRight, both)).IsSaved);
        Assert.Equal([2017, 2019], await YearsAsync());
    }

    [Fact]
    public async Task The_same_values_again_change_nothing()
    {
        ProposedValue[] values = [Cell(2019, "11"), Cell(2020, "peitetty") with { Note = "Alle viisi" }];
        await SaveAsync(values);
        await using var db = _database.Open();
        var version = await db.ReadDataVersionAsync(default);

        var again = await SaveAsync(values);
        Assert.All(again.Values, v => Assert.Equal(EntryOutcome.Same, v.Outcome));
        Assert.Equal(version, await db.ReadDataVersionAsync(default));
        Assert.Empty(await db.History.ToListAsync());
    }

    [Fact]
    public async Task A_new_baseline_takes_the_mark_from_the_old_one_in_the_same_save()
    {
        await SaveAsync(Cell(2019, "11") with { IsBaseline = true });
        await using var db = _database.Open();
        Assert.Equal([2019], await db.Observations.Where(o => o.IsBaseline).Select(o => o.Year).ToListAsync());
    }

    [Fact]
    public async Task A_value_that_somebody_saved_between_the_reading_and_the_writing_is_not_overwritten()
    {
        var form = Cell(2019, "11") with { Seen = new SeenValue("") };
        await SaveAsync(Cell(2019, "12"));
        var lost = await SaveAsync(form);
        Assert.False(lost.IsSaved);
        Assert.True(lost.Values[0].IsConflict);
        await using var db = _database.Open();
        Assert.Equal(12m, await db.Observations.Where(o => o.Year == 2019).Select(o => o.Number).SingleAsync());
    }

    [Fact]
    public async Task What_is_said_beside_a_value_is_kept_unless_it_is_said_anew()
    {
        await SaveAsync(Cell(2019, "11") with { Note = "Koronavuosi", Round = "Kysely 2019", Doubt = "Tarkista" });
        await SaveAsync(Cell(2019, "10,9"));
        await SaveAsync(Cell(2019, "10,9") with { Doubt = "" });
        await using var db = _database.Open();
        var kept = await db.Observations.SingleAsync(o => o.Year == 2019);
        Assert.Equal(("Koronavuosi", "Kysely 2019", null), (kept.Note, kept.Round, kept.Doubt));
    }

    [Fact]
    public async Task More_values_than_one_batch_are_saved_in_one_transaction()
    {
        var many = Enumerable.Range(1900, 124).Where(y => y != 2017).SelectMany(y => Enumerable.Range(Math.Max(1900, y - 9), Math.Min(10, y - 1899)).Select(from =>
            new ProposedValue($"{from}–{y}", _series, _area, ObservedTime.Span(from, y), TypedValue.OfMissing(MissingReason.NotCollected)))).ToArray();
        Assert.True(many.Length > 1000);
        Assert.True((await SaveAsync(many)).IsSaved);
        await using var db = _database.Open();
        Assert.Equal(many.Length + 1, await db.Observations.CountAsync());
    }

    private ProposedValue Cell(int year, string text) => new($"{year}", _series, _area, ObservedTime.Of(year), TypedValue.OfCell(text));

    private Task<SavedValues> SaveAsync(params ProposedValue[] values) => SaveAsync(SaveMode.AllOrNothing, values);

    private async Task<SavedValues> SaveAsync(SaveMode mode, params ProposedValue[] values)
    {
        await using var db = _database.Open();
        return await new SaveValues(db, new EntryReading(db, _database.Clock)).ExecuteAsync(values, mode, default);
    }

    private async Task<List<int>> YearsAsync()
    {
        await using var db = _database.Open();
        return await db.Observations.OrderBy(o => o.Year).Select(o => o.Year).ToListAsync();
    }
}
