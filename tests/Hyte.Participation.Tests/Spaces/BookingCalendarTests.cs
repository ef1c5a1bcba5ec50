using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using static Hyte.Participation.Tests.Spaces.SpaceSamples;

namespace Hyte.Participation.Tests.Spaces;

public sealed class BookingCalendarTests
{
    [Fact]
    public void A_calendar_says_what_when_and_where()
    {
        var text = Write("Kokous, avoin; kaikille\nuusi rivi \\ loppu");

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20270510T090000Z\r\nDTEND:20270510T100000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains(@"SUMMARY:Kylätalo: Kokous\, avoin\; kaikille\nuusi rivi \\ loppu", Unfolded(text), StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_unfolding_gives_back_every_letter() =>
        Prop.ForAll(Arb.From(Gen.Elements("a", "ä", "–", "🎉", ",", " ", "\n").ListOf().Select(parts => string.Concat(parts))), purpose =>
        {
            var text = Write(purpose);
            Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
            Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
            Assert.Contains($"SUMMARY:Kylätalo: {purpose.Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\r\n", Unfolded(text), StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_key_opens_its_owners_bookings_until_it_is_renewed()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database);
        await BookAsync(database, space, At(2027, 5, 10, 12), 60);
        await BookAsync(database, space, At(2027, 5, 10, 14), 60, Staff with { Booker = Staff.Booker with { UserId = "u2" }, Purpose = "Toisen oma" });
        var first = await RenewAsync(database);

        var text = await ReadAsync(database, first);
        Assert.Contains("Työpaja", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Toisen oma", text, StringComparison.Ordinal);

        var second = await RenewAsync(database);
        Assert.NotEqual(first, second);
        Assert.Null(await ReadAsync(database, first));
        Assert.NotNull(await ReadAsync(database, second));
        Assert.Null(await ReadAsync(database, "arvattu"));
    }

    [Fact]
    public async Task A_key_stops_answering_when_its_owner_loses_the_right_or_the_account_and_answers_again_with_them()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await BookAsync(database, await AddAsync(database), At(2027, 5, 10, 12), 60);
        var key = await RenewAsync(database);

        database.User.Lacks.Add(Rights.TakePart);
        Assert.Null(await ReadAsync(database, key));
        database.User.Lacks.Clear();
        Assert.NotNull(await ReadAsync(database, key));
        database.User.IsOpen = false;
        Assert.Null(await ReadAsync(database, key));
    }

    private static Task<string> RenewAsync(ParticipationDatabase database) => database.DoAsync<CalendarFeed, string>(feed => feed.RenewAsync(database.User, default));

    private static Task<string?> ReadAsync(ParticipationDatabase database, string key) => database.DoAsync<CalendarFeed, string?>(feed => feed.ByKeyAsync(key, default));

    private static string Write(string purpose) => BookingCalendar.Write(
        [(new Booking(1, At(2027, 5, 10, 12), 60, Free, Staff with { Purpose = purpose }, BookingState.Confirmed, null), new Space(Content(Draft())))], "hyte.example");

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);
}
