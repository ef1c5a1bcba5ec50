using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Finds rounds and proposals by their words.</summary>
internal sealed class BudgetSearch(ParticipationDbContext db) : ISearchSource
{
    private const int LongestExcerpt = 160;

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rounds = db.Set<BudgetRound>().AsNoTracking();
        var proposals = db.Set<BudgetProposal>().AsNoTracking();
        foreach (var word in words)
        {
            rounds = rounds.Where(r => r.SearchText.Contains(word));
            proposals = proposals.Where(p => p.SearchText.Contains(word));
        }

        var foundRounds = await rounds.OrderByDescending(r => r.Year).Take(limit).Select(r => new { r.Id, r.Name, r.State }).ToListAsync(ct);
        var foundProposals = await proposals.OrderByDescending(p => p.Id).Take(limit)
            .Select(p => new { p.Id, p.Title, p.Description, Round = db.Set<BudgetRound>().First(r => r.Id == p.RoundId).Name }).ToListAsync(ct);
        return
        [
            .. foundRounds.Select(r => new SearchHit(r.Name, BudgetPaths.Round(r.Id), $"{BudgetTexts.Title}, {r.State.Word()}"))
                .Concat(foundProposals.Select(p => new SearchHit(
                    p.Title, BudgetPaths.Proposal(p.Id), string.Format(BudgetTexts.SearchContext, p.Round), words.All(SearchText.Fold(p.Title).Contains) ? null : Beginning(p.Description))))
                .Take(limit),
        ];
    }

    private static string Beginning(string text) => text.Length > LongestExcerpt ? text[..LongestExcerpt].TrimEnd() + "…" : text;
}
