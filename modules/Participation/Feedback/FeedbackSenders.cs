using Hyte.Participation.Data;
using Hyte.Participation.Privacy;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Feedback;

/// <summary>The senders of feedback as personal data: found, given out, removed, and forgotten a year after closing.</summary>
internal sealed class FeedbackSenders(ParticipationDbContext db, TimeProvider clock) : IPersonalDataHolder
{
    /// <summary>How many days after closing the sender is forgotten.</summary>
    public const int KeptDays = 365;

    public string Kind => FeedbackTexts.PersonalKind;

    public async Task<IReadOnlyList<StoredAboutPerson>> FindAsync(string emailKey, CancellationToken ct)
    {
        var found = await db.Set<FeedbackItem>().AsNoTracking().Include(f => f.Messages.Where(m => m.Kind != FeedbackMessageKind.Note))
            .Where(f => f.SenderEmail == emailKey).OrderBy(f => f.Id).ToListAsync(ct);
        return [.. found.Select(f => new StoredAboutPerson(f.CreatedAt, $"{FeedbackTexts.Feedback} {FeedbackMarks.Number(f.Id)}", [.. FieldsOf(f)]))];
    }

    public async Task<int> EraseAsync(string emailKey, CancellationToken ct)
    {
        var found = await db.Set<FeedbackItem>().Include(f => f.Messages).Where(f => f.SenderEmail == emailKey).ToListAsync(ct);
        foreach (var item in found)
        {
            item.ForgetSender(clock.NowUtc());
            item.ForgetWords();
        }

        await db.SaveChangesAsync(ct);
        return found.Count;
    }

    public async Task<int> AnonymiseAsync(DateOnly today, CancellationToken ct)
    {
        var last = today.AddDays(-KeptDays);
        var old = await db.Set<FeedbackItem>().Where(f => f.ClosedOn != null && f.ClosedOn <= last && (f.SenderEmail != null || f.SenderName != null)).ToListAsync(ct);
        foreach (var item in old) item.ForgetSender(clock.NowUtc());
        await db.SaveChangesAsync(ct);
        return old.Count;
    }

    private static IEnumerable<(string Name, string? Value)> FieldsOf(FeedbackItem item)
    {
        yield return (FeedbackTexts.FieldReceived, FinnishFormat.Date(item.ReceivedOn));
        yield return (FeedbackTexts.FieldSenderName, item.SenderName);
        yield return (FeedbackTexts.FieldSenderEmail, item.SenderEmail);
        yield return (FeedbackTexts.FieldSubject, item.Subject);
        yield return (FeedbackTexts.FieldText, item.Text);
        yield return (FeedbackTexts.FieldTheme, item.Theme.Word());
        yield return (FeedbackTexts.FieldArea, item.Area);
        yield return (FeedbackTexts.FieldStage, item.Stage.ToMark().Word);
        foreach (var message in item.Messages.OrderBy(m => m.Id))
        {
            yield return ($"{(message.Kind == FeedbackMessageKind.Answer ? FeedbackTexts.MessageAnswer : FeedbackTexts.MessageReply)} {FinnishFormat.DateTime(message.CreatedAt)}", message.Text);
        }
    }
}
