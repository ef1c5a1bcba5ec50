using Hyte.Modules;
using Hyte.Modules.Mail;

namespace Hyte.Participation.Events;

/// <summary>What people who have registered are told by mail. Sent after the save, so that nobody is told what did not happen.</summary>
internal sealed class EventMail(IMailer mailer, IProductAddress address)
{
    public const string ConfirmPath = "/osallistu/tapahtumat/vahvista";
    public const string CancelPath = "/osallistu/tapahtumat/peru";

    private const string Purpose = "participation.registration";

    /// <summary>Messages can be sent at all.</summary>
    public bool IsAvailable => mailer.IsAvailable;

    /// <summary>Asks whether it was really the owner of the address who registered.</summary>
    public Task<bool> AskToConfirmAsync(EventCard happening, string email, string key, CancellationToken ct) =>
        SendAsync(email, EventTexts.MailConfirmSubject, happening, string.Format(EventTexts.MailConfirm, happening.Name, happening.When, happening.Place, Link(ConfirmPath, key)), ct);

    /// <summary>Tells what the person has got: a place, or a place in the queue.</summary>
    public Task<bool> TellPlaceAsync(EventCard happening, PlacedPerson person, CancellationToken ct) => person.Standing == RegistrationStanding.Confirmed
        ? SendAsync(person.Email, EventTexts.MailPlaceSubject, happening, string.Format(EventTexts.MailPlace, happening.Name, happening.When, happening.Place, Link(CancelPath, person.CancelKey)), ct)
        : SendAsync(person.Email, EventTexts.MailQueueSubject, happening, string.Format(EventTexts.MailQueue, happening.Name, happening.When, happening.Place, Link(CancelPath, person.CancelKey)), ct);

    /// <summary>Tells that somebody gave up a place and it is now this person's.</summary>
    public Task<bool> TellPromotedAsync(EventCard happening, PlacedPerson person, CancellationToken ct) =>
        SendAsync(person.Email, EventTexts.MailPromotedSubject, happening, string.Format(EventTexts.MailPromoted, happening.Name, happening.When, happening.Place, Link(CancelPath, person.CancelKey)), ct);

    /// <summary>Tells that the event will not be.</summary>
    public Task<bool> TellCancelledAsync(EventCard happening, string email, string reason, CancellationToken ct) =>
        SendAsync(email, EventTexts.MailCancelledSubject, happening, string.Format(EventTexts.MailCancelled, happening.Name, happening.When, happening.Place, reason), ct);

    private Task<bool> SendAsync(string email, string subject, EventCard happening, string body, CancellationToken ct) =>
        mailer.SendAsync(new PlainMail(email, string.Format(subject, happening.Name), body, Purpose), ct);

    private string Link(string path, string key) => address.Of($"{path}?avain={Uri.EscapeDataString(key)}");
}

/// <summary>What a message tells of an event.</summary>
internal sealed record EventCard(string Name, string When, string Place)
{
    public static EventCard Of(ParticipationEvent happening) => new(happening.Name, happening.When.ToString(), happening.Place);
}

/// <summary>A person who got a place or a turn and has an address.</summary>
internal sealed record PlacedPerson(string Email, RegistrationStanding Standing, string CancelKey);
