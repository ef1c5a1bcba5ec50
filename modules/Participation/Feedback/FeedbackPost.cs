using Hyte.Modules;
using Hyte.Modules.Mail;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Feedback;

/// <summary>Mails the sender of feedback. Nothing but the confirmation goes to an address that nobody has confirmed.</summary>
internal sealed class FeedbackPost(ParticipationDbContext db, IMailer mailer, IProductAddress product, ThreadLinks links, TimeProvider clock)
{
    /// <summary>Asks whether the address is the sender's own.</summary>
    /// <returns>True when the mail server took it.</returns>
    public Task<bool> AskToConfirmAsync(FeedbackItem item, string key, CancellationToken ct) => mailer.SendAsync(
        new PlainMail(
            item.SenderEmail!,
            FeedbackTexts.MailConfirmSubject,
            string.Format(FeedbackTexts.MailConfirmBody, FeedbackMarks.Number(item.Id), product.Of($"/osallistu/palaute/vahvista?avain={Uri.EscapeDataString(key)}")),
            "participation.feedback-confirmation"),
        ct);

    /// <summary>Mails the answers that the sender has not got yet, in one message.</summary>
    /// <returns>How many answers the mail server took; 0 when there is none, or they cannot be mailed now.</returns>
    public async Task<int> SendWaitingAsync(int feedbackId, CancellationToken ct)
    {
        if (!mailer.IsAvailable) return 0;
        var item = await db.Set<FeedbackItem>().AsNoTracking().SingleAsync(f => f.Id == feedbackId, ct);
        if (!item.MayBeMailed) return 0;
        var waiting = await db.Set<FeedbackMessage>().Where(m => m.ItemId == feedbackId && m.Kind == FeedbackMessageKind.Answer && m.MailedAt == null).OrderBy(m => m.Id).ToListAsync(ct);
        if (waiting.Count == 0) return 0;

        // Marked before it is sent: of two who send at the same time the second loses the race here, and no answer goes out twice.
        foreach (var message in waiting) message.MailedAt = clock.NowUtc();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return 0;
        }

        var text = string.Format(FeedbackTexts.MailAnswerBody, FeedbackMarks.Number(item.Id), item.Subject, string.Join("\n\n", waiting.Select(m => m.Text)), links.AddressOf(item.Id));
        if (await mailer.SendAsync(new PlainMail(item.SenderEmail!, string.Format(FeedbackTexts.MailAnswerSubject, item.Subject), text, "participation.feedback-answer"), ct)) return waiting.Count;
        foreach (var message in waiting) message.MailedAt = null;
        await db.SaveChangesAsync(CancellationToken.None);
        return 0;
    }
}
