using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Statistics.Tests;

/// <summary>A source of statistics on the loopback address, with readers that ask it.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly SourceServer _server = SourceServer.Start();
    private readonly ServiceProvider _services;

    private StandIn((string Name, string Value)[] settings)
    {
        var values = _server.Settings.ToDictionary(s => s.Key, s => (string?)s.Value);
        foreach (var (name, value) in settings) values[$"Hyte:Statistics:{name}"] = value;
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddStatistics(new ConfigurationBuilder().AddInMemoryCollection(values).Build())
            .BuildServiceProvider();
    }

    public ImpatientClock Clock { get; } = new();

    public string Address => _server.Address;

    public IReadOnlyList<Call> Calls => _server.Calls;

    public IStatisticsReader Sotkanet => Reader("sotkanet");

    public IStatisticsReader PxWeb => Reader("pxweb");

    public static StandIn Start(params (string Name, string Value)[] settings) => new(settings);

    public static Stream Open(string response) => File.OpenRead(SourceServer.PathOf(response));

    /// <summary>Answers the next call with a file of <c>Responses</c>.</summary>
    public StandIn Then(string response) => With(_server.Then(response));

    /// <summary>Answers the next call without content.</summary>
    public StandIn Then(int status, string? retryAfter = null) => With(_server.Then(status, retryAfter));

    /// <summary>Answers the next call.</summary>
    public StandIn Then(Func<HttpContext, Task> answer) => With(_server.Then(answer));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    private StandIn With(SourceServer _) => this;

    private IStatisticsReader Reader(string provider) => _services.GetServices<IStatisticsReader>().Single(r => r.Provider == provider);
}
