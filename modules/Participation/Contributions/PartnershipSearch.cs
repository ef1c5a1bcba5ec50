using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Finds agreements, projects and awards by words.</summary>
internal sealed class PartnershipSearch(ParticipationDbContext db) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var (agreements, awards, projects) = (db.Set<Agreement>().AsNoTracking(), db.Set<Award>().AsNoTracking(), db.Set<Project>().AsNoTracking());
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            agreements = agreements.Where(a => a.SearchText.Contains(word));
            awards = awards.Where(a => a.SearchText.Contains(word));
            projects = projects.Where(p => p.SearchText.Contains(word));
        }

        var found = new List<SearchHit>();
        found.AddRange((await agreements.OrderByDescending(a => a.StartsOn).Take(limit).ToListAsync(ct)).Select(a => Hit(Registers.Agreement, a.Id, $"{a.Name}, {a.Partner}", PartnershipTexts.KindAgreement)));
        found.AddRange((await projects.OrderByDescending(p => p.StartsOn).Take(limit).ToListAsync(ct)).Select(p => Hit(Registers.Project, p.Id, p.Name, PartnershipTexts.KindProject)));
        found.AddRange((await awards.OrderByDescending(a => a.GivenOn).Take(limit).ToListAsync(ct)).Select(a => Hit(Registers.Award, a.Id, $"{a.Name}: {a.Recipient}", PartnershipTexts.KindAward)));
        return [.. found.Take(limit)];
    }

    private static SearchHit Hit(string register, int id, string title, string kind) => new(title, Registers.HrefOf(register, id), kind);
}
