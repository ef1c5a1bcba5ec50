using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Microsoft.EntityFrameworkCore;
using static Hyte.Participation.Tests.Spaces.SpaceSamples;

namespace Hyte.Participation.Tests.Spaces;

public sealed class SeriesTests
{
    [Fact]
    public async Task What_cannot_be_had_is_left_out_with_its_cause_and_the_rest_is_kept()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database, Free with { MaxDaysAhead = 30 });
        await BookAsync(database, space, At(2027, 5, 18, 18, 30), 60);
        await database.DoAsync<SaveSpace, bool>(s => s.SetExceptionAsync(space, new DateOnly(2027, 5, 25), DayHours.Closed, "juhlat", default));

        var outcome = await SeriesAsync(database, space, new SeriesContent(new(2027, 5, 11), new(2027, 6, 8), 1, 18 * 60, 60));

        Assert.Equal(2, outcome.Count);
        Assert.Equal(
            [(new DateOnly(2027, 5, 18), "Aika on jo varattu. Valitse vapaa aika."), (new DateOnly(2027, 5, 25), "Tila on suljettu ti\u00A025.5.2027 (juhlat)."), (new DateOnly(2027, 6, 8), "Tilan voi varata enintään 30\u00A0päivää etukäteen: viimeistään päivälle 2.6.2027.")],
            outcome.LeftOut);
        var kept = await database.DoAsync<ParticipationDbContext, BookingSeries>(db => db.Set<BookingSeries>().SingleAsync());
        Assert.Equal(outcome.LeftOut, kept.LeftOutDays);
        Assert.Equal([At(2027, 5, 11, 18), At(2027, 6, 1, 18)], await StartsAsync(database));
    }

    [Theory]
    [InlineData(2027, 10, 24, 2027, 11, 7)]
    [InlineData(2028, 3, 19, 2028, 4, 2)]
    public async Task A_series_keeps_its_time_of_the_clock_over_the_changes_of_summer_time(int year, int month, int day, int untilYear, int untilMonth, int untilDay)
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        database.Clock.Now = new DateTimeOffset(year, month, 1, 9, 0, 0, TimeSpan.Zero);
        var space = await AddAsync(database);

        var outcome = await SeriesAsync(database, space, new SeriesContent(new(year, month, day), new(untilYear, untilMonth, untilDay), 1, 10 * 60, 90));

        Assert.Equal(3, outcome.Count);
        var starts = await StartsAsync(database);
        Assert.All(starts, s => Assert.Equal(10 * 60, CityTime.MinuteOf(s)));
        Assert.Equal(2, starts.Select(s => s.TimeOfDay).Distinct().Count());
        Assert.Equal(3 * 6, await SlotsAsync(database));
    }

    [Fact]
    public async Task An_occurrence_in_the_hour_that_the_clock_jumps_over_is_left_out()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        database.Clock.Now = new DateTimeOffset(2028, 3, 1, 9, 0, 0, TimeSpan.Zero);
        var space = await AddAsync(database, draft: Draft("0–24"));

        var outcome = await SeriesAsync(database, space, new SeriesContent(new(2028, 3, 19), new(2028, 4, 2), 1, (3 * 60) + 30, 60));

        Assert.Equal((new DateOnly(2028, 3, 26), "Kelloaikaa ei ole tänä päivänä: kelloa siirretään kesäaikaan."), Assert.Single(outcome.LeftOut));
        Assert.Equal(2, outcome.Count);
    }

    [Fact]
    public async Task The_hour_that_comes_twice_can_be_booked_twice()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        database.Clock.Now = new DateTimeOffset(2027, 10, 1, 9, 0, 0, TimeSpan.Zero);
        var space = await AddAsync(database, draft: Draft("0–24"));
        var first = At(2027, 10, 31, 3);

        Assert.Equal(["3.00 (kesäaikaa)", "3.00 (talviaikaa)"], new[] { first, first.AddHours(1) }.Select(DurationText.ClockOf).Select(t => t.TrimStart('0')));
        Assert.NotNull((await BookAsync(database, space, first, 60))!.Booking);
        Assert.NotNull((await BookAsync(database, space, first.AddHours(1), 60))!.Booking);
        Assert.Null((await BookAsync(database, space, first.AddMinutes(45), 60))!.Booking);
    }

    [Fact]
    public async Task The_days_of_a_changing_clock_have_23_and_25_hours_to_book()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await database.DoAsync<SpaceRegister, Space?>(async register => await register.FindAsync(await AddAsync(database, draft: Draft("0–24")), default));
        foreach (var (day, hours) in new[] { (new DateOnly(2028, 3, 26), 23), (new DateOnly(2027, 10, 31), 25), (new DateOnly(2027, 10, 30), 24) })
        {
            var times = await database.DoAsync<FreeTimes, Participation.Spaces.Rules.SpaceTimes>(free => free.ReadAsync(space!, day, day, default));
            Assert.Equal(hours * 4, times.StartsOn(day, 15).Count());
        }
    }

    [Fact]
    public async Task The_rest_of_a_series_is_cancelled_from_one_occurrence_on()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database);
        await SeriesAsync(database, space, new SeriesContent(new(2027, 5, 11), new(2027, 6, 8), 1, 18 * 60, 60));
        var ids = await database.DoAsync<ParticipationDbContext, List<int>>(db => db.Set<Booking>().OrderBy(b => b.StartsAt).Select(b => b.Id).ToListAsync());

        Assert.Equal(EndingOutcome.DoneAndTold, await database.DoAsync<CancelBooking, EndingOutcome>(c => c.ByBookerAsync(ids[1], false, default)));
        Assert.Equal(16, await SlotsAsync(database));
        Assert.Equal(EndingOutcome.DoneAndTold, await database.DoAsync<CancelBooking, EndingOutcome>(c => c.ByBookerAsync(ids[3], true, default)));
        Assert.Equal(8, await SlotsAsync(database));
    }

    [Fact]
    public void A_series_has_at_most_sixty_occurrences()
    {
        var refused = new List<string>();
        var draft = new SeriesDraft { First = "3.5.2027", Until = "19.6.2028", EveryWeeks = "1", StartMinute = "600", Minutes = "60" };
        Assert.NotNull(draft.Read((field, _) => refused.Add(field)));
        draft.Until = "25.6.2028";
        Assert.NotNull(draft.Read((field, _) => refused.Add(field)));
        draft.Until = "26.6.2028";
        Assert.Null(draft.Read((field, _) => refused.Add(field)));
        Assert.Equal(["Until"], refused);
    }

    [Fact]
    public async Task A_series_counts_as_one_of_a_persons_bookings()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database, Free with { MaxOpen = 2 });
        await SeriesAsync(database, space, new SeriesContent(new(2027, 5, 11), new(2027, 6, 8), 1, 18 * 60, 60));

        Assert.NotNull((await BookAsync(database, space, At(2027, 5, 4, 9), 60))!.Booking);
        Assert.Contains("enintään 2\u00A0varausta", Assert.Single((await BookAsync(database, space, At(2027, 5, 5, 9), 60))!.Broken).Message, StringComparison.Ordinal);
    }

    private static async Task<SeriesOutcome> SeriesAsync(ParticipationDatabase database, int space, SeriesContent when) =>
        (await database.DoAsync<BookSeries, SeriesOutcome?>(b => b.ExecuteAsync(space, when, Staff, default)))!;

    private static Task<List<DateTime>> StartsAsync(ParticipationDatabase database) =>
        database.DoAsync<ParticipationDbContext, List<DateTime>>(async db => [.. (await db.Set<Booking>().Where(b => b.SeriesId != null).ToListAsync()).Select(b => b.StartsAt).Order()]);
}
