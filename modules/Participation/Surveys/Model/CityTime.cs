using System.Globalization;
using Hyte.Web;

namespace Hyte.Participation.Surveys.Model;

/// <summary>Days and times of the city as a form says them, and the moments that they mean.</summary>
internal static class CityTime
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    /// <summary>The day of a moment, as a date field takes it.</summary>
    public static string Day(DateTime utc) => FinnishFormat.DayOf(utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Today(this TimeProvider clock) => FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The moment of a day and a time; a time that spring skips is the first after it.</summary>
    public static DateTime Moment(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return TimeZoneInfo.ConvertTimeToUtc(Helsinki.IsInvalidTime(local) ? local.AddHours(1) : local, Helsinki);
    }

    public static DateTime BeginningOf(DateOnly day) => Moment(day, TimeOnly.MinValue);

    /// <summary>A date field sends the first form; a browser without one sends what people write.</summary>
    public static DateOnly? ReadDay(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;

    /// <summary>The time, and midnight for none.</summary>
    public static TimeOnly? ReadTime(string? typed) => string.IsNullOrWhiteSpace(typed)
        ? TimeOnly.MinValue
        : TimeOnly.TryParseExact(typed.Trim(), ["H.mm", "H:mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>A week as people say it: <c>vk 18 (3.5.–9.5.2027)</c>.</summary>
    public static string Week(DateOnly monday) =>
        string.Format(SurveyTexts.Week, ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)), monday.ToString("d.M.", CultureInfo.InvariantCulture), FinnishFormat.Date(monday.AddDays(6)));
}
