namespace Hyte.Statistics.Tests;

/// <summary>A clock on which every wait is over at once: the time jumps there, and the wait is written down.</summary>
internal sealed class ImpatientClock : TimeProvider
{
    // Between any two calls a moment is left; what is asked here is how long a failure makes wait.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(350);

    private readonly Lock _gate = new();
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    public TimeSpan[] Waits => Locked(() => _waits.ToArray());

    public TimeSpan[] WaitsAfterFailures => [.. Waits.Where(w => w > Pace)];

    public override DateTimeOffset GetUtcNow() => Locked(() => _now);

    public void Pass(TimeSpan time) => Locked(() => _now += time);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Locked(() =>
        {
            _waits.Add(dueTime);
            return _now += dueTime;
        });
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Rung();
    }

    private T Locked<T>(Func<T> what)
    {
        lock (_gate) return what();
    }

    private sealed class Rung : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
