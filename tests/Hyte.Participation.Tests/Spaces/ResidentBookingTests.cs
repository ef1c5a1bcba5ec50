using System.Text.RegularExpressions;
using Hyte.Participation.Contributions;
using Hyte.Participation.Data;
using Hyte.Participation.Privacy;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Rules;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using static Hyte.Participation.Tests.Spaces.SpaceSamples;

namespace Hyte.Participation.Tests.Spaces;

public sealed partial class ResidentBookingTests
{
    private static readonly DateTime Noon = At(2027, 5, 10, 12);

    [Fact]
    public async Task A_resident_confirms_by_the_link_and_cancels_by_the_next_one()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var (booking, key) = await AskAsync(database, Free);
        Assert.Equal(BookingState.AwaitsConfirmation, booking.State);

        Assert.Equal(BookingState.Confirmed, (await ConfirmAsync(database, key))!.State);
        Assert.Null(await ConfirmAsync(database, key));
        var cancel = KeyIn(database);
        Assert.True(await database.DoAsync<CancelBooking, bool>(c => c.ByLinkAsync(cancel, default)));
        Assert.False(await database.DoAsync<CancelBooking, bool>(c => c.ByLinkAsync(cancel, default)));
        Assert.Equal((BookingState.Cancelled, "varaaja"), ((await ReadAsync(database, booking.Id)).State, (await ReadAsync(database, booking.Id)).EndedBy));
        Assert.Equal(0, await SlotsAsync(database));
    }

    [Fact]
    public async Task A_confirmed_booking_of_a_space_that_needs_approval_waits_for_the_city()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var (booking, key) = await AskAsync(database, Free with { NeedsApproval = true });
        Assert.Equal(BookingState.AwaitsApproval, (await ConfirmAsync(database, key))!.State);

        Assert.Equal(EndingOutcome.DoneAndTold, await database.DoAsync<DecideBooking, EndingOutcome>(d => d.ApproveAsync(booking.Id, default)));
        Assert.Equal(EndingOutcome.TooLate, await database.DoAsync<DecideBooking, EndingOutcome>(d => d.RefuseAsync(booking.Id, "liian myöhään", default)));
        Assert.Equal(BookingState.Confirmed, (await ReadAsync(database, booking.Id)).State);
        Assert.Equal(["Vahvista tilavarauksesi", "Tilavarauksesi odottaa hyväksyntää", "Tilavarauksesi on vahvistettu"], database.Post.Sent.Select(m => m.Subject));
    }

    [Fact]
    public async Task A_refusal_tells_its_reason_and_frees_the_time()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var (booking, key) = await AskAsync(database, Free with { NeedsApproval = true });
        await ConfirmAsync(database, key);

        await database.DoAsync<DecideBooking, EndingOutcome>(d => d.RefuseAsync(booking.Id, "Tilassa on remontti.", default));

        Assert.Contains("Syy: Tilassa on remontti.", database.Post.Sent.Last().Body, StringComparison.Ordinal);
        Assert.Equal((BookingState.Refused, "Tilassa on remontti."), ((await ReadAsync(database, booking.Id)).State, (await ReadAsync(database, booking.Id)).EndReason));
        Assert.Equal(0, await SlotsAsync(database));
    }

    [Fact]
    public async Task The_city_cancels_with_a_reason_that_is_told()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var (booking, key) = await AskAsync(database, Free);
        await ConfirmAsync(database, key);

        Assert.Equal(EndingOutcome.DoneAndTold, await database.DoAsync<CancelBooking, EndingOutcome>(c => c.ByCityAsync(booking.Id, false, "Vesivahinko", default)));
        Assert.Contains("Syy: Vesivahinko", database.Post.Sent.Last().Body, StringComparison.Ordinal);
        Assert.Equal("hyvinvointikoordinaattori", (await ReadAsync(database, booking.Id)).EndedBy);
    }

    [Fact]
    public async Task An_unconfirmed_booking_holds_its_time_for_half_an_hour_and_no_longer()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var (booking, key) = await AskAsync(database, Free);

        Assert.Null((await BookAsync(database, booking.SpaceId, Noon, 60))!.Booking);
        database.Clock.Now += TimeSpan.FromMinutes(30);
        Assert.NotNull((await BookAsync(database, booking.SpaceId, Noon, 60))!.Booking);
        Assert.Null(await ConfirmAsync(database, key));
        Assert.Equal(BookingState.Cancelled, (await ReadAsync(database, booking.Id)).State);
    }

    [Fact]
    public async Task The_job_lets_go_what_nobody_confirmed()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var (booking, _) = await AskAsync(database, Free);
        database.Clock.Now += TimeSpan.FromMinutes(29);
        await database.WithAsync<UnconfirmedBookings, bool>(RunAsync);
        Assert.Equal(4, await SlotsAsync(database));

        database.Clock.Now += TimeSpan.FromMinutes(1);
        await database.WithAsync<UnconfirmedBookings, bool>(RunAsync);
        Assert.Equal(0, await SlotsAsync(database));
        Assert.Equal("Varausta ei vahvistettu 30 minuutissa.", (await ReadAsync(database, booking.Id)).EndReason);

        static async Task<bool> RunAsync(UnconfirmedBookings job)
        {
            await job.RunAsync(default);
            return true;
        }
    }

    [Fact]
    public async Task Without_a_mail_server_the_booking_waits_for_the_city()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        database.Post.IsAvailable = false;
        var space = await AddAsync(database);

        var booking = (await BookAsync(database, space, Noon, 60, Resident))!.Booking!;

        Assert.Equal((BookingState.AwaitsApproval, null), (booking.State, booking.HeldUntil));
        Assert.Equal(EndingOutcome.DoneNotTold, await database.DoAsync<DecideBooking, EndingOutcome>(d => d.ApproveAsync(booking.Id, default)));
    }

    [Fact]
    public async Task A_booker_cannot_cancel_what_has_begun_but_the_city_can()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database);
        var booking = (await BookAsync(database, space, Noon, 60))!.Booking!;
        database.Clock.Now = new DateTimeOffset(Noon, TimeSpan.Zero);

        Assert.Equal(EndingOutcome.TooLate, await database.DoAsync<CancelBooking, EndingOutcome>(c => c.ByBookerAsync(booking.Id, false, default)));
        Assert.Equal(EndingOutcome.DoneAndTold, await database.DoAsync<CancelBooking, EndingOutcome>(c => c.ByCityAsync(booking.Id, false, "Vesivahinko", default)));
    }

    [Fact]
    public async Task Nobody_cancels_another_persons_booking()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database);
        var booking = (await BookAsync(database, space, Noon, 60, Staff with { Booker = Staff.Booker with { UserId = "u2" } }))!.Booking!;

        Assert.Equal(EndingOutcome.NotFound, await database.DoAsync<CancelBooking, EndingOutcome>(c => c.ByBookerAsync(booking.Id, false, default)));
    }

    [Fact]
    public async Task A_booker_is_forgotten_ninety_days_after_the_booking_and_the_count_stays()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var (booking, key) = await AskAsync(database, Free);
        await ConfirmAsync(database, key);
        database.Clock.Now = new DateTimeOffset(2027, 8, 8, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal(0, await database.DoAsync<IEnumerable<IPersonalDataHolder>, int>(h => h.OfType<BookingPeople>().Single().AnonymiseAsync(new DateOnly(2027, 8, 8), default)));
        Assert.Equal(1, await database.DoAsync<IEnumerable<IPersonalDataHolder>, int>(h => h.OfType<BookingPeople>().Single().AnonymiseAsync(new DateOnly(2027, 8, 9), default)));

        var kept = await ReadAsync(database, booking.Id);
        Assert.Equal(("", "", "", null, true, 5), (kept.BookerName, kept.BookerEmail, kept.Purpose, kept.Organisation, kept.IsForgotten, kept.People));
        await AssertNoTraceAsync(database);
        Assert.Single(await database.DoAsync<IEnumerable<Hyte.Participation.Metrics.ICountedRegister>, IReadOnlyList<Hyte.Participation.Metrics.CountedItem>>(r =>
            r.OfType<CountedBookings>().Single().ListAsync(new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31), new DateOnly(2027, 8, 9), default)));
    }

    [Fact]
    public async Task A_person_who_asks_gets_every_field_and_may_be_erased()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var (_, key) = await AskAsync(database, Free);
        await ConfirmAsync(database, key);

        var found = Assert.Single(await database.DoAsync<IEnumerable<IPersonalDataHolder>, IReadOnlyList<StoredAboutPerson>>(h => h.OfType<BookingPeople>().Single().FindAsync("asukas@example.fi", default)));
        Assert.Contains(("Varaajan nimi", "Asukas"), found.Fields);
        Assert.Equal(1, await database.DoAsync<IEnumerable<IPersonalDataHolder>, int>(h => h.OfType<BookingPeople>().Single().EraseAsync("asukas@example.fi", default)));
        await AssertNoTraceAsync(database);
        Assert.Equal(0, await SlotsAsync(database));
    }

    private static async Task AssertNoTraceAsync(ParticipationDatabase database)
    {
        var history = await database.DoAsync<ParticipationDbContext, List<string>>(async db => [.. (await db.Set<HistoryEntry>().ToListAsync()).Select(h => h.Changes)]);
        Assert.NotEmpty(history);
        Assert.DoesNotContain(history, h => h.Contains("sukas", StringComparison.Ordinal) || h.Contains("Kokous", StringComparison.Ordinal) || h.Contains("Kylätoimikunta", StringComparison.Ordinal));
    }

    private static async Task<(Booking Booking, string Key)> AskAsync(ParticipationDatabase database, BookingRules rules)
    {
        var space = await AddAsync(database, rules);
        var booking = (await BookAsync(database, space, Noon, 60, Resident))!.Booking!;
        return (booking, KeyIn(database));
    }

    private static Task<Booking?> ConfirmAsync(ParticipationDatabase database, string key) => database.DoAsync<ConfirmBooking, Booking?>(c => c.ExecuteAsync(key, default));

    private static string KeyIn(ParticipationDatabase database) => Uri.UnescapeDataString(Key().Match(database.Post.Sent.Last().Body).Groups["key"].Value);

    [GeneratedRegex(@"avain=(?<key>\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
