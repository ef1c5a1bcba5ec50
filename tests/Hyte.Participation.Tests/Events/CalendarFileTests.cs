using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Calendars;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Events.Feeds;

namespace Hyte.Participation.Tests.Events;

public sealed class CalendarFileTests
{
    private static readonly DateTime Now = new(2027, 5, 3, 9, 0, 0, DateTimeKind.Utc);
    private static readonly EventTime Evening = new(new DateOnly(2027, 5, 20), new TimeOnly(17, 0), new DateOnly(2027, 5, 20), new TimeOnly(19, 30));

    [Fact]
    public void A_file_is_as_the_standard_wants_it()
    {
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Mikkelin kaupunki//Hyte//FI
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:Tapahtumat
            BEGIN:VEVENT
            UID:participation-event-7@hyte.example
            DTSTAMP:20270503T090000Z
            LAST-MODIFIED:20270503T090000Z
            SEQUENCE:2
            DTSTART:20270520T140000Z
            DTEND:20270520T163000Z
            SUMMARY:Pöytä\, ilta\; ”talvi” \\ kesä
            LOCATION:Mikaeli\, Sointukatu 1
            DESCRIPTION:Eka\nToka
            URL:https://hyte.example/participation/events/7
            STATUS:CONFIRMED
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            Text(Entry("Pöytä, ilta; ”talvi” \\ kesä", Evening)));
    }

    [Fact]
    public void Times_follow_the_summer_time_of_the_city()
    {
        Assert.Contains("DTSTART:20270115T150000Z", Text(Entry("Talvella", new EventTime(new DateOnly(2027, 1, 15), new TimeOnly(17, 0), new DateOnly(2027, 1, 15), null))), StringComparison.Ordinal);
        Assert.Contains("DTSTART:20270328T010000Z", Text(Entry("Kellon siirto", new EventTime(new DateOnly(2027, 3, 28), new TimeOnly(3, 0), new DateOnly(2027, 3, 28), null))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_an_hour_is_a_whole_day_that_ends_before_the_next()
    {
        var text = Text(Entry("Päivä", new EventTime(new DateOnly(2027, 5, 20), null, new DateOnly(2027, 5, 21), null)));
        Assert.Contains("DTSTART;VALUE=DATE:20270520\r\nDTEND;VALUE=DATE:20270522\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_no_letter_is_cut_and_unfolding_gives_the_text_back()
    {
        Prop.ForAll<NonNull<string>>(typed =>
        {
            var name = new string([.. $"äö€😀{typed.Get}".Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && letter is not ('\u2028' or '\u2029' or '\u0085'))]) + string.Concat(Enumerable.Repeat("päätös 😀 ", 12));
            var bytes = CalendarFile.Write("Tapahtumat", [Entry(name, Evening)]);
            var text = Encoding.UTF8.GetString(bytes);
            var lines = text.Split("\r\n");
            var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
            return lines.All(line => Encoding.UTF8.GetByteCount(line) <= 75)
                && !text.Contains('\uFFFD', StringComparison.Ordinal)
                && unfolded.Contains($"SUMMARY:{CalendarFile.Escaped(name)}\r\n", StringComparison.Ordinal)
                && text.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']) < 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task The_feed_of_residents_has_the_public_ones_and_tells_what_was_cancelled()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var open = await EventBench.AddAsync(database, d => d.Name = "Avoin");
        await EventBench.AddAsync(database, d => (d.Name, d.IsPublic) = ("Sisäinen", false));
        await EventBench.AddAsync(database, d => (d.Name, d.Day) = ("Mennyt", "2027-04-01"));
        await database.DoAsync<CancelEvent>(cancel => cancel.ExecuteAsync(open, "Sali ei ole vapaa", default));

        var residents = await FeedAsync(true);
        Assert.Contains("SUMMARY:Avoin", residents, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED", residents, StringComparison.Ordinal);
        Assert.Contains($"URL:https://hyte.example/osallistu/tapahtumat/{open}", residents, StringComparison.Ordinal);
        Assert.DoesNotContain("Sisäinen", residents, StringComparison.Ordinal);
        Assert.DoesNotContain("Mennyt", residents, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Sisäinen", await FeedAsync(false), StringComparison.Ordinal);

        async Task<string> FeedAsync(bool forResidents) => Encoding.UTF8.GetString(await database.DoAsync<EventFeed, byte[]>(feed => feed.ComingAsync(forResidents, default)));
    }

    private static CalendarEntry Entry(string name, EventTime when) => new()
    {
        Uid = "participation-event-7@hyte.example",
        Name = name,
        When = when.InCalendar,
        Place = "Mikaeli, Sointukatu 1",
        Description = "Eka\r\nToka",
        Address = "https://hyte.example/participation/events/7",
        Status = CalendarStatus.Confirmed,
        Sequence = 2,
        ChangedAt = Now,
        StampedAt = Now,
    };

    private static string Text(CalendarEntry entry) => Encoding.UTF8.GetString(CalendarFile.Write("Tapahtumat", [entry]));
}
