using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Feedback;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Finds feedback by its words, as far as the person sees it. Senders are not searched.</summary>
internal sealed class FeedbackSearch(ParticipationDbContext db, IDirectory directory) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        var reach = FeedbackReach.Of(user, await directory.GetAsync(ct));
        if (!reach.IsHandler && reach.Units.Count == 0) return [];
        var items = db.Set<FeedbackItem>().AsNoTracking().Where(reach.Sees());
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries)) items = items.Where(f => f.SearchText.Contains(word));
        var found = await items.OrderByDescending(f => f.Id).Take(limit).Select(f => new { f.Id, f.Subject, f.Theme, f.Stage }).ToListAsync(ct);
        return [.. found.Select(f => new SearchHit(f.Subject, Registers.HrefOf(Registers.Feedback, f.Id), $"{FeedbackTexts.Feedback}, {f.Theme.Word()}", f.Stage.ToMark().Word))];
    }
}
