using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hyte.Host.Tests;

/// <summary>Counts the SQL commands of single requests. Make one before the product starts: EF Core asks only now and then whether anybody listens.</summary>
/// <remarks>
/// A request is told from the product's own background work, and from the other tests of this process, by the trace that it carries.
/// </remarks>
internal sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<IDisposable> _subscriptions = [];
    private readonly Dictionary<ActivityTraceId, int> _counts = [];

    public QueryCounter() => Keep(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Reads an address.</summary>
    /// <returns>How many commands it cost, and what it answered.</returns>
    public async Task<(int Queries, string Body)> VisitAsync(HttpClient client, string path)
    {
        var trace = ActivityTraceId.CreateRandom();
        lock (_gate) _counts[trace] = 0;
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}");
        var body = await answer.Content.ReadAsStringAsync();
        lock (_gate) return (_counts[trace], body);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) Keep(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Activity.Current?.TraceId is not { } trace) return;
        lock (_gate)
        {
            if (_counts.TryGetValue(trace, out var count)) _counts[trace] = count + 1;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        lock (_gate) _subscriptions.ForEach(s => s.Dispose());
    }

    private void Keep(IDisposable subscription)
    {
        lock (_gate) _subscriptions.Add(subscription);
    }
}
