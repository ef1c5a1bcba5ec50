using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Feedback;

/// <summary>Handles feedback, unless somebody else has handled it in between.</summary>
internal sealed class FeedbackActs(ParticipationDbContext db, FeedbackPost post, ICurrentUser user, TimeProvider clock)
{
    private DateOnly Today => clock.Today();

    public Task<SaveOutcome> RouteAsync(int id, int version, string unit, DateOnly answerBy, string? note, CancellationToken ct) => ActAsync(
        id,
        version,
        item =>
        {
            item.Route(unit, answerBy);
            if (note is not null) item.Note(note, user.Actor.Name);
        },
        ct);

    /// <summary>Stores the answer and then mails it, when the sender can be mailed. An answer that was not mailed waits for <see cref="FeedbackPost.SendWaitingAsync"/>.</summary>
    public async Task<(SaveOutcome Outcome, bool Mailed)> AnswerAsync(int id, int version, string text, CancellationToken ct)
    {
        var outcome = await ActAsync(id, version, item => item.Answer(text, user.Actor.Name, Today), ct);
        return (outcome, outcome == SaveOutcome.Saved && await post.SendWaitingAsync(id, ct) > 0);
    }

    public Task<SaveOutcome> NoteAsync(int id, int version, string text, CancellationToken ct) => ActAsync(id, version, item => item.Note(text, user.Actor.Name), ct);

    public Task<SaveOutcome> CloseAsync(int id, int version, string? reason, CancellationToken ct) => ActAsync(id, version, item => item.Close(reason, Today), ct);

    public Task<SaveOutcome> ConfirmEmailAsync(int id, int version, CancellationToken ct) => ActAsync(id, version, item => item.ConfirmEmail(clock.NowUtc()), ct);

    public Task<SaveOutcome> PublishAsync(int id, int version, PublishedContent content, CancellationToken ct) => ActAsync(id, version, item => item.Publish(content, Today), ct);

    public Task<SaveOutcome> UnpublishAsync(int id, int version, CancellationToken ct) => ActAsync(id, version, item => item.Unpublish(), ct);

    /// <summary>Takes a message that the sender wrote on the page of the link.</summary>
    /// <exception cref="RuleBrokenException">The feedback is closed.</exception>
    public async Task<SaveOutcome> ReplyAsync(int id, string text, CancellationToken ct)
    {
        // The sender saw no version: a race with staff is tried again, for nothing of the sender's may be lost.
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var version = await db.Set<FeedbackItem>().Where(f => f.Id == id && f.SenderEmail != null).Select(f => (int?)f.Version).SingleOrDefaultAsync(ct);
            if (version is null) return SaveOutcome.NotFound;
            if (await ActAsync(id, version.Value, item => item.Reply(text), ct) == SaveOutcome.Saved) return SaveOutcome.Saved;
        }

        return SaveOutcome.Conflict;
    }

    /// <exception cref="RuleBrokenException">The feedback is not in a stage that allows it.</exception>
    private async Task<SaveOutcome> ActAsync(int id, int version, Action<FeedbackItem> act, CancellationToken ct)
    {
        if (await db.Set<FeedbackItem>().SingleOrDefaultAsync(f => f.Id == id, ct) is not { } item) return SaveOutcome.NotFound;
        if (item.Version != version) return SaveOutcome.Conflict;
        act(item);
        try
        {
            await db.SaveChangesAsync(ct);
            return SaveOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return SaveOutcome.Conflict;
        }
    }
}
