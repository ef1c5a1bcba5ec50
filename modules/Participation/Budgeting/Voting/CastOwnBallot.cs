using System.Data;
using System.Security.Cryptography;
using System.Text;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>Casts the ballot of the signed-in person, or replaces the one that they have cast.</summary>
internal sealed class CastOwnBallot(ParticipationDbContext db, Ballot ballot, ICurrentUser user, TimeProvider clock)
{
    public const string Closed = "budgeting.vote-closed";
    public const string BadChoice = "budgeting.vote-choice";

    /// <returns>True when the ballot replaced an earlier one; null when there is no such round.</returns>
    /// <exception cref="RuleBrokenException">The vote is not open, or the choices are not what a ballot may hold.</exception>
    public async Task<bool?> ExecuteAsync(int roundId, IReadOnlyCollection<int> chosen, CancellationToken ct)
    {
        var today = clock.Today();
        // The round is read inside: a vote that ends at this moment is either before the count or not at all.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var round = await db.Set<BudgetRound>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId, ct);
        if (round is null) return null;
        if (!round.IsOpenOn(today) || round.VoterSecret is not { } secret) throw new RuleBrokenException(Closed, BudgetTexts.VoteClosed);
        var lines = Ballot.Check(chosen, await ballot.ReadAsync(roundId, ct), round.MostChoices, problem => throw new RuleBrokenException(BadChoice, problem))!;

        var key = KeyOf(secret, user.Actor.Id);
        var own = await db.Set<OwnBallot>().Include(b => b.Choices).SingleOrDefaultAsync(b => b.RoundId == roundId && b.VoterKey == key, ct);
        var replaces = own is not null;
        if (own is null) db.Add(own = new OwnBallot(roundId, key, today));
        own.CastOn = today;
        own.Choices.RemoveAll(choice => lines.All(line => line.Id != choice.ProposalId));
        own.Choices.AddRange(lines.Where(line => !own.Choices.Exists(choice => choice.ProposalId == line.Id)).Select(line => new OwnChoice(line.Id)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return replaces;
    }

    /// <summary>What the signed-in person has chosen; null when they have not voted, or when the vote is over and nobody can tell.</summary>
    public async Task<IReadOnlyCollection<int>?> FindAsync(BudgetRound round, CancellationToken ct)
    {
        if (round.VoterSecret is not { } secret || !user.IsSignedIn) return null;
        var key = KeyOf(secret, user.Actor.Id);
        var own = await db.Set<OwnBallot>().AsNoTracking().Include(b => b.Choices).SingleOrDefaultAsync(b => b.RoundId == round.Id && b.VoterKey == key, ct);
        return own?.Choices.ConvertAll(c => c.ProposalId);
    }

    private static string KeyOf(string secret, string userId) =>
        Convert.ToHexString(HMACSHA256.HashData(Convert.FromHexString(secret), Encoding.UTF8.GetBytes(userId)));
}
