using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>A week of a space as a table: a row for each day.</summary>
/// <param name="Times">When it is open and what is held.</param>
/// <param name="Today">The day in the city.</param>
/// <param name="Path">The page's address, to which the week is added.</param>
/// <param name="BookPath">Where a day is booked; null for who may not.</param>
/// <param name="Bookings">Who holds what, for those who decide of bookings; null for others.</param>
internal sealed record WeekView(SpaceTimes Times, DateOnly Today, string Path, string? BookPath, IReadOnlyList<BookingRow>? Bookings)
{
    /// <summary>The Monday of the week that an address asks for; this week's when it asks for none.</summary>
    public static DateOnly MondayOf(string? week, DateOnly today) => CityTime.MondayOf(Typed.ReadDay(week) ?? today);

    public string HrefOf(int weeks) => $"{Path}?week={Times.From.AddDays(7 * weeks):yyyy-MM-dd}";

    public IEnumerable<BookingRow> BookingsOn(DateOnly day) => Bookings!.Where(row => FinnishFormat.DayOf(row.Booking.StartsAt) == day);

    public static string Words(IEnumerable<(DateTime From, DateTime To)> parts) => string.Join(", ", parts.Select(part => DurationText.Of(part.From, part.To)));

    /// <summary>What is free on a day; nothing of a day that has passed is.</summary>
    public string FreeOn(DateOnly day) => day >= Today && Words(Times.PartsOf(day, isHeld: false)) is { Length: > 0 } free ? free : "–";

    public bool IsBookable(DateOnly day) => BookPath is not null && Times.IsNearEnough(day) && Times.PartsOf(day, isHeld: false).Any();
}
