using Hyte.Web;

namespace Hyte.Participation.Events.Registering;

internal static class RegistrationWords
{
    /// <summary>How registration stands, in a few sentences.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="counts">Its registrations.</param>
    /// <param name="closed">Why nobody may register; null when one may.</param>
    public static string Of(ParticipationEvent happening, SeatCount counts, string? closed)
    {
        if (!happening.TakesRegistrations && counts.Confirmed == 0) return EventTexts.ClosedNone;
        var places = happening.Capacity is { } capacity
            ? string.Format(EventTexts.PlacesTaken, FinnishFormat.Count(counts.Confirmed), FinnishFormat.Count(capacity))
            : string.Format(EventTexts.PeopleRegistered, FinnishFormat.Count(counts.Confirmed));
        var queue = counts.Waiting > 0 ? " " + string.Format(EventTexts.PeopleWaiting, FinnishFormat.Count(counts.Waiting)) : "";
        var until = closed ?? (happening.RegistrationEnds is { } last ? string.Format(EventTexts.RegisterUntil, FinnishFormat.DateWithWeekday(last)) : "");
        return $"{places}{queue} {until}".TrimEnd();
    }

    /// <summary>The same for residents: how many places are left, not who has taken them.</summary>
    public static string ForResidents(ParticipationEvent happening, SeatCount counts, string? closed, bool full)
    {
        if (closed is not null) return closed;
        var room = (full, happening.HasWaitingList, happening.Capacity) switch
        {
            (true, true, _) => EventTexts.PublicFullQueue,
            (true, false, _) => EventTexts.Full,
            (_, _, { } capacity) => string.Format(EventTexts.PublicPlacesLeft, FinnishFormat.Count(capacity - counts.Confirmed)),
            _ => "",
        };
        var until = happening.RegistrationEnds is { } last ? string.Format(EventTexts.RegisterUntil, FinnishFormat.DateWithWeekday(last)) : "";
        return $"{room} {until}".Trim();
    }
}
