using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Impact.Tests;

/// <summary>The module's own services on a database of one test, made by the module's migrations.</summary>
internal sealed class ImpactDatabase : IAsyncDisposable, IStorageProvider, IActorAccessor, IDirectory, IContributions<IStatementDesk>, ICurrentUser, IPersonRights
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"impact-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;

    private ImpactDatabase()
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IStorageProvider>(this);
        services.AddSingleton<IActorAccessor>(this);
        services.AddSingleton<IDirectory>(this);
        services.AddSingleton<IContributions<IStatementDesk>>(this);
        services.AddSingleton<ICurrentUser>(this);
        services.AddSingleton<IPersonRights>(this);
        services.AddSingleton<IContributions<ILinkTargets>>(Others);
        services.AddSingleton<IContributions<IReportFigures>>(Others);
        new ImpactModule().ConfigureServices(services, new ConfigurationBuilder().Build());
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    /// <summary>The other modules, which a test may switch off.</summary>
    public OtherModules Others { get; } = new();

    public Actor Current { get; set; } = Actor.System;

    /// <summary>Somebody who holds the title of the preparer.</summary>
    public const string Holder = "u-holder";

    public static DirectorySnapshot Directory { get; } = new(
        [
            new DirectoryEntry("kaupunginhallitus", DirectoryKind.Body, "Kaupunginhallitus", null, null, null),
            new DirectoryEntry("hyvos-ltk", DirectoryKind.Body, "Hyvinvoinnin ja osallisuuden lautakunta", null, null, null),
            new DirectoryEntry("kaupunkiymparistolautakunta", DirectoryKind.Body, "Kaupunkiympäristölautakunta", null, null, null),
            new DirectoryEntry("asto", DirectoryKind.Unit, "Asumisen ja toimintaympäristön palvelualue", null, null, null),
            new DirectoryEntry("liikuntajohtaja", DirectoryKind.Title, "liikuntajohtaja", null, null, null),
            new DirectoryEntry("liikennesuunnittelija", DirectoryKind.Title, "liikennesuunnittelija", null, null, null),
            new DirectoryEntry("kaupunkikehitysjohtaja", DirectoryKind.Title, "kaupunkikehitysjohtaja", null, null, null),
            new DirectoryEntry("kunnossapitopaallikko", DirectoryKind.Title, "kunnossapitopäällikkö", null, null, null),
            new DirectoryEntry("nuorisopaallikko", DirectoryKind.Title, "nuorisopäällikkö", null, null, null),
        ],
        [],
        [new TitleHolding("liikuntajohtaja", Holder, new DateOnly(2020, 1, 1), null)]);

    public static async Task<ImpactDatabase> CreateAsync()
    {
        var database = new ImpactDatabase();
        await database.DoAsync<ImpactDbContext>(db => db.Database.MigrateAsync());
        return database;
    }

    /// <summary>What a careful person would type.</summary>
    public static CaseDraft Draft(string number = "MliDno-2027-0412", string title = "Talvikunnossapidon reitit") => new()
    {
        Number = number,
        Title = title,
        BodyCode = "kaupunginhallitus",
        MeetingDate = "2027-05-03",
        Preparer = "liikuntajohtaja",
        Description = "Mitkä reitit aurataan.",
    };

    public static CaseContent Content(CaseDraft draft) =>
        CaseContent.Read(draft, Directory, (field, message) => Assert.Fail($"{field}: {message}")) ?? throw new InvalidOperationException();

    /// <summary>Does something in a scope of its own, as a request would.</summary>
    public async Task<TResult> DoAsync<TService, TResult>(Func<TService, Task<TResult>> act)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task DoAsync<TService>(Func<TService, Task> act)
        where TService : notnull =>
        DoAsync<TService, bool>(async service =>
        {
            await act(service);
            return true;
        });

    /// <summary>Makes a page or a contribution in a scope of its own.</summary>
    public Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> act, params object[] parameters)
        where TService : class =>
        DoAsync<IServiceProvider, TResult>(services => act(ActivatorUtilities.CreateInstance<TService>(services, parameters)));

    public void Configure(DbContextOptionsBuilder options, string database, string migrationsAssembly) =>
        options.UseSqlite($"Data Source={_file};Pooling=False", sqlite => sqlite.MigrationsAssembly(migrationsAssembly));

    public IDisposable ActAs(Actor actor) => throw new NotSupportedException();

    /// <summary>What the person may; everything unless a test takes something away.</summary>
    public HashSet<string> Denied { get; } = [];

    public bool IsSignedIn => true;

    public Actor Actor => Current;

    public IReadOnlyCollection<string> Titles { get; set; } = [];

    public string RightsFingerprint => string.Join(',', Denied);

    public bool May(string permission) => !Denied.Contains(permission);

    public bool May(string permission, IEnumerable<string> units) => May(permission);

    /// <summary>Users who may prepare, beside the one who asks.</summary>
    public HashSet<string> Preparers { get; } = [];

    public ValueTask<bool> MayAsync(string userId, string permission, CancellationToken ct) => ValueTask.FromResult(Preparers.Contains(userId));

    /// <summary>Who takes requests for statements; nobody unless a test says otherwise, as when the participation module is off.</summary>
    public IStatementDesk? Desk { get; set; }

    public IReadOnlyList<IStatementDesk> Of(string moduleId) => Desk is null ? [] : [Desk];

    public async Task<IReadOnlyList<Answer<TResult>>> AskAsync<TResult>(Func<IStatementDesk, Task<TResult>> question) =>
        Desk is null ? [] : [new Answer<TResult>("participation", await question(Desk))];

    public ValueTask<DirectorySnapshot> GetAsync(CancellationToken ct) => ValueTask.FromResult(Directory);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (var part in new[] { _file, _file + "-wal", _file + "-shm" }) File.Delete(part);
    }
}
