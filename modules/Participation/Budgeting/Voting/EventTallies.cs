using System.Data;
using Hyte.Modules;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>Records batches of ballots that were counted where they were cast.</summary>
internal sealed class EventTallies(ParticipationDbContext db)
{
    public const string Taken = "budgeting.tally-taken";

    /// <returns>False when there is no such round.</returns>
    /// <exception cref="RuleBrokenException">The vote is not going on, or the batch is there already.</exception>
    public async Task<bool> AddAsync(int roundId, TallyContent content, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<BudgetRound>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId, ct) is not { } round) return false;
        if (!round.TakesBallots) throw new RuleBrokenException(StaffBallots.NotNow, string.Format(BudgetTexts.TakesNoBallots, round.State.Word()));
        await RefuseSameAsync(roundId, 0, content, ct);
        db.Add(new EventTally(roundId, content));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <exception cref="RuleBrokenException">As in <see cref="AddAsync"/>, or the body has decided already.</exception>
    public async Task<SaveOutcome> CorrectAsync(int id, int version, TallyContent content, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await FindAsync(id, ct) is not { } saved) return SaveOutcome.NotFound;
        if (saved.Version != version) return SaveOutcome.Conflict;
        await RefuseSameAsync(saved.RoundId, id, content, ct);
        saved.Write(content);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }

    /// <summary>Removes a batch that should not have been recorded. What it said stays in history.</summary>
    public async Task<SaveOutcome> RemoveAsync(int id, int version, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await FindAsync(id, ct) is not { } saved) return SaveOutcome.NotFound;
        if (saved.Version != version) return SaveOutcome.Conflict;
        db.Remove(saved);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }

    private async Task<EventTally?> FindAsync(int id, CancellationToken ct)
    {
        var saved = await db.Set<EventTally>().Include(t => t.Votes).SingleOrDefaultAsync(t => t.Id == id, ct);
        if (saved is null) return null;
        var round = await db.Set<BudgetRound>().AsNoTracking().SingleAsync(r => r.Id == saved.RoundId, ct);
        return round.TakesCorrections ? saved : throw new RuleBrokenException(StaffBallots.NotNow, string.Format(BudgetTexts.TakesNoCorrections, round.State.Word()));
    }

    private async Task RefuseSameAsync(int roundId, int id, TallyContent content, CancellationToken ct)
    {
        if (await db.Set<EventTally>().AnyAsync(t => t.Id != id && t.RoundId == roundId && t.Source == content.Source && t.Name == content.Name && t.Day == content.Day, ct))
            throw new RuleBrokenException(Taken, BudgetTexts.TallyTaken);
    }
}
