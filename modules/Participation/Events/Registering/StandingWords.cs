namespace Hyte.Participation.Events.Registering;

internal static class StandingWords
{
    /// <summary>How a registration stands, in Finnish.</summary>
    public static string Of(RegistrationStanding standing) => standing switch
    {
        RegistrationStanding.Confirmed => EventTexts.StandingConfirmed,
        RegistrationStanding.Waiting => EventTexts.StandingWaiting,
        RegistrationStanding.Cancelled => EventTexts.StandingCancelled,
        _ => EventTexts.StandingUnconfirmed,
    };
}
