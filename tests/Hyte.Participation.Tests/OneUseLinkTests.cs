using Hyte.Participation.Data;
using Hyte.Participation.Public;

namespace Hyte.Participation.Tests;

public sealed class OneUseLinkTests
{
    private const string Purpose = "event.registration";

    [Fact]
    public async Task A_link_confirms_once()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var key = await MakeAsync(database);

        Assert.Equal(7, await UseAsync(database, Purpose, key));
        Assert.Null(await UseAsync(database, Purpose, key));
    }

    [Fact]
    public async Task Looking_at_a_link_does_not_use_it()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var key = await MakeAsync(database);

        Assert.Equal(7, await database.DoAsync<OneUseLinks, int?>(links => links.FindAsync(Purpose, key, default)));
        Assert.Equal(7, await UseAsync(database, Purpose, key));
    }

    [Fact]
    public async Task A_link_runs_out()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var key = await MakeAsync(database);
        database.Clock.Now += TimeSpan.FromHours(25);

        Assert.Null(await UseAsync(database, Purpose, key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("CfDJ8Nmade_up_key")]
    public async Task A_made_up_link_confirms_nothing(string key)
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        Assert.Null(await UseAsync(database, Purpose, key));
    }

    [Fact]
    public async Task A_link_confirms_only_what_it_was_made_for()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var key = await MakeAsync(database);

        Assert.Null(await UseAsync(database, "space.booking", key));
        Assert.Equal(7, await UseAsync(database, Purpose, key));
    }

    private static Task<string> MakeAsync(ParticipationDatabase database) => database.DoAsync<IServiceProvider, string>(async services =>
    {
        var links = (OneUseLinks)services.GetService(typeof(OneUseLinks))!;
        var db = (ParticipationDbContext)services.GetService(typeof(ParticipationDbContext))!;
        var key = links.Make(Purpose, 7, TimeSpan.FromDays(1));
        await db.SaveChangesAsync();
        return key;
    });

    private static Task<int?> UseAsync(ParticipationDatabase database, string purpose, string key) => database.DoAsync<IServiceProvider, int?>(async services =>
    {
        var links = (OneUseLinks)services.GetService(typeof(OneUseLinks))!;
        var db = (ParticipationDbContext)services.GetService(typeof(ParticipationDbContext))!;
        var record = await links.UseAsync(purpose, key, default);
        await db.SaveChangesAsync();
        return record;
    });
}
