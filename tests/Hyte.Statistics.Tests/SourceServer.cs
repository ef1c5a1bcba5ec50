using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hyte.Statistics.Tests;

/// <summary>A source of statistics on the loopback address. Like Sotkanet it refuses whoever does not say who asks.</summary>
/// <remarks>It answers each call with the next of its answers, and whatever is asked after them with what no source answers.</remarks>
internal sealed class SourceServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<Call> _calls = new();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();

    private SourceServer(WebApplication server)
    {
        _server = server;
        _server.Run(ServeAsync);
        _server.Start();
        Address = _server.Urls.Single();
    }

    public string Address { get; }

    public IReadOnlyList<Call> Calls => [.. _calls];

    /// <summary>The settings with which the product asks here and not where the sources are.</summary>
    public (string Key, string Value)[] Settings =>
    [
        ("Hyte:Statistics:Enabled", "true"),
        ("Hyte:Statistics:SotkanetAddress", $"{Address}/rest/1.1"),
        ("Hyte:Statistics:PxWebAddress", $"{Address}/PxWeb/api/v1/fi/"),
    ];

    public static SourceServer Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.ClearProviders();
        return new SourceServer(builder.Build());
    }

    /// <summary>A recorded response.</summary>
    public static string PathOf(string response) => Path.Combine(AppContext.BaseDirectory, "Responses", response);

    /// <summary>Answers the next call.</summary>
    public SourceServer Then(Func<HttpContext, Task> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    /// <summary>Answers the next call with a file of <c>Responses</c>.</summary>
    public SourceServer Then(string response) => Then(context => context.Response.SendFileAsync(PathOf(response)));

    /// <summary>Answers the next call without content.</summary>
    public SourceServer Then(int status, string? retryAfter = null) => Then(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

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
