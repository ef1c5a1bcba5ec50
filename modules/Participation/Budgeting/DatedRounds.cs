using Hyte.Modules.Contributions;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting;

/// <summary>The times of proposing and of voting. A draft is not in the calendar yet.</summary>
internal sealed class DatedRounds(ParticipationDbContext db) : IDatedRegister
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var rounds = await db.Set<BudgetRound>().AsNoTracking()
            .Where(r => r.State != RoundState.Draft && ((r.ProposalsFrom <= to && r.ProposalsTo >= from) || (r.VotingFrom <= to && r.VotingTo >= from)))
            .OrderBy(r => r.Id).ToListAsync(ct);
        return [.. rounds.SelectMany(Times).Where(entry => entry.Start <= to && entry.End >= from)];
    }

    private static IEnumerable<CalendarEntry> Times(BudgetRound round)
    {
        if (round is { ProposalsFrom: { } first, ProposalsTo: { } last }) yield return Entry(round, first, last, BudgetTexts.ProposalTime);
        if (round is { VotingFrom: { } opens, VotingTo: { } closes }) yield return Entry(round, opens, closes, BudgetTexts.VotingTime);
    }

    private static CalendarEntry Entry(BudgetRound round, DateOnly first, DateOnly last, string what) =>
        new(first, last, $"{round.Name}: {what}", BudgetTexts.Title, BudgetPaths.Round(round.Id));
}
