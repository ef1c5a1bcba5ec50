using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using static Hyte.Participation.Tests.Spaces.SpaceSamples;

namespace Hyte.Participation.Tests.Spaces;

public sealed class BookingRuleTests
{
    [Theory]
    [InlineData(3, 11, 0, 60, "Start", "Alkamisaika on jo mennyt")]
    [InlineData(4, 12, 0, 60, "Day", "vähintään 2\u00A0päivää etukäteen: aikaisintaan päivälle 5.5.2027")]
    [InlineData(20, 12, 0, 60, "Day", "enintään 10\u00A0päivää etukäteen: viimeistään päivälle 13.5.2027")]
    [InlineData(6, 12, 15, 60, "Start", "30 minuutin välein")]
    [InlineData(6, 12, 0, 15, "Minutes", "vähintään 30\u00A0min")]
    [InlineData(6, 12, 0, 150, "Minutes", "enintään 2\u00A0h")]
    [InlineData(6, 19, 30, 60, "Start", "Se on auki to\u00A06.5.2027 klo 8–20")]
    [InlineData(6, 3, 0, 60, "Start", "Se on auki to\u00A06.5.2027 klo 8–20")]
    public async Task A_broken_rule_is_told_beside_its_field(int day, int hour, int minute, int minutes, string field, string words)
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database, Free with { StartInterval = 30, MinMinutes = 30, MaxMinutes = 120, MinDaysAhead = 2, MaxDaysAhead = 10 });

        var outcome = (await BookAsync(database, space, At(2027, 5, day, hour, minute), minutes))!;

        Assert.Null(outcome.Booking);
        Assert.Contains(outcome.Broken, b => b.Field == field && b.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_broken_rule_is_told_at_once()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database, Free with { StartInterval = 60, MaxMinutes = 60, MaxDaysAhead = 1, MaxOpen = 1 });
        Assert.NotNull((await BookAsync(database, space, At(2027, 5, 4, 9), 60))!.Booking);

        var outcome = (await BookAsync(database, space, At(2027, 5, 10, 19, 15), 120, Staff with { People = 21 }))!;

        Assert.Equal(["Day", "Day", "Minutes", "People", "Start", "Start"], outcome.Broken.Select(b => b.Field).Order());
    }

    [Fact]
    public async Task A_taken_time_offers_the_nearest_free_ones()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database, Free with { StartInterval = 60, BufferAfter = 30 });
        await BookAsync(database, space, At(2027, 5, 10, 12), 60);

        var outcome = (await BookAsync(database, space, At(2027, 5, 10, 13), 60))!;

        Assert.Equal("Aika on jo varattu. Valitse vapaa aika.", Assert.Single(outcome.Broken).Message);
        Assert.Equal([At(2027, 5, 10, 9), At(2027, 5, 10, 10), At(2027, 5, 10, 14), At(2027, 5, 10, 15), At(2027, 5, 10, 16), At(2027, 5, 10, 17)], outcome.Nearest);
    }

    [Fact]
    public async Task An_exception_closes_a_day_or_gives_it_other_hours()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database);
        await database.DoAsync<SaveSpace, bool>(s => s.SetExceptionAsync(space, new DateOnly(2027, 5, 13), DayHours.Closed, "helatorstai", default));
        await database.DoAsync<SaveSpace, bool>(s => s.SetExceptionAsync(space, new DateOnly(2027, 5, 14), DayHours.Read("10–12", out _)!, null, default));

        Assert.Contains("suljettu to\u00A013.5.2027 (helatorstai).", Assert.Single((await BookAsync(database, space, At(2027, 5, 13, 10), 60))!.Broken).Message, StringComparison.Ordinal);
        Assert.NotNull((await BookAsync(database, space, At(2027, 5, 14, 10), 60))!.Booking);
        Assert.Null((await BookAsync(database, space, At(2027, 5, 14, 12), 60))!.Booking);
    }

    [Fact]
    public async Task A_booking_may_not_begin_before_the_buffer_of_the_one_before_has_passed()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database, Free with { BufferBefore = 15, BufferAfter = 30 });
        await BookAsync(database, space, At(2027, 5, 10, 12), 60);

        Assert.Null((await BookAsync(database, space, At(2027, 5, 10, 13, 30), 60))!.Booking);
        Assert.NotNull((await BookAsync(database, space, At(2027, 5, 10, 13, 45), 60))!.Booking);
    }

    [Fact]
    public async Task A_resident_cannot_book_what_is_not_opened_to_residents()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var draft = Draft();
        draft.ResidentsMayBook = false;
        var space = await AddAsync(database, draft: draft);

        Assert.Null(await BookAsync(database, space, At(2027, 5, 10, 12), 60, Resident));
    }

    [Theory]
    [InlineData("8–12, 13.30–16", "8–12, 13.30–16")]
    [InlineData("klo 8:00-12:00;13-24", "8–12, 13–24")]
    [InlineData("13–16, 8–12", "8–12, 13–16")]
    [InlineData("suljettu", "")]
    [InlineData(" ", "")]
    public void Opening_hours_are_read_as_people_write_them(string typed, string kept) => Assert.Equal(kept, $"{DayHours.Read(typed, out _)}");

    [Theory]
    [InlineData("aamusta iltaan", "ei ymmärretty")]
    [InlineData("12–8", "päättyy ennen")]
    [InlineData("8–12, 11–13", "päällekkäin")]
    [InlineData("8.10–12", "tasavartteina")]
    [InlineData("8–25", "ei ymmärretty")]
    [InlineData("8.75–12", "ei ymmärretty")]
    public void Opening_hours_that_make_no_sense_are_refused(string typed, string words)
    {
        Assert.Null(DayHours.Read(typed, out var refused));
        Assert.Contains(words, refused, StringComparison.Ordinal);
    }
}
