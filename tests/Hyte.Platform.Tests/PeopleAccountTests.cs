using Hyte.Modules;
using Hyte.Platform.Audit;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests;

public sealed class PeopleAccountTests : IAsyncLifetime
{
    private PeopleHouse _house = null!;

    public async Task InitializeAsync() => _house = await PeopleHouse.BuildAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task The_fifth_wrong_password_locks_the_account_even_for_the_right_one_until_it_is_unlocked()
    {
        var id = await _house.PersonAsync("maija");
        for (var attempt = 1; attempt <= 4; attempt++) Assert.False((await TryAsync(id, "väärä salasana")).IsLockedOut);
        Assert.True((await TryAsync(id, "väärä salasana")).IsLockedOut);
        Assert.True((await TryAsync(id, PeopleHouse.Password)).IsLockedOut);
        await WithAsync(id, (accounts, user) => accounts.UnlockAsync(user));
        Assert.True((await TryAsync(id, PeopleHouse.Password)).Succeeded);
    }

    [Fact]
    public async Task A_lock_out_ends_after_five_minutes()
    {
        var id = await _house.PersonAsync("maija");
        for (var attempt = 1; attempt <= 5; attempt++) await TryAsync(id, "väärä salasana");
        var end = await _house.AskAsync<UserManager<User>, DateTimeOffset?>(async users => (await users.FindByIdAsync(id))!.LockoutEnd);
        Assert.InRange(end!.Value - TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_closed_account_neither_signs_in_nor_goes_on_with_an_open_session()
    {
        await _house.PersonAsync("paakayttaja", StandardRoles.Administrator);
        var id = await _house.PersonAsync("maija", StandardRoles.Coordinator);
        Assert.Equal(200, await _house.RequestAsync(id, _ => Task.CompletedTask));
        var stamp = await StampAsync(id);
        await WithAsync(id, (accounts, user) => accounts.CloseAsync(user, CancellationToken.None));
        Assert.True((await TryAsync(id, PeopleHouse.Password)).IsNotAllowed);
        Assert.NotEqual(stamp, await StampAsync(id));
        Assert.Equal(302, await _house.RequestAsync(id, _ => throw new InvalidOperationException("A closed account came through.")));
        await WithAsync(id, (accounts, user) => accounts.OpenAsync(user));
        Assert.Equal(200, await _house.RequestAsync(id, _ => Task.CompletedTask));
    }

    [Fact]
    public async Task A_changed_password_changes_the_security_stamp_that_ends_other_sessions()
    {
        var id = await _house.PersonAsync("maija");
        var stamp = await StampAsync(id);
        await WithAsync(id, async (accounts, user) => Assert.True((await accounts.ChangePasswordAsync(user, PeopleHouse.Password, "neljä aivan uutta sanaa")).Succeeded));
        Assert.NotEqual(stamp, await StampAsync(id));
        Assert.True((await TryAsync(id, "neljä aivan uutta sanaa")).Succeeded);
    }

    [Fact]
    public async Task A_password_is_judged_by_its_length_alone()
    {
        var id = await _house.PersonAsync("maija");
        await WithAsync(id, async (accounts, user) =>
        {
            var refused = await accounts.ChangePasswordAsync(user, PeopleHouse.Password, "Lyhyt1!");
            Assert.Equal("Salasanassa pitää olla vähintään 12 merkkiä.", Assert.Single(refused.Errors).Description);
            Assert.True((await accounts.ChangePasswordAsync(user, PeopleHouse.Password, "pelkkiäkirjaimia")).Succeeded);
        });
    }

    [Fact]
    public async Task A_password_link_works_once_and_opens_a_new_account()
    {
        var (user, _) = await _house.AskAsync<Accounts, (User?, IdentityResult)>(accounts => accounts.CreateAsync("uusi", "Uusi Ihminen"));
        var token = await _house.AskAsync<Accounts, string>(async accounts => await accounts.PasswordTokenAsync(user!, CancellationToken.None));
        Assert.True((await SetPasswordAsync(user!.Id, token)).Succeeded);
        Assert.True((await TryAsync(user.Id, PeopleHouse.Password)).Succeeded);
        Assert.False((await SetPasswordAsync(user.Id, token)).Succeeded);
    }

    [Fact]
    public async Task A_taken_user_name_is_refused_and_leaves_nothing_in_the_audit_log()
    {
        await _house.PersonAsync("maija");
        var (user, result) = await _house.AskAsync<Accounts, (User?, IdentityResult)>(accounts => accounts.CreateAsync("Maija", "Toinen Maija"));
        Assert.Null(user);
        Assert.Equal("DuplicateUserName", Assert.Single(result.Errors).Code);
        Assert.Equal(0, await _house.AskAsync<PlatformDbContext, int>(db => db.Set<AuditEntry>().CountAsync(e => e.Act == "account.created")));
    }

    [Fact]
    public async Task The_last_administrator_is_neither_closed_nor_stripped()
    {
        var id = await _house.PersonAsync("paakayttaja", StandardRoles.Administrator);
        var closed = await _house.PersonAsync("entinen", StandardRoles.Administrator);
        await WithAsync(closed, (accounts, user) => accounts.CloseAsync(user, CancellationToken.None));
        var grant = Assert.Single(await _house.AskAsync<Grants, IReadOnlyList<GrantedRole>>(grants => grants.OfAsync(id, CancellationToken.None)));

        var refusals = new[]
        {
            await Assert.ThrowsAsync<RuleBrokenException>(() => WithAsync(id, (accounts, user) => accounts.CloseAsync(user, CancellationToken.None))),
            await Assert.ThrowsAsync<RuleBrokenException>(() => _house.DoAsync<Grants>(grants => grants.TakeAsync(id, grant.GrantId, CancellationToken.None))),
        };
        Assert.All(refusals, refused => Assert.Equal("people.last-administrator", refused.Code));
        Assert.True(await _house.AsAsync(id, user => user.May(PlatformPermissions.UsersManage)));
    }

    [Fact]
    public async Task With_a_second_administrator_the_first_may_go()
    {
        var id = await _house.PersonAsync("eka", StandardRoles.Administrator);
        await _house.PersonAsync("toka", StandardRoles.Administrator);
        await WithAsync(id, (accounts, user) => accounts.CloseAsync(user, CancellationToken.None));
        Assert.Equal(302, await _house.RequestAsync(id, _ => Task.CompletedTask));
    }

    private Task<SignInResult> TryAsync(string id, string password) => _house.AskAsync<SignInManager<User>, SignInResult>(async signIn =>
        await signIn.CheckPasswordSignInAsync((await signIn.UserManager.FindByIdAsync(id))!, password, lockoutOnFailure: true));

    private Task<string?> StampAsync(string id) =>
        _house.AskAsync<UserManager<User>, string?>(async users => (await users.FindByIdAsync(id))!.SecurityStamp);

    private Task<IdentityResult> SetPasswordAsync(string id, string token) =>
        _house.AskAsync<Accounts, IdentityResult>(accounts => accounts.SetPasswordAsync(id, token, PeopleHouse.Password));

    private Task WithAsync(string id, Func<Accounts, User, Task> act) => _house.DoAsync<Accounts, UserManager<User>>(async (accounts, users) =>
        await act(accounts, (await users.FindByIdAsync(id))!));
}
