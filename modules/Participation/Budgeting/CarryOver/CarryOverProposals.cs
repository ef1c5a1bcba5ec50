using System.Data;
using Hyte.Modules;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Results;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.CarryOver;

/// <summary>Takes what could have been carried out but was not chosen to a later round, once.</summary>
internal sealed class CarryOverProposals(ParticipationDbContext db, ReadResult results, TimeProvider clock)
{
    public const string NotPossible = "budgeting.carry-over";

    /// <summary>Rounds that have left something over, newest first, with how much.</summary>
    public async Task<IReadOnlyList<LeftOver>> OfferAsync(BudgetRound to, CancellationToken ct)
    {
        var rounds = await db.Set<BudgetRound>().AsNoTracking().Where(r => r.Id != to.Id && (r.State == RoundState.Decided || r.State == RoundState.Closed))
            .OrderByDescending(r => r.Year).ThenByDescending(r => r.Id).Select(r => new { r.Id, r.Name }).ToListAsync(ct);
        var ids = rounds.ConvertAll(r => r.Id);
        var left = (await LeftOf(ids).Select(p => new { p.RoundId, p.Title }).ToListAsync(ct)).ToLookup(p => p.RoundId, p => p.Title);
        return [.. rounds.Where(r => left[r.Id].Any()).Select(r => new LeftOver(r.Id, r.Name, [.. left[r.Id]]))];
    }

    /// <summary>Copies everything that the round left over, with a link back and the votes of then. Doing it again copies nothing.</summary>
    /// <returns>How many were copied; null when there is no such round.</returns>
    /// <exception cref="RuleBrokenException">The later round takes no proposals, or the earlier one is not decided.</exception>
    public async Task<int?> ExecuteAsync(int fromId, int toId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var from = await db.Set<BudgetRound>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == fromId, ct);
        var to = await db.Set<BudgetRound>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == toId, ct);
        if (from is null || to is null) return null;
        if (!to.TakesProposals) throw new RuleBrokenException(NotPossible, string.Format(BudgetTexts.TakesNoProposals, to.State.Word()));
        if (from.State is not (RoundState.Decided or RoundState.Closed) || fromId == toId) throw new RuleBrokenException(NotPossible, BudgetTexts.CarryFromUndecided);

        var votes = (await results.ExecuteAsync(fromId, ct)).Rows.ToDictionary(r => r.Line.Id, r => r.Votes);
        var number = await db.Set<BudgetProposal>().Where(p => p.RoundId == toId).MaxAsync(p => (int?)p.Number, ct) ?? 0;
        var left = await LeftOf([fromId]).OrderBy(p => p.Number).ToListAsync(ct);
        var today = clock.Today();
        foreach (var earlier in left)
        {
            // The proposer is not copied: a name is kept no longer than its own round needs it.
            var copy = new BudgetProposal(toId, ++number, ProposalContent.Of(earlier) with { ReceivedOn = today, ProposerName = null, ProposerEmail = null });
            copy.ContinueFrom(earlier, votes.GetValueOrDefault(earlier.Id));
            db.Add(copy);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return left.Count;
    }

    private IQueryable<BudgetProposal> LeftOf(IReadOnlyCollection<int> rounds) => db.Set<BudgetProposal>().AsNoTracking().Where(p =>
        rounds.Contains(p.RoundId) && p.MergedIntoId == null && p.Granted == null
        && (p.Feasibility == Feasibility.Feasible || p.Feasibility == Feasibility.Conditional)
        && !db.Set<BudgetProposal>().Any(copy => copy.CarriedFromId == p.Id));
}

/// <summary>What a round left over.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Round">Its name.</param>
/// <param name="Titles">The proposals that were not chosen and have not been carried over.</param>
internal sealed record LeftOver(int RoundId, string Round, IReadOnlyList<string> Titles);
