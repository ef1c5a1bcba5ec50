using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

/// <summary>Tells which statements were asked, given, answered or closed last.</summary>
internal sealed class ChangedStatements(ParticipationDbContext db, IDirectory directory) : IChangedRegister
{
    public string Key => Registers.Statement;

    public IQueryable<ChangedRecord> Records => db.Set<Statement>().Select(s => new ChangedRecord { Register = Registers.Statement, Id = s.Id, At = s.ChangedAt });

    public async Task<IReadOnlyList<ToldChange>> TellAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var found = await db.Set<Statement>().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.BodyCode, s.Stage, s.ChangedAt, s.ChangedByName, s.Matter.Title }).ToListAsync(ct);
        var names = await directory.GetAsync(ct);
        return [.. found.Select(s => new ToldChange(s.ChangedAt, s.ChangedByName, s.Title, $"{names.NameOf(s.BodyCode)}: {s.Stage.ToMark().Word}", Registers.HrefOf(Key, s.Id)))];
    }
}
