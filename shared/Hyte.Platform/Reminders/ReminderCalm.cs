using System.Globalization;
using Hyte.Modules.Contributions;
using Microsoft.Extensions.Configuration;

namespace Hyte.Platform.Reminders;

/// <summary>Keeps digests to one person apart: periods of several programmes fall due on different days, and each would remind on its own.</summary>
public static class ReminderCalm
{
    /// <summary>Days between two digests when nothing presses and nobody has set another number.</summary>
    public const int Days = 5;

    private const int MostDays = 365;

    /// <summary>Days between two digests, from <c>Hyte:Reminders:Days</c>.</summary>
    /// <exception cref="InvalidOperationException">The setting is no number of days, 1–365.</exception>
    public static int DaysOf(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration["Hyte:Reminders:Days"] is not { Length: > 0 } set) return Days;
        return int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays
            ? days
            : throw new InvalidOperationException($"Hyte:Reminders:Days is not a number of days from 1 to {MostDays}: {set}");
    }

    /// <summary>Tells whether a digest may go out: never twice a day, and within the days between only when the last day of something is today or tomorrow.</summary>
    /// <param name="last">The day of the last digest; null when there was none.</param>
    /// <param name="today">Today.</param>
    /// <param name="lines">What the digest would tell.</param>
    /// <param name="days">Days between two digests when nothing presses.</param>
    public static bool Allows(DateOnly? last, DateOnly today, IEnumerable<Reminder> lines, int days = Days)
    {
        if (last is not { } day || today.DayNumber - day.DayNumber >= days) return true;
        return day < today && lines.Any(line => line.Due is { } due && due >= today && due <= today.AddDays(1));
    }
}
