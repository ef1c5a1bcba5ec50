using System.Net.Mail;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Mailing;
using Hyte.Platform.People;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Reminders;

/// <summary>Sends today's digests to those who have not had theirs.</summary>
public sealed class ReminderRound(
    IContributions<IReminderSource> sources, IDirectory directory, PlatformDbContext db, AuditLog audit, CityClock clock, IConfiguration configuration, ILogger<ReminderRound> log)
{
    private const int FirstHour = 7;

    /// <summary>Sends what is to be sent now: nothing before seven in the morning, and nothing when no mail server is set.</summary>
    /// <remarks>A person is marked once the server has taken the digest. When the server fails the rest of the round is left for the next one.</remarks>
    /// <returns>How many digests the server took.</returns>
    /// <exception cref="InvalidOperationException">The settings of the mail server or of the reminders cannot be read.</exception>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        if (MailSettings.Of(configuration) is not { } settings || clock.Hour < FirstHour) return 0;

        var (today, days) = (clock.Today, ReminderCalm.DaysOf(configuration));
        var answers = await sources.AskAsync(source => source.DueAsync(today, ct));
        var recipients = await new ReminderRecipients(db, directory).OfAsync(answers.SelectMany(answer => answer.Value), today, ct);
        var address = PublicAddress.Of(configuration);
        var sent = 0;
        foreach (var person in recipients.Where(person => ReminderCalm.Allows(person.Last, today, person.Lines, days)))
        {
            var digest = ReminderDigest.Compose(person.Lines, address, today);
            try
            {
                await MailServer.SendAsync(settings, person.Address, digest.Subject, digest.Body, ct);
            }
            catch (SmtpFailedRecipientException refused)
            {
                log.LogWarning(refused, "The mail server refused the address of user {UserId}", person.UserId);
                audit.Add(db, MailActs.Failed, person.UserId, null, refused.Message);
                await db.SaveChangesAsync(ct);
                continue;
            }
            catch (SmtpException failure)
            {
                log.LogError(failure, "Reminders could not be sent; {Sent} were, the rest wait for the next round", sent);
                break;
            }

            audit.Add(db, MailActs.Sent, person.UserId, null, digest.Subject);
            await RememberAsync(person.UserId, today, ct);
            sent++;
        }

        return sent;
    }

    private async Task RememberAsync(string userId, DateOnly today, CancellationToken ct)
    {
        if (await db.Set<ReminderSent>().SingleOrDefaultAsync(s => s.UserId == userId, ct) is { } earlier) earlier.Day = today;
        else db.Add(new ReminderSent { UserId = userId, Day = today });
        await db.SaveChangesAsync(ct);
    }
}
