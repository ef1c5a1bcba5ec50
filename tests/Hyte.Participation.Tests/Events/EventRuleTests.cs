using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Events.Reading;
using Hyte.Participation.Forms;
using Hyte.Participation.Metrics;

namespace Hyte.Participation.Tests.Events;

public sealed class EventRuleTests
{
    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_beside_its_field()
    {
        var (content, refused) = EventBench.Read(new EventDraft { StartTime = "iltapäivällä", Capacity = "monta", RegistrationEnds = "huomenna", Name = new string('a', 201) });
        Assert.Null(content);
        Assert.Equal(["Capacity", "Day", "Kind", "Name", "Place", "RegistrationEnds", "StartTime"], refused.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("17.00", "17.00", null, "EndTime")]
    [InlineData("17.00", "16.00", null, "EndTime")]
    [InlineData(null, "16.00", null, "StartTime")]
    [InlineData("17.00", "16.00", "2027-05-19", "EndDay")]
    [InlineData("17.00", "16.00", "2028-05-19", "EndDay")]
    [InlineData("25.00", null, null, "StartTime")]
    public void Times_that_cannot_be_are_refused(string? start, string? end, string? endDay, string field)
    {
        var (content, refused) = EventBench.Read(EventBench.Draft(d => (d.StartTime, d.EndTime, d.EndDay) = (start, end, endDay)));
        Assert.Null(content);
        Assert.Equal([field], refused.Keys);
    }

    [Fact]
    public void A_night_that_ends_on_the_next_day_is_taken()
    {
        var (content, _) = EventBench.Read(EventBench.Draft(d => (d.StartTime, d.EndTime, d.EndDay) = ("22", "2:30", "21.5.2027")));
        Assert.Equal("to 20.5.2027 klo 22.00 – pe 21.5.2027 klo 2.30", content!.When.ToString().Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_queue_needs_a_number_of_places()
    {
        var (_, refused) = EventBench.Read(EventBench.Draft(d => d.Capacity = ""));
        Assert.Equal(["Capacity"], refused.Keys);
    }

    [Fact]
    public void Organisers_of_the_directory_keep_their_present_names_and_others_their_words()
    {
        var (content, _) = EventBench.Read(EventBench.Draft(d => d.Organisers = " kirjasto \r\nMikkelin Martat\n\nKirjasto"));
        Assert.Equal(["Kirjasto", "Mikkelin Martat"], Organisers.Names(content!.Organisers, ParticipationDatabase.Directory));
        Assert.DoesNotContain("Kirjasto", content.Organisers!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_comes_back_as_it_was()
    {
        var draft = EventBench.Draft(d => (d.Organisers, d.Themes, d.Description, d.RegistrationEnds, d.EndDay) = ("Kirjasto\nMikkelin Martat", "talvi", "Rivi\nToinen", "2027-05-18", "2027-05-21"));
        var again = EventDraft.Of(new ParticipationEvent(EventBench.Read(draft).Content!), ParticipationDatabase.Directory);
        Assert.Empty(draft.DifferencesIn(again));
    }

    [Fact]
    public void Any_typed_text_is_either_taken_or_refused_and_never_breaks()
    {
        Prop.ForAll<string, string, string>((first, second, third) =>
        {
            var (content, refused) = EventBench.Read(new EventDraft { Kind = first, Name = second, Place = third, Day = first, StartTime = second, EndTime = third, EndDay = second, Organisers = first, Capacity = third, RegistrationEnds = first, HasWaitingList = true });
            return content is null == refused.Count > 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_clock_that_is_written_is_read_as_the_same()
    {
        Prop.ForAll(Gen.Choose(0, (24 * 60) - 1).ToArbitrary(), minute =>
        {
            var time = new TimeOnly(minute / 60, minute % 60);
            return Typed.ReadTime(Shown.Time(time)) == time;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Who_saves_second_changes_nothing()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);
        await ChangeAsync("Ensimmäinen");
        Assert.Null(await ChangeAsync("Toinen"));
        Assert.Equal("Ensimmäinen", (await EventBench.FindAsync(database, id)).Name);

        Task<(int, int)?> ChangeAsync(string name) =>
            database.DoAsync<EditEvent, (int, int)?>(edit => edit.ChangeAsync(id, 1, EventBench.Read(EventBench.Draft(d => d.Name = name)).Content!, [], default));
    }

    [Fact]
    public async Task Only_events_that_were_held_count_and_each_kind_by_itself()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var held = await EventBench.AddAsync(database, d => d.Day = "2027-05-01");
        await EventBench.AddAsync(database, d => d.Day = "2027-05-03");
        await EventBench.AddAsync(database, d => (d.Kind, d.Day) = ("forum", "2027-05-01"));
        var cancelled = await EventBench.AddAsync(database, d => d.Day = "2027-05-04");
        await database.DoAsync<CancelEvent>(cancel => cancel.ExecuteAsync(cancelled, "Sairastumisia", default));

        var counted = await database.DoAsync<IEnumerable<ICountedRegister>, IReadOnlyList<CountedItem>>(registers =>
            registers.Single(r => r.Key == "events.partnership-evening").ListAsync(new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31), new DateOnly(2027, 5, 3), default));
        Assert.Equal($"/participation/events/{held}", Assert.Single(counted).Href);
    }

    [Fact]
    public async Task The_register_is_filtered_by_words_kind_state_and_year()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await EventBench.AddAsync(database, d => (d.Name, d.Day) = ("Talvi-ilta", "2027-05-03"));
        await EventBench.AddAsync(database, d => (d.Name, d.Kind, d.Day, d.EndTime) = ("Foorumi", "forum", "2026-05-03", "18.00"));
        await EventBench.AddAsync(database, d => (d.Name, d.Day) = ("Aamulla ohi", "2027-05-03")); // the clock stands at noon
        await database.DoAsync<EditEvent>(edit => edit.ChangeAsync(3, 1, EventBench.Read(EventBench.Draft(d => (d.Name, d.Day, d.StartTime, d.EndTime) = ("Aamulla ohi", "2027-05-03", "8", "9"))).Content!, [], default));

        Assert.Equal(["Talvi-ilta"], await NamesAsync(new EventFilter(null, null, "coming", null)));
        Assert.Equal(["Aamulla ohi", "Foorumi"], await NamesAsync(new EventFilter(null, null, "held", null)));
        Assert.Equal(["Foorumi"], await NamesAsync(new EventFilter(null, "forum", null, 2026)));
        Assert.Equal(["Talvi-ilta"], await NamesAsync(new EventFilter("TÄLVI mikaeli", null, null, null)));

        async Task<IEnumerable<string>> NamesAsync(EventFilter filter) =>
            (await database.DoAsync<EventRegister, EventPage>(register => register.ReadPageAsync(filter, 1, default))).Rows.Select(r => r.Event.Name);
    }
}
