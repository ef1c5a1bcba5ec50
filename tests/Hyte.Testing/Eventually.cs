using Xunit;

namespace Hyte.Testing;

/// <summary>Waits for what happens in the background; bounded, so that a test fails instead of hanging.</summary>
public static class Eventually
{
    public static async Task IsTrueAsync(Func<Task<bool>> condition, string what)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            while (!await condition()) await timer.WaitForNextTickAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail("Did not happen within 30 seconds: " + what);
        }
    }
}
