using Hyte.Modules;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests;

public sealed class RightsSetupTests : IAsyncLifetime
{
    private PeopleHouse _house = null!;

    public async Task InitializeAsync() => _house = await PeopleHouse.BuildAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task The_standard_roles_are_made_once_in_their_order()
    {
        await _house.The<RightsSetup>().EnsureForPlatformAsync(CancellationToken.None);
        var roles = await _house.AskAsync<Grants, IReadOnlyList<RoleDefinition>>(grants => grants.RolesAsync(CancellationToken.None));
        Assert.Equal(StandardRoles.All, roles.Select(r => r.Id));
        Assert.All(roles, role => Assert.True(role.IsStandard && role.Title.Length > 0));
    }

    [Fact]
    public async Task A_modules_permissions_go_to_the_roles_that_it_names()
    {
        var ofModules = (await RoleAsync(StandardRoles.Coordinator)).Held.Where(id => !id.StartsWith("platform.", StringComparison.Ordinal));
        Assert.Equal(["growth.read", "welfare.followup.edit", "welfare.read"], ofModules.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("welfare.followup.edit", (await RoleAsync(StandardRoles.Management)).Held);
    }

    [Fact]
    public async Task The_administrator_starts_with_every_permission_of_the_host()
    {
        var held = (await RoleAsync(StandardRoles.Administrator)).Held.ToHashSet(StringComparer.Ordinal);
        Assert.All(PlatformPermissions.All.Where(p => p.Id != PlatformPermissions.HomeView), p => Assert.Contains(p.Id, held));
    }

    [Fact]
    public async Task What_an_administrator_has_taken_from_a_role_is_not_given_back_by_the_next_start()
    {
        var role = await RoleAsync(StandardRoles.Coordinator);
        await ChangeAsync(role, [.. role.Held.Where(p => p != "welfare.followup.edit")]);
        await _house.The<RightsSetup>().EnsureForModuleAsync(PeopleHouse.Welfare, CancellationToken.None);
        Assert.DoesNotContain("welfare.followup.edit", (await RoleAsync(StandardRoles.Coordinator)).Held);
    }

    [Fact]
    public async Task A_change_of_a_role_is_seen_by_the_next_request_of_whoever_has_it()
    {
        var id = await _house.PersonAsync("maija", StandardRoles.Management);
        Assert.False(await _house.AsAsync(id, user => user.May("growth.read")));
        var role = await RoleAsync(StandardRoles.Management);
        await ChangeAsync(role, [.. role.Held, "growth.read"]);
        Assert.True(await _house.AsAsync(id, user => user.May("growth.read")));
    }

    [Fact]
    public async Task Of_two_who_edit_one_role_the_second_is_told()
    {
        var role = await RoleAsync(StandardRoles.Management);
        await ChangeAsync(role, [.. role.Held, "growth.read"]);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => ChangeAsync(role, [.. role.Held]));
        Assert.Equal("role.changed", refused.Code);
    }

    [Fact]
    public async Task The_administrator_cannot_lose_the_right_to_administer()
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(async () => await ChangeAsync(await RoleAsync(StandardRoles.Administrator), []));
        Assert.Equal("role.administrator-keeps", refused.Code);
    }

    [Fact]
    public async Task A_role_in_use_and_a_standard_role_are_not_removed()
    {
        var own = await _house.AskAsync<RoleChanges, string>(roles => roles.CreateAsync("Kirjaston väki", CancellationToken.None));
        Assert.Equal("kirjaston-vaki", own);
        await _house.PersonAsync("maija", own);
        Assert.Equal("role.in-use", await RefusalAsync(own));
        Assert.Equal("role.standard", await RefusalAsync(StandardRoles.Management));
    }

    private async Task<string> RefusalAsync(string role) =>
        (await Assert.ThrowsAsync<RuleBrokenException>(() => _house.DoAsync<RoleChanges>(roles => roles.RemoveAsync(role, CancellationToken.None)))).Code;

    private Task ChangeAsync(RoleDefinition role, IReadOnlyCollection<string> held) =>
        _house.DoAsync<RoleChanges>(roles => roles.ChangeAsync(role.Id, role.Version, role.Title, held, CancellationToken.None));

    private Task<RoleDefinition> RoleAsync(string id) =>
        _house.AskAsync<PlatformDbContext, RoleDefinition>(db => db.Set<RoleDefinition>().AsNoTracking().Include(r => r.Permissions).SingleAsync(r => r.Id == id));
}
