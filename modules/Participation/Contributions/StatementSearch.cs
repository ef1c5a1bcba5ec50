using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Finds matters on which statements were asked.</summary>
internal sealed class StatementSearch(ParticipationDbContext db, IDirectory directory) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var statements = db.Set<Statement>().AsNoTracking();
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries)) statements = statements.Where(s => s.Matter.SearchText.Contains(word));
        var found = await statements.OrderByDescending(s => s.MatterId).ThenBy(s => s.BodyCode).Take(limit).Select(s => new { s.Id, s.BodyCode, s.Matter.Title, s.Stage }).ToListAsync(ct);
        var names = await directory.GetAsync(ct);
        return [.. found.Select(s => new SearchHit(s.Title, Registers.HrefOf(Registers.Statement, s.Id), $"{StatementTexts.SearchContext}, {names.NameOf(s.BodyCode)}", s.Stage.ToMark().Word))];
    }
}
