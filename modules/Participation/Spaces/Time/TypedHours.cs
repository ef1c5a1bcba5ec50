using Hyte.Participation.Forms;

namespace Hyte.Participation.Spaces.Time;

/// <summary>Reads the hours of a day from a field.</summary>
internal static class TypedHours
{
    /// <summary>The hours; closed when they were refused.</summary>
    public static DayHours Hours(this Typed form, string field, string? typed)
    {
        if (DayHours.Read(typed, out var refused) is { } hours) return hours;
        form.Refuse(field, refused ?? SpaceTexts.HoursFormat);
        return DayHours.Closed;
    }
}
