using Hyte.Participation.Contributions;
using Hyte.Participation.Forms;
using Hyte.Participation.Metrics;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Rules;
using static Hyte.Participation.Tests.Spaces.SpaceSamples;

namespace Hyte.Participation.Tests.Spaces;

public sealed class SpaceRegisterTests
{
    [Fact]
    public async Task Filters_find_only_what_is_known_to_be_so()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var known = Draft();
        (known.Name, known.StepFree, known.Equipment, known.Capacity, known.DoorWidth) = ("Kirjaston sali", Known.Yes, "Videotykki\nKeittiö", "60", "90");
        await AddAsync(database, draft: known);
        await AddAsync(database);

        Assert.Equal(["Kirjaston sali", "Kylätalo"], await NamesAsync(database, SpaceFilter.None));
        Assert.Equal(["Kirjaston sali"], await NamesAsync(database, SpaceFilter.None with { Access = [AccessNeed.StepFree, AccessNeed.WideDoor] }));
        Assert.Equal(["Kirjaston sali"], await NamesAsync(database, SpaceFilter.None with { Equipment = "keittio" }));
        Assert.Equal(["Kirjaston sali"], await NamesAsync(database, SpaceFilter.None with { People = 21 }));
        Assert.Equal(["Kylätalo"], await NamesAsync(database, SpaceFilter.None with { Text = "KYLATA lo" }));
        Assert.Empty(await NamesAsync(database, SpaceFilter.None with { Access = [AccessNeed.Lift] }));
    }

    [Fact]
    public void Every_mistake_of_a_form_is_told_at_once()
    {
        var refused = new List<string>();
        var draft = new SpaceDraft { Capacity = "0", DoorWidth = "leveä", Monday = "8–", Contact = "kuningas", WithdrawnOn = "2020-01-01" };
        Assert.Null(SpaceContent.Read(draft, ParticipationDatabase.Directory, new DateOnly(2027, 5, 3), (field, _) => refused.Add(field)));
        Assert.Equal(["Name", "Address", "Capacity", "DoorWidth", "Monday", "Contact", "WithdrawnOn", "WithdrawnReason"], refused);
    }

    [Fact]
    public async Task Who_saves_second_is_told_and_overwrites_nothing_unseen()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var space = await AddAsync(database);
        var draft = Draft();
        draft.Name = "Ensimmäisen nimi";
        Assert.Equal(SaveOutcome.Saved, await ChangeAsync(database, space, 2, draft));
        draft.Name = "Toisen nimi";
        Assert.Equal(SaveOutcome.Conflict, await ChangeAsync(database, space, 2, draft));
        Assert.Equal(["Ensimmäisen nimi"], await NamesAsync(database, SpaceFilter.None));
        Assert.Equal(SaveOutcome.Saved, await ChangeAsync(database, space, 3, draft));
    }

    [Fact]
    public void Rules_that_contradict_each_other_are_refused()
    {
        var refused = new List<string>();
        var draft = RulesDraft.Of(BookingRules.AtFirst);
        (draft.StartInterval, draft.MinMinutes, draft.MaxMinutes, draft.BufferAfter, draft.MinDaysAhead, draft.MaxDaysAhead, draft.MaxOpen) = ("20", "60", "45", "10", "30", "7", "0");
        Assert.Null(draft.Read((field, _) => refused.Add(field)));
        Assert.Equal(["StartInterval", "MaxMinutes", "BufferAfter", "MaxDaysAhead", "MaxOpen"], refused);
    }

    [Fact]
    public async Task Spaces_are_counted_on_the_last_day_of_the_asked_time()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var gone = Draft();
        (gone.Name, gone.InUseFrom, gone.WithdrawnOn, gone.WithdrawnReason) = ("Vanha koulu", "1.3.2026", "31.12.2026", "myyty");
        await AddAsync(database, draft: gone);
        await AddAsync(database);

        Assert.Equal(["Kylätalo"], await CountedAsync(database, 2025));
        Assert.Equal(["Kylätalo"], await CountedAsync(database, 2026));
        Assert.Equal(["Kylätalo"], await CountedAsync(database, 2027));
        Assert.Empty(await CountedAsync(database, 2028));
    }

    [Fact]
    public async Task Bookings_that_wait_are_tasks_of_those_who_decide_and_own_ones_stand_in_the_calendar()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var waits = await AddAsync(database, Free with { NeedsApproval = true });
        var free = await AddAsync(database);
        await BookAsync(database, waits, At(2027, 5, 10, 12), 60);
        await BookAsync(database, free, At(2027, 5, 11, 12), 60);
        await BookAsync(database, free, At(2027, 5, 12, 12), 60, Staff with { Booker = Staff.Booker with { UserId = "u2" } });

        Assert.Single(await database.WithAsync<SpaceTasks, IReadOnlyList<Hyte.Modules.Contributions.TaskItem>>(t => t.GetAsync(database.User, default)));
        var entry = Assert.Single(await database.WithAsync<SpaceCalendar, IReadOnlyList<Hyte.Modules.Contributions.CalendarEntry>>(c => c.BetweenAsync(new(2027, 5, 1), new(2027, 5, 31), database.User, default)));
        Assert.Equal(new DateOnly(2027, 5, 11), entry.Start);
        database.User.Lacks.Add(Rights.EditSpaces);
        Assert.Empty(await database.WithAsync<SpaceTasks, IReadOnlyList<Hyte.Modules.Contributions.TaskItem>>(t => t.GetAsync(database.User, default)));
    }

    private static async Task<List<string>> CountedAsync(ParticipationDatabase database, int year) =>
        [.. (await database.DoAsync<IEnumerable<ICountedRegister>, IReadOnlyList<CountedItem>>(r =>
            r.OfType<CountedSpaces>().Single().ListAsync(new(year, 1, 1), new(year, 12, 31), new(2027, 5, 3), default))).Select(i => i.Title)];

    private static Task<SaveOutcome> ChangeAsync(ParticipationDatabase database, int space, int version, SpaceDraft draft) =>
        database.DoAsync<SaveSpace, SaveOutcome>(saving => saving.ChangeAsync(space, version, Content(draft), [], default));

    private static async Task<List<string>> NamesAsync(ParticipationDatabase database, SpaceFilter filter) =>
        [.. (await database.DoAsync<SpaceRegister, SpacePage>(register => register.ReadPageAsync(filter, 1, default))).Rows.Select(s => s.Name)];
}
