using System.Globalization;
using System.Text.RegularExpressions;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>A day or a span of days as people write it: <c>4.9.2017</c>, <c>ma 4.9.</c>, <c>4.–5.9.2017</c>, <c>30.10.–12.11.2017</c>, and <c>2017-09-04</c> of our own files.</summary>
/// <param name="Start">First day; null when no year is known or there is no such day.</param>
/// <param name="End">Last day; null for one day.</param>
/// <param name="LacksYear">No year is written, and none was told.</param>
/// <param name="Rest">The text after the days.</param>
internal sealed partial record WrittenDays(DateOnly? Start, DateOnly? End, bool LacksYear, string Rest)
{
    private const int Timeout = 1000;

    /// <summary>Reads the days that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year of days without one; null when it is not known.</param>
    /// <returns>Null when the text begins with no days.</returns>
    public static WrittenDays? Of(string text, int? year)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return new WrittenDays(iso, null, false, "");
        if (Days().Match(text) is not { Success: true } found) return null;
        var (month, endMonth) = (Number("month"), Number("endMonth"));
        if ((month ?? endMonth) is not { } first) return null;
        var rest = found.Groups["rest"].Value.Trim();
        // "30.12.–2.1.2018": the year stands at the end, and the first day is in the one before it.
        var known = Number("year") ?? Number("endYear") - (first > endMonth ? 1 : 0) ?? year;
        if (known is not { } from) return new WrittenDays(null, null, true, rest);
        var start = Day(from, first, Number("day"));
        if (endMonth is not { } last) return new WrittenDays(start, null, false, rest);
        var end = Day(Number("endYear") ?? (last < first ? from + 1 : from), last, Number("endDay"));
        return end is null ? new WrittenDays(null, null, false, rest) : new WrittenDays(start, end, false, rest);

        int? Number(string group) => found.Groups[group].Success ? int.Parse(found.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    private static DateOnly? Day(int year, int month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day.Value) : null;

    [GeneratedRegex(@"^((ma|ti|ke|to|pe|la|su)\p{L}*\.?\s+)?(?<day>\d{1,2})(\.\s?((?<month>\d{1,2})\.(?<year>\d{4})?)?)?(\s*[–-]\s*((ma|ti|ke|to|pe|la|su)\p{L}*\.?\s+)?(?<endDay>\d{1,2})\.\s?(?<endMonth>\d{1,2})\.(?<endYear>\d{4})?)?(?<rest>[\s:,].*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, Timeout)]
    private static partial Regex Days();
}
