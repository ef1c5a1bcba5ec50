using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Microsoft.EntityFrameworkCore;
using static Hyte.Participation.Tests.Spaces.SpaceSamples;

namespace Hyte.Participation.Tests.Spaces;

public sealed class DoubleBookingTests
{
    private static readonly DateTime Noon = At(2027, 5, 10, 12);

    [Fact]
    public async Task Of_fifty_people_who_want_one_time_at_once_exactly_one_gets_it()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 50).Select(n => Task.Run(() =>
            BookAsync(database, space, Noon, 60, Staff with { Booker = new Booker($"u{n}", $"Varaaja {n}", $"varaaja{n}@example.fi") }))));

        Assert.Single(outcomes, o => o!.Booking is { State: BookingState.Confirmed });
        Assert.All(outcomes.Where(o => o!.Booking is null), o => Assert.Equal(RefusalCause.Overlap, Assert.Single(o!.Broken).Cause));
        Assert.Equal(1, await database.DoAsync<ParticipationDbContext, int>(db => db.Set<Booking>().CountAsync()));
        Assert.Equal(4, await SlotsAsync(database));
    }

    [Fact]
    public async Task Fifty_writes_that_check_nothing_still_leave_one_booking()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database);

        // Times that overlap in different ways, written past every rule of the product.
        var written = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => WriteAsync(database, space, Noon.AddMinutes(15 * (n % 4)), 60, Free))));

        Assert.Single(written, done => done);
        Assert.Equal(1, await database.DoAsync<ParticipationDbContext, int>(db => db.Set<Booking>().CountAsync()));
    }

    [Fact]
    public async Task Two_bookings_conflict_in_the_database_exactly_when_their_times_with_buffers_overlap()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var times = from start in Gen.Choose(0, 24) from length in Gen.Choose(1, 12) select (Start: start * 15, Minutes: length * 15);
        var pairs = from first in times from second in times from before in Gen.Choose(0, 4) from after in Gen.Choose(0, 4) select (first, second, Before: before * 15, After: after * 15);

        foreach (var (first, second, before, after) in pairs.Sample(60))
        {
            var space = await AddAsync(database);
            var rules = Free with { BufferBefore = before, BufferAfter = after };
            Assert.True(await WriteAsync(database, space, Noon.AddMinutes(first.Start), first.Minutes, rules));
            var overlap = first.Start - before < second.Start + second.Minutes + after && second.Start - before < first.Start + first.Minutes + after;
            Assert.Equal(!overlap, await WriteAsync(database, space, Noon.AddMinutes(second.Start), second.Minutes, rules));
        }
    }

    [Fact]
    public void What_is_free_is_what_the_database_would_take()
    {
        var slots = from start in Gen.Choose(0, 200) from minutes in Gen.Choose(1, 32) select (Start: Noon.AddMinutes(start * 15), Minutes: minutes * 15);
        Prop.ForAll(Arb.From(slots), Arb.From(slots), (held, wished) =>
        {
            var taken = TimeGrid.Between(held.Start, held.Start.AddMinutes(held.Minutes)).ToHashSet();
            var overlap = held.Start < wished.Start.AddMinutes(wished.Minutes) && wished.Start < held.Start.AddMinutes(held.Minutes);
            return TimeGrid.Between(wished.Start, wished.Start.AddMinutes(wished.Minutes)).Any(taken.Contains) == overlap;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Times_off_the_grid_cannot_become_a_booking() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, 14)), Arb.From(Gen.Choose(0, 10_000)), (off, quarters) =>
        {
            var offGrid = Noon.AddMinutes((quarters * 15) + off);
            Assert.ThrowsAny<ArgumentException>(() => { _ = new Booking(1, offGrid, 60, Free, Staff, BookingState.Confirmed, null); });
            Assert.ThrowsAny<ArgumentException>(() => { _ = new Booking(1, Noon, 60 + off, Free, Staff, BookingState.Confirmed, null); });
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Cancelled")]
    [InlineData("Refused")]
    public async Task An_ended_booking_frees_its_time(string how)
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database, Free with { BufferAfter = 30 });
        var made = (await BookAsync(database, space, Noon, 60))!.Booking!;
        Assert.Equal(6, await SlotsAsync(database));

        await database.DoAsync<ParticipationDbContext>(async db =>
        {
            var booking = await db.Set<Booking>().Include(b => b.Slots).SingleAsync(b => b.Id == made.Id);
            booking.End(Enum.Parse<BookingState>(how), "syy", "joku");
            await db.SaveChangesAsync();
        });

        Assert.Equal(0, await SlotsAsync(database));
        Assert.NotNull((await BookAsync(database, space, Noon, 60))!.Booking);
    }

    private static Task<bool> WriteAsync(ParticipationDatabase database, int space, DateTime at, int minutes, BookingRules rules) => database.DoAsync<ParticipationDbContext, bool>(async db =>
    {
        db.Add(new Booking(space, at, minutes, rules, Staff, BookingState.Confirmed, null));
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    });
}
