using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Events.Registering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Events;

public sealed class PlaceTests
{
    [Fact]
    public async Task Fifty_at_once_for_ten_places_give_ten_places_and_forty_in_a_queue_in_order()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);

        await Task.WhenAll(Enumerable.Range(1, 50).Select(i => Task.Run(() => EventBench.RegisterAsync(database, id, $"a{i}@example.fi"))));

        var list = await EventBench.ListAsync(database, id);
        Assert.Equal(Enumerable.Range(1, 50), list.Select(r => r.Turn!.Value));
        Assert.All(list.Take(10), r => Assert.Equal(RegistrationStanding.Confirmed, r.Standing));
        Assert.All(list.Skip(10), r => Assert.Equal(RegistrationStanding.Waiting, r.Standing));
        Assert.Equal(40, list.Skip(10).Count());
    }

    [Fact]
    public async Task Fifty_at_once_without_a_queue_leave_forty_refused()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.HasWaitingList = false);

        var answers = await Task.WhenAll(Enumerable.Range(1, 50).Select(i => Task.Run(async () =>
        {
            try
            {
                return (await EventBench.RegisterAsync(database, id, $"a{i}@example.fi"))!.Standing.ToString();
            }
            catch (RuleBrokenException broken)
            {
                return broken.Code;
            }
        })));

        Assert.Equal(10, answers.Count(a => a == nameof(RegistrationStanding.Confirmed)));
        Assert.Equal(40, answers.Count(a => a == "event.full"));
        Assert.Equal(10, (await EventBench.ListAsync(database, id)).Count);
    }

    [Fact]
    public async Task The_same_address_at_once_gets_one_registration()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);

        var refused = await Task.WhenAll(Enumerable.Range(1, 10).Select(_ => Task.Run(async () =>
        {
            try
            {
                await EventBench.RegisterAsync(database, id, "sama@example.fi");
                return false;
            }
            catch (RuleBrokenException broken) when (broken.Code == RegisterForEvent.Twice)
            {
                return true;
            }
        })));

        Assert.Equal(9, refused.Count(r => r));
        Assert.Single(await EventBench.ListAsync(database, id));
    }

    [Fact]
    public async Task The_database_itself_refuses_one_address_twice_but_takes_it_again_after_it_was_given_up()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);
        await EventBench.RegisterAsync(database, id, "sama@example.fi");

        await Assert.ThrowsAsync<DbUpdateException>(() => database.DoAsync<ParticipationDbContext>(async db =>
        {
            db.Add(new EventRegistration(id, RegistrationSource.Staff, new Registrant("X", "sama@example.fi", null)));
            await db.SaveChangesAsync();
        }));

        var first = Assert.Single(await EventBench.ListAsync(database, id));
        await database.DoAsync<GiveUpPlace>(give => give.ByHandAsync(id, first.Id, default));
        await EventBench.RegisterAsync(database, id, "sama@example.fi");
        Assert.Equal(2, (await EventBench.ListAsync(database, id)).Count);
    }

    [Fact]
    public async Task When_somebody_gives_up_a_place_the_first_in_the_queue_gets_it_and_is_told()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.Capacity = "1");
        foreach (var who in (string[])["eka@example.fi", "toka@example.fi", "kolmas@example.fi"]) await EventBench.RegisterAsync(database, id, who);
        var first = (await EventBench.ListAsync(database, id))[0];

        var given = await database.DoAsync<GiveUpPlace, GivenUp?>(give => give.ByHandAsync(id, first.Id, default));

        Assert.Equal(new GivenUp(id, 1, 0), given);
        Assert.Equal([RegistrationStanding.Cancelled, RegistrationStanding.Confirmed, RegistrationStanding.Waiting], (await EventBench.ListAsync(database, id)).Select(r => r.Standing));
        Assert.Contains("Sait paikan", database.Post.Sent.Last(m => m.To == "toka@example.fi").Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(database.Post.Sent, m => m.To == "kolmas@example.fi" && m.Subject.Contains("Sait paikan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Places_given_up_at_once_go_each_to_another_of_the_queue()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.Capacity = "5");
        for (var i = 1; i <= 12; i++) await EventBench.RegisterAsync(database, id, $"a{i}@example.fi");
        var list = await EventBench.ListAsync(database, id);

        await Task.WhenAll(list.Take(5).Select(r => Task.Run(() => database.DoAsync<GiveUpPlace>(give => give.ByHandAsync(id, r.Id, default)))));

        var after = await EventBench.ListAsync(database, id);
        Assert.All(after.Take(5), r => Assert.Equal(RegistrationStanding.Cancelled, r.Standing));
        Assert.All(after.Skip(5).Take(5), r => Assert.Equal(RegistrationStanding.Confirmed, r.Standing));
        Assert.All(after.Skip(10), r => Assert.Equal(RegistrationStanding.Waiting, r.Standing));
    }

    [Fact]
    public async Task Giving_up_a_turn_in_the_queue_gives_nobody_a_place()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.Capacity = "1");
        for (var i = 1; i <= 3; i++) await EventBench.RegisterAsync(database, id, $"a{i}@example.fi");
        var second = (await EventBench.ListAsync(database, id))[1];

        Assert.Equal(0, (await database.DoAsync<GiveUpPlace, GivenUp?>(give => give.ByHandAsync(id, second.Id, default)))!.Promoted);
        Assert.Equal(1, (await EventBench.ListAsync(database, id)).Count(r => r.Standing == RegistrationStanding.Confirmed));
    }

    [Fact]
    public async Task More_places_move_the_queue_and_fewer_take_no_place_away()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database, d => d.Capacity = "2");
        for (var i = 1; i <= 5; i++) await EventBench.RegisterAsync(database, id, $"a{i}@example.fi");

        Assert.Equal((2, 0), await ChangeAsync("4"));
        Assert.Equal(4, (await EventBench.ListAsync(database, id)).Count(r => r.Standing == RegistrationStanding.Confirmed));
        Assert.Equal((0, 0), await ChangeAsync("1"));
        Assert.Equal(4, (await EventBench.ListAsync(database, id)).Count(r => r.Standing == RegistrationStanding.Confirmed));

        async Task<(int, int)?> ChangeAsync(string capacity)
        {
            var version = (await EventBench.FindAsync(database, id)).Version;
            return await database.DoAsync<EditEvent, (int, int)?>(edit => edit.ChangeAsync(id, version, EventBench.Read(EventBench.Draft(d => d.Capacity = capacity)).Content!, [], default));
        }
    }

    [Fact]
    public async Task A_signed_in_person_registers_once_and_gives_the_place_up()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await EventBench.AddAsync(database);
        var who = new Registrant("hyvinvointikoordinaattori", null, null, database.User.Actor.Id);

        await database.DoAsync<RegisterForEvent>(register => register.ExecuteAsync(id, RegistrationSource.User, who, default));
        var twice = await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<RegisterForEvent>(register => register.ExecuteAsync(id, RegistrationSource.User, who, default)));
        Assert.Equal("Olet jo ilmoittautunut tähän tapahtumaan.", twice.Message);
        Assert.NotNull(await database.DoAsync<GiveUpPlace, GivenUp?>(give => give.OwnAsync(id, default)));
        Assert.Equal(RegistrationStanding.Cancelled, Assert.Single(await EventBench.ListAsync(database, id)).Standing);
    }
}
