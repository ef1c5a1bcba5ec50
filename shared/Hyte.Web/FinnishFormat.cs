using System.Globalization;

namespace Hyte.Web;

/// <summary>Numbers, dates and sizes the way they are written in Finnish municipal papers.</summary>
/// <remarks>
/// Independent of the thread's culture and of the machine's locale data: decimal comma, no-break space between thousands, U+2212 as the minus sign,
/// the clock of Europe/Helsinki. "Now" is always given by the caller.
/// </remarks>
public static class FinnishFormat
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly NumberFormatInfo Numbers = new()
    {
        NegativeSign = "\u2212",
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u00A0",
        NumberGroupSizes = [3],
    };

    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    /// <summary>A number: "1 234,5", "−94".</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Decimals to show, 0–28, rounded half away from zero; null shows those the number has, without trailing zeros.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0–28.</exception>
    public static string Number(decimal value, int? decimals = null)
    {
        if (decimals is not { } places)
        {
            return value.ToString("#,##0.############################", Numbers);
        }

        var rounded = Math.Round(value, places, MidpointRounding.AwayFromZero);
        if (rounded == 0)
        {
            rounded = 0; // a negative zero would print as −0
        }

        return rounded.ToString($"N{places.ToString(CultureInfo.InvariantCulture)}", Numbers);
    }

    /// <summary>A percentage: "41,9 %".</summary>
    /// <param name="percent">The value in percent, so 41.9 and not 0.419.</param>
    /// <param name="decimals">As in <see cref="Number"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0–28.</exception>
    public static string Percent(decimal percent, int? decimals = null) => $"{Number(percent, decimals)}{NoBreakSpace}%";

    /// <summary>A count of things: "44 000".</summary>
    public static string Count(long count) => Number(count);

    /// <summary>A count with its word: "1 toimenpide", "12 toimenpidettä".</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The word for exactly one (nominative).</param>
    /// <param name="many">The word for any other count (partitive).</param>
    public static string Count(long count, string one, string many) => $"{Number(count)}{NoBreakSpace}{(count == 1 ? one : many)}";

    /// <summary>A date: "3.5.2027".</summary>
    public static string Date(DateOnly date) => date.ToString("d.M.yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as people say it: "ma 3.5.2027".</summary>
    public static string DateWithWeekday(DateOnly date) => $"{Weekday(date)}{NoBreakSpace}{Date(date)}";

    /// <summary>An instant on the Helsinki clock: "3.5.2027 klo 14.05".</summary>
    /// <param name="utc">The instant in UTC; an unspecified kind is read as UTC, as the database returns it.</param>
    /// <exception cref="ArgumentException">The kind is local.</exception>
    public static string DateTime(DateTime utc)
    {
        var local = InHelsinki(utc);
        return $"{Date(DateOnly.FromDateTime(local))} {Texts.ClockPrefix}{NoBreakSpace}{Clock(local)}";
    }

    /// <summary>The time of day of an instant on the Helsinki clock: "14.05".</summary>
    /// <param name="utc">The instant in UTC; an unspecified kind is read as UTC.</param>
    /// <exception cref="ArgumentException">The kind is local.</exception>
    public static string TimeOfDay(DateTime utc) => Clock(InHelsinki(utc));

    /// <summary>The calendar day of an instant in Helsinki.</summary>
    /// <param name="utc">The instant in UTC; an unspecified kind is read as UTC.</param>
    /// <exception cref="ArgumentException">The kind is local.</exception>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(InHelsinki(utc));

    /// <summary>An instant seen from now: "juuri nyt", "5 minuuttia sitten", "eilen", "12 päivää sitten", "3 päivän päästä".</summary>
    /// <remarks>Minutes and hours within the same Helsinki day, calendar days beyond it.</remarks>
    /// <param name="utc">The instant in UTC; an unspecified kind is read as UTC.</param>
    /// <param name="nowUtc">Now in UTC, from the caller's <see cref="TimeProvider"/>.</param>
    /// <exception cref="ArgumentException">Either kind is local.</exception>
    public static string Relative(DateTime utc, DateTime nowUtc)
    {
        var (day, today) = (DayOf(utc), DayOf(nowUtc));
        var minutes = (long)(AsUtc(nowUtc) - AsUtc(utc)).TotalMinutes;
        if (day != today && Math.Abs(minutes) >= 60)
        {
            return Relative(day, today);
        }

        return minutes switch
        {
            0 => Texts.JustNow,
            > 0 and < 60 => Counted(minutes, Texts.MinuteAgo, Texts.MinutesAgo),
            > 0 => Counted(minutes / 60, Texts.HourAgo, Texts.HoursAgo),
            > -60 => Counted(-minutes, Texts.InMinute, Texts.InMinutes),
            _ => Counted(-minutes / 60, Texts.InHour, Texts.InHours),
        };
    }

    /// <summary>A day seen from today: "tänään", "eilen", "12 päivää sitten", "huomenna", "4 kuukauden päästä".</summary>
    /// <remarks>Days up to two months, then whole months of 30 days up to two years, then whole years.</remarks>
    public static string Relative(DateOnly day, DateOnly today)
    {
        var days = today.DayNumber - day.DayNumber;
        return days switch
        {
            0 => Texts.Today,
            1 => Texts.Yesterday,
            -1 => Texts.Tomorrow,
            > 0 and <= 60 => Counted(days, Texts.Yesterday, Texts.DaysAgo),
            > 0 and < 730 => Counted(days / 30, Texts.MonthAgo, Texts.MonthsAgo),
            > 0 => Counted(days / 365, Texts.YearAgo, Texts.YearsAgo),
            >= -60 => Counted(-days, Texts.Tomorrow, Texts.InDays),
            > -730 => Counted(-days / 30, Texts.InMonth, Texts.InMonths),
            _ => Counted(-days / 365, Texts.InYear, Texts.InYears),
        };
    }

    /// <summary>A file size in decimal units: "812 tavua", "48 kt", "3,1 Mt".</summary>
    /// <param name="bytes">The size in bytes, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static string FileSize(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return bytes switch
        {
            1 => $"1{NoBreakSpace}{Texts.Byte}",
            < 1_000 => $"{Number(bytes)}{NoBreakSpace}{Texts.Bytes}",
            < 999_500 => $"{Number(bytes / 1_000m, 0)}{NoBreakSpace}{Texts.Kilobytes}",
            < 999_950_000 => $"{Number(bytes / 1_000_000m, 1)}{NoBreakSpace}{Texts.Megabytes}",
            _ => $"{Number(bytes / 1_000_000_000m, 1)}{NoBreakSpace}{Texts.Gigabytes}",
        };
    }

    private static string Weekday(DateOnly date) => Texts.WeekdaysShort.Split(' ')[(int)date.DayOfWeek];

    private static string Clock(DateTime local) => local.ToString("H.mm", CultureInfo.InvariantCulture);

    private static string Counted(long count, string one, string many) =>
        count == 1 ? one : string.Format(CultureInfo.InvariantCulture, many, Number(count));

    private static DateTime InHelsinki(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(AsUtc(utc), Helsinki);

    private static DateTime AsUtc(DateTime utc) => utc.Kind == DateTimeKind.Local
        ? throw new ArgumentException("The instant must be in UTC; its kind is local.", nameof(utc))
        : System.DateTime.SpecifyKind(utc, DateTimeKind.Utc);
}
