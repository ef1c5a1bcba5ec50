using Hyte.Modules;
using Hyte.Platform.Audit;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests;

public sealed class PeopleStartupTests
{
    private const string Password = PeopleHouse.Password;

    [Fact]
    public async Task The_first_start_prints_a_link_that_creates_the_administrator_once()
    {
        await using var house = await PeopleHouse.BuildAsync();
        var token = await PrintedTokenAsync(house);
        var (user, _) = await CreateAsync(house, token, "eka");
        Assert.True(await house.AsAsync(user!.Id, u => u.May(PlatformPermissions.RolesManage)));
        Assert.Null((await CreateAsync(house, token, "toka")).User);
        Assert.Empty(await house.The<PeopleStartup>().RunAsync(CancellationToken.None));
        var entry = await house.AskAsync<PlatformDbContext, AuditEntry>(db => db.Set<AuditEntry>().SingleAsync(e => e.Act == "account.first-administrator"));
        Assert.Equal(("Pääkäyttäjä", user.Id), (entry.ActorName, entry.Target));
    }

    [Fact]
    public async Task The_token_is_256_bits_and_only_its_hash_is_kept()
    {
        await using var house = await PeopleHouse.BuildAsync();
        var token = await PrintedTokenAsync(house);
        Assert.Equal(43, token.Length);
        var link = await house.AskAsync<PlatformDbContext, FirstAdministratorLink>(db => db.Set<FirstAdministratorLink>().SingleAsync());
        Assert.DoesNotContain(token, link.TokenHash, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_link_is_refused_after_a_day()
    {
        await using var house = await PeopleHouse.BuildAsync();
        var token = await PrintedTokenAsync(house);
        house.Clock.Pass(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.True(await AcceptsAsync(house, token));
        house.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.False(await AcceptsAsync(house, token));
        Assert.Null((await CreateAsync(house, token, "eka")).User);
    }

    [Fact]
    public async Task A_new_start_replaces_the_link_and_a_wrong_token_is_refused()
    {
        await using var house = await PeopleHouse.BuildAsync();
        var first = await PrintedTokenAsync(house);
        var second = await PrintedTokenAsync(house);
        Assert.False(await AcceptsAsync(house, first));
        Assert.False(await AcceptsAsync(house, second + "x"));
        Assert.False(await AcceptsAsync(house, ""));
        Assert.True(await AcceptsAsync(house, second));
    }

    [Fact]
    public async Task The_link_is_refused_once_there_is_an_administrator()
    {
        await using var house = await PeopleHouse.BuildAsync();
        var token = await PrintedTokenAsync(house);
        await house.PersonAsync("toista-kautta", StandardRoles.Administrator);
        Assert.False(await AcceptsAsync(house, token));
        Assert.Null((await CreateAsync(house, token, "eka")).User);
    }

    [Fact]
    public async Task A_refused_password_leaves_the_link_usable_and_nobody_created()
    {
        await using var house = await PeopleHouse.BuildAsync();
        var token = await PrintedTokenAsync(house);
        var (_, result) = await house.AskAsync<FirstAdministrator, (User?, IdentityResult Result)>(f => f.CreateAsync(token, "eka", "Eka", "lyhyt", CancellationToken.None));
        Assert.Equal("PasswordTooShort", Assert.Single(result.Errors).Code);
        Assert.NotNull((await CreateAsync(house, token, "eka")).User);
    }

    [Fact]
    public async Task In_development_there_is_an_invented_person_for_each_role_and_no_link()
    {
        await using var house = await PeopleHouse.BuildAsync("Development");
        await SeedAsync(house);
        Assert.Empty(await house.The<PeopleStartup>().RunAsync(CancellationToken.None));
        await house.The<PeopleStartup>().RunAsync(CancellationToken.None);
        var demo = await ListAsync(house);
        Assert.Equal(6, demo.Count);
        Assert.Equal("Toimenpiteen vastuuhenkilö", demo[0].Role);
        Assert.Equal(["kirjastopaallikko", "liikuntapaallikko"], await house.AsAsync(demo[0].Id, user => user.Titles.Order(StringComparer.Ordinal).ToArray()));
        Assert.Equal("kirjastopäällikkö", await house.AsAsync(demo[0].Id, user => user.Actor.Name));
        Assert.Equal("Pääkäyttäjä", await house.AsAsync(demo[^1].Id, user => user.Actor.Name));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_development_demo_users_are_removed_and_cannot_be_chosen(string environment)
    {
        await using var house = await PeopleHouse.BuildAsync(environment);
        await SeedAsync(house);
        var left = new User { UserName = "maija.mallikas", DisplayName = "Maija Mallikas", IsDemo = true };
        await house.DoAsync<PlatformDbContext>(async db =>
        {
            db.AddRange(
                left,
                new Grant(left.Id, StandardRoles.Administrator, ScopeKind.Everything, ""),
                new TitleHoldingRow("kirjastopaallikko", left.Id, new DateOnly(2023, 1, 1), null));
            await db.SaveChangesAsync();
        });
        Assert.Null(await house.AskAsync<DemoUsers, User?>(demo => demo.FindAsync(left.Id, CancellationToken.None)));
        Assert.Empty(await ListAsync(house));
        Assert.NotEmpty(await house.The<PeopleStartup>().RunAsync(CancellationToken.None));
        Assert.Equal(0, await house.AskAsync<PlatformDbContext, int>(db => db.Users.CountAsync()));
    }

    private static Task SeedAsync(PeopleHouse house) => house.The<PlatformSeeder>().SeedAsync(CitySeeds.Platform, CancellationToken.None);

    private static Task<IReadOnlyList<DemoUser>> ListAsync(PeopleHouse house) =>
        house.AskAsync<DemoUsers, IReadOnlyList<DemoUser>>(demo => demo.ListAsync(CancellationToken.None));

    private static async Task<string> PrintedTokenAsync(PeopleHouse house)
    {
        var lines = await house.The<PeopleStartup>().RunAsync(CancellationToken.None);
        return lines[^1].Split("/account/first-administrator?token=")[1];
    }

    private static Task<bool> AcceptsAsync(PeopleHouse house, string token) =>
        house.AskAsync<FirstAdministrator, bool>(f => f.AcceptsAsync(token, CancellationToken.None));

    private static Task<(User? User, IdentityResult Result)> CreateAsync(PeopleHouse house, string token, string userName) =>
        house.AskAsync<FirstAdministrator, (User?, IdentityResult)>(f => f.CreateAsync(token, userName, "Ensimmäinen", Password, CancellationToken.None));
}
