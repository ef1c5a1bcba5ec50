namespace Hyte.Programmes.Periods;

/// <summary>The days on which people are reminded of a period: often enough to be in time, seldom enough to be read.</summary>
public static class ReminderDays
{
    /// <summary>Tells whether the day is 14, 7 or 1 days before the last day, the last day itself, or a whole number of weeks after it.</summary>
    /// <param name="due">The last day that owners are given.</param>
    /// <param name="today">The day asked about.</param>
    public static bool IsReminderDay(DateOnly due, DateOnly today)
    {
        var left = due.DayNumber - today.DayNumber;
        return left is 14 or 7 or 1 or 0 || (left < 0 && left % 7 == 0);
    }
}
