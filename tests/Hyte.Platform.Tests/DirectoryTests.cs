using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests;

public sealed class DirectoryTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2024, 3, 15);

    private PeopleHouse _house = null!;

    public async Task InitializeAsync()
    {
        _house = await PeopleHouse.BuildAsync();
        await _house.The<PlatformSeeder>().SeedAsync(CitySeeds.Platform, CancellationToken.None);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Theory]
    [InlineData("Kasvatus- ja opetuslautakunta", "koltk")]
    [InlineData("KOLTK", "koltk")]
    [InlineData("sihyn", "sihy")]
    [InlineData("Sivistyksen  ja hyvinvoinnin palvelualue", "sihy")]
    [InlineData("kirjastopaallikko", "kirjastopaallikko")]
    [InlineData("Kirjastopäällikkö", "kirjastopaallikko")]
    [InlineData("ei ole tällaista", null)]
    public async Task An_entry_is_found_by_name_alias_or_abbreviation_whatever_the_case_and_the_dots(string text, string? code) =>
        Assert.Equal(code, (await SnapshotAsync()).Resolve(text)?.Code);

    [Fact]
    public async Task A_new_alias_is_known_at_once_and_a_removed_one_is_not()
    {
        await _house.DoAsync<DirectoryChanges>(changes => changes.AddAliasAsync("kirjasto", "Kirjastotoimi", CancellationToken.None));
        Assert.Equal("kirjasto", (await SnapshotAsync()).Resolve("kirjastotoimi")?.Code);
        var alias = await _house.AskAsync<PlatformDbContext, DirectoryAlias>(db => db.Set<DirectoryAlias>().SingleAsync(a => a.Text == "Kirjastotoimi"));
        await _house.DoAsync<DirectoryChanges>(changes => changes.RemoveAliasAsync("kirjasto", alias.Id, CancellationToken.None));
        Assert.Null((await SnapshotAsync()).Resolve("kirjastotoimi"));
    }

    [Fact]
    public async Task A_text_that_means_one_entry_cannot_be_made_to_mean_another()
    {
        var refused = await RefusedAsync(changes => changes.AddAliasAsync("kirjasto", "SIHY", CancellationToken.None));
        Assert.Equal("directory.alias-taken", refused.Code);
        Assert.Contains("Sivistyksen ja hyvinvoinnin palvelualue", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_stands_below_itself()
    {
        var refused = await RefusedAsync(changes => changes.ChangeAsync("sihy", 1, new EntryDetails("Sihy", "kirjasto", null, null, null), CancellationToken.None));
        Assert.Equal("directory.parent-circle", refused.Code);
    }

    [Fact]
    public async Task Of_two_who_edit_one_entry_the_second_sees_what_the_first_wrote()
    {
        await _house.DoAsync<DirectoryChanges>(changes => changes.ChangeAsync("kirjasto", 1, new EntryDetails("Kirjastopalvelut", "sihy", null, null, null), CancellationToken.None));
        var refused = await RefusedAsync(changes => changes.ChangeAsync("kirjasto", 1, new EntryDetails("Kirjastotoimi", "sihy", null, null, null), CancellationToken.None));
        Assert.Equal("directory.changed", refused.Code);
        Assert.Contains("Kirjastopalvelut", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_entry_gets_a_code_of_its_name_and_a_second_of_the_name_is_refused()
    {
        var code = await _house.AskAsync<DirectoryChanges, string>(changes => changes.AddAsync(DirectoryKind.Title, new EntryDetails("Hyvinvointijohtaja (vs.)", "sihy", null, null, null), CancellationToken.None));
        Assert.Equal("hyvinvointijohtaja-vs", code);
        var refused = await RefusedAsync(changes => changes.AddAsync(DirectoryKind.Unit, new EntryDetails("HYVINVOINTIJOHTAJA (VS.)", null, null, null, null), CancellationToken.None));
        Assert.Equal("directory.exists", refused.Code);
    }

    [Fact]
    public async Task A_title_without_a_holder_today_is_vacant_and_one_with_a_holder_is_not()
    {
        Assert.Equal(28, (await SnapshotAsync()).VacantTitles(Today).Count);
        var id = await _house.PersonAsync("maija");
        await AssignAsync("kirjastopaallikko", id, Today, Today.AddDays(10));
        await AssignAsync("liikuntapaallikko", id, Today.AddDays(1), null);
        var snapshot = await SnapshotAsync();
        Assert.DoesNotContain(snapshot.VacantTitles(Today), t => t.Code == "kirjastopaallikko");
        Assert.Contains(snapshot.VacantTitles(Today), t => t.Code == "liikuntapaallikko");
        Assert.Contains(snapshot.VacantTitles(Today.AddDays(11)), t => t.Code == "kirjastopaallikko");
    }

    [Fact]
    public async Task A_holding_ends_on_its_last_day_and_one_that_never_began_is_removed()
    {
        var id = await _house.PersonAsync("maija");
        await AssignAsync("kirjastopaallikko", id, Today, null);
        await AssignAsync("liikuntapaallikko", id, Today.AddDays(5), null);
        await EndAsync("kirjastopaallikko", Today);
        await EndAsync("liikuntapaallikko", Today);
        var snapshot = await SnapshotAsync();
        Assert.False(snapshot.IsVacant("kirjastopaallikko", Today));
        Assert.True(snapshot.IsVacant("kirjastopaallikko", Today.AddDays(1)));
        Assert.True(snapshot.IsVacant("liikuntapaallikko", Today.AddDays(6)));
        Assert.Equal(2, await _house.AskAsync<PlatformDbContext, int>(db => db.Set<AuditEntry>().CountAsync(e => e.Act == "title.ended")));
    }

    [Fact]
    public async Task Nobody_holds_a_title_twice_at_once()
    {
        var id = await _house.PersonAsync("maija");
        await AssignAsync("kirjastopaallikko", id, Today, Today.AddDays(10));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => AssignAsync("kirjastopaallikko", id, Today.AddDays(10), null));
        Assert.Equal("holding.overlaps", refused.Code);
        await AssignAsync("kirjastopaallikko", id, Today.AddDays(11), null);
    }

    private Task AssignAsync(string title, string id, DateOnly from, DateOnly? to) =>
        _house.DoAsync<TitleHoldings>(holdings => holdings.AssignAsync(title, id, from, to, CancellationToken.None));

    private async Task EndAsync(string title, DateOnly lastDay)
    {
        var holding = await _house.AskAsync<PlatformDbContext, int>(db => db.Set<TitleHoldingRow>().Where(h => h.TitleCode == title).Select(h => h.Id).SingleAsync());
        Assert.True(await _house.AskAsync<TitleHoldings, bool>(holdings => holdings.EndAsync(title, holding, lastDay, CancellationToken.None)));
    }

    private Task<RuleBrokenException> RefusedAsync(Func<DirectoryChanges, Task> act) => Assert.ThrowsAsync<RuleBrokenException>(() => _house.DoAsync(act));

    private ValueTask<DirectorySnapshot> SnapshotAsync() => _house.The<IDirectory>().GetAsync(CancellationToken.None);
}
