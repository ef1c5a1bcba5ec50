using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform.Tests;

public sealed class RightsScopeTests : IAsyncLifetime
{
    private PeopleHouse _house = null!;

    public async Task InitializeAsync()
    {
        _house = await PeopleHouse.BuildAsync();
        await _house.DoAsync<PlatformDbContext>(async db =>
        {
            db.AddRange(Unit("sihy", null), Unit("kirjasto", "sihy"), Unit("lastenosasto", "kirjasto"), Unit("asto", null));
            await db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_role_given_everywhere_is_held_in_every_module_and_for_every_unit()
    {
        var id = await _house.PersonAsync("kaikkialla", StandardRoles.Coordinator);
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.followup.edit") && user.May("growth.read") && user.May("welfare.read", ["asto"])));
    }

    [Fact]
    public async Task A_role_given_in_a_module_is_held_in_no_other()
    {
        var id = await _house.PersonAsync("moduulissa", StandardRoles.Coordinator, ScopeKind.Module, "welfare");
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.read") && user.May("welfare.read", ["asto"])));
        Assert.False(await _house.AsAsync(id, user => user.May("growth.read")));
        Assert.False(await _house.AsAsync(id, user => user.May(PlatformPermissions.DirectoryManage)));
    }

    [Fact]
    public async Task A_role_given_in_a_unit_covers_the_units_below_it_and_no_others()
    {
        var id = await _house.PersonAsync("yksikossa", StandardRoles.Coordinator, ScopeKind.Unit, "kirjasto");
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.followup.edit", ["kirjasto"])));
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.followup.edit", ["asto", "lastenosasto"])));
        Assert.False(await _house.AsAsync(id, user => user.May("welfare.followup.edit", ["sihy"])));
        Assert.False(await _house.AsAsync(id, user => user.May("welfare.followup.edit", [])));
        Assert.False(await _house.AsAsync(id, user => user.May("welfare.followup.edit")));
    }

    [Fact]
    public async Task A_unit_moved_under_another_is_covered_at_once()
    {
        var id = await _house.PersonAsync("yksikossa", StandardRoles.Coordinator, ScopeKind.Unit, "asto");
        Assert.False(await _house.AsAsync(id, user => user.May("welfare.read", ["kirjasto"])));
        await _house.DoAsync<DirectoryChanges>(changes => changes.ChangeAsync("kirjasto", 1, new EntryDetails("Kirjasto", "asto", null, null, null), CancellationToken.None));
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.read", ["kirjasto"])));
    }

    [Theory]
    [InlineData("welfare.read", true)]
    [InlineData("platform.directory.manage", false)]
    public async Task A_grant_for_a_unit_opens_a_modules_pages_but_never_the_hosts_own(string policy, bool opens)
    {
        var id = await _house.PersonAsync("yksikossa", StandardRoles.Coordinator, ScopeKind.Unit, "kirjasto");
        Assert.Equal(opens, await AllowsAsync(id, policy));
    }

    [Fact]
    public async Task A_switched_off_modules_permissions_are_held_by_nobody_until_it_is_on_again()
    {
        var id = await _house.PersonAsync("kaikkialla", StandardRoles.Coordinator);
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.read")));
        _house.Modules.Switch("welfare", on: false);
        Assert.False(await _house.AsAsync(id, user => user.May("welfare.read") || user.May("welfare.read", ["kirjasto"])));
        Assert.False(await AllowsAsync(id, "welfare.read"));
        Assert.True(await _house.AsAsync(id, user => user.May("growth.read")));
        _house.Modules.Switch("welfare", on: true);
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.read")));
    }

    [Fact]
    public async Task Everybody_who_has_signed_in_sees_the_first_page_and_a_visitor_does_not()
    {
        var id = await _house.PersonAsync("rooliton");
        Assert.True(await AllowsAsync(id, PlatformPermissions.HomeView));
        Assert.False(_house.The<IServiceScopeFactory>().CreateScope().ServiceProvider.GetRequiredService<ICurrentUser>().May(PlatformPermissions.HomeView));
    }

    [Fact]
    public async Task A_page_that_asks_for_an_undeclared_permission_is_a_mistake_and_throws()
    {
        var id = await _house.PersonAsync("kaikkialla", StandardRoles.Administrator);
        await Assert.ThrowsAsync<InvalidOperationException>(() => AllowsAsync(id, "welfare.raed"));
    }

    [Fact]
    public async Task A_granted_and_a_taken_role_are_seen_by_the_next_request()
    {
        var id = await _house.PersonAsync("maija");
        Assert.False(await _house.AsAsync(id, user => user.May("welfare.read")));
        await _house.DoAsync<Grants>(grants => grants.GiveAsync(id, StandardRoles.Management, ScopeKind.Everything, null, CancellationToken.None));
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.read")));
        var grant = Assert.Single(await _house.AskAsync<Grants, IReadOnlyList<GrantedRole>>(grants => grants.OfAsync(id, CancellationToken.None)));
        await _house.DoAsync<Grants>(grants => grants.TakeAsync(id, grant.GrantId, CancellationToken.None));
        Assert.False(await _house.AsAsync(id, user => user.May("welfare.read")));
    }

    [Fact]
    public async Task Rights_cost_no_query_once_they_are_known_and_a_wrong_password_elsewhere_changes_nothing()
    {
        var id = await _house.PersonAsync("maija", StandardRoles.Coordinator);
        var other = await _house.PersonAsync("toinen");
        await _house.AsAsync(id, user => user.May("welfare.read"));
        await _house.DoAsync<UserManager<User>>(async users => await users.AccessFailedAsync((await users.FindByIdAsync(other))!));
        var before = _house.Queries.Count;
        Assert.True(await _house.AsAsync(id, user => user.May("welfare.read") && user.May("growth.read", ["asto"])));
        Assert.Equal(before, _house.Queries.Count);
    }

    [Fact]
    public async Task The_fingerprint_is_equal_for_equal_rights_and_differs_for_others()
    {
        var first = await _house.PersonAsync("eka", StandardRoles.Management);
        var second = await _house.PersonAsync("toka", StandardRoles.Management);
        var narrower = await _house.PersonAsync("kolmas", StandardRoles.Management, ScopeKind.Unit, "kirjasto");
        var print = await PrintAsync(first);
        Assert.Equal(print, await PrintAsync(second));
        Assert.NotEqual(print, await PrintAsync(narrower));
        _house.Modules.Switch("welfare", on: false);
        Assert.NotEqual(print, await PrintAsync(first));
    }

    private Task<string> PrintAsync(string id) => _house.AsAsync(id, user => user.RightsFingerprint);

    private async Task<bool> AllowsAsync(string id, string policy)
    {
        var allowed = false;
        await _house.RequestAsync(id, async services =>
        {
            var context = services.GetRequiredService<IHttpContextAccessor>().HttpContext!;
            allowed = (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, policy)).Succeeded;
        });
        return allowed;
    }

    private static DirectoryEntryRow Unit(string code, string? parent)
    {
        var unit = new DirectoryEntryRow(code, DirectoryKind.Unit, code);
        unit.Describe(code, parent, null, null, null);
        return unit;
    }
}
