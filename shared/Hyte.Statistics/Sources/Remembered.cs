namespace Hyte.Statistics.Sources;

/// <summary>What a source answered, kept for a while; one question at a time goes out, whoever asks.</summary>
/// <remarks>
/// A queue instead of a shared task: whoever waits for the same question finds the answer when its turn comes, a person who gives up
/// cancels only the own call, and a source that asks for patience is not asked on another line meanwhile. Failures are not kept.
/// </remarks>
internal sealed class Remembered<T>(TimeSpan fresh, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, (T Answer, DateTimeOffset Until)> _kept = new(StringComparer.Ordinal);

    public async Task<T> GetAsync(string question, Func<CancellationToken, Task<T>> ask, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            Forget();
            if (_kept.TryGetValue(question, out var kept)) return kept.Answer;
            var answer = await ask(ct);
            _kept[question] = (answer, clock.GetUtcNow() + fresh);
            return answer;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var (question, (_, until)) in _kept)
        {
            if (until <= now) _kept.Remove(question);
        }
    }
}
