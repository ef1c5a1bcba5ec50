namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Where a booking stands.</summary>
internal enum BookingState
{
    /// <summary>A resident has not yet confirmed it by the link in the e-mail. Holds the time for a while only.</summary>
    AwaitsConfirmation,

    /// <summary>The city has not yet approved it. Holds the time.</summary>
    AwaitsApproval,

    /// <summary>It stands. Holds the time.</summary>
    Confirmed,

    /// <summary>The city did not approve it.</summary>
    Refused,

    /// <summary>The booker, the city or the clock ended it before it began.</summary>
    Cancelled,
}

internal static class BookingStateWords
{
    public static string Word(this BookingState state) => state switch
    {
        BookingState.AwaitsConfirmation => SpaceTexts.StateAwaitsConfirmation,
        BookingState.AwaitsApproval => SpaceTexts.StateAwaitsApproval,
        BookingState.Confirmed => SpaceTexts.StateConfirmed,
        BookingState.Refused => SpaceTexts.StateRefused,
        _ => SpaceTexts.StateCancelled,
    };

    public static bool HoldsTime(this BookingState state) => state is BookingState.AwaitsConfirmation or BookingState.AwaitsApproval or BookingState.Confirmed;
}
