using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>A ballot as the list shows it.</summary>
internal sealed record BallotRow(int Id, VoteSource Source, int Number, string Chosen, DateTime At, string ByName, int Version);

/// <summary>Lists what the staff has recorded. Signed-in people's ballots are never listed.</summary>
internal sealed class ListBallots(ParticipationDbContext db)
{
    public async Task<PageOf<BallotRow>> SinglesAsync(int roundId, VoteSource? source, int page, CancellationToken ct)
    {
        var ballots = db.Set<StaffBallot>().AsNoTracking().Where(b => b.RoundId == roundId);
        if (source is { } wanted) ballots = ballots.Where(b => b.Source == wanted);
        var count = await ballots.CountAsync(ct);
        var pages = Math.Max(1, (count + ListRounds.PageSize - 1) / ListRounds.PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var rows = await ballots.OrderByDescending(b => b.Id).Skip((shown - 1) * ListRounds.PageSize).Take(ListRounds.PageSize)
            .Select(b => new BallotRow(b.Id, b.Source, b.Number, b.Chosen, b.ChangedAt, b.ChangedByName, b.Version)).ToListAsync(ct);
        return new PageOf<BallotRow>(rows, count, shown, pages);
    }

    public Task<List<EventTally>> BatchesAsync(int roundId, CancellationToken ct) =>
        db.Set<EventTally>().AsNoTracking().Where(t => t.RoundId == roundId).OrderByDescending(t => t.Day).ThenByDescending(t => t.Id).ToListAsync(ct);
}
