using System.Net;

namespace Hyte.Statistics.Sources;

/// <summary>Asks a source over the net: patient with one that is busy or ill, never hasty, and clear when it gives up.</summary>
/// <remarks>Calls come one at a time: <see cref="Remembered{T}"/> sees to that.</remarks>
internal sealed class StatisticsSource(string name, HttpClient client, StatisticsOptions options, TimeProvider clock, Random jitter) : IDisposable
{
    // PxWeb takes 30 calls in 10 seconds; this stays below it without counting.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(350);

    // PxWeb refuses a hasty caller until its window is over, and does not always say when that is.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private DateTimeOffset _lastCall;

    /// <summary>What people call the source.</summary>
    public string Name => name;

    /// <summary>Asks until there is a response or no hope of one.</summary>
    /// <param name="request">Makes the message, which serves one try only.</param>
    /// <param name="ct">Gives up.</param>
    /// <exception cref="StatisticsUnavailableException">There is none.</exception>
    public async Task<string> AskAsync(Func<HttpRequestMessage> request, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            await KeepPaceAsync(ct);
            var (content, failure) = await TryAsync(request, ct);
            if (failure is null) return SourceText.Decode(content);
            if (!failure.MayPass) throw failure.AsException();
            if (failure.Wait > options.LongestWait) throw failure.AsException(string.Format(Texts.WantsLongWait, name, (int)Math.Ceiling(failure.Wait.Value.TotalSeconds)));
            if (tries == options.Tries) throw failure.AsException(string.Format(Texts.NoAnswer, name, failure.What));
            await Task.Delay(failure.Wait ?? Backoff(tries, failure.Status), clock, ct);
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<(byte[] Content, Failure? Failure)> TryAsync(Func<HttpRequestMessage> request, CancellationToken ct)
    {
        try
        {
            using var message = request();
            // The client reads the whole response within its time-out and its largest size.
            using var response = await client.SendAsync(message, ct);
            return response.IsSuccessStatusCode ? (await response.Content.ReadAsByteArrayAsync(ct), null) : ([], Answered(response));
        }
        catch (HttpRequestException tooBig) when (tooBig.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return ([], new Failure(string.Format(Texts.AnswerTooBig, name, SourceText.Megabytes(options.LargestResponse)), MayPass: false, Cause: tooBig));
        }
        catch (HttpRequestException unreached)
        {
            return ([], new Failure(Texts.NoConnection, MayPass: true, Cause: unreached));
        }
        catch (OperationCanceledException late) when (!ct.IsCancellationRequested)
        {
            return ([], new Failure(string.Format(Texts.TookTooLong, options.Timeout.TotalSeconds), MayPass: true, Cause: late));
        }
    }

    private Failure Answered(HttpResponseMessage response)
    {
        var status = response.StatusCode;
        return status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError
            ? new Failure($"HTTP {(int)status}", MayPass: true, status, WantedWait(response))
            : new Failure(string.Format(Texts.Refused, name, (int)status), MayPass: false, status);
    }

    private TimeSpan? WantedWait(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - clock.GetUtcNow() : null;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    // Twice as long each time, and never the same for everyone: those who failed together should not return together.
    private TimeSpan Backoff(int tries, HttpStatusCode? status)
    {
        var wait = TimeSpan.FromSeconds(Math.Pow(2, tries - 1)) * (0.5 + jitter.NextDouble());
        if (status == HttpStatusCode.TooManyRequests) wait += Window;
        return wait < options.LongestWait ? wait : options.LongestWait;
    }

    private async Task KeepPaceAsync(CancellationToken ct)
    {
        var rest = _lastCall + Pace - clock.GetUtcNow();
        if (rest > TimeSpan.Zero) await Task.Delay(rest < Pace ? rest : Pace, clock, ct);
        _lastCall = clock.GetUtcNow();
    }

    private sealed record Failure(string What, bool MayPass, HttpStatusCode? Status = null, TimeSpan? Wait = null, Exception? Cause = null)
    {
        public StatisticsUnavailableException AsException(string? message = null) => new(message ?? What, Status, Cause);
    }
}
