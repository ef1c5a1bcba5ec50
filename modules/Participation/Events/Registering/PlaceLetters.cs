using Hyte.Participation.Public;

namespace Hyte.Participation.Events.Registering;

/// <summary>Makes the links that go with a place, inside the transaction that gives the place.</summary>
internal sealed class PlaceLetters(OneUseLinks links, TimeProvider clock)
{
    public const string ConfirmPurpose = "event.confirm";
    public const string CancelPurpose = "event.cancel";

    /// <summary>How long a resident has to confirm.</summary>
    public static TimeSpan TimeToConfirm => TimeSpan.FromDays(2);

    /// <summary>The key that confirms a registration. The caller saves.</summary>
    public string ToConfirm(EventRegistration registration) => links.Make(ConfirmPurpose, registration.Id, TimeToConfirm);

    /// <summary>What a person with an address is told of the place, with a link that gives it up until the event is over. The caller saves.</summary>
    /// <returns>Null when there is no address.</returns>
    public PlacedPerson? OfPlace(ParticipationEvent happening, EventRegistration registration)
    {
        var left = happening.When.OverAt - clock.NowUtc();
        return registration.EmailKey is { } email && left > TimeSpan.Zero
            ? new PlacedPerson(email, registration.Standing, links.Make(CancelPurpose, registration.Id, left))
            : null;
    }
}
