using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Finds observations of walks by their words and answers.</summary>
internal sealed class ObservationSearch(ParticipationDbContext db) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var observations = db.Set<Observation>().AsNoTracking();
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries)) observations = observations.Where(o => o.SearchText.Contains(word));
        var found = await observations.OrderByDescending(o => o.Day).ThenByDescending(o => o.Id).Take(limit).ToListAsync(ct);
        return [.. found.Select(o => new SearchHit(
            Shortened.Of(o.Text, 80), $"/participation/observations/{o.Id}", string.Format(WalkTexts.SearchContext, o.Place, FinnishFormat.Date(o.Day), ObservationStates.NameOf(o.State))))];
    }
}
