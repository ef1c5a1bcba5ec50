namespace Hyte.Testing;

/// <summary>Stands at the moment when it was made until a test moves it.</summary>
public sealed class StoppedClock : TimeProvider
{
    private DateTimeOffset _now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;
}
