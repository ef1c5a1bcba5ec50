using Hyte.Modules.Mail;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Feedback;

/// <summary>Takes feedback: from the residents' pages, or as staff record it.</summary>
internal sealed class FeedbackReceiving(ParticipationDbContext db, OneUseLinks links, FeedbackPost post, IMailer mailer, MeasureTies ties, TimeProvider clock)
{
    public const string ConfirmPurpose = "feedback.email";

    private static readonly TimeSpan ConfirmWithin = TimeSpan.FromDays(14);

    private DateTime Now => clock.NowUtc();

    /// <summary>Takes what a resident sent. With an address, and a mail server to reach it, the address is asked to be confirmed; the feedback itself is taken at once.</summary>
    public async Task<ReceivedFeedback> FromPublicAsync(FeedbackContent content, CancellationToken ct)
    {
        var item = new FeedbackItem(content, FinnishFormat.DayOf(Now), isPublic: true, confirmedAt: null);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Add(item);
        await db.SaveChangesAsync(ct);
        var key = item.SenderEmail is not null && mailer.IsAvailable ? links.Make(ConfirmPurpose, item.Id, ConfirmWithin) : null;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new ReceivedFeedback(item, key is not null && await post.AskToConfirmAsync(item, key, ct));
    }

    /// <summary>Takes what staff record. They got the address from the sender, so it needs no confirming.</summary>
    public async Task<FeedbackItem> FromStaffAsync(FeedbackContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        var item = new FeedbackItem(content, FinnishFormat.DayOf(Now), isPublic: false, confirmedAt: Now);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Add(item);
        await db.SaveChangesAsync(ct);
        await ties.ChooseAsync(Registers.Feedback, item.Id, measures, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return item;
    }

    /// <summary>Confirms an address by its link, and mails the answers that waited for that.</summary>
    /// <returns>The feedback's id; null when the link is not valid.</returns>
    public async Task<int?> ConfirmAsync(string? key, CancellationToken ct)
    {
        if (await links.UseAsync(ConfirmPurpose, key, ct) is not { } id) return null;
        if (await db.Set<FeedbackItem>().SingleOrDefaultAsync(f => f.Id == id && f.SenderEmail != null, ct) is not { } item) return null;
        item.ConfirmEmail(Now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two clicks at once, or staff who write at the same moment: the link is still unused, the page says to try again.
            db.ChangeTracker.Clear();
            return null;
        }

        await post.SendWaitingAsync(id, ct);
        return id;
    }
}

/// <summary>Feedback that was taken.</summary>
/// <param name="Item">The feedback.</param>
/// <param name="IsAsked">A message that asks to confirm the address is on its way.</param>
internal sealed record ReceivedFeedback(FeedbackItem Item, bool IsAsked);
