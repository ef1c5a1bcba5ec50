using Hyte.Modules.Contributions;

namespace Hyte.Platform.Reminders;

/// <summary>Keeps digests to one person apart: periods of several programmes fall due on different days, and each would remind on its own.</summary>
public static class ReminderCalm
{
    /// <summary>Days between two digests when nothing presses.</summary>
    public const int Days = 5;

    /// <summary>Tells whether a digest may go out: never twice a day, and within <see cref="Days"/> only when the last day of something is today or tomorrow.</summary>
    /// <param name="last">The day of the last digest; null when there was none.</param>
    /// <param name="today">Today.</param>
    /// <param name="lines">What the digest would tell.</param>
    public static bool Allows(DateOnly? last, DateOnly today, IEnumerable<Reminder> lines)
    {
        if (last is not { } day || today.DayNumber - day.DayNumber >= Days) return true;
        return day < today && lines.Any(line => line.Due is { } due && due >= today && due <= today.AddDays(1));
    }
}
