using System.Globalization;

namespace Hyte.Documents.Papers.Office;

/// <summary>Shows a count of days as the day that it is: <c>1.2.2024</c>, with the time when the format has one.</summary>
/// <remarks>The order and the separators are always Finnish, whatever the workbook's; a month or a year alone stays alone.</remarks>
internal sealed class DayFormat
{
    // The 31st of December 9999, the last day of spreadsheets and of .NET.
    private const double End = 2_958_466;

    // Between the two beginnings of days, 1900 and 1904.
    private const double FourYears = 1462;

    // Spreadsheets count a 29th of February 1900, which never was.
    private const int NoSuchDay = 60;

    private readonly string? _day;
    private readonly string? _time;
    private readonly bool _isElapsed;

    private DayFormat(string? day, string? time, bool isElapsed)
    {
        _day = day;
        _time = time;
        _isElapsed = isElapsed;
    }

    /// <summary>The format of days or times; null when the section is one of other numbers.</summary>
    public static DayFormat? Of(List<FormatToken> section)
    {
        var units = section.Where(t => t.Kind is 'y' or 'm' or 'd' or 'h' or 's').Select(t => t.Kind).ToList();
        var isElapsed = section.Exists(t => t.IsElapsed);
        if ((units.Count == 0 && !isElapsed) || section.Exists(t => t.Kind == 'G')) return null;
        var hasHours = units.Contains('h') || isElapsed;
        var hasSeconds = units.Contains('s');
        // An m beside hours or seconds is minutes, elsewhere months.
        var hasMonth = units.Index().Any(u => u.Item == 'm' && !IsMinute(units, u.Index, hasHours));
        var day = (units.Contains('d'), hasMonth, units.Contains('y')) switch
        {
            (false, false, false) => null,
            (false, false, true) => "yyyy",
            (false, true, true) => "M/yyyy",
            _ => "d.M.yyyy",
        };
        var time = (hasHours || hasSeconds || (day is null && units.Contains('m'))) ? (hasSeconds ? "H.mm.ss" : "H.mm") : null;
        return new DayFormat(day, time, isElapsed);
    }

    /// <summary>The cell of a count of days; null when there is no such day.</summary>
    public PaperCell? Cell(double value, bool since1904)
    {
        if (_isElapsed && Math.Abs(value) < End) return new PaperCell(Elapsed(TimeSpan.FromSeconds(Math.Round(value * 86_400))));
        if (since1904 && _day is not null) value += FourYears;
        if (value is < 0 or >= End) return null;
        var whole = (int)Math.Floor(value);
        // Before the day that never was, the counts are one behind.
        var at = DateTime.FromOADate(whole < NoSuchDay ? whole + 1 : whole).AddSeconds(_time is null ? 0 : Math.Min(Math.Round((value - whole) * 86_400), 86_399));
        if (_day is null) return new PaperCell(Text(at, _time!));
        if (whole == NoSuchDay) return new PaperCell("29.2.1900");
        return new PaperCell(Text(at, _time is null ? _day : $"{_day} {_time}")) { Day = DateOnly.FromDateTime(at) };
    }

    private static bool IsMinute(List<char> units, int at, bool hasHours)
    {
        var before = units.Take(at).LastOrDefault(u => u != 'm');
        var after = units.Skip(at).FirstOrDefault(u => u != 'm');
        return before == 'h' || after == 's' || (hasHours && before == default && after == default);
    }

    private static string Text(DateTime at, string format) => at.ToString(format, CultureInfo.InvariantCulture);

    private string Elapsed(TimeSpan time)
    {
        var text = $"{Math.Abs((long)time.TotalHours)}.{Math.Abs(time.Minutes):00}";
        return (time < TimeSpan.Zero ? "-" : "") + text + (_time == "H.mm.ss" ? $".{Math.Abs(time.Seconds):00}" : "");
    }
}
