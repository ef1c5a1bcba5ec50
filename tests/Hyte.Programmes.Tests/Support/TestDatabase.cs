using Hyte.Modules.People;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Tests.Support;

/// <summary>A database of its own for each test, in a temporary file that goes away with it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"hyte-programmes-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;
    private readonly DbContextOptions<TestDbContext> _options;

    private TestDatabase()
    {
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IActorAccessor>(Actors)
            .BuildServiceProvider();
        _options = new DbContextOptionsBuilder<TestDbContext>()
            .UseSqlite($"Data Source={_file};Pooling=False")
            .UseApplicationServiceProvider(_services)
            .Options;
    }

    public TestClock Clock { get; } = new();

    public TestActors Actors { get; } = new();

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        await using var db = database.Open();
        await db.Database.EnsureCreatedAsync();
        return database;
    }

    /// <summary>A database with an active half-year programme: focus area 1 with measures 1.1, 1.2 and 1.3, and period 1/24 open.</summary>
    public static async Task<TestDatabase> WithProgrammeAsync()
    {
        var database = await CreateAsync();
        await using var db = database.Open();
        var programme = Sample.ActiveProgramme();
        var area = new FocusArea(programme, 1, "Vaikuttavat palvelut");
        db.Programmes.Add(programme);
        for (var i = 1; i <= 3; i++) db.Measures.Add(new Measure(area, $"1.{i}", $"Toimenpide {i}", i));
        programme.OpenPeriod(Sample.FirstOf24, due: null);
        await db.SaveChangesAsync();
        return database;
    }

    /// <summary>A context on the database.</summary>
    /// <param name="beforeSave">What somebody else does between the reading and the first writing.</param>
    public TestDbContext Open(Func<Task>? beforeSave = null) =>
        new(beforeSave is null ? _options : new DbContextOptionsBuilder<TestDbContext>(_options).AddInterceptors(new BeforeWriting(beforeSave)).Options);

    /// <summary>A context on the database that somebody watches.</summary>
    public TestDbContext Open(IInterceptor watching) => new(new DbContextOptionsBuilder<TestDbContext>(_options).AddInterceptors(watching).Options);

    public IndicatorReading Reading(TestDbContext db) => new(db, Clock);

    public ClosePeriod Close(TestDbContext db) => new("test", db, new ColoursOfPeriod(db, Reading(db)), Actors, Clock);

    public ReopenPeriod Reopen(TestDbContext db) => new(db, new ColoursOfPeriod(db, Reading(db)));

    public ImportFollowUps ImportFollowUps(TestDbContext db) => new(new ProgrammeModule("test", "Moduuli"), db, new ImportLog(db), Glossary, Actors, Clock);

    /// <summary>The glossary of the city; empty at first.</summary>
    public TestGlossary Glossary { get; } = new();

    public UndoImport UndoImport(TestDbContext db) => new(new ProgrammeModule("test", "Moduuli"), db, Glossary, Actors, Clock);

    public ConfirmColour Confirm(TestDbContext db) => new(db, Reading(db), Actors, Clock);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        foreach (var suffix in (string[])["", "-wal", "-shm"]) File.Delete(_file + suffix);
    }
}
