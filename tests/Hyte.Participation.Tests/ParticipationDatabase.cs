using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.Mail;
using Hyte.Modules.People;
using Hyte.Modules.Privacy;
using Hyte.Participation.Data;
using Hyte.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Tests;

/// <summary>The module's own services on a database of one test, made by the module's migrations.</summary>
internal sealed class ParticipationDatabase : IAsyncDisposable, IStorageProvider, IActorAccessor, IDirectory
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"participation-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;

    private ParticipationDatabase()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IStorageProvider>(this);
        services.AddSingleton<IActorAccessor>(this);
        services.AddSingleton<IDirectory>(this);
        services.AddSingleton<ICurrentUser>(User);
        services.AddSingleton<IPersonRights>(User);
        services.AddSingleton<IMailer>(Post);
        services.AddSingleton<IPersonalDataLog>(PersonalData);
        services.AddSingleton<IProductAddress>(new Address());
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        services.AddScoped(typeof(IContributions<>), typeof(NoContributions<>));
        services.AddLogging();
        new ParticipationModule().ConfigureServices(services, new ConfigurationBuilder().Build());
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public Actor Current { get; set; } = Actor.System;

    /// <summary>The clock of the test: it stands until it is moved.</summary>
    public SetClock Clock { get; } = new(new DateTimeOffset(2027, 5, 3, 9, 0, 0, TimeSpan.Zero));

    public KnownUser User { get; } = new();

    /// <summary>What was sent.</summary>
    public PostBox Post { get; } = new();

    public NotedReads PersonalData { get; } = new();

    public static DirectorySnapshot Directory { get; } = new(
        [
            new DirectoryEntry("kaupunginhallitus", DirectoryKind.Body, "Kaupunginhallitus", null, null, null),
            new DirectoryEntry("hyvos-ltk", DirectoryKind.Body, "Hyvinvoinnin ja osallisuuden lautakunta", null, null, null),
            new DirectoryEntry("vammaisneuvosto", DirectoryKind.Body, "Vammaisneuvosto", null, null, null),
            new DirectoryEntry("vanhusneuvosto", DirectoryKind.Body, "Vanhusneuvosto", null, null, null),
            new DirectoryEntry("asto", DirectoryKind.Unit, "Asumisen ja toimintaympäristön palvelualue", null, null, null),
            new DirectoryEntry("kirjasto", DirectoryKind.Unit, "Kirjasto", null, null, null),
            new DirectoryEntry("hyvinvointikoordinaattori", DirectoryKind.Title, "hyvinvointikoordinaattori", null, null, null),
            new DirectoryEntry("kirjastonjohtaja", DirectoryKind.Title, "kirjastonjohtaja", "kirjasto", null, null),
            new DirectoryEntry("vanhusneuvoston-sihteeri", DirectoryKind.Title, "vanhusneuvoston sihteeri", "vanhusneuvosto", null, null),
        ],
        [],
        [new TitleHolding("hyvinvointikoordinaattori", "u1", new DateOnly(2020, 1, 1), null)]);

    public static async Task<ParticipationDatabase> CreateAsync()
    {
        var database = new ParticipationDatabase();
        await database.DoAsync<ParticipationDbContext>(db => db.Database.MigrateAsync());
        return database;
    }

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
        // Pooled and waiting for each other's locks, as in the product: tests of parallel requests need it.
        options.UseSqlite($"Data Source={_file};Default Timeout=30", sqlite => sqlite.MigrationsAssembly(migrationsAssembly));

    public IDisposable ActAs(Actor actor) => throw new NotSupportedException();

    public ValueTask<DirectorySnapshot> GetAsync(CancellationToken ct) => ValueTask.FromResult(Directory);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        using (var connection = new SqliteConnection($"Data Source={_file};Default Timeout=30")) SqliteConnection.ClearPool(connection);
        foreach (var part in new[] { _file, _file + "-wal", _file + "-shm" }) File.Delete(part);
    }

    private sealed class Address : IProductAddress
    {
        public string Of(string path) => "https://hyte.example" + path;
    }

    private sealed class NoContributions<T> : IContributions<T>
        where T : class, IContribution
    {
        public IReadOnlyList<T> Of(string moduleId) => [];

        public Task<IReadOnlyList<Answer<TResult>>> AskAsync<TResult>(Func<T, Task<TResult>> question) => Task.FromResult<IReadOnlyList<Answer<TResult>>>([]);
    }
}
