namespace Hyte.Participation.Spaces.Rules;

/// <summary>A rule that a wished booking breaks.</summary>
/// <param name="Field">The field of the form beside which it is told: a name in <see cref="Bookings.BookingDraft"/>.</param>
/// <param name="Message">What is wrong and what would be right, in Finnish.</param>
/// <param name="Cause">What kind of rule.</param>
internal sealed record BrokenRule(string Field, string Message, RefusalCause Cause);

/// <summary>Why a time cannot be had.</summary>
internal enum RefusalCause
{
    /// <summary>Somebody else has it.</summary>
    Overlap,

    /// <summary>The space is not open then.</summary>
    Closed,

    /// <summary>The space is not booked in that way.</summary>
    Rule,
}
