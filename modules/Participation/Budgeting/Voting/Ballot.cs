using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>A proposal on the ballot.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number on the paper.</param>
/// <param name="Title">Its title.</param>
/// <param name="Area">The area's name.</param>
/// <param name="Place">Where it would be.</param>
/// <param name="Cost">What it would cost, in euros.</param>
/// <param name="Condition">The condition under which it can be carried out; null when there is none.</param>
/// <param name="Description">What it is.</param>
internal sealed record BallotLine(int Id, int Number, string Title, string Area, string? Place, decimal Cost, string? Condition, string Description);

/// <summary>Reads what can be voted for: the feasible proposals that are not joined with another.</summary>
internal sealed class Ballot(ParticipationDbContext db)
{
    public async Task<IReadOnlyList<BallotLine>> ReadAsync(int roundId, CancellationToken ct)
    {
        var lines =
            from proposal in db.Set<BudgetProposal>().AsNoTracking()
            join area in db.Set<BudgetArea>() on proposal.AreaId equals area.Id
            where proposal.RoundId == roundId && proposal.MergedIntoId == null
                && (proposal.Feasibility == Feasibility.Feasible || proposal.Feasibility == Feasibility.Conditional)
            orderby proposal.Number
            select new BallotLine(
                proposal.Id, proposal.Number, proposal.Title, area.Name, proposal.Place, proposal.Cost ?? 0,
                proposal.Feasibility == Feasibility.Conditional ? proposal.FeasibilityReason : null, proposal.Description);
        return await lines.ToListAsync(ct);
    }

    /// <summary>Checks what a ballot chooses.</summary>
    /// <param name="chosen">Keys of proposals, as posted; one that is posted twice counts once.</param>
    /// <param name="ballot">What can be voted for.</param>
    /// <param name="most">How many may be chosen.</param>
    /// <param name="refuse">Told what is wrong.</param>
    /// <returns>Null when something was refused.</returns>
    public static IReadOnlyList<BallotLine>? Check(IReadOnlyCollection<int> chosen, IReadOnlyList<BallotLine> ballot, int most, Action<string> refuse)
    {
        var different = chosen.Distinct().ToList();
        var lines = ballot.Where(line => different.Contains(line.Id)).ToList();
        if (different.Count == 0) refuse(BudgetTexts.ChooseSome);
        else if (lines.Count < different.Count) refuse(BudgetTexts.ChosenNotOnBallot);
        else if (lines.Count > most) refuse(string.Format(BudgetTexts.ChosenTooMany, most, lines.Count));
        else return lines;
        return null;
    }
}
