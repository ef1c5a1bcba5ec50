using Hyte.Web;

namespace Hyte.Participation;

/// <summary>Turns the clock on the city's walls into moments and back. Twice a year an hour of it is missing or comes twice.</summary>
internal static class CityTime
{
    public const int MinutesInDay = 24 * 60;

    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    /// <summary>The day it is in the city.</summary>
    public static DateOnly Today(this TimeProvider clock) => FinnishFormat.DayOf(clock.NowUtc());

    /// <summary>Now, in UTC.</summary>
    public static DateTime NowUtc(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>The moment that a person means by a day and a time: of an hour that is missing the same minute of the next one, of an hour that comes twice the later one.</summary>
    /// <returns>UTC.</returns>
    public static DateTime Meant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return Moment(local, later: true) ?? Moment(local.AddHours(1), later: true)!.Value;
    }

    /// <summary>The midnight that begins a day, in UTC.</summary>
    public static DateTime BeginningOf(DateOnly day) => Meant(day, TimeOnly.MinValue);

    /// <summary>The moment at which the clock shows a time; of an hour that comes twice the earlier one.</summary>
    /// <param name="day">The day.</param>
    /// <param name="minute">Minutes of the clock from midnight, 0–1440.</param>
    /// <returns>UTC; null when the clock jumps over the time that day.</returns>
    public static DateTime? At(DateOnly day, int minute) => Moment(Local(day, minute), later: false);

    /// <summary>The moment from which something that begins at the time is open: after a jump of the clock its first real moment.</summary>
    public static DateTime Opens(DateOnly day, int minute) => FirstReal(day, minute, later: false);

    /// <summary>The moment until which something that ends at the time is open: of an hour that comes twice the later one.</summary>
    public static DateTime Closes(DateOnly day, int minute) => FirstReal(day, minute, later: true);

    /// <summary>The day and the time that the clock shows at a moment.</summary>
    /// <param name="utc">The moment in UTC; an unspecified kind is read as UTC, as the database returns it.</param>
    public static (DateOnly Day, TimeOnly Time) Of(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Helsinki);
        return (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    /// <summary>Minutes of the clock from midnight at a moment.</summary>
    public static int MinuteOf(DateTime utc) => (int)Of(utc).Time.ToTimeSpan().TotalMinutes;

    /// <summary>Tells whether the clock shows the same time twice that day, so that the time alone does not tell which is meant.</summary>
    public static bool ComesTwice(DateTime utc) => Helsinki.IsAmbiguousTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Helsinki));

    /// <summary>Tells whether summer time is in force.</summary>
    public static bool IsSummerTime(DateTime utc) => Helsinki.IsDaylightSavingTime(utc);

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateTime Local(DateOnly day, int minute) => day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);

    private static DateTime FirstReal(DateOnly day, int minute, bool later)
    {
        while (true)
        {
            if (Moment(Local(day, minute), later) is { } moment) return moment;
            minute++;
        }
    }

    // Every reading of the clock goes through here: an hour that is missing has no moment, one that comes twice has two.
    private static DateTime? Moment(DateTime local, bool later)
    {
        if (Helsinki.IsInvalidTime(local)) return null;
        var offset = !Helsinki.IsAmbiguousTime(local) ? Helsinki.GetUtcOffset(local)
            : later ? Helsinki.GetAmbiguousTimeOffsets(local).Min()
            : Helsinki.GetAmbiguousTimeOffsets(local).Max();
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
