using System.Text.Json;
using Hyte.Modules;
using Hyte.Platform.Calendar;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>The city's papers stand in the running product whole: what each counts, and no second time.</summary>
public sealed class SeedCountTests(SeedCountTests.Product product) : IClassFixture<SeedCountTests.Product>
{
    // The third level are the measures that the paper writes below a measure: three trials of participatory budgeting.
    [Theory]
    [InlineData("welfare", "hyvan-elaman-ohjelma-2022", 9, 44, 0, 0)]
    [InlineData("welfare", "hyvan-elaman-ohjelma-2018", 3, 8, 36, 3)]
    [InlineData("vitality", "elinvoimaohjelma-2018", 6, 27, 0, 0)]
    [InlineData("growth", "kestavan-kasvun-ohjelma-2018", 3, 9, 0, 0)]
    [InlineData("participation", "osallisuussuunnitelma-2022", 3, 7, 18, 0)]
    public async Task A_programme_has_the_focus_areas_and_measures_of_its_paper(string module, string programme, int focusAreas, int first, int second, int third)
    {
        using var plan = await product.ReadAsync($"/api/v1/{module}/programmes/{programme}");
        using var measures = await product.ReadAsync($"/api/v1/{module}/programmes/{programme}/measures");
        var groups = measures.RootElement.EnumerateArray().ToDictionary(Number, m => m.GetProperty("group").GetString(), StringComparer.Ordinal);
        var levels = groups.Keys.ToLookup(Level);

        Assert.Equal(focusAreas, plan.RootElement.GetProperty("focusAreas").GetArrayLength());
        Assert.Equal((first, second, third, 0), (levels[1].Count(), levels[2].Count(), levels[3].Count(), levels[4].Count()));

        int Level(string number) => groups[number] is { } group ? Level(group) + 1 : 1;
    }

    [Fact]
    public async Task The_welfare_programme_has_the_fifty_status_entries_of_its_paper()
    {
        using var measures = await product.ReadAsync("/api/v1/welfare/programmes/hyvan-elaman-ohjelma-2022/measures");
        var entries = measures.RootElement.EnumerateArray()
            .SelectMany(m => m.GetProperty("followUps").EnumerateArray())
            .Where(f => f.GetProperty("ready").GetBoolean())
            .CountBy(f => f.GetProperty("period").GetString()!);
        Assert.Equal([("1/23", 43), ("1/24", 5), ("2/23", 2)], entries.Select(e => (e.Key, e.Value)).Order());
    }

    [Fact]
    public async Task The_glossary_and_the_calendar_of_2017_are_there()
    {
        Assert.Equal(4, await product.File("platform").NumberAsync("SELECT count(*) FROM glossary_term"));
        var events = await product.App.Services.GetRequiredService<PlatformCalendar>().BetweenAsync(new DateOnly(2017, 1, 1), new DateOnly(2017, 12, 31), default);
        Assert.Equal(36, events.Count);
    }

    [Fact]
    public async Task A_second_start_loads_nothing_again()
    {
        await using var first = HyteApp.Start();
        using (first.Visitor())
        {
        }

        await first.StopAsync();
        var before = await LookAsync(first.DataDirectory);
        await using (var second = HyteApp.StartOn(first.DataDirectory))
        {
            using var visitor = second.Visitor();
        }

        Assert.Equal(before, await LookAsync(first.DataDirectory));
    }

    private static string Number(JsonElement measure) => measure.GetProperty("number").GetString()!;

    // Rows of every table, and the counter of changes of every module.
    private static async Task<List<string>> LookAsync(string data)
    {
        var seen = new List<string>();
        foreach (var id in ModuleList.Ids)
        {
            var module = new DatabaseFile(data, id);
            seen.AddRange(await module.RowsAsync());
            seen.Add($"{id}: version {await module.NumberAsync("SELECT Value FROM data_version")}");
        }

        seen.AddRange(await new DatabaseFile(data, "platform").RowsAsync());
        return seen;
    }

    /// <summary>One running product for the counts, which change nothing.</summary>
    public sealed class Product : IAsyncLifetime
    {
        private HttpClient? _reader;

        public HyteApp App { get; } = HyteApp.Start();

        public async Task InitializeAsync() => _reader = await App.SignInAsync(StandardRoles.Management);

        public async Task DisposeAsync()
        {
            _reader?.Dispose();
            await App.DisposeAsync();
        }

        internal DatabaseFile File(string database) => new(App.DataDirectory, database);

        internal async Task<JsonDocument> ReadAsync(string path) => JsonDocument.Parse(await _reader!.GetStringAsync(new Uri(path, UriKind.Relative)));
    }
}
