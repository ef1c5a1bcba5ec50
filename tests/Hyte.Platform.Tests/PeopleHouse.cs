using System.Data.Common;
using System.Security.Claims;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Modules;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Hyte.Platform.Tests.Importing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;

namespace Hyte.Platform.Tests;

/// <summary>People, rights and the directory on a database of their own, with two invented modules.</summary>
internal sealed class PeopleHouse : IAsyncDisposable
{
    public const string Password = "kolme sanaa riittää";

    public static readonly ModuleManifest Welfare = new("welfare", "Hyvän elämän ohjelma", new Version(1, 0), Contract.Version)
    {
        Permissions =
        [
            new Permission("welfare.read", "Lukee", StandardRoles.Coordinator, StandardRoles.Management),
            new Permission("welfare.followup.edit", "Kirjaa", StandardRoles.Coordinator),
        ],
    };

    public static readonly ModuleManifest Growth = new("growth", "Kestävän kasvun ohjelma", new Version(1, 0), Contract.Version)
    {
        Permissions = [new Permission("growth.read", "Lukee", StandardRoles.Coordinator)],
    };

    // Made once and copied: creating the tables takes longer than any test.
    private static readonly Lazy<Task<byte[]>> Empty = new(BuildEmptyAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("hyte-people-").FullName;
    private readonly ServiceProvider _services;
    private readonly RequestDelegate _pipeline;
    private Func<IServiceProvider, Task> _request = _ => Task.CompletedTask;

    private PeopleHouse(string environment)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRouting();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<IHostEnvironment>(new Surroundings(environment));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new HytePaths(_folder, Path.Combine(_folder, "seeds")));
        services.AddSingleton<IModuleStates>(Modules);
        services.AddPooledDbContextFactory<PlatformDbContext>(options => options
            .UseSqlite($"Data Source={DatabaseFile};Pooling=False")
            .AddInterceptors(Queries));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<PlatformDbContext>>().CreateDbContext());
        services.AddHytePeople();
        services.AddSingleton<IContributions<ICalendarSource>>(Events);
        // What makes a stolen hash slow to guess makes tests slow too.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        services.AddSingleton(new PermissionCatalogue([Welfare, Growth]));
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        var app = new ApplicationBuilder(_services);
        app.UseHytePeople();
        app.Run(context => _request(context.RequestServices));
        _pipeline = app.Build();
    }

    private string DatabaseFile => Path.Combine(_folder, "platform.db");

    public ManualClock Clock { get; } = new(new DateTimeOffset(2024, 3, 15, 9, 0, 0, TimeSpan.Zero));

    public SwitchBoard Modules { get; } = new();

    public OfferedEvents Events { get; } = new();

    public QueryCount Queries { get; } = new();

    public static async Task<PeopleHouse> BuildAsync(string environment = "Production")
    {
        var database = await Empty.Value;
        var house = new PeopleHouse(environment);
        await File.WriteAllBytesAsync(house.DatabaseFile, database);
        return house;
    }

    private static async Task<byte[]> BuildEmptyAsync()
    {
        await using var house = new PeopleHouse("Production");
        await house.DoAsync<PlatformDbContext>(db => db.Database.EnsureCreatedAsync());
        var rights = house._services.GetRequiredService<RightsSetup>();
        await rights.EnsureForPlatformAsync(CancellationToken.None);
        await rights.EnsureForModuleAsync(Welfare, CancellationToken.None);
        await rights.EnsureForModuleAsync(Growth, CancellationToken.None);
        return await File.ReadAllBytesAsync(house.DatabaseFile);
    }

    public T The<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Uses a service as one request would: in a scope of its own.</summary>
    public async Task<TResult> AskAsync<T, TResult>(Func<T, Task<TResult>> use)
        where T : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<T>());
    }

    /// <inheritdoc cref="AskAsync"/>
    public Task DoAsync<T>(Func<T, Task> use)
        where T : notnull => AskAsync<T, bool>(async service =>
    {
        await use(service);
        return true;
    });

    /// <summary>Uses two services of one scope, which share the database context.</summary>
    public async Task DoAsync<T1, T2>(Func<T1, T2, Task> use)
        where T1 : notnull
        where T2 : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await use(scope.ServiceProvider.GetRequiredService<T1>(), scope.ServiceProvider.GetRequiredService<T2>());
    }

    public Task<string> PersonAsync(string userName) => AskAsync<UserManager<User>, string>(async users =>
    {
        var user = new User { UserName = userName, DisplayName = userName };
        var result = await users.CreateAsync(user, Password);
        Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(e => e.Description)));
        return user.Id;
    });

    public async Task<string> PersonAsync(string userName, string role, ScopeKind scope = ScopeKind.Everything, string value = "")
    {
        var id = await PersonAsync(userName);
        await DoAsync<Grants>(grants => grants.GiveAsync(id, role, scope, value, CancellationToken.None));
        return id;
    }

    /// <summary>Makes a request as the person, through the real pipeline.</summary>
    /// <returns>The answer's status: 200 when the request came through.</returns>
    public async Task<int> RequestAsync(string userId, Func<IServiceProvider, Task> use)
    {
        await using var scope = _services.CreateAsyncScope();
        var context = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, userId)], IdentityConstants.ApplicationScheme)),
        };
        The<IHttpContextAccessor>().HttpContext = context;
        _request = use;
        await _pipeline(context);
        return context.Response.StatusCode;
    }

    /// <summary>Asks the person's rights in a request.</summary>
    public async Task<T> AsAsync<T>(string userId, Func<ICurrentUser, T> ask)
    {
        var answer = default(T);
        await RequestAsync(userId, services =>
        {
            answer = ask(services.GetRequiredService<ICurrentUser>());
            return Task.CompletedTask;
        });
        return answer!;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Modules.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "Hyte";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan time) => _now += time;
}

/// <summary>Modules that are on until they are switched off.</summary>
internal sealed class SwitchBoard : IModuleStates, IDisposable
{
    private readonly HashSet<string> _off = new(StringComparer.Ordinal);
    private CancellationTokenSource _change = new();

    public IReadOnlyList<ModuleState> All => [];

    public long Serial { get; private set; }

    public bool IsEnabled(string moduleId) => !_off.Contains(moduleId);

    public IChangeToken Changed() => new CancellationChangeToken(_change.Token);

    public void Switch(string moduleId, bool on)
    {
        _ = on ? _off.Remove(moduleId) : _off.Add(moduleId);
        Serial++;
        var passed = _change;
        _change = new CancellationTokenSource();
        passed.Cancel();
    }

    public void Dispose() => _change.Dispose();
}

/// <summary>Counts what is asked of the database.</summary>
internal sealed class QueryCount : DbCommandInterceptor
{
    private int _count;

    public int Count => _count;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return ValueTask.FromResult(result);
    }
}
