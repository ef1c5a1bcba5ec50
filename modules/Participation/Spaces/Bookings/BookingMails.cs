using Hyte.Modules;
using Hyte.Modules.Mail;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Writes to the booker what has become of a booking. A resident's message has a link with which to look at it and cancel it.</summary>
internal sealed class BookingMails(IMailer mailer, IProductAddress address, OneUseLinks links, TimeProvider clock)
{
    private const string Purpose = "participation.space-booking";

    /// <summary>Asks a resident to confirm a booking by the link.</summary>
    public Task<bool> AskToConfirmAsync(Space space, Booking booking, string key, CancellationToken ct) => SendAsync(
        booking, SpaceTexts.MailConfirmSubject, string.Format(SpaceTexts.MailConfirm, When(space, booking), address.Of(BookingLinks.ConfirmPath(key)), (int)ExpiredHolds.ToConfirm.TotalMinutes), ct);

    /// <summary>Makes the key with which the booker may cancel; null when there is no need. The caller saves before it sends.</summary>
    public string? KeyToCancel(Booking booking) =>
        booking.BookerUserId is null && booking.StartsAt > clock.NowUtc() ? links.Make(BookingLinks.Cancel, booking.Id, booking.StartsAt - clock.NowUtc()) : null;

    /// <summary>Tells that the booking stands, or waits for approval.</summary>
    /// <param name="space">Where.</param>
    /// <param name="booking">Which.</param>
    /// <param name="keyToCancel">From <see cref="KeyToCancel"/>.</param>
    /// <param name="ct">Cancels.</param>
    public Task<bool> TellStandsAsync(Space space, Booking booking, string? keyToCancel, CancellationToken ct)
    {
        var stands = booking.State == BookingState.Confirmed;
        var link = keyToCancel is null ? string.Format(SpaceTexts.MailOwnPage, address.Of($"/participation/bookings/{booking.Id}")) : string.Format(SpaceTexts.MailCancelLink, address.Of(BookingLinks.OwnPath(keyToCancel)));
        return SendAsync(booking, stands ? SpaceTexts.MailStandsSubject : SpaceTexts.MailWaitsSubject, string.Format(stands ? SpaceTexts.MailStands : SpaceTexts.MailWaits, When(space, booking), link), ct);
    }

    /// <summary>Tells that the city refused or cancelled the booking, and why.</summary>
    public Task<bool> TellEndedAsync(Space space, Booking booking, string reason, CancellationToken ct)
    {
        var refused = booking.State == BookingState.Refused;
        return SendAsync(
            booking, refused ? SpaceTexts.MailRefusedSubject : SpaceTexts.MailCancelledSubject, string.Format(refused ? SpaceTexts.MailRefused : SpaceTexts.MailCancelled, When(space, booking), reason), ct);
    }

    private Task<bool> SendAsync(Booking booking, string subject, string body, CancellationToken ct) =>
        mailer.IsAvailable && booking.BookerEmail.Length > 0 ? mailer.SendAsync(new PlainMail(booking.BookerEmail, subject, body, Purpose), ct) : Task.FromResult(false);

    private static string When(Space space, Booking booking) => $"{space.Name}, {space.Address}\n{DurationText.WithDay(booking.StartsAt, booking.EndsAt)}";
}
