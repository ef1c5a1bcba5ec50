using System.Globalization;
using System.Text;

namespace Hyte.Participation.Calendars;

/// <summary>Writes an iCalendar file (RFC 5545) for the calendars of people.</summary>
/// <remarks>Times are written in UTC, so that no definition of a time zone is needed; a day without an hour is a whole day.</remarks>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    // RFC 5545, 3.1: a line longer than this is folded, and octets are counted, not letters.
    private const int LongestLine = 75;

    /// <summary>The file.</summary>
    /// <param name="name">Name of the calendar.</param>
    /// <param name="entries">What is in it.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN", "VCALENDAR");
        Line(file, "VERSION", "2.0");
        Line(file, "PRODID", "-//Mikkelin kaupunki//Hyte//FI");
        Line(file, "CALSCALE", "GREGORIAN");
        Line(file, "METHOD", "PUBLISH");
        Line(file, "X-WR-CALNAME", Escaped(name));
        foreach (var entry in entries) Write(file, entry);
        Line(file, "END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Write(StringBuilder file, CalendarEntry entry)
    {
        Line(file, "BEGIN", "VEVENT");
        Line(file, "UID", entry.Uid);
        Line(file, "DTSTAMP", Moment(entry.StampedAt));
        Line(file, "LAST-MODIFIED", Moment(entry.ChangedAt));
        Line(file, "SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        Write(file, entry.When);
        Line(file, "SUMMARY", Escaped(entry.Name));
        if (entry.Place is { Length: > 0 } place) Line(file, "LOCATION", Escaped(place));
        if (entry.Description is { Length: > 0 } description) Line(file, "DESCRIPTION", Escaped(description));
        if (entry.Address is { } address) Line(file, "URL", address);
        Line(file, "STATUS", $"{entry.Status}".ToUpperInvariant());
        Line(file, "END", "VEVENT");
    }

    private static void Write(StringBuilder file, CalendarTime when)
    {
        switch (when)
        {
            case CalendarTime.Moments(var from, var to):
                Line(file, "DTSTART", Moment(from));
                if (to is { } end) Line(file, "DTEND", Moment(end));
                break;
            case CalendarTime.Days(var first, var last):
                Line(file, "DTSTART;VALUE=DATE", Day(first));
                // The end of a whole day is the day after it.
                Line(file, "DTEND;VALUE=DATE", Day(last.AddDays(1)));
                break;
        }
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A text as the format writes it: backslash, semicolon, comma and line breaks marked, other control characters left out.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter is '\\' or ';' or ',') escaped.Append('\\').Append(letter);
            else if (letter == '\n') escaped.Append("\\n");
            else if (!char.IsControl(letter) || letter == '\t') escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private static void Line(StringBuilder file, string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // A letter of several octets is never cut in two.
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
