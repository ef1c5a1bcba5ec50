using System.Globalization;
using Hyte.Web;

namespace Hyte.Participation.Forms;

/// <summary>Writes values the way in which fields take them and <see cref="Typed"/> reads them.</summary>
internal static class Shown
{
    internal const string MomentFormat = "yyyy-MM-dd'T'HH:mm'Z'";

    /// <summary>A day as a date field takes it.</summary>
    public static string Day(DateOnly day) => day.ToString(Typed.DayFormat, CultureInfo.InvariantCulture);

    /// <summary>A day as a date field takes it; null for none.</summary>
    public static string? Day(DateOnly? day) => day is { } value ? Day(value) : null;

    /// <summary>A time of day: 17.00.</summary>
    public static string Time(TimeOnly time) => time.ToString("H.mm", CultureInfo.InvariantCulture);

    /// <summary>A moment that a form carries unseen: the clock alone does not tell which hour is meant when one comes twice.</summary>
    public static string Moment(DateTime utc) => utc.ToString(MomentFormat, CultureInfo.InvariantCulture);

    /// <summary>A number as a person would type it; null for none.</summary>
    public static string? Number(decimal? number) => number is { } value ? FinnishFormat.Number(value) : null;
}
