using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Calendar;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests;

public sealed class DirectorySeedTests : IAsyncLifetime
{
    private readonly string _seeds = Directory.CreateTempSubdirectory("hyte-seeds-").FullName;
    private PeopleHouse _house = null!;

    public async Task InitializeAsync()
    {
        _house = await PeopleHouse.BuildAsync();
        foreach (var file in Directory.EnumerateFiles(CitySeeds.Platform)) File.Copy(file, Path.Combine(_seeds, Path.GetFileName(file)));
    }

    public async Task DisposeAsync()
    {
        await _house.DisposeAsync();
        Directory.Delete(_seeds, recursive: true);
    }

    [Fact]
    public async Task The_city_is_loaded_once_however_often_the_product_starts()
    {
        await SeedAsync();
        var first = await CountsAsync();
        await SeedAsync();
        Assert.Equal(first, await CountsAsync());
        Assert.Equal((136, 108, 4, 36), first);
    }

    [Fact]
    public async Task What_people_have_changed_is_not_overwritten_even_when_the_file_grows()
    {
        await SeedAsync();
        await _house.DoAsync<DirectoryChanges>(changes => changes.ChangeAsync("kirjasto", 1, new EntryDetails("Kirjastopalvelut", "sihy", null, null, null), CancellationToken.None));
        await File.AppendAllTextAsync(Path.Combine(_seeds, "directory.csv"), "uusi-yksikko;unit;Uusi yksikkö;sihy;;;\n");
        await SeedAsync();
        var names = await _house.The<IDirectory>().GetAsync(CancellationToken.None);
        Assert.Equal("Kirjastopalvelut", names.NameOf("kirjasto"));
        Assert.Equal("Uusi yksikkö", names.NameOf("uusi-yksikko"));
    }

    [Fact]
    public async Task A_removed_alias_does_not_come_back_at_the_next_start()
    {
        await SeedAsync();
        var alias = await _house.AskAsync<PlatformDbContext, DirectoryAlias>(db => db.Set<DirectoryAlias>().FirstAsync(a => a.EntryCode == "asto"));
        await _house.DoAsync<DirectoryChanges>(changes => changes.RemoveAliasAsync("asto", alias.Id, CancellationToken.None));
        await SeedAsync();
        Assert.Equal(107, (await CountsAsync()).Aliases);
    }

    [Fact]
    public async Task Every_refused_row_is_told_with_its_line_and_nothing_is_saved()
    {
        await File.AppendAllTextAsync(Path.Combine(_seeds, "directory.csv"), "outo;laji;Outo;ei-ole;2024-02-01;2024-01-01;\nsihy;unit;Toinen sihy;;;;\n");
        await File.AppendAllTextAsync(Path.Combine(_seeds, "events.csv"), "37;joskus;;Tilaisuus;ei-ole;;;;;\n");
        var refused = await Assert.ThrowsAsync<SeedFailedException>(SeedAsync);
        Assert.Equal(
            [("directory.csv", 138, "kind"), ("directory.csv", 138, "parent"), ("directory.csv", 138, "valid_to"), ("directory.csv", 139, "code"), ("events.csv", 38, "body"), ("events.csv", 38, "start")],
            refused.Errors.Select(e => (e.File, e.Line, e.Column)).Order());
        Assert.Equal((0, 0, 0, 0), await CountsAsync());
    }

    [Fact]
    public async Task A_city_without_files_of_its_own_starts_empty()
    {
        await _house.The<PlatformSeeder>().SeedAsync(Path.Combine(_seeds, "missing"), CancellationToken.None);
        Assert.Equal((0, 0, 0, 0), await CountsAsync());
    }

    [Fact]
    public async Task The_calendar_tells_what_touches_the_days_and_whose_it_is()
    {
        await SeedAsync();
        var calendar = _house.The<PlatformCalendar>();
        var week = await calendar.BetweenAsync(new DateOnly(2017, 9, 20), new DateOnly(2017, 9, 24), CancellationToken.None);
        Assert.Contains(week, e => e.Start == new DateOnly(2017, 9, 18) && e.End == new DateOnly(2017, 9, 24) && e.Title == "Kysely verkossa");
        Assert.Equal(36, (await calendar.BetweenAsync(new DateOnly(2017, 1, 1), new DateOnly(2017, 12, 31), CancellationToken.None)).Count);
        Assert.Equal([2017], await calendar.YearsAsync(CancellationToken.None));
    }

    private Task SeedAsync() => _house.The<PlatformSeeder>().SeedAsync(_seeds, CancellationToken.None);

    private Task<(int Entries, int Aliases, int Terms, int Events)> CountsAsync() => _house.AskAsync<PlatformDbContext, (int, int, int, int)>(async db => (
        await db.Set<DirectoryEntryRow>().CountAsync(),
        await db.Set<DirectoryAlias>().CountAsync(),
        await db.Set<GlossaryTerm>().CountAsync(),
        await db.Set<CalendarEvent>().CountAsync()));
}
