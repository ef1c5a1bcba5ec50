namespace Hyte.Participation.Spaces.Time;

/// <summary>The grid that every booked time keeps to: quarters of an hour, counted in UTC, so that a day with a changing clock has no double and no missing quarter.</summary>
internal static class TimeGrid
{
    public const int SlotMinutes = 15;

    private const long SlotTicks = SlotMinutes * TimeSpan.TicksPerMinute;

    /// <summary>Tells whether a moment is on the grid.</summary>
    public static bool Keeps(DateTime utc) => (utc - DateTime.UnixEpoch).Ticks % SlotTicks == 0;

    /// <summary>The number of the slot that begins at the moment; grows by one each quarter of an hour.</summary>
    /// <exception cref="ArgumentException">The moment is not on the grid.</exception>
    public static int SlotAt(DateTime utc) =>
        Keeps(utc) ? (int)((utc - DateTime.UnixEpoch).Ticks / SlotTicks) : throw new ArgumentException("Not on the grid.", nameof(utc));

    /// <summary>When a slot begins, in UTC.</summary>
    public static DateTime BeginningOf(int slot) => DateTime.UnixEpoch.AddTicks(slot * SlotTicks);

    /// <summary>The slots of a time; empty when it ends when it begins.</summary>
    public static IEnumerable<int> Between(DateTime from, DateTime to)
    {
        var first = SlotAt(from);
        return Enumerable.Range(first, Math.Max(0, SlotAt(to) - first));
    }
}
