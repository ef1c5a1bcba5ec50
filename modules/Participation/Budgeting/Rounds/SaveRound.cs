using System.Data;
using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Rounds;

/// <summary>Begins a round, or changes its rules unless somebody else has changed them in between.</summary>
internal sealed class SaveRound(ParticipationDbContext db, MeasureTies ties)
{
    public const string NameTaken = "budgeting.name-taken";
    public const string RulesLocked = "budgeting.rules-locked";

    /// <returns>The new round's key.</returns>
    /// <exception cref="RuleBrokenException">Another round of the year has the name.</exception>
    public async Task<int> BeginAsync(RoundContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        await RefuseSameNameAsync(content, 0, ct);
        var round = new BudgetRound(content);
        db.Add(round);
        await db.SaveChangesAsync(ct);
        await ties.ChooseAsync(Registers.BudgetRound, round.Id, measures, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return round.Id;
    }

    /// <exception cref="RuleBrokenException">Another round has the name, or the rules of a vote that has begun would change.</exception>
    public async Task<SaveOutcome> ChangeAsync(int id, int version, RoundContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<BudgetRound>().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } round) return SaveOutcome.NotFound;
        var saved = RoundContent.Of(round);
        if (saved != content && round.Version != version) return SaveOutcome.Conflict;
        if (round.State >= RoundState.Voting && !saved.VotesAlike(content)) throw new RuleBrokenException(RulesLocked, BudgetTexts.RulesLocked);
        await RefuseSameNameAsync(content, id, ct);
        round.Write(content);
        await ties.ChooseAsync(Registers.BudgetRound, id, measures, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }

    private async Task RefuseSameNameAsync(RoundContent content, int id, CancellationToken ct)
    {
        if (await db.Set<BudgetRound>().AnyAsync(r => r.Id != id && r.Year == content.Year && r.Name == content.Name, ct))
            throw new RuleBrokenException(NameTaken, string.Format(BudgetTexts.NameTaken, content.Year));
    }
}
