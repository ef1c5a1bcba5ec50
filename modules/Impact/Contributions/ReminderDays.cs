namespace Hyte.Impact.Contributions;

/// <summary>The days on which the module reminds: those on which the programmes do too.</summary>
internal static class ReminderDays
{
    /// <summary>How many days before the last day the first reminder goes.</summary>
    public const int FirstWarning = 14;

    private const int Week = 7;

    /// <summary>Two weeks, a week and a day before, the last day, and then every week.</summary>
    public static bool Include(DateOnly due, DateOnly today)
    {
        var left = due.DayNumber - today.DayNumber;
        return left is FirstWarning or Week or 1 or 0 || (left < 0 && left % Week == 0);
    }
}
