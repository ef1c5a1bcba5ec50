using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Http;

namespace Hyte.Platform.Tests;

public sealed class PeopleActorTests : IAsyncLifetime
{
    private PeopleHouse _house = null!;

    public async Task InitializeAsync()
    {
        _house = await PeopleHouse.BuildAsync();
        await _house.DoAsync<PlatformDbContext>(async db =>
        {
            db.Add(new DirectoryEntryRow("kirjastopaallikko", DirectoryKind.Title, "kirjastopäällikkö"));
            await db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_person_is_shown_by_role_until_they_hold_a_title_and_after_it_has_ended()
    {
        var id = await _house.PersonAsync("maija", StandardRoles.MeasureOwner);
        Assert.Equal("Toimenpiteen vastuuhenkilö", await NameAsync(id));
        await _house.DoAsync<TitleHoldings>(h => h.AssignAsync("kirjastopaallikko", id, new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 15), CancellationToken.None));
        Assert.Equal("kirjastopäällikkö", await NameAsync(id));
        // 22.00 in UTC is midnight in Helsinki: the next day has begun there.
        _house.Clock.Pass(TimeSpan.FromHours(13));
        Assert.Equal("Toimenpiteen vastuuhenkilö", await NameAsync(id));
        Assert.Empty(await _house.AsAsync(id, user => user.Titles));
    }

    [Fact]
    public async Task Outside_requests_the_system_acts_and_a_visitor_is_nobody()
    {
        var actors = _house.The<IActorAccessor>();
        Assert.Equal(Actor.System, actors.Current);
        _house.The<IHttpContextAccessor>().HttpContext = new DefaultHttpContext();
        Assert.Equal(Actor.Nobody, actors.Current);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Somebody_elses_act_ends_when_it_is_disposed_and_stays_in_its_own_flow()
    {
        var actors = _house.The<IActorAccessor>();
        using (actors.ActAs(Actor.Seed))
        {
            Assert.Equal(Actor.Seed, actors.Current);
            using (actors.ActAs(new Actor("x", "joku"))) Assert.Equal("x", actors.Current.Id);
            Assert.Equal(Actor.Seed, await Task.Run(() => actors.Current));
        }

        Assert.Equal(Actor.System, actors.Current);
    }

    private Task<string> NameAsync(string id) => _house.AsAsync(id, user => user.Actor.Name);
}
