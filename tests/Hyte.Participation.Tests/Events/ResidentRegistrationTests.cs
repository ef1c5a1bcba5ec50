using Hyte.Modules;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Events.Registering;

namespace Hyte.Participation.Tests.Events;

public sealed class ResidentRegistrationTests
{
    private const string Email = "asukas@example.fi";

    [Fact]
    public async Task A_resident_holds_no_place_until_the_link_is_confirmed()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.Capacity = "1");
        await EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident);
        // The place goes to whoever is sure of it first.
        await EventBench.RegisterAsync(database, id, "nopea@example.fi");

        var confirmed = await ConfirmAsync(database, Email);

        Assert.Equal(RegistrationStanding.Waiting, confirmed!.Standing);
        Assert.Equal(RegistrationStanding.Confirmed, (await EventBench.ListAsync(database, id)).Single(r => r.EmailKey == "nopea@example.fi").Standing);
    }

    [Fact]
    public async Task The_link_of_the_message_confirms_once_and_the_next_message_has_a_link_to_give_up()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);
        await EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident);
        Assert.Contains("/osallistu/tapahtumat/vahvista?avain=", database.Post.Sent.Single().Body, StringComparison.Ordinal);
        var key = EventBench.KeyIn(database, Email);

        Assert.Equal(RegistrationStanding.Confirmed, (await ConfirmAsync(database, Email))!.Standing);
        Assert.Null(await database.DoAsync<ConfirmRegistration, Registered?>(confirm => confirm.ByLinkAsync(key, default)));

        Assert.Contains("/osallistu/tapahtumat/peru?avain=", database.Post.Sent.Last().Body, StringComparison.Ordinal);
        var giveUp = EventBench.KeyIn(database, Email);
        Assert.NotNull(await database.DoAsync<GiveUpPlace, GivenUp?>(give => give.ByLinkAsync(giveUp, default)));
        Assert.Null(await database.DoAsync<GiveUpPlace, GivenUp?>(give => give.ByLinkAsync(giveUp, default)));
        Assert.Equal(RegistrationStanding.Cancelled, Assert.Single(await EventBench.ListAsync(database, id)).Standing);
    }

    [Fact]
    public async Task A_link_confirmed_by_two_at_once_gives_one_place()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);
        await EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident);
        var key = EventBench.KeyIn(database, Email);

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Task.Run(() => database.DoAsync<ConfirmRegistration, Registered?>(confirm => confirm.ByLinkAsync(key, default)))));

        Assert.Single(answers, a => a is not null);
        Assert.Equal(1, Assert.Single(await EventBench.ListAsync(database, id)).Turn);
    }

    [Fact]
    public async Task Who_registers_again_before_confirming_gets_a_new_link_and_afterwards_a_kind_refusal()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);
        await EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident);
        await EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident);
        Assert.Single(await EventBench.ListAsync(database, id));
        await ConfirmAsync(database, Email);
        var twice = await Assert.ThrowsAsync<RuleBrokenException>(() => EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident));
        Assert.Equal(EventTexts.TwiceEmail, twice.Message);
    }

    [Fact]
    public async Task A_link_runs_out_in_two_days()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);
        await EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident);
        database.Clock.Now += TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1);
        Assert.Null(await ConfirmAsync(database, Email));
    }

    [Fact]
    public async Task Without_a_mail_server_a_registration_waits_for_staff_to_confirm_it()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        database.Post.IsAvailable = false;
        var id = await EventBench.AddAsync(database);
        var made = await EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident);
        Assert.Equal((RegistrationStanding.Unconfirmed, false), (made!.Standing, made.Told));

        var confirmed = await database.DoAsync<ConfirmRegistration, Registered?>(confirm => confirm.ByHandAsync(id, made.Id, default));
        Assert.Equal(RegistrationStanding.Confirmed, confirmed!.Standing);
    }

    [Fact]
    public async Task An_event_that_residents_do_not_see_cannot_be_registered_for()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.IsPublic = false);
        Assert.Null(await EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident));
    }

    [Theory]
    [InlineData("2027-05-02", "Ilmoittautuminen on päättynyt.")]
    [InlineData(null, "Ilmoittautuminen on päättynyt: tapahtuma on jo alkanut.")]
    public async Task After_the_last_day_or_the_beginning_only_staff_register(string? lastDay, string reason)
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d =>
        {
            d.RegistrationEnds = lastDay;
            // The clock stands at noon of 3.5.2027 in the city.
            if (lastDay is null) (d.Day, d.StartTime, d.EndTime) = ("2027-05-03", "11.00", "20.00");
        });

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => EventBench.RegisterAsync(database, id, Email, RegistrationSource.Resident));
        Assert.Equal(reason, refused.Message);
        Assert.NotNull(await EventBench.RegisterAsync(database, id, Email));
    }

    [Fact]
    public async Task When_an_event_is_cancelled_everybody_on_the_list_is_told_why()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.Capacity = "1");
        foreach (var who in (string[])["eka@example.fi", "toka@example.fi"]) await EventBench.RegisterAsync(database, id, who);

        Assert.Equal((2, 2), await database.DoAsync<CancelEvent, (int, int)?>(cancel => cancel.ExecuteAsync(id, "Tila on remontissa", default)));

        Assert.Equal(2, database.Post.Sent.Count(m => m.Subject.StartsWith("Peruttu", StringComparison.Ordinal) && m.Body.Contains("Tila on remontissa", StringComparison.Ordinal)));
        Assert.Equal(EventState.Cancelled, (await EventBench.FindAsync(database, id)).StateAt(database.Clock.Now.UtcDateTime));
        await Assert.ThrowsAsync<RuleBrokenException>(() => EventBench.RegisterAsync(database, id, "kolmas@example.fi"));
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<CancelEvent>(cancel => cancel.ExecuteAsync(id, "Uudelleen", default)));
    }

    private static Task<Registered?> ConfirmAsync(ParticipationDatabase database, string email)
    {
        var key = EventBench.KeyIn(database, email);
        return database.DoAsync<ConfirmRegistration, Registered?>(confirm => confirm.ByLinkAsync(key, default));
    }
}
