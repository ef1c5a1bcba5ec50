using Hyte.Web;

namespace Hyte.Participation.Spaces.Time;

/// <summary>Lengths and times of the clock in words.</summary>
internal static class DurationText
{
    /// <summary>A length: <c>45 min</c>, <c>1 h</c>, <c>1 h 30 min</c>.</summary>
    public static string Of(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => $"{rest}\u00A0min",
        (var hours, 0) => $"{hours}\u00A0h",
        var (hours, rest) => $"{hours}\u00A0h {rest}\u00A0min",
    };

    /// <summary>A time of one day: <c>8.00–10.30</c>.</summary>
    public static string Of(DateTime from, DateTime to) => $"{ClockOf(from)}–{ClockOf(to)}";

    /// <summary>A day and a time: <c>ti 4.5.2027 klo 8.00–10.30</c>.</summary>
    public static string WithDay(DateTime from, DateTime to) => $"{FinnishFormat.DateWithWeekday(FinnishFormat.DayOf(from))} {string.Format(SpaceTexts.At, Of(from, to))}";

    /// <summary>A time of the clock; of the hour that comes twice it says which one it is.</summary>
    public static string ClockOf(DateTime utc) =>
        CityTime.ComesTwice(utc) ? $"{FinnishFormat.TimeOfDay(utc)} ({(CityTime.IsSummerTime(utc) ? SpaceTexts.SummerTime : SpaceTexts.WinterTime)})" : FinnishFormat.TimeOfDay(utc);
}
