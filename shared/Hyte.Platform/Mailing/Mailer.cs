using System.Net.Mail;
using Hyte.Modules.Mail;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Mailing;

/// <summary>Sends the messages of modules, and notes each in the audit log.</summary>
internal sealed class Mailer(IConfiguration configuration, IDbContextFactory<PlatformDbContext> contexts, AuditLog audit, ILogger<Mailer> log) : IMailer
{
    public bool IsAvailable => MailSettings.Of(configuration) is not null;

    public async Task<bool> SendAsync(PlainMail mail, CancellationToken ct)
    {
        var failure = await TrySendAsync(mail, ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        audit.Add(db, failure is null ? MailActs.Sent : MailActs.Failed, MaskedAddress.Of(mail.To), mail.Purpose, failure ?? mail.Subject);
        await db.SaveChangesAsync(ct);
        return failure is null;
    }

    /// <returns>Why it was not sent; null when the server took it.</returns>
    private async Task<string?> TrySendAsync(PlainMail mail, CancellationToken ct)
    {
        if (MailSettings.Of(configuration) is not { } settings) return PeopleTexts.MailNoServer;
        if (!MailAddress.TryCreate(mail.To, out var to)) return PeopleTexts.MailNoAddress;
        try
        {
            // A line break in a subject would begin a header of somebody else's choosing.
            await MailServer.SendAsync(settings, to, mail.Subject.ReplaceLineEndings(" "), mail.Body, ct);
            return null;
        }
        catch (SmtpException failure)
        {
            log.LogError(failure, "A message for {Purpose} could not be sent", mail.Purpose);
            return failure.Message;
        }
    }
}
