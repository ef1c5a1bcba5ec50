using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

internal sealed class TiedStatements(ParticipationDbContext db) : TiedRecords<Statement>(db, Registers.Statement, RegisterTexts.KindStatement)
{
    protected override IQueryable<Statement> With(IQueryable<Statement> records) => records.Include(s => s.Matter);

    protected override string TitleOf(Statement record) => record.Matter.Title;
}
