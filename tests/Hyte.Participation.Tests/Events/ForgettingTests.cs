using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Registering;
using Hyte.Participation.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Events;

public sealed class ForgettingTests
{
    private const string Email = "asukas@example.fi";
    private static readonly DateOnly NinetyDaysAfter = new(2027, 8, 18);

    [Fact]
    public async Task Ninety_days_after_the_event_the_people_are_forgotten_and_their_number_stays()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await HeldAsync(database);

        Assert.Equal(0, await ForgetAsync(database, NinetyDaysAfter));
        Assert.Equal(2, await ForgetAsync(database, NinetyDaysAfter.AddDays(1)));
        Assert.Equal(0, await ForgetAsync(database, NinetyDaysAfter.AddDays(1)));

        var list = await EventBench.ListAsync(database, id);
        Assert.Equal(2, list.Count);
        Assert.All(list, r => Assert.Equal(("", null, null, null), (r.Name, r.EmailKey, r.Needs, r.UserId)));
        Assert.Equal(1, list.Count(r => r.Attended));
    }

    [Fact]
    public async Task History_never_knew_who_it_was()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await HeldAsync(database);
        await ForgetAsync(database, NinetyDaysAfter.AddDays(1));

        var history = await database.DoAsync<ParticipationDbContext, List<string>>(db => db.History.Where(h => h.RecordType == nameof(EventRegistration)).Select(h => h.Changes).ToListAsync());
        Assert.NotEmpty(history);
        Assert.DoesNotContain(history, changes => changes.Contains("asukas", StringComparison.OrdinalIgnoreCase) || changes.Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_is_given_what_is_stored_and_erased_on_request_and_the_place_goes_to_the_queue()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.Capacity = "1");
        await EventBench.RegisterAsync(database, id, Email);
        await EventBench.RegisterAsync(database, id, "toka@example.fi");

        var stored = Assert.Single(await HolderAsync(database, holder => holder.FindAsync(Email, default)));
        Assert.Equal("Ilmoittautuminen: Kumppanuuspöytä 20.5.2027", stored.What);
        Assert.Contains(("Sähköposti", Email), stored.Fields);

        Assert.Equal(1, await HolderAsync(database, holder => holder.EraseAsync(Email, default)));
        Assert.Empty(await HolderAsync(database, holder => holder.FindAsync(Email, default)));
        Assert.Equal([RegistrationStanding.Cancelled, RegistrationStanding.Confirmed], (await EventBench.ListAsync(database, id)).Select(r => r.Standing));
        Assert.Contains(database.Post.Sent, m => m.To == "toka@example.fi" && m.Subject.StartsWith("Sait paikan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Looking_at_the_list_is_noted_without_names()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);
        await database.DoAsync<RegistrationList>(list => list.ShowAsync(id, default));
        Assert.Empty(database.PersonalData.Notes);

        await EventBench.RegisterAsync(database, id, Email);
        await database.DoAsync<RegistrationList>(list => list.ShowAsync(id, default));
        Assert.Equal(("shown", $"/participation/events/{id}/registrations", "Tapahtuman ilmoittautuneet (1)"), Assert.Single(database.PersonalData.Notes));
    }

    private static async Task<int> HeldAsync(ParticipationDatabase database)
    {
        var id = await EventBench.AddAsync(database);
        var came = await EventBench.RegisterAsync(database, id, Email);
        await EventBench.RegisterAsync(database, id, "toka@example.fi");
        database.Clock.Now = new DateTimeOffset(2027, 5, 20, 18, 0, 0, TimeSpan.Zero);
        await database.DoAsync<RegistrationList>(list => list.MarkAttendanceAsync(id, [came!.Id], 7, "", default));
        return id;
    }

    private static Task<int> ForgetAsync(ParticipationDatabase database, DateOnly today) => HolderAsync(database, holder => holder.AnonymiseAsync(today, default));

    private static Task<T> HolderAsync<T>(ParticipationDatabase database, Func<IPersonalDataHolder, Task<T>> act) =>
        database.DoAsync<IEnumerable<IPersonalDataHolder>, T>(holders => act(holders.OfType<ForgetRegistrants>().Single()));
}
