using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Feedback;

/// <summary>Feedback that was answered. It is listed by its number: a subject may tell who the sender is.</summary>
internal sealed class AnsweredFeedback(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "feedback.answered";

    public string Name => FeedbackTexts.CountAnswered;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var last = to < today ? to : today;
        var found = await db.Set<FeedbackItem>().AsNoTracking().Where(f => f.AnsweredOn >= from && f.AnsweredOn <= last)
            .OrderBy(f => f.AnsweredOn).ThenBy(f => f.Id).Select(f => new { f.Id, f.AnsweredOn, f.Theme }).ToListAsync(ct);
        return [.. found.Select(f => new CountedItem(f.AnsweredOn!.Value, $"{FeedbackMarks.Number(f.Id)} {f.Theme.Word()}", Registers.HrefOf(Registers.Feedback, f.Id)))];
    }
}

/// <summary>"You said – we did" that was published.</summary>
internal sealed class PublishedAnswers(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "feedback.published";

    public string Name => FeedbackTexts.CountPublished;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var last = to < today ? to : today;
        var found = await db.Set<FeedbackItem>().AsNoTracking().Where(f => f.PublishedOn >= from && f.PublishedOn <= last)
            .OrderBy(f => f.PublishedOn).ThenBy(f => f.Id).Select(f => new { f.Id, f.PublishedOn, f.PublishedSaid }).ToListAsync(ct);
        return [.. found.Select(f => new CountedItem(f.PublishedOn!.Value, f.PublishedSaid!.Length > 120 ? f.PublishedSaid[..120] + "…" : f.PublishedSaid, "/participation/feedback/published"))];
    }
}
