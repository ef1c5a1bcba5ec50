using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Public;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Feedback;

/// <summary>Published feedback as promises kept. Only what staff wrote for everybody is read, never the feedback itself.</summary>
internal sealed class PublishedFeedback(ParticipationDbContext db) : IPromiseKept
{
    public async Task<IReadOnlyList<KeptPromise>> ListAsync(DateOnly from, DateOnly to, int limit, CancellationToken ct)
    {
        var published = await db.Set<FeedbackItem>().AsNoTracking().Where(f => f.PublishedOn >= from && f.PublishedOn <= to)
            .OrderByDescending(f => f.PublishedOn).ThenByDescending(f => f.Id).Take(limit)
            .Select(f => new { f.Id, f.PublishedOn, f.Theme, f.PublishedSaid, f.PublishedDid }).ToListAsync(ct);
        return
        [
            .. published.Select(f => new KeptPromise(
                f.PublishedOn!.Value, FeedbackTexts.KeptFrom, f.Theme.Word(), f.PublishedSaid!, f.PublishedDid!, Registers.HrefOf(Registers.Feedback, f.Id))),
        ];
    }
}
