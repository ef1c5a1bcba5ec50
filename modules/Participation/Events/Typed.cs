using System.Globalization;

namespace Hyte.Participation.Events;

/// <summary>Reads what people type into the fields of a form.</summary>
internal static class Typed
{
    /// <summary>A text of several lines without the white space around it; null when there is nothing.</summary>
    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");

    /// <summary>A text of one line, runs of white space made one space; null when there is nothing.</summary>
    public static string? Line(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : string.Join(' ', typed.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A day of this century. A date field sends 2027-05-04; a browser without one sends what people write.</summary>
    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;

    /// <summary>A time of day: 17, 17.00 or 17:00.</summary>
    public static TimeOnly? Time(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim().Replace(':', '.'), ["H.mm", "HH.mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A whole number within bounds, both included.</summary>
    public static int? Whole(string? typed, int least, int most) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    /// <summary>A number with a comma or a full stop, within bounds, both included.</summary>
    public static decimal? Number(string? typed, decimal least, decimal most) =>
        decimal.TryParse(typed?.Trim().Replace(',', '.').Replace('−', '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most ? number : null;

    /// <summary>The time as people write it: 17.00.</summary>
    public static string Clock(TimeOnly time) => time.ToString("H.mm", CultureInfo.InvariantCulture);
}
