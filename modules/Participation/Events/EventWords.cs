namespace Hyte.Participation.Events;

internal static class EventWords
{
    /// <summary>How an event stands, in Finnish.</summary>
    public static string Of(EventState state) => state switch
    {
        EventState.Held => EventTexts.StateHeld,
        EventState.Cancelled => EventTexts.StateCancelled,
        _ => EventTexts.StateComing,
    };
}
