using System.Globalization;
using System.Text;
using Hyte.Participation.Spaces.Register;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Writes bookings as a calendar file (RFC 5545).</summary>
internal static class BookingCalendar
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <param name="bookings">The bookings, with their spaces.</param>
    /// <param name="host">Name of the installation, so that two installations' events have different names.</param>
    public static string Write(IEnumerable<(Booking Booking, Space Space)> bookings, string host)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Hyte//Participation//FI");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, $"X-WR-CALNAME:{Escaped(SpaceTexts.CalendarName)}");
        foreach (var (booking, space) in bookings)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:space-booking-{booking.Id.ToString(CultureInfo.InvariantCulture)}@{host}");
            Line(text, $"DTSTAMP:{Moment(booking.ChangedAt)}");
            Line(text, $"LAST-MODIFIED:{Moment(booking.ChangedAt)}");
            Line(text, $"SEQUENCE:{(booking.Version - 1).ToString(CultureInfo.InvariantCulture)}");
            Line(text, $"DTSTART:{Moment(booking.StartsAt)}");
            Line(text, $"DTEND:{Moment(booking.EndsAt)}");
            Line(text, $"SUMMARY:{Escaped($"{space.Name}: {booking.Purpose}")}");
            Line(text, $"LOCATION:{Escaped($"{space.Name}, {space.Address}")}");
            Line(text, $"STATUS:{StatusOf(booking.State)}");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string StatusOf(BookingState state) => state switch
    {
        BookingState.Confirmed => "CONFIRMED",
        BookingState.AwaitsApproval or BookingState.AwaitsConfirmation => "TENTATIVE",
        _ => "CANCELLED",
    };

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter)))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // A line is folded at 75 octets of UTF-8, never inside a letter; the space that begins the next line counts.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
