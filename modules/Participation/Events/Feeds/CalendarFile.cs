using System.Globalization;
using System.Text;

namespace Hyte.Participation.Events.Feeds;

/// <summary>Writes events as an iCalendar file (RFC 5545) for the calendars of people.</summary>
/// <remarks>Times are written in UTC, so that no definition of a time zone is needed; a day without an hour is a whole day.</remarks>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    // RFC 5545, 3.1: a line longer than this is folded, and octets are counted, not letters.
    private const int LongestLine = 75;

    /// <summary>The file.</summary>
    /// <param name="name">Name of the calendar.</param>
    /// <param name="entries">What is in it.</param>
    /// <param name="now">The moment of writing, in UTC.</param>
    public static byte[] Write(string name, IEnumerable<FeedEntry> entries, DateTime now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN", "VCALENDAR");
        Line(file, "VERSION", "2.0");
        Line(file, "PRODID", "-//Mikkelin kaupunki//Hyte//FI");
        Line(file, "CALSCALE", "GREGORIAN");
        Line(file, "METHOD", "PUBLISH");
        Line(file, "X-WR-CALNAME", Escaped(name));
        foreach (var entry in entries) Write(file, entry, now);
        Line(file, "END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Write(StringBuilder file, FeedEntry entry, DateTime now)
    {
        Line(file, "BEGIN", "VEVENT");
        Line(file, "UID", entry.Uid);
        Line(file, "DTSTAMP", Moment(now));
        Line(file, "LAST-MODIFIED", Moment(entry.ChangedAt));
        Line(file, "SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        if (entry.When.StartsAt is { } start)
        {
            Line(file, "DTSTART", Moment(start));
            if (EndOf(entry.When) is { } end) Line(file, "DTEND", Moment(end));
        }
        else
        {
            Line(file, "DTSTART;VALUE=DATE", Day(entry.When.Day));
            // The end of a whole day is the day after it.
            Line(file, "DTEND;VALUE=DATE", Day(entry.When.EndDay.AddDays(1)));
        }

        Line(file, "SUMMARY", Escaped(entry.Name));
        if (entry.Place is { Length: > 0 } place) Line(file, "LOCATION", Escaped(place));
        if (entry.Description is { Length: > 0 } description) Line(file, "DESCRIPTION", Escaped(description));
        Line(file, "URL", entry.Address);
        Line(file, "STATUS", entry.IsCancelled ? "CANCELLED" : "CONFIRMED");
        Line(file, "END", "VEVENT");
    }

    // An end must lie after its start; several days without an hour of ending go on to the end of the last one.
    private static DateTime? EndOf(EventTime when) => when.EndsAt ?? (when.EndDay > when.Day ? when.OverAt : null);

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

/// <summary>An event as a calendar gets it.</summary>
/// <param name="Uid">The same at every reading, different from every other event of the world.</param>
/// <param name="Name">Its name.</param>
/// <param name="When">When it is.</param>
/// <param name="Place">Where.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Address">Its page.</param>
/// <param name="IsCancelled">It was cancelled.</param>
/// <param name="Sequence">Grows with every change.</param>
/// <param name="ChangedAt">When it changed last, in UTC.</param>
internal sealed record FeedEntry(string Uid, string Name, EventTime When, string? Place, string? Description, string Address, bool IsCancelled, int Sequence, DateTime ChangedAt);
