using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

/// <summary>Statements counted by the day of one of their acts.</summary>
internal abstract class CountedStatements(ParticipationDbContext db, IDirectory directory) : ICountedRegister
{
    public abstract string Key { get; }

    public abstract string Name { get; }

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var last = to < today ? to : today;
        var found = await Between(db.Set<Statement>().AsNoTracking(), from, last).ToListAsync(ct);
        return
        [
            .. found.OrderBy(s => s.Day).ThenBy(s => s.Id)
                .Select(s => new CountedItem(s.Day, $"{names.NameOf(s.BodyCode)}: {s.Title}", Registers.HrefOf(Registers.Statement, s.Id))),
        ];
    }

    protected abstract IQueryable<CountedStatement> Between(IQueryable<Statement> statements, DateOnly from, DateOnly to);
}

/// <summary>A statement behind a count.</summary>
internal sealed record CountedStatement(int Id, DateOnly Day, string BodyCode, string Title);

/// <summary>Statements that bodies have given.</summary>
internal sealed class GivenStatements(ParticipationDbContext db, IDirectory directory) : CountedStatements(db, directory)
{
    public override string Key => "statements.given";

    public override string Name => StatementTexts.CountGiven;

    protected override IQueryable<CountedStatement> Between(IQueryable<Statement> statements, DateOnly from, DateOnly to) =>
        statements.Where(s => s.GivenOn >= from && s.GivenOn <= to).Select(s => new CountedStatement(s.Id, s.GivenOn!.Value, s.BodyCode, s.Matter.Title));
}

/// <summary>Statements of which it has been told how they were used.</summary>
internal sealed class AnsweredStatements(ParticipationDbContext db, IDirectory directory) : CountedStatements(db, directory)
{
    public override string Key => "statements.answered";

    public override string Name => StatementTexts.CountAnswered;

    protected override IQueryable<CountedStatement> Between(IQueryable<Statement> statements, DateOnly from, DateOnly to) =>
        statements.Where(s => s.AnsweredOn >= from && s.AnsweredOn <= to).Select(s => new CountedStatement(s.Id, s.AnsweredOn!.Value, s.BodyCode, s.Matter.Title));
}

/// <summary>Statements that were used wholly or partly.</summary>
internal sealed class UsefulStatements(ParticipationDbContext db, IDirectory directory) : CountedStatements(db, directory)
{
    public override string Key => "statements.used";

    public override string Name => StatementTexts.CountUsed;

    protected override IQueryable<CountedStatement> Between(IQueryable<Statement> statements, DateOnly from, DateOnly to) => statements
        .Where(s => s.AnsweredOn >= from && s.AnsweredOn <= to && (s.Use == StatementUse.Used || s.Use == StatementUse.Partly))
        .Select(s => new CountedStatement(s.Id, s.AnsweredOn!.Value, s.BodyCode, s.Matter.Title));
}

/// <summary>Statements that were given and of which nobody has yet told how they were used.</summary>
internal sealed class UnansweredStatements(ParticipationDbContext db, IDirectory directory) : CountedStatements(db, directory)
{
    public override string Key => "statements.unanswered";

    public override string Name => StatementTexts.CountUnanswered;

    protected override IQueryable<CountedStatement> Between(IQueryable<Statement> statements, DateOnly from, DateOnly to) => statements
        .Where(s => s.GivenOn >= from && s.GivenOn <= to && s.Use == null)
        .Select(s => new CountedStatement(s.Id, s.GivenOn!.Value, s.BodyCode, s.Matter.Title));
}
