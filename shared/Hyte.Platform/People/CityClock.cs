namespace Hyte.Platform.People;

/// <summary>The clock on the wall in the city; the machine's own time zone does not matter.</summary>
public sealed class CityClock(TimeProvider clock)
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    /// <summary>Today in Europe/Helsinki.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The hour of the day in Europe/Helsinki, 0–23.</summary>
    public int Hour => Now.Hour;

    /// <summary>The day of a moment in Europe/Helsinki.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Helsinki));

    private DateTime Now => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Helsinki).DateTime;

    /// <summary>The moment, in UTC, at which a day begins in Europe/Helsinki.</summary>
    public static DateTime StartOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), Helsinki);
}
