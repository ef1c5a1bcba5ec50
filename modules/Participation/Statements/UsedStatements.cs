using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Public;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

/// <summary>Closed statements as promises kept: what a body was asked, and how its statement was used.</summary>
/// <remarks>The statement's own text is not shown to everybody: it may name people. Its question and the city's answer do not.</remarks>
internal sealed class UsedStatements(ParticipationDbContext db, IDirectory directory) : IPromiseKept
{
    public async Task<IReadOnlyList<KeptPromise>> ListAsync(DateOnly from, DateOnly to, int limit, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var closed = await db.Set<Statement>().AsNoTracking().Where(s => s.Stage == StatementStage.Closed && s.ClosedOn >= from && s.ClosedOn <= to)
            .OrderByDescending(s => s.ClosedOn).ThenByDescending(s => s.Id).Take(limit)
            .Select(s => new { s.Id, s.BodyCode, s.ClosedOn, s.Use, s.Changed, s.Reason, s.Matter.Title, s.Matter.Question }).ToListAsync(ct);
        return
        [
            .. closed.Select(s => new KeptPromise(
                s.ClosedOn!.Value,
                string.Format(StatementTexts.KeptFrom, names.NameOf(s.BodyCode)),
                s.Title,
                string.Format(StatementTexts.KeptSaid, s.Question),
                string.Join(' ', new[] { s.Use!.Value.ToMark().Word + ".", s.Changed, s.Reason }.Where(text => text is not null)),
                Registers.HrefOf(Registers.Statement, s.Id))),
        ];
    }
}
