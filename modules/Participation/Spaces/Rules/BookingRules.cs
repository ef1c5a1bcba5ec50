namespace Hyte.Participation.Spaces.Rules;

/// <summary>How a space may be booked.</summary>
/// <param name="StartInterval">Bookings begin at multiples of this on the clock, in minutes: 15, 30 or 60.</param>
/// <param name="MinMinutes">The shortest booking, in minutes, a multiple of 15.</param>
/// <param name="MaxMinutes">The longest booking, in minutes, a multiple of 15.</param>
/// <param name="BufferBefore">Minutes that must be free before a booking: for opening the door. A multiple of 15.</param>
/// <param name="BufferAfter">Minutes that must be free after a booking: for cleaning. A multiple of 15.</param>
/// <param name="MinDaysAhead">How many days before at the latest; 0 is still on the same day.</param>
/// <param name="MaxDaysAhead">How many days before at the earliest.</param>
/// <param name="NeedsApproval">The city approves each booking before it is confirmed.</param>
/// <param name="MaxOpen">How many bookings that have not ended one person may have; a series counts as one.</param>
internal sealed record BookingRules(
    int StartInterval, int MinMinutes, int MaxMinutes, int BufferBefore, int BufferAfter, int MinDaysAhead, int MaxDaysAhead, bool NeedsApproval, int MaxOpen)
{
    public static IReadOnlyList<int> StartIntervals { get; } = [15, 30, 60];

    /// <summary>What a new space has until somebody decides otherwise: careful, because approving is easier than cancelling.</summary>
    public static BookingRules AtFirst { get; } = new(30, 30, 240, 0, 0, 0, 90, NeedsApproval: true, 3);

    /// <summary>The lengths that a form offers, in minutes: shorter steps among the short ones.</summary>
    public IReadOnlyList<int> Lengths =>
        [.. Enumerable.Range(0, ((MaxMinutes - MinMinutes) / 15) + 1).Select(step => MinMinutes + (step * 15)).Where(m => m <= 120 || m % 30 == 0 || m == MinMinutes || m == MaxMinutes)];
}
