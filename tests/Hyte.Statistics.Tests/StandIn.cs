using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hyte.Statistics.Tests;

/// <summary>A source of statistics on the loopback address, with readers that ask it. Like Sotkanet it refuses whoever does not say who asks.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ServiceProvider _services;
    private readonly ConcurrentQueue<Call> _calls = new();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();

    private StandIn(WebApplication server, (string Name, string Value)[] settings)
    {
        _server = server;
        _server.Run(ServeAsync);
        _server.Start();
        Address = _server.Urls.Single();
        var values = new Dictionary<string, string?>
        {
            ["Hyte:Statistics:Enabled"] = "true",
            ["Hyte:Statistics:SotkanetAddress"] = $"{Address}/rest/1.1",
            ["Hyte:Statistics:PxWebAddress"] = $"{Address}/PxWeb/api/v1/fi/",
        };
        foreach (var (name, value) in settings) values[$"Hyte:Statistics:{name}"] = value;
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddStatistics(new ConfigurationBuilder().AddInMemoryCollection(values).Build())
            .BuildServiceProvider();
    }

    public ImpatientClock Clock { get; } = new();

    public string Address { get; }

    public IReadOnlyList<Call> Calls => [.. _calls];

    public IStatisticsReader Sotkanet => Reader("sotkanet");

    public IStatisticsReader PxWeb => Reader("pxweb");

    public static StandIn Start(params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.ClearProviders();
        return new StandIn(builder.Build(), settings);
    }

    public static Stream Open(string response) => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Responses", response));

    /// <summary>Answers the next call with a file of <c>Responses</c>.</summary>
    public StandIn Then(string response) => Then(context => context.Response.SendFileAsync(Path.Combine(AppContext.BaseDirectory, "Responses", response)));

    /// <summary>Answers the next call without content.</summary>
    public StandIn Then(int status, string? retryAfter = null) => Then(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    /// <summary>Answers the next call.</summary>
    public StandIn Then(Func<HttpContext, Task> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    private IStatisticsReader Reader(string provider) => _services.GetServices<IStatisticsReader>().Single(r => r.Provider == provider);

    private async Task ServeAsync(HttpContext context)
    {
        var request = context.Request;
        using var body = new StreamReader(request.Body);
        _calls.Enqueue(new Call(request.Method, $"{request.Path}{request.QueryString}", await body.ReadToEndAsync(), request.Headers.UserAgent.ToString()));
        if (request.Headers.UserAgent.Count == 0) context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (_script.TryDequeue(out var answer)) await answer(context);
        else context.Response.StatusCode = StatusCodes.Status418ImATeapot;
    }
}

internal sealed record Call(string Method, string Address, string Body, string UserAgent);
