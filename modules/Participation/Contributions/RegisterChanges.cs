using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.FirstPage;

namespace Hyte.Participation.Contributions;

/// <summary>Tells what was added or changed last in the registers: events, observations, statements, surveys, budgeting, spaces. Feedback, ballots and bookings are not told of.</summary>
internal sealed class RegisterChanges(LatestInRegisters latest, TimeProvider clock) : IRecentChangesSource
{
    public async Task<IReadOnlyList<RecentChange>> LatestAsync(ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var now = clock.GetUtcNow().UtcDateTime;
        return [.. (await latest.ReadAsync(limit, ct)).Select(c => new RecentChange(c.At, c.By, c.Title, c.ChangeAt(now) ?? "", c.Href))];
    }
}
