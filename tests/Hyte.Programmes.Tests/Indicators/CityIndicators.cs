using Hyte.Documents.Csv;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Tests.Support;

namespace Hyte.Programmes.Tests.Indicators;

/// <summary>The indicators of the city's own seed files, read back from a database as every page reads them.</summary>
public sealed class CityIndicators : IAsyncLifetime
{
    private readonly Dictionary<string, IReadOnlyList<IndicatorDetails>> _modules = [];

    /// <summary>The modules that follow indicators, by their seed folders.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        [.. System.IO.Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "indicators.csv", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal)];

    /// <summary>The city's directory; an entry's name is its code.</summary>
    internal static TestDirectory Directory { get; } = new([.. CsvTable.Read(Path.Combine(Repository.Root, "seeds", "platform", "directory.csv")).Rows
        .Select(r => TestDirectory.Entry(r.Text("code")!, Enum.Parse<DirectoryKind>(r.Text("kind")!, ignoreCase: true)))]);

    public IReadOnlyList<IndicatorDetails> Of(string module) => _modules[module];

    public IndicatorDetails Find(string module, string code) => _modules[module].Single(i => i.Indicator.Code == code);

    public async Task InitializeAsync()
    {
        foreach (var module in Modules)
        {
            await using var database = await TestDatabase.CreateAsync();
            await using (var load = database.Open()) await SeedAsync(database, load, module);
            await using var db = database.Open();
            _modules[module] = await database.Reading(db).AllAsync(default);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal static async Task SeedAsync(TestDatabase database, TestDbContext db, string module)
    {
        await new Seeder(db, Directory, database.Actors, database.Clock).SeedAsync(Path.Combine(Repository.Root, "seeds", module), default);
    }

    private sealed class Seeder(ProgrammeDbContext db, IDirectory entries, IActorAccessor actors, TimeProvider clock) : ProgrammeSeeder(db, entries, actors, clock);
}
