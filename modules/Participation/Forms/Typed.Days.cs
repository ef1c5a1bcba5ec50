using System.Globalization;
using Hyte.Web;

namespace Hyte.Participation.Forms;

/// <content>Days and times.</content>
internal sealed partial class Typed
{
    private const int UsualFirstYear = 2000;
    private const int LastYear = 2099;

    /// <summary>A day; null when it makes no sense. A date field sends 2027-05-04; a browser without one sends what people write.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="firstYear">The first year that makes sense; the last is 2099.</param>
    public static DateOnly? ReadDay(string? typed, int firstYear = UsualFirstYear) =>
        AnyDay(typed) is { } day && day.Year >= firstYear && day.Year <= LastYear ? day : null;

    /// <summary>A time of day: 17, 17.00 or 17:00; null when it makes no sense.</summary>
    public static TimeOnly? ReadTime(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim().Replace(':', '.'), ["H.mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A moment as a form carries it unseen: <c>2027-05-04T07:30Z</c>; null when it makes no sense.</summary>
    public static DateTime? ReadMoment(string? typed) =>
        DateTime.TryParseExact(typed?.Trim(), Shown.MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            && moment.Year is >= UsualFirstYear and <= LastYear ? moment : null;

    /// <summary>A day that may be left out.</summary>
    public DateOnly? Day(string field, string? typed, int firstYear = UsualFirstYear) =>
        string.IsNullOrWhiteSpace(typed) ? null : Need(field, ReadDay(typed, firstYear), FormTexts.DayFormat);

    /// <summary>A day that must be there.</summary>
    public DateOnly? RequiredDay(string field, string? typed, string? missing = null, int firstYear = UsualFirstYear)
    {
        if (string.IsNullOrWhiteSpace(typed)) Refuse(field, missing ?? FormTexts.DayMissing);
        return Day(field, typed, firstYear);
    }

    /// <summary>A day that must be there, between two days, both included.</summary>
    public DateOnly? RequiredDay(string field, string? typed, DateOnly first, DateOnly last, string missing)
    {
        var day = Need(field, AnyDay(typed), missing);
        if (day < first) Refuse(field, string.Format(FormTexts.TooEarly, FinnishFormat.Date(first)));
        if (day > last) Refuse(field, string.Format(FormTexts.TooLate, FinnishFormat.Date(last)));
        return day;
    }

    /// <summary>A time of day that may be left out.</summary>
    public TimeOnly? Time(string field, string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Need(field, ReadTime(typed), FormTexts.TimeFormat);

    /// <summary>A moment that must be there, as a day and a time on the clock of the city; no time is midnight.</summary>
    public DateTime? RequiredMoment(string dayField, string? day, string timeField, string? time)
    {
        var on = RequiredDay(dayField, day);
        var at = string.IsNullOrWhiteSpace(time) ? TimeOnly.MinValue : Time(timeField, time);
        return on is { } theDay && at is { } theTime ? CityTime.Meant(theDay, theTime) : null;
    }
}
