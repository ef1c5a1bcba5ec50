using System.Globalization;

namespace Hyte.Participation.Spaces.Time;

/// <summary>Reads what people type into fields.</summary>
internal static class Typed
{
    /// <summary>A day: a date field sends the first form, a browser without one what people write.</summary>
    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2200 ? day : null;

    /// <summary>A whole number without a sign.</summary>
    public static int? Count(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>A moment as a form carries it: <c>2027-05-04T07:30Z</c>.</summary>
    public static DateTime? Moment(string? typed) =>
        DateTime.TryParseExact(typed?.Trim(), "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            && moment.Year is >= 2000 and < 2200 ? moment : null;

    /// <summary>Writes a moment as <see cref="Moment"/> reads it.</summary>
    public static string Of(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    /// <summary>Text without spaces around it; null when nothing is left.</summary>
    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");
}
