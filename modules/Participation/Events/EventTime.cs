using Hyte.Participation.Calendars;
using Hyte.Participation.Forms;
using Hyte.Web;

namespace Hyte.Participation.Events;

/// <summary>When an event is, on the clock of the city. A day whose hour nobody has told has no times.</summary>
/// <param name="Day">First day.</param>
/// <param name="Start">When it begins; null when not told.</param>
/// <param name="EndDay">Last day, the first or later.</param>
/// <param name="End">When it ends; null when not told.</param>
internal sealed record EventTime(DateOnly Day, TimeOnly? Start, DateOnly EndDay, TimeOnly? End)
{
    /// <summary>The moment at which it begins, in UTC; null when only the day is known.</summary>
    public DateTime? StartsAt => Start is { } time ? CityTime.Meant(Day, time) : null;

    /// <summary>The moment at which it ends, in UTC; null when not told.</summary>
    public DateTime? EndsAt => End is { } time ? CityTime.Meant(EndDay, time) : null;

    /// <summary>From this moment on it counts as held, in UTC: its end, else the midnight after its last day.</summary>
    public DateTime OverAt => EndsAt ?? CityTime.Meant(EndDay.AddDays(1), TimeOnly.MinValue);

    /// <summary>As a calendar gets it: whole days when the hour has not been told. Several days without an hour of ending go on to the end of the last one, for an end must lie after its start.</summary>
    public CalendarTime InCalendar => StartsAt is { } start
        ? new CalendarTime.Moments(start, EndsAt ?? (EndDay > Day ? OverAt : null))
        : new CalendarTime.Days(Day, EndDay);

    /// <summary>In words: <c>ti 4.5.2027 klo 17.00–19.00</c>.</summary>
    public override string ToString() => (Start, End, EndDay == Day) switch
    {
        (null, _, true) => FinnishFormat.DateWithWeekday(Day),
        (null, _, false) => $"{FinnishFormat.DateWithWeekday(Day)} – {FinnishFormat.DateWithWeekday(EndDay)}",
        ({ } start, null, true) => $"{FinnishFormat.DateWithWeekday(Day)} {EventTexts.Clock} {Shown.Time(start)}",
        ({ } start, { } end, true) => $"{FinnishFormat.DateWithWeekday(Day)} {EventTexts.Clock} {Shown.Time(start)}–{Shown.Time(end)}",
        ({ } start, var end, false) => $"{FinnishFormat.DateWithWeekday(Day)} {EventTexts.Clock} {Shown.Time(start)} – {FinnishFormat.DateWithWeekday(EndDay)}{(end is { } last ? $" {EventTexts.Clock} {Shown.Time(last)}" : "")}",
    };
}
