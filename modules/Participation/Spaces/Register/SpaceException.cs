using Hyte.Participation.Spaces.Time;
using Hyte.Storage;

namespace Hyte.Participation.Spaces.Register;

/// <summary>A day on which a space is closed or open at other hours than its weekday says.</summary>
internal sealed class SpaceException : Record
{
    private SpaceException()
    {
    }

    public SpaceException(int spaceId, DateOnly day, DayHours hours, string? reason)
    {
        SpaceId = spaceId;
        Day = day;
        Write(hours, reason);
    }

    public int SpaceId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>The hours of the day, as <see cref="DayHours"/> writes them; empty is closed.</summary>
    public string Hours { get; private set; } = "";

    /// <summary>Why, for people who wonder: <c>Juhannusaatto</c>.</summary>
    public string? Reason { get; private set; }

    public void Write(DayHours hours, string? reason)
    {
        Hours = hours.ToString();
        Reason = reason;
    }
}
