using Hyte.Web;

namespace Hyte.Participation.Spaces.Time;

/// <summary>Turns the clock on the city's walls into moments. Twice a year an hour of it is missing or comes twice.</summary>
internal static class CityTime
{
    public const int MinutesInDay = 24 * 60;

    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    /// <summary>The day it is in the city.</summary>
    public static DateOnly TodayInCity(this TimeProvider clock) => FinnishFormat.DayOf(clock.NowUtc());

    /// <summary>Now, in UTC.</summary>
    public static DateTime NowUtc(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>The moment at which the clock shows a time; of an hour that comes twice the earlier one.</summary>
    /// <param name="day">The day.</param>
    /// <param name="minute">Minutes of the clock from midnight, 0–1440.</param>
    /// <returns>UTC; null when the clock jumps over the time that day.</returns>
    public static DateTime? At(DateOnly day, int minute) => Moment(day, minute, later: false);

    /// <summary>The moment from which something that begins at the time is open: after a jump of the clock its first real moment.</summary>
    public static DateTime Opens(DateOnly day, int minute) => FirstReal(day, minute, later: false);

    /// <summary>The moment until which something that ends at the time is open: of an hour that comes twice the later one.</summary>
    public static DateTime Closes(DateOnly day, int minute) => FirstReal(day, minute, later: true);

    /// <summary>Minutes of the clock from midnight at a moment.</summary>
    public static int MinuteOf(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, Helsinki);
        return (local.Hour * 60) + local.Minute;
    }

    /// <summary>Tells whether the clock shows the same time twice that day, so that the time alone does not tell which is meant.</summary>
    public static bool ComesTwice(DateTime utc) => Helsinki.IsAmbiguousTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Helsinki));

    /// <summary>Tells whether summer time is in force.</summary>
    public static bool IsSummerTime(DateTime utc) => Helsinki.IsDaylightSavingTime(utc);

    private static DateTime FirstReal(DateOnly day, int minute, bool later)
    {
        while (true)
        {
            if (Moment(day, minute, later) is { } moment) return moment;
            minute++;
        }
    }

    private static DateTime? Moment(DateOnly day, int minute, bool later)
    {
        var local = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified).AddMinutes(minute);
        if (Helsinki.IsInvalidTime(local)) return null;
        var offset = !Helsinki.IsAmbiguousTime(local) ? Helsinki.GetUtcOffset(local)
            : later ? Helsinki.GetAmbiguousTimeOffsets(local).Min()
            : Helsinki.GetAmbiguousTimeOffsets(local).Max();
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
