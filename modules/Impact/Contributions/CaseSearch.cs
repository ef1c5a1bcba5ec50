using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Finds decision cases by number and words.</summary>
internal sealed class CaseSearch(ImpactDbContext db, IDirectory directory) : ISearchSource
{
    private const int LongestExcerpt = 160;

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(ImpactPermissions.Read)) return [];
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var cases = db.Cases.AsNoTracking().Readable(user);
        foreach (var word in words) cases = cases.Where(c => c.SearchText.Contains(word));
        var found = await cases.OrderByDescending(c => c.MeetingDate).Take(limit).ToListAsync(ct);
        var names = await directory.GetAsync(ct);
        return
        [
            .. from hit in found
               let title = $"{hit.Number} {hit.Title}"
               let inTitle = words.All(SearchText.Fold(title).Contains)
               select new SearchHit(
                   title,
                   $"/impact/cases/{hit.Id}",
                   string.Format(Texts.SearchContext, names.NameOf(hit.BodyCode), FinnishFormat.Date(hit.MeetingDate)),
                   inTitle ? null : Beginning(hit.Description)),
        ];
    }

    private static string? Beginning(string? text) => text?.Length > LongestExcerpt ? text[..LongestExcerpt].TrimEnd() + "…" : text;
}
