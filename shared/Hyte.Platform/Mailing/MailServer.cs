using System.Net.Mail;
using System.Text;

namespace Hyte.Platform.Mailing;

/// <summary>Hands messages to the mail server.</summary>
internal static class MailServer
{
    // SmtpClient's own time-out does not bind its asynchronous sends.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends one message; returns when the server has taken it.</summary>
    /// <exception cref="SmtpException">The server was not reached, answered too late or refused; a refused recipient alone is a <see cref="SmtpFailedRecipientException"/>.</exception>
    public static async Task SendAsync(MailSettings settings, MailAddress to, string subject, string body, CancellationToken ct)
    {
        using var message = new MailMessage(settings.From, to)
        {
            Subject = subject,
            SubjectEncoding = Encoding.UTF8,
            Body = body,
            BodyEncoding = Encoding.UTF8,
        };
        // Asks out-of-office programs not to answer (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.IsEncrypted, Credentials = settings.Login };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (OperationCanceledException late) when (!ct.IsCancellationRequested)
        {
            throw new SmtpException("The mail server did not answer in time.", late);
        }
    }
}
