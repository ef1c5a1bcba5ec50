using Hyte.Web;

namespace Hyte.Participation;

internal static class CityDay
{
    /// <summary>The day it is in the city.</summary>
    public static DateOnly Today(this TimeProvider clock) => FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
}
