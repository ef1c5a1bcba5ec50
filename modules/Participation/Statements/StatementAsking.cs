using System.Data;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

/// <summary>Asks bodies for statements on a matter, and changes what was asked.</summary>
internal sealed class StatementAsking(ParticipationDbContext db, MeasureTies ties, ICurrentUser user, TimeProvider clock)
{
    private DateOnly Today => clock.Today();

    /// <summary>Asks every one of the bodies: one record each, of one matter.</summary>
    /// <param name="content">What is asked.</param>
    /// <param name="bodies">Directory codes.</param>
    /// <param name="measures">The measures that it is tied to, as a form posts them.</param>
    /// <param name="reference">What the matter is in another module; null when it is asked by hand.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException">A body has been asked on the matter of the reference already.</exception>
    public async Task<StatementMatter> AskAsync(MatterContent content, IReadOnlyCollection<string> bodies, IReadOnlyCollection<string> measures, string? reference, CancellationToken ct)
    {
        // Two requests at once must not both find that nobody has been asked.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (reference is not null && await db.Set<Statement>().AnyAsync(s => s.Matter.Reference == reference && s.Stage != StatementStage.Withdrawn && bodies.Contains(s.BodyCode), ct))
            throw new RuleBrokenException("statement.asked-already", StatementTexts.RuleAskedAlready);
        var matter = new StatementMatter(content, reference, Today, user.Actor.Id);
        matter.Statements.AddRange(bodies.Distinct(StringComparer.Ordinal).Select(body => new Statement(matter, body)));
        db.Add(matter);
        await db.SaveChangesAsync(ct);
        await TieAsync(matter, measures, ct);
        await transaction.CommitAsync(ct);
        return matter;
    }

    /// <summary>Changes what is asked, and asks further bodies.</summary>
    public async Task<SaveOutcome> ChangeAsync(int matterId, int version, MatterContent content, IReadOnlyCollection<string> added, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<StatementMatter>().Include(m => m.Statements).SingleOrDefaultAsync(m => m.Id == matterId, ct) is not { } matter) return SaveOutcome.NotFound;
        if (matter.Version != version) return SaveOutcome.Conflict;
        matter.Write(content);
        matter.Statements.AddRange(added.Except(matter.Statements.Select(s => s.BodyCode), StringComparer.Ordinal).Select(body => new Statement(matter, body)).ToList());
        await db.SaveChangesAsync(ct);
        await TieAsync(matter, measures, ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }

    private async Task TieAsync(StatementMatter matter, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        foreach (var statement in matter.Statements) await ties.ChooseAsync(Registers.Statement, statement.Id, measures, ct);
        await db.SaveChangesAsync(ct);
    }
}
