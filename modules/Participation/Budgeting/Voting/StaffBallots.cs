using System.Data;
using Hyte.Modules;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>Records ballots from paper, phone and events one by one. A correction keeps what stood before in history.</summary>
internal sealed class StaffBallots(ParticipationDbContext db, Ballot ballot)
{
    public const string NotNow = "budgeting.ballots-closed";
    public const string NumberTaken = "budgeting.ballot-number";
    public const string BadChoice = "budgeting.ballot-choice";

    /// <summary>For each source the number after its greatest, to suggest.</summary>
    public async Task<IReadOnlyDictionary<VoteSource, int>> NextNumbersAsync(int roundId, CancellationToken ct)
    {
        var greatest = await db.Set<StaffBallot>().Where(b => b.RoundId == roundId).GroupBy(b => b.Source).Select(g => new { g.Key, Number = g.Max(b => b.Number) }).ToDictionaryAsync(g => g.Key, g => g.Number, ct);
        return VoteSourceWords.Staffed.ToDictionary(source => source, source => greatest.GetValueOrDefault(source) + 1);
    }

    /// <returns>False when there is no such round.</returns>
    /// <exception cref="RuleBrokenException">The vote is not going on, the number is taken, or the choices are wrong.</exception>
    public async Task<bool> AddAsync(int roundId, VoteSource source, int number, IReadOnlyCollection<int> chosen, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<BudgetRound>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId, ct) is not { } round) return false;
        if (!round.TakesBallots) throw new RuleBrokenException(NotNow, string.Format(BudgetTexts.TakesNoBallots, round.State.Word()));
        var added = new StaffBallot(roundId, source, number);
        await WriteAsync(added, round, source, number, chosen, ct);
        db.Add(added);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <exception cref="RuleBrokenException">As in <see cref="AddAsync"/>, or the body has decided already.</exception>
    public async Task<SaveOutcome> CorrectAsync(int id, int version, VoteSource source, int number, IReadOnlyCollection<int> chosen, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var (saved, round) = await FindAsync(id, ct);
        if (saved is null || round is null) return SaveOutcome.NotFound;
        if (saved.Version != version) return SaveOutcome.Conflict;
        await WriteAsync(saved, round, source, number, chosen, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }

    /// <summary>Removes a ballot that should not have been recorded. What it said stays in history.</summary>
    public async Task<SaveOutcome> RemoveAsync(int id, int version, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var (saved, round) = await FindAsync(id, ct);
        if (saved is null || round is null) return SaveOutcome.NotFound;
        if (saved.Version != version) return SaveOutcome.Conflict;
        db.Remove(saved);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }

    private async Task<(StaffBallot? Saved, BudgetRound? Round)> FindAsync(int id, CancellationToken ct)
    {
        var saved = await db.Set<StaffBallot>().Include(b => b.Choices).SingleOrDefaultAsync(b => b.Id == id, ct);
        if (saved is null) return (null, null);
        var round = await db.Set<BudgetRound>().AsNoTracking().SingleAsync(r => r.Id == saved.RoundId, ct);
        if (!round.TakesCorrections) throw new RuleBrokenException(NotNow, string.Format(BudgetTexts.TakesNoCorrections, round.State.Word()));
        return (saved, round);
    }

    private async Task WriteAsync(StaffBallot saved, BudgetRound round, VoteSource source, int number, IReadOnlyCollection<int> chosen, CancellationToken ct)
    {
        if (await db.Set<StaffBallot>().AnyAsync(b => b.RoundId == round.Id && b.Source == source && b.Number == number && b.Id != saved.Id, ct))
            throw new RuleBrokenException(NumberTaken, string.Format(BudgetTexts.BallotNumberTaken, number, source.Word()));
        var lines = Ballot.Check(chosen, await ballot.ReadAsync(round.Id, ct), round.MostChoices, problem => throw new RuleBrokenException(BadChoice, problem))!;
        (saved.Source, saved.Number) = (source, number);
        saved.Choose(lines);
    }
}
